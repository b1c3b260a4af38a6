import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The bottom of a screen where neither way is the one to take: two quiet buttons, equally wide and tall. */
RowLayout {
    id: root

    property string firstText: ""
    property string firstName: "first"
    property string secondText: ""
    property string secondName: "second"

    signal first()
    signal second()

    component Way: SecondaryButton {
        opposite: true
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true
    }

    spacing: Theme.gapOpposite

    Way {
        objectName: root.firstName
        text: root.firstText
        onClicked: root.first()
    }

    Way {
        objectName: root.secondName
        text: root.secondText
        onClicked: root.second()
    }
}
