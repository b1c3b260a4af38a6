import QtQuick
import Wazeh.Pages
import Wazeh.Theme

DetailsPage {
    id: root

    readonly property Rows factsRows: Rows {
        rows: {
            const rows = [
                ["Clinic", "Noor Clinic (sample)", "کلینک", "نور کلینک (نمونہ)"],
                ["What is planned", "Root canal and two crowns", "علاج", "روٹ کینال اور دو خول"],
                ["Estimated cost", "Rs\u00A064,000", "تخمینہ (اندازاً کتنا خرچ ہوگا)", "\u206664,000\u2069\u00A0روپے"],
                ["Way to pay", "A part every month, 6 payments", "ادائیگی کا طریقہ", "ہر مہینے کی قسط، کل \u20666\u2069 ادائیگیاں"],
                ["In all", "Rs\u00A064,000", "کل رقم (سب ملا کر رقم)", "\u206664,000\u2069\u00A0روپے"],
                ["If late", "The clinic sends reminders for 7 days. Nothing is added.", "تاخیر ہونے پر", "کلینک سات دن تک یاد دلاتا ہے۔ کوئی اضافی رقم نہیں لگتی۔"],
                ["Money back", "All of it until 30 November 2026, within 7 days", "رقم کی واپسی", "\u206630\u2069 نومبر \u20662026\u2069 تک پوری رقم، \u20667\u2069 دن میں"]
            ]
            return rows.map(r => Theme.urdu ? {label: r[2], value: r[3], labelOther: r[0], valueOther: r[1]}
                                            : {label: r[0], value: r[1], labelOther: r[2], valueOther: r[3]})
        }
    }

    readonly property Rows scheduleRows: Rows {
        rows: [{label: Theme.urdu ? "آج" : "Today", date: Theme.urdu ? "\u206623\u2069 نومبر \u20662026\u2069" : "23 November 2026", amount: "10,700"}]
                  .concat(root.months.map((month, i) => ({label: "" + (i + 1), date: "\u206623\u2069 " + month, amount: "10,660"})))
    }

    readonly property int shots: Theme.large ? 4 : 3
    property int shot: 0
    readonly property var months: Theme.urdu
        ? ["دسمبر \u20662026\u2069", "جنوری \u20662027\u2069", "فروری \u20662027\u2069", "مارچ \u20662027\u2069", "اپریل \u20662027\u2069"]
        : ["December 2026", "January 2027", "February 2027", "March 2027", "April 2027"]

    onShotChanged: {
        root.page = Theme.large ? root.shot : root.shot % 2
        root.other = root.shot === 2
    }
    stepNumber: 6
    stepCount: 8
    name: Theme.urdu ? "ہر مہینے کی قسط" : "A part every month"
    payee: Theme.urdu ? "نور کلینک (نمونہ)" : "Noor Clinic (sample)"
    today: "10,700"
    total: "64,000"
    extra: "3,200"
    otherLanguage: Theme.urdu ? "en" : "ur"
    schedule: scheduleRows.model
    facts: factsRows.model
}
