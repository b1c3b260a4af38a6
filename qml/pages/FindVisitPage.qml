import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** First the number on the slip, then one thing that only the patient's side knows. Never a list of names. */
PatientPage {
    id: root

    required property string problem
    required property int waitSeconds
    property string code: ""
    readonly property bool second: root.code !== ""
    readonly property bool stopped: root.problem === "locked" || root.problem === "wait"
    readonly property bool full: pad.digits.length === pad.length

    signal codeEntered(string code, string secondFactor)

    function goOn(): void {
        if (root.second) {
            root.codeEntered(root.code, pad.digits)
        } else {
            root.code = pad.digits
        }
        pad.digits = ""
    }

    //: Find the visit, second part: heading; spoken
    heading: root.second ? qsTr("One more number")
           //: Find the visit: heading; spoken
           : qsTr("Find the visit")
    //: Find the visit, second part: what to type; either answer will do; spoken
    lead: root.second ? qsTr("The year the patient was born, or the last 4 numbers of the phone.")
        //: Find the visit: what to type; spoken
        : qsTr("Type the 8 numbers on the slip or in the message.")
    partBefore: root.second
    Keys.forwardTo: [pad]
    onBackToPart: {
        root.code = ""
        pad.digits = ""
    }
    onProblemChanged: {
        if (root.problem !== "none" && root.problem !== "wrong_factor")
            root.code = ""
        pad.digits = ""
    }

    Item {
        id: side

        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: Theme.gapOpposite
        height: parent.height

        Item {
            id: field

            width: parent.width
            height: code.height
            y: Theme.gapSmall

            CodeField {
                id: code

                objectName: "code"
                digits: pad.digits
                length: pad.length
                boxWidth: Math.floor(Math.min(Theme.mm(13), (side.width - Theme.gap - 7 * Theme.gapSmall) / 8))
                x: Theme.rtl ? parent.width - width : 0
            }
        }

        FindProblem {
            objectName: "problem"
            problem: pad.digits === "" ? root.problem : "none"
            waitSeconds: root.waitSeconds
            anchors.top: field.bottom
            anchors.topMargin: Theme.gap
            width: parent.width
        }

        PrimaryButton {
            objectName: "find"
            //: Find the visit: goes on with the typed numbers; spoken
            text: qsTr("Next")
            symbol: "chevron-right"
            symbolAfter: true
            directional: true
            visible: root.full && !root.stopped
            width: parent.width
            anchors.bottom: parent.bottom
            onClicked: root.goOn()
        }
    }

    Item {
        id: keys

        width: Theme.mm(Theme.large ? 76 : 84)
        height: pad.height
        anchors.right: parent.right

        NumberPad {
            id: pad

            length: root.second ? 4 : 8
            width: parent.width
            keyHeight: Math.floor(Math.max(Theme.target, Math.min(Theme.mm(24), (root.bodyHeight - 3 * Theme.gap) / 4)))
            enabled: !root.stopped
            onFinished: root.goOn()
        }
    }
}
