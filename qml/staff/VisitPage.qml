import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** One visit: hand the tablet over, or end the visit; in an emergency, say who found the patient stable. */
StaffPage {
    id: root

    property string title: ""
    property string token: ""
    property string state: ""
    property string service: ""
    property string counter: ""
    property string problem: ""
    property bool canHandOver: true
    property bool emergency: false

    signal handOver
    signal end
    signal setStable(string clinician)

    heading: root.title
    note: root.counter

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.padding

            Figure {
                figures: root.token
                size: Theme.displaySize
            }

            Title {
                text: root.service
                Layout.fillWidth: true
            }
        }

        Body {
            objectName: "visitNote"
            text: root.emergency
                //: Staff, a visit with an active emergency; not spoken
                ? qsTr("Treatment first. The tablet shows no amounts until a clinician says the patient is stable.")
                : root.canHandOver
                //: Staff, a visit: what handing over does; not spoken
                  ? qsTr("The tablet opens this visit only. Your PIN takes it back.")
                //: Staff, a visit that is signed or ended; not spoken
                  : qsTr("This visit is closed for today.")
            color: root.emergency ? Theme.care : Theme.softInk
            Layout.fillWidth: true
        }

        Body {
            //: Staff, a visit: the last action could not be done; not spoken
            text: qsTr("That could not be done. Please try again.")
            visible: root.problem !== ""
            color: Theme.bad
        }

        StaffField {
            id: clinician

            objectName: "clinician"
            //: Staff, emergency: name of the doctor who says the patient is stable; not spoken
            label: qsTr("Doctor who says the patient is stable")
            visible: root.emergency
            Layout.fillWidth: true
        }

        LetterPad {
            field: clinician
            visible: root.emergency
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gapOpposite

            SecondaryButton {
                objectName: "endVisit"
                //: Staff, a visit: end it, or mark it as entered by mistake; not spoken
                text: qsTr("End this visit")
                Layout.fillWidth: true
                onClicked: root.end()
            }

            PrimaryButton {
                objectName: "handOver"
                //: Staff, a visit: the patient gets the tablet now; not spoken
                text: qsTr("Hand over the tablet")
                visible: root.canHandOver && !root.emergency
                symbol: "device-tablet"
                Layout.fillWidth: true
                onClicked: root.handOver()
            }

            PrimaryButton {
                objectName: "setStable"
                //: Staff, emergency: the doctor named above says the patient is stable; not spoken
                text: qsTr("The patient is stable")
                visible: root.emergency
                enabled: clinician.text.trim().length > 1
                Layout.fillWidth: true
                onClicked: root.setStable(clinician.text.trim())
            }
        }
    }
}
