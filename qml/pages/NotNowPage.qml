import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Nothing was signed and nothing is lost; no reason is asked. */
PatientPage {
    id: root

    required property string appointment
    required property string validUntil

    signal finish()

    Column {
        width: Math.min(parent.width, Theme.mm(170))
        spacing: Theme.gapOpposite
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter

        Title {
            objectName: "title"
            //: Not now: heading; spoken
            text: qsTr("That is all right")
            width: parent.width
        }

        FactLine {
            symbol: "circle-check"
            //: Not now: first sentence; spoken
            text: qsTr("Nothing was signed.")
        }

        FactLine {
            symbol: "calendar-event"
            //: Not now. %1 = weekday and date of the next appointment; spoken
            text: root.appointment === "" ? "" : qsTr("The appointment on %1 stays as it is.").arg(root.appointment)
        }

        FactLine {
            symbol: "clock"
            //: Not now. %1 = a date; spoken
            text: root.validUntil === "" ? "" : qsTr("Prices stay the same until %1.").arg(root.validUntil)
        }
    }

    footer: PageFooter {
        //: Not now: rings for a person; spoken
        secondaryText: qsTr("Talk to someone")
        secondaryName: "talk"
        secondarySymbol: "bell"
        //: Not now: the patient is finished, the screen goes back to Welcome; spoken
        primaryText: qsTr("Finish")
        primaryName: "finish"
        onSecondary: root.callStaff()
        onPrimary: root.finish()
    }
}
