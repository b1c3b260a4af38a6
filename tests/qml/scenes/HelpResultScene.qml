import QtQuick
import Wazeh.Pages
import Wazeh.Theme

HelpResultPage {
    id: root

    readonly property int shots: 5
    property int shot: 0
    readonly property bool none: root.shot === root.shots - 1
    readonly property Rows found: Rows {
        rows: root.none ? [] : [
            {optionId: "welfare", name: Theme.urdu ? "مریضوں کی مدد کا فنڈ (ویلفیئر)" : "Help from the welfare fund",
             detail: Theme.urdu ? "فنڈ خرچ کا کچھ حصہ دے سکتا ہے۔ ویلفیئر ڈیسک پر بات رازداری سے ہوتی ہے۔"
                                : "The fund can pay a part of the cost. The talk at the welfare desk is private.",
             most: "25,600", office: Theme.urdu ? "ویلفیئر ڈیسک، گراؤنڈ فلور، کمرہ \u20664\u2069" : "Welfare desk, ground floor, room 4",
             papers: Theme.urdu ? "شناختی کارڈ\nمہینے کی کمائی کا کوئی کاغذ، اگر ہو"
                                : "Identity card (CNIC)\nA paper that shows the monthly income, if there is one",
             pauses: true},
            {optionId: "zakat", name: Theme.urdu ? "زکوٰۃ فنڈ سے مدد" : "Help from the zakat fund",
             detail: Theme.urdu ? "فنڈ خرچ کا بڑا حصہ دے سکتا ہے۔ درخواست کی شرطیں زکوٰۃ ڈیسک سے معلوم کریں۔"
                                : "The fund can pay a large part of the cost. The zakat desk explains who can apply.",
             most: "38,400", office: Theme.urdu ? "زکوٰۃ ڈیسک، گراؤنڈ فلور، کمرہ \u20665\u2069" : "Zakat desk, ground floor, room 5",
             papers: Theme.urdu ? "شناختی کارڈ\nزکوٰۃ کا سرٹیفکیٹ، اگر ہو" : "Identity card (CNIC)\nZakat certificate, if there is one",
             pauses: true}]
    }

    onShotChanged: root.page = root.shot
    stepNumber: 5
    stepCount: 8
    funds: root.found.model
    fundCount: root.none ? 0 : 2
}
