import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** "Who will pay?" Someone who is not here is only written down and bound to nothing. */
ColumnLayout {
    id: root

    signal chosen(string payer)

    component Choice: ChoiceCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Math.max(implicitHeight, Theme.mm(26))
    }

    spacing: Theme.large ? Theme.gap : Theme.gapOpposite

    Choice {
        objectName: "payer_self"
        //: Who will pay: an answer; the one who holds the tablet; spoken
        text: qsTr("I will pay")
        symbol: "user"
        onClicked: root.chosen("self")
    }

    Choice {
        objectName: "payer_here"
        //: Who will pay: an answer; spoken
        text: qsTr("Someone else who is here")
        symbol: "users"
        onClicked: root.chosen("here")
    }

    Choice {
        objectName: "payer_elsewhere"
        //: Who will pay: an answer; spoken
        text: qsTr("Someone who is not here")
        //: Who will pay: under the answer "Someone who is not here"; spoken
        detail: qsTr("We only note this. It does not bind them.")
        symbol: "phone"
        onClicked: root.chosen("elsewhere")
    }

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
