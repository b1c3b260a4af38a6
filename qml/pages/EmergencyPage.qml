import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Treatment first: no amount, no form, no signature; only staff go on from here. */
FocusScope {
    id: root

    required property string message
    required property string callPhase
    required property string counter

    signal staff()

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    CallWords {
        id: words

        phase: root.callPhase
        again: false
        counter: root.counter
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    Column {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(180))
        spacing: Theme.gapOpposite
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.margin

        Icon {
            name: "ambulance"
            tint: Theme.deepInk
            size: Theme.iconLarge * 2
            anchors.left: parent.left
        }

        Label {
            id: heading

            objectName: "message"
            Accessible.role: Accessible.Heading
            text: root.message
            size: Theme.large ? Theme.titleSize * 1.2 : Theme.displaySize
            strong: true
            color: Theme.deepInk
            width: parent.width
        }

        Column {
            width: parent.width
            visible: words.heading !== "" && root.callPhase !== "asking"

            Label {
                objectName: "bell"
                text: words.heading
                size: Theme.titleSize
                color: Theme.deepInk
                width: parent.width
            }

            Body {
                text: words.text
                color: Theme.deepInk
                width: parent.width
            }
        }
    }

    SecondaryButton {
        objectName: "staff"
        //: Emergency, bottom: way in for staff, a PIN follows; not spoken
        text: qsTr("Staff")
        symbol: "lock"
        strong: false
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        onClicked: root.staff()
    }
}
