import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Nobody has touched the screen for a while: one tap goes on; otherwise everything personal is taken away. */
Sheet {
    id: root

    required property int secondsLeft

    signal stay()

    //: Idle warning: heading; spoken
    heading: qsTr("Is someone still here?")
    closable: false

    Column {
        width: parent.width
        spacing: Theme.gapOpposite

        Name {
            objectName: "idleText"
            //: Idle warning. %1 = seconds; nothing is chosen or signed by waiting; spoken
            text: qsTr("The screen is cleared in %1 seconds. Nothing is chosen by waiting.")
                  .arg("\u2066" + root.secondsLeft + "\u2069")
            strong: false
            width: parent.width
        }

        PrimaryButton {
            objectName: "stay"
            //: Idle warning: goes on where it was; spoken
            text: qsTr("Yes, go on")
            symbol: "check"
            width: parent.width
            focus: true
            onClicked: root.stay()
        }
    }
}
