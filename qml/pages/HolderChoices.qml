import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** "Who is holding this?" A child cannot sign, so for a minor that answer is not there. */
GridLayout {
    id: root

    required property bool minor

    signal chosen(string holder)

    component Choice: ChoiceCard {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        Layout.maximumHeight: Theme.mm(34)
    }

    columns: 2
    columnSpacing: Theme.gapOpposite
    rowSpacing: Theme.gapOpposite

    Choice {
        objectName: "holder_patient"
        visible: !root.minor
        //: Who is holding this: an answer; spoken
        text: qsTr("I am the patient")
        symbol: "user"
        onClicked: root.chosen("patient")
    }

    Choice {
        objectName: "holder_guardian"
        //: Who is holding this: an answer; may sign for a child; spoken
        text: qsTr("I am the parent or guardian")
        symbol: "user-heart"
        onClicked: root.chosen("guardian")
    }

    Choice {
        objectName: "holder_relative"
        //: Who is holding this: an answer; spoken
        text: qsTr("I am family or a friend")
        symbol: "users"
        onClicked: root.chosen("relative")
    }

    Choice {
        objectName: "holder_staff"
        //: Who is holding this: an answer; a staff member helps; spoken
        text: qsTr("I am staff, helping the patient")
        symbol: "id-badge-2"
        onClicked: root.chosen("staff")
    }

    Item {
        Layout.columnSpan: 2
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
