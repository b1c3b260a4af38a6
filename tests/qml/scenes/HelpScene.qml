import QtQuick
import Wazeh.Pages
import Wazeh.Theme

HelpPage {
    id: root

    readonly property int shots: 2
    property int shot: 0
    readonly property Rows answers: Rows {
        rows: root.shot === 0
            ? [{choiceId: "1_2", text: Theme.urdu ? "\u20661\u2069 یا \u20662\u2069" : "1 or 2"},
               {choiceId: "3_4", text: Theme.urdu ? "\u20663\u2069 یا \u20664\u2069" : "3 or 4"},
               {choiceId: "5_7", text: Theme.urdu ? "\u20665\u2069 سے \u20667\u2069" : "5 to 7"},
               {choiceId: "8", text: Theme.urdu ? "\u20668\u2069 یا زیادہ" : "8 or more"}]
            : [{choiceId: "yes", text: Theme.urdu ? "ہاں" : "Yes"}, {choiceId: "no", text: Theme.urdu ? "نہیں" : "No"},
               {choiceId: "unsure", text: Theme.urdu ? "معلوم نہیں" : "Not sure"}]
    }

    stepNumber: 5
    stepCount: 8
    number: root.shot === 0 ? 1 : 5
    count: 5
    question: root.shot === 0
        ? (Theme.urdu ? "گھر کے خرچ میں کل کتنے لوگ شامل ہیں؟" : "How many people share the household's income?")
        : (Theme.urdu ? "کیا پچھلے چھ مہینوں میں گھر کے کسی کمانے والے فرد کا کام چھوٹا یا بیماری آئی؟"
                      : "Has someone who earns lost work or been ill in the last six months?")
    why: root.shot === 0
        ? (Theme.urdu ? "لوگ زیادہ ہوں تو زیادہ کمائی پر بھی مدد مل سکتی ہے۔" : "With more people, help is possible at a higher income.")
        : (Theme.urdu ? "مشکل وقت کے بعد زیادہ کمائی پر بھی مدد مل سکتی ہے۔" : "After a hard time, help is possible at a higher income.")
    choices: root.answers.model
}
