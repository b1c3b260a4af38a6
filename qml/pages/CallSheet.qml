import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Rings for a person: whom to ask for, then only what is known about the call. */
Sheet {
    id: root

    required property string phase
    required property bool rungAgain
    required property string counter

    signal asked(string want)

    heading: words.heading

    CallWords {
        id: words

        phase: root.phase
        again: root.rungAgain
        counter: root.counter
    }

    Column {
        width: parent.width
        spacing: Theme.gapOpposite

        Row {
            width: parent.width
            spacing: Theme.padding

            Icon {
                id: sign

                name: root.phase === "ringing" ? "bell-ringing" : root.phase === "accepted" ? "walk"
                      : root.phase === "offline" ? "building-hospital" : "bell"
                size: Theme.iconLarge
                anchors.verticalCenter: parent.verticalCenter
            }

            Name {
                objectName: "callText"
                text: words.text
                strong: false
                width: parent.width - sign.width - parent.spacing
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Row {
            visible: root.phase === "asking"
            width: parent.width
            spacing: Theme.gapOpposite

            ChoiceCard {
                objectName: "callAny"
                //: Call staff: asks for whoever is free; spoken
                text: qsTr("Anyone")
                symbol: "users"
                width: (parent.width - parent.spacing) / 2
                height: Math.max(implicitHeight, woman.implicitHeight)
                onClicked: root.asked("any")
            }

            ChoiceCard {
                id: woman

                objectName: "callWoman"
                //: Call staff: asks for a woman of the staff; spoken
                text: qsTr("A woman")
                symbol: "woman"
                width: (parent.width - parent.spacing) / 2
                height: Math.max(implicitHeight, woman.implicitHeight)
                onClicked: root.asked("woman")
            }
        }
    }
}
