import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The same at the top of every patient screen: back, how far, settings, call staff. */
RowLayout {
    id: root

    property int stepNumber: 0
    property int stepCount: 0
    property bool canGoBack: true

    signal back()
    signal openSettings()
    signal callStaff()

    implicitHeight: Theme.target
    spacing: Theme.gap

    SecondaryButton {
        objectName: "back"
        visible: root.canGoBack
        //: Header, first button: to the screen before; spoken
        text: qsTr("Back")
        symbol: "arrow-left"
        directional: true
        edge: Theme.edge
        ink: Theme.ink
        strong: false
        Layout.fillHeight: true
        onClicked: root.back()
    }

    ProgressSteps {
        stepNumber: root.stepNumber
        stepCount: root.stepCount
        Layout.leftMargin: Theme.gapSmall
    }

    Item {
        Layout.fillWidth: true
    }

    SecondaryButton {
        objectName: "settings"
        Accessible.name: Theme.urdu ? qsTr("Language, text size and contrast") + " English"
                       //: Header, button with the other language's name and Aa; its spoken name
                       : qsTr("Language, text size and contrast") + " اردو"
        text: Theme.urdu ? "English" : "اردو"
        urduWords: !Theme.urdu
        symbol: "text-size"
        edge: Theme.edge
        ink: Theme.ink
        strong: false
        Layout.fillHeight: true
        onClicked: root.openSettings()
    }

    SecondaryButton {
        objectName: "callStaff"
        //: Header, last button on every patient screen: rings for a person; spoken
        text: qsTr("Call staff")
        symbol: "bell"
        ink: Theme.accent
        Layout.fillHeight: true
        onClicked: root.callStaff()
    }
}
