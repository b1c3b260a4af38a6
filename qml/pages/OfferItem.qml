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
    readonly property real needs: Theme.large ? 0 : shown.implicitHeight

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

    Component {
        id: row

        OfferRow {
            objectName: "offer_" + root.optionId + "_" + root.variant
            facts: offerFacts
            columns: root.columns
            onClicked: root.opened(root.optionId, root.variant)
        }
    }

    Component {
        id: card

        OfferCard {
            objectName: "offer_" + root.optionId + "_" + root.variant
            facts: offerFacts
            onClicked: root.opened(root.optionId, root.variant)
        }
    }

    Loader {
        id: shown

        anchors.fill: parent
        sourceComponent: Theme.large ? card : row
    }
}
