import QtQuick
import Wazeh.Theme

/** A card above the page until it is answered or closed; what lies under it cannot be touched. */
FocusScope {
    id: root

    property string heading: ""
    property bool closable: true
    property real cardWidth: Theme.mm(Theme.large ? 200 : 150)
    property real cardHeight: 0
    default property alias content: inside.data
    readonly property alias contentItem: inside

    signal closed()

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Dialog
    Accessible.name: root.heading
    Keys.onEscapePressed: {
        if (root.closable)
            root.closed()
    }

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }

    Rectangle {
        id: panel

        readonly property real wanted: top.height + inside.childrenRect.height + Theme.gap + 2 * Theme.margin

        width: Math.min(root.width - 2 * Theme.gap, root.cardWidth)
        height: Math.min(root.height - 2 * Theme.gap, Math.max(root.cardHeight, root.cardHeight > 0 ? 0 : wanted))
        anchors.centerIn: parent
        radius: Theme.radius * 1.4
        color: Theme.paper
        border.width: Theme.highContrast ? Theme.strokeThick : 0
        border.color: Theme.edge

        Item {
            id: top

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.margin
            height: Math.max(title.height, close.visible ? close.height : 0)

            Title {
                id: title

                text: root.heading
                anchors.left: parent.left
                anchors.right: close.visible ? close.left : parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
            }

            SecondaryButton {
                id: close

                objectName: "close"
                visible: root.closable
                //: Button on every sheet that lies over a page: takes the sheet away; spoken
                text: qsTr("Close")
                symbol: "x"
                strong: false
                ink: Theme.ink
                edge: Theme.edge
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                onClicked: root.closed()
            }
        }

        Item {
            id: inside

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: top.bottom
            anchors.bottom: parent.bottom
            anchors.margins: Theme.margin
            anchors.topMargin: Theme.gap
        }
    }
}
