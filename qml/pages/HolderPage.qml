pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Who answers, then who pays: one question at a time, the patient's details masked. */
PatientPage {
    id: root

    required property string question
    required property string maskedName
    required property bool minor
    required property string service
    readonly property bool paying: root.question === "payer"

    signal holderChosen(string holder)
    signal payerChosen(string payer)

    //: Who is holding this, second question: heading; spoken
    heading: root.paying ? qsTr("Who will pay?")
           //: Who is holding this: heading; spoken
           : qsTr("Who is holding this?")

    VisitStrip {
        id: visit

        /** The question before has shown it; in large text the answers need its room. */
        readonly property bool shown: !(Theme.large && root.paying)

        maskedName: root.maskedName
        service: root.service
        visible: shown
        height: shown ? implicitHeight : 0
        width: parent.width
    }

    HolderChoices {
        visible: !root.paying
        minor: root.minor
        anchors.top: visit.bottom
        anchors.topMargin: Theme.large ? Theme.gap : Theme.gapOpposite
        anchors.bottom: parent.bottom
        width: parent.width
        onChosen: holder => root.holderChosen(holder)
    }

    Repeater {
        model: root.paying ? 1 : 0

        delegate: PayerChoices {
            anchors.top: visit.bottom
            anchors.topMargin: Theme.large ? 0 : Theme.gapOpposite
            anchors.bottom: parent?.bottom
            width: parent?.width ?? 0
            onChosen: payer => root.payerChosen(payer)
        }
    }
}
