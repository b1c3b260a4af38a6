import QtQuick
import Wazeh.Pages
import Wazeh.Theme

WaysPage {
    id: root

    readonly property Rows offersRows: Rows {
        rows: [
            Object.assign(offer("full", "", "پوری رقم آج", "All of it today", ["60,800", "–", "60,800", "0"], 0),
                          {late: Theme.urdu ? "کچھ اضافی نہیں" : "nothing is added"}),
            offer("deposit", "", "کچھ رقم آج (ایڈوانس)", "Some today, the rest later", ["19,200", "44,800", "64,000", "3,200"], 1),
            Object.assign(offer("visit", "", "ہر بار آنے پر", "A part at each visit", ["32,010", "", "64,000", "3,200"], 0),
                          {each: "21,000\n10,990", times: "1\n1"}),
            offer("month", "6", "ہر مہینے کی قسط", "A part every month",
                  ["10,700", "10,660", "64,000", "3,200"], 5),
            Object.assign(offer("loan-a", "3", "سیمپل فنانس (نمونہ) سے قرض",
                                "Loan from Sample Finance (sample)", ["0", "", "73,600", "12,800"], 0),
                          {available: false, locked: true, payee: root.lender, each: "24,540\n24,530", times: "1\n2", yearly: Theme.urdu ? "سال میں \u206688.1%\u2069" : "88.1% a year",
                           reason: Theme.urdu ? "پہلے مدد کے بارے میں عملے سے بات کریں" : "First talk with staff about help",
                           late: Theme.urdu ? "\u206610 %\u2069 اضافی" : "10 % more"}),
            Object.assign(offer("welfare", "", "مریضوں کی مدد کا فنڈ (ویلفیئر)", "Help from the welfare fund", ["", "", "", ""], 0),
                          {available: false, payee: "", late: "", yearly: "–",
                           reason: Theme.urdu ? "عملہ بتا سکتا ہے کہ یہ کسے مل سکتا ہے" : "Staff can explain who can get this"}),
            Object.assign(offer("later", "", "بعد میں فیصلہ کریں", "Decide later", ["–", "", "–", "–"], 0),
                          {payee: "", late: "", yearly: "–", opens: "not_now"})
        ]
    }

    readonly property int shots: Theme.large ? 4 : 2
    property int shot: 0
    readonly property string clinic: Theme.urdu ? "نور کلینک (نمونہ)" : "Noor Clinic (sample)"
    readonly property string lender: Theme.urdu ? "سیمپل فنانس (نمونہ)، کلینک نہیں" : "Sample Finance (sample), not the clinic"
    readonly property string free: Theme.urdu ? "کوئی فیس یا سود نہیں" : "No fee, no interest"
    readonly property string remind: Theme.urdu ? "صرف یاد دہانی، کوئی فیس نہیں" : "a reminder, no fee"

    function offer(id: string, variant: string, ur: string, en: string, values: list<string>, times: int): var {
        return {
            optionId: id, variant: variant, kind: "", name: Theme.urdu ? ur : en, today: values[0], each: values[1],
            plan: variant === "" ? "" : Theme.urdu ? "\u2066" + variant + "\u2069 ادائیگیاں" : variant + " payments",
            times: times > 0 ? "" + times : "–", total: values[2], extra: values[3], yearly: root.free, late: root.remind,
            payee: root.clinic, available: true, locked: false, reason: "", opens: "details"
        }
    }

    onShotChanged: root.page = root.shot
    stepNumber: 5
    stepCount: 8
    estimate: "64,000"
    policyNumber: "12"
    offers: offersRows.model
}
