import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Signed: what is known to be true of it, where to go now, and what comes next. */
PatientPage {
    id: root

    required property string choice
    required property string delivery
    required property string reference
    required property string counter
    required property string token
    required property bool toOffice
    required property string today
    required property string nextDate
    required property string nextAmount
    required property bool handedOver

    signal finish()

    canGoBack: false
    pageCount: !Theme.large ? 1 : root.nextDate === "" ? 2 : 3

    DoneSaid {
        visible: !Theme.large || root.page === 0
        choice: root.choice
        delivery: root.delivery
        reference: root.reference
        handedOver: root.handedOver
        anchors.left: parent.left
        width: Theme.large ? parent.width : parent.width * 0.5 - Theme.margin / 2
        height: parent.height
    }

    DoneNext {
        visible: !Theme.large || root.page > 0
        leaf: root.page - 1
        counter: root.counter
        token: root.token
        toOffice: root.toOffice
        today: root.today
        nextDate: root.nextDate
        nextAmount: root.nextAmount
        width: Theme.large ? parent.width : parent.width * 0.5 - Theme.margin / 2
        height: parent.height
        anchors.right: parent.right
    }

    footer: PageFooter {
        //: Done: the patient is finished, the screen goes back to Welcome; spoken
        primaryText: root.handedOver ? "" : qsTr("Finish")
        primaryName: "finish"
        primarySymbol: "check"
        onPrimary: root.finish()
    }
}
