import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** One way to pay in full: every date and amount, and the key facts, which can be read in the other language too. */
PatientPage {
    id: root

    required property string name
    required property string payee
    required property string today
    required property string total
    required property string extra
    required property var schedule
    required property var facts
    required property string otherLanguage
    property bool other: false
    readonly property int dated: when.pageCount

    signal next()
    signal notNow()

    heading: root.name
    //: The details, under the name of the choice: who gets the money. %1 = the clinic or a lender; spoken
    lead: Theme.large ? "" : qsTr("Paid to %1").arg(root.payee)

    pageCount: Theme.large ? 1 + root.dated + what.pageCount : Math.max(root.dated, what.pageCount)
    beside: SecondaryButton {
        objectName: "otherLanguage"
        visible: what.visible
        readonly property bool urdu: (root.otherLanguage === "ur") !== root.other

        text: urdu
            //: The details, button: shows the key facts in Urdu; spoken
            ? qsTr("In Urdu")
            //: The details, button: shows the key facts in English; spoken
            : qsTr("In English")
        symbol: "language"
        strong: false
        ink: Theme.ink
        edge: Theme.edge
        onClicked: root.other = !root.other
    }

    DetailsSums {
        id: sums

        visible: !Theme.large || root.page === 0
        today: root.today
        total: root.total
        extra: root.extra
        width: parent.width
    }

    DatedPayments {
        id: when

        visible: !Theme.large || (root.page > 0 && root.page <= root.dated)
        schedule: root.schedule
        page: root.page - (Theme.large ? 1 : 0)
        width: Theme.large ? parent.width : parent.width * 0.46 - Theme.margin / 2
        anchors.left: parent.left
        anchors.top: Theme.large ? parent.top : sums.bottom
        anchors.topMargin: Theme.large ? 0 : Theme.gap
        anchors.bottom: parent.bottom
    }

    KeyFacts {
        id: what

        visible: !Theme.large || root.page > root.dated
        facts: root.facts
        other: root.other
        page: root.page - (Theme.large ? 1 + root.dated : 0)
        width: Theme.large ? parent.width : parent.width * 0.54 - Theme.margin / 2
        anchors.right: parent.right
        anchors.top: Theme.large ? parent.top : sums.bottom
        anchors.topMargin: Theme.large ? 0 : Theme.gap
        anchors.bottom: parent.bottom
    }

    footer: PageFooter {
        //: The details: leaves without choosing; as large as the button beside it; spoken
        secondaryText: qsTr("Not now")
        //: The details: goes on to check and sign this choice; spoken
        primaryText: qsTr("Check and sign")
        primaryArrow: true
        onSecondary: root.notNow()
        onPrimary: root.next()
    }
}
