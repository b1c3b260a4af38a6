import QtQuick
import Wazeh.Pages
import Wazeh.Theme

DonePage {
    id: root

    readonly property int shots: Theme.large ? 3 : 2
    property int shot: 0

    onShotChanged: root.page = Theme.large ? root.shot : 0
    stepNumber: 8
    stepCount: 8
    choice: Theme.urdu ? "ہر مہینے کی قسط" : "A part every month"
    delivery: root.shot === 0 ? "saved" : "sent"
    reference: "4F2A 91C7"
    counter: Theme.urdu ? "کیش کاؤنٹر \u20662\u2069" : "Cash Counter 2"
    token: "41"
    toOffice: false
    today: "10,700"
    nextDate: Theme.urdu ? "\u206623\u2069 دسمبر \u20662026\u2069" : "23 December 2026"
    nextAmount: "10,660"
    handedOver: root.shot === 1
}
