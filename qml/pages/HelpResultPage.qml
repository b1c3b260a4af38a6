pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** What the questions about help came to: each fund alike, or kindly that none fits, and the way on in any case. */
PatientPage {
    id: root

    required property var funds
    required property int fundCount
    /** Each fund has two pages: what it gives, then what it asks. */
    readonly property int half: root.here % 2
    readonly property int here: Math.min(root.page, root.pageCount - 1)

    signal asked(string optionId)
    signal next()

    //: Help, result: heading when there is a fund to ask; spoken
    heading: root.fundCount > 0 ? qsTr("Help can be asked for here")
           //: Help, result: heading when no fund fits the answers; spoken
           : qsTr("No fund fits these answers")
    //: Help, result: under the heading when there is a fund to ask; spoken
    lead: root.fundCount > 0 ? (Theme.large || root.half === FundCard.Asks ? "" : qsTr("The fund decides. Asking costs nothing and changes nothing about the treatment."))
        //: Help, result: under the heading when no fund fits the answers; spoken
        : qsTr("Staff are glad to look for a way together. Nothing waits for these questions any more.")
    pageCount: Math.max(1, root.fundCount * 2)

    Row {
        id: cards

        anchors.fill: parent
        anchors.topMargin: Theme.gap
        spacing: Theme.margin

        Repeater {
            model: root.funds

            delegate: FundCard {
                id: card

                required property int index
                required property string optionId

                objectName: "fund_" + card.optionId
                visible: card.index === Math.floor(root.here / 2)
                half: root.half
                width: cards.width
                height: cards.height
                onAsked: root.asked(card.optionId)
            }
        }
    }

    footer: PageFooter {
        //: Help, result: rings for a person; spoken
        secondaryText: qsTr("Talk to someone")
        secondaryName: "talk"
        secondarySymbol: "bell"
        //: Help, result: to the list of every way to pay; spoken
        primaryText: qsTr("See all ways to pay")
        primaryArrow: true
        onSecondary: root.callStaff()
        onPrimary: root.next()
    }
}
