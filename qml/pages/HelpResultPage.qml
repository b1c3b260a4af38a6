pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** What the questions about help came to: funds side by side, or kindly that none fits, and the way on in any case. */
PatientPage {
    id: root

    required property var funds
    required property int fundCount
    // Two funds a page where there is room; else two pages a fund, one with what it gives, one with what it asks.
    readonly property bool halved: Theme.large || Theme.urdu
    readonly property int pages: root.halved ? root.fundCount * 2 : Math.ceil(root.fundCount / 2)
    readonly property int here: Math.min(root.page, root.pageCount - 1)

    signal asked(string optionId)
    signal next()

    //: Help, result: heading when there is a fund to ask; spoken
    heading: root.fundCount > 0 ? qsTr("Help can be asked for here")
           //: Help, result: heading when no fund fits the answers; spoken
           : qsTr("No fund fits these answers")
    //: Help, result: under the heading when there is a fund to ask; spoken
    lead: root.fundCount > 0 ? (Theme.large || (root.halved && root.here % 2 === 1) ? "" : qsTr("The fund decides. Asking costs nothing and changes nothing about the treatment."))
        //: Help, result: under the heading when no fund fits the answers; spoken
        : qsTr("Staff are glad to look for a way together. Nothing waits for these questions any more.")
    pageCount: Math.max(1, root.pages)
    pageFirst: root.here * 2 + 1
    pageLast: Math.min(root.fundCount, (root.here + 1) * 2)
    pageTotal: root.halved ? 0 : root.fundCount

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
                visible: Math.floor(root.halved ? root.here / 2 : card.index / 2) === (root.halved ? card.index : root.here)
                half: root.halved ? root.here % 2 : FundCard.Whole
                width: root.halved || root.fundCount === 1 ? cards.width : (cards.width - cards.spacing) / 2
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
