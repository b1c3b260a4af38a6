pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** One offer of the model, as a row or as a card: only the one that is seen is made. */
Item {
    id: root

    required property string optionId
    required property string variant
    required property string name
    required property string plan
    required property string today
    required property string each
    required property string times
    required property string total
    required property string extra
    required property string yearly
    required property string late
    required property string payee
    required property bool available
    required property string reason
    required property OfferColumns columns
    /** How tall the row must be; of no meaning for a card. */
    property real needs: 0

    signal opened(string optionId, string variant)

    OfferFacts {
        id: offerFacts

        name: root.name
        plan: root.plan
        payee: root.payee
        today: root.today
        each: root.each
        times: root.times
        total: root.total
        extra: root.extra
        yearly: root.yearly
        late: root.late
        available: root.available
        reason: root.reason
    }

    Repeater {
        model: Theme.large ? 0 : 1

        delegate: OfferRow {
            objectName: "offer_" + root.optionId + "_" + root.variant
            facts: offerFacts
            columns: root.columns
            anchors.fill: parent
            onImplicitHeightChanged: root.needs = implicitHeight
            onClicked: root.opened(root.optionId, root.variant)
        }
    }

    Repeater {
        model: Theme.large ? 1 : 0

        delegate: OfferCard {
            objectName: "offer_" + root.optionId + "_" + root.variant
            facts: offerFacts
            anchors.fill: parent
            onClicked: root.opened(root.optionId, root.variant)
        }
    }
}
