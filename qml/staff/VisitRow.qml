import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** One visit in the list: token, name, what is planned, how far it is. No amounts. */
Pressable {
    id: root

    required property string title
    required property string token
    required property string state_
    required property string service

    Accessible.name: root.token + ", " + root.title + ", " + words.text

    readonly property bool over: root.state_ === "signed" || root.state_ === "void"

    implicitHeight: Theme.mm(Theme.urdu ? 13 : 11)
    verticalPadding: 0
    fill: root.over ? Theme.withheld : Theme.card

    contentItem: content

    RowLayout {
        id: content

        spacing: Theme.padding

        Figure {
            figures: root.token
            size: Theme.nameSize
            Layout.preferredWidth: Theme.mm(12)
        }

        Name {
            text: root.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.preferredWidth: Theme.mm(70)
        }

        Note {
            text: root.service
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Icon {
            name: root.state_ === "signed" ? "circle-check" : root.state_ === "void" ? "x"
                : root.state_ === "handed_over" ? "device-tablet" : "clock"
            tint: root.state_ === "signed" ? Theme.good : Theme.softInk
        }

        Body {
            id: words

            text: {
                switch (root.state_) {
                //: Staff list: how far a visit is. The same for all that follow; not spoken
                case "expected": return qsTr("Expected")
                case "arrived": return qsTr("Here")
                case "handed_over": return qsTr("Has a tablet")
                case "signed": return qsTr("Signed")
                case "not_now": return qsTr("Not now")
                case "void": return qsTr("Ended")
                }
                return root.state_
            }
            wrapMode: Text.NoWrap
            Layout.preferredWidth: Theme.mm(30)
        }
    }
}
