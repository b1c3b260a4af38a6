pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Only staff pass: four to eight digits, no name, nothing about anybody. */
StaffPage {
    id: root

    property bool wrong: false
    property int waitSeconds: 0

    signal entered(string pin)
    signal closed

    //: Staff PIN screen, heading; not spoken
    heading: qsTr("Staff only")
    leaves: true
    onBack: root.closed()
    Keys.forwardTo: [pad]

    function submit(): void {
        if (pad.digits.length < 4)
            return
        const pin = pad.digits
        pad.digits = ""
        root.entered(pin)
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap

        Body {
            objectName: "pinHint"
            text: root.waitSeconds > 0
                //: Staff PIN screen, after several wrong tries; %1 is a number of seconds; not spoken
                ? qsTr("Too many tries. Wait %1 seconds.").arg("\u2066" + root.waitSeconds + "\u2069")
                : root.wrong
                //: Staff PIN screen, after a wrong PIN; not spoken
                  ? qsTr("That PIN did not match. Try again.")
                //: Staff PIN screen; not spoken
                  : qsTr("Enter your PIN")
            color: root.wrong || root.waitSeconds > 0 ? Theme.care : Theme.ink
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Row {
            Accessible.ignored: true
            LayoutMirroring.enabled: false
            spacing: Theme.gap
            anchors.horizontalCenter: parent.horizontalCenter

            Repeater {
                model: Math.max(4, pad.digits.length)

                delegate: Rectangle {
                    id: dot

                    required property int index

                    width: Theme.mm(4)
                    height: width
                    radius: width / 2
                    color: dot.index < pad.digits.length ? Theme.accent : Theme.card
                    border.width: Theme.stroke
                    border.color: Theme.edge
                }
            }
        }

        NumberPad {
            id: pad

            length: 8
            keyHeight: Theme.mm(15)
            enabled: root.waitSeconds === 0
            anchors.horizontalCenter: parent.horizontalCenter
            onFinished: root.submit()
        }

        PrimaryButton {
            objectName: "pinEnter"
            //: Staff PIN screen: checks the digits; not spoken
            text: qsTr("Unlock")
            enabled: root.waitSeconds === 0
            width: pad.width
            anchors.horizontalCenter: parent.horizontalCenter
            onClicked: root.submit()
        }
    }
}
