import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** The frame of every staff screen: a dark header, so that nobody takes it for a patient's. */
FocusScope {
    id: root

    property string heading: ""
    property string note: ""
    property bool leaves: false
    default property alias content: body.data
    property alias tools: toolRow.data
    readonly property alias bodyWidth: body.width
    readonly property alias bodyHeight: body.height

    signal back

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.heading

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Rectangle {
        id: header

        width: root.width
        height: Theme.mm(Theme.urdu ? 20 : 17)
        color: Theme.deep

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            spacing: Theme.gap

            StaffButton {
                objectName: "staffBack"
                //: Staff header, first button: to the screen before, or out of the staff area; not spoken
                text: root.leaves ? qsTr("Leave") : qsTr("Back")
                onClicked: root.back()
            }

            Label {
                objectName: "staffTitle"
                Accessible.role: Accessible.Heading
                text: root.heading
                size: Theme.figureSize
                strong: true
                color: Theme.deepInk
                wrapMode: Text.NoWrap
            }

            Label {
                text: root.note
                size: Theme.noteSize
                color: Theme.deepInk
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }

            Row {
                id: toolRow

                spacing: Theme.gap
            }
        }
    }

    Item {
        id: body

        y: header.height + Theme.gap
        width: Math.min(root.width - 2 * Theme.margin, Theme.contentWidth)
        height: root.height - y - Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
    }
}
