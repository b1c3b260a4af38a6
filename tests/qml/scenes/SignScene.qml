import QtQuick
import Wazeh.Pages
import Wazeh.Theme

SignPage {
    id: root

    readonly property Rows agreementRows: Rows {
        rows: {
            const lines = Theme.urdu ? ["اہم باتیں", "کلینک: نور کلینک (نمونہ)", "علاج: روٹ کینال اور دو خول"]
                                     : ["Key facts", "Clinic: Noor Clinic (sample)", "What is planned: Root canal and two crowns"]
            const result = []
            for (let i = 0; i < 8; ++i)
                lines.forEach((line, at) => result.push({text: line, heading: at === 0}))
            return result
        }
    }

    readonly property Rows sentencesRows: Rows {
        rows: Theme.urdu ? [{text: "یہ صرف پیسوں کے بارے میں ہے۔ علاج کی اجازت الگ ہے۔"},
                                 {text: "\u206630\u2069 نومبر \u20662026\u2069 تک فیصلہ بدلا جا سکتا ہے۔"}]
                              : [{text: "This is only about paying. It is not consent to treatment."},
                                 {text: "You can change your mind until 30 November 2026."}]
    }

    readonly property Rows rowsRows: Rows {
        rows: Theme.urdu ? [
            {label: "آج", value: "\u206610,700\u2069\u00A0روپے"},
            {label: "پھر", value: "\u206610,660\u2069\u00A0روپے، \u20665\u2069 بار"},
            {label: "آخری ادائیگی", value: "\u206623\u2069 اپریل \u20662027\u2069"},
            {label: "سب ملا کر", value: "\u206664,000\u2069\u00A0روپے"},
            {label: "رقم کس کو دینی ہے", value: "نور کلینک (نمونہ)"},
            {label: "دیر ہونے پر", value: "کلینک سات دن تک یاد دلاتا ہے۔ کوئی اضافی رقم نہیں لگتی۔"}
        ] : [
            {label: "Today", value: "Rs\u00A010,700"},
            {label: "Then", value: "Rs\u00A010,660, 5 times"},
            {label: "Last payment", value: "23 April 2027"},
            {label: "In all", value: "Rs\u00A064,000"},
            {label: "Paid to", value: "Noor Clinic (sample)"},
            {label: "If late", value: "The clinic sends reminders for 7 days. Nothing is added."}
        ]
    }

    readonly property int shots: Theme.large ? 4 : 2
    property int shot: 0

    onShotChanged: root.page = root.shot
    stepNumber: 7
    stepCount: 8
    missing: root.shot === 1
    saving: false
    saveFailed: false
    rows: rowsRows.model
    sentences: sentencesRows.model
    agreement: agreementRows.model
}
