import QtQuick
import Wazeh.Pages
import Wazeh.Theme

EstimatePage {
    id: root

    readonly property Rows arrangedRows: Rows {
        rows: [{amount: "4,000", date: Theme.urdu ? "\u20661\u2069 دسمبر \u20662026\u2069" : "1 December 2026"}]
    }

    readonly property Rows linesRows: Rows {
        rows: Theme.urdu ? [
            {name: "دانتوں کے کراؤن (خول)", note: "\u20662\u2069 دانت", amount: "52,000", kind: "line"},
            {name: "روٹ کینال", note: "\u20662\u2069 بار آنا ہوگا", amount: "18,000", kind: "line"},
            {name: "ایکسرے", note: "\u20662\u2069 تصویریں", amount: "2,000", kind: "line"},
            {name: "رعایت", note: "", amount: "\u22128,000", kind: "discount"}
        ] : [
            {name: "Crowns", note: "2 teeth · 2 × 26,000", amount: "52,000", kind: "line"},
            {name: "Root canal", note: "1 tooth, come twice", amount: "18,000", kind: "line"},
            {name: "X-rays", note: "2 pictures", amount: "2,000", kind: "line"},
            {name: "Discount", note: "", amount: "\u22128,000", kind: "discount"}
        ]
    }

    readonly property int shots: Theme.large ? 3 : 1
    property int shot: 0

    onShotChanged: root.page = root.shot
    stepNumber: 4
    stepCount: 8
    expected: "64,000"
    low: "58,000"
    high: "74,000"
    words: Theme.urdu ? "چونسٹھ ہزار روپے" : "sixty-four thousand rupees"
    tickAt: 0.375
    validUntil: Theme.urdu ? "\u20667\u2069 دسمبر \u20662026\u2069" : "7 December 2026"
    lines: linesRows.model
    notIncluded: Theme.urdu ? "دوائیں اور گھر تک سواری۔" : "Medicines to take home and the ride home."
    mayChange: Theme.urdu ? "علاج کے دوران ڈاکٹر کچھ اور دیکھ سکتا ہے۔ پہلے بتایا جائے گا۔"
                          : "The dentist may find more to do during the treatment. You are told first."
    arranged: arrangedRows.model
}
