import QtQuick
import Wazeh.Theme
import Wazeh.Controls

/** Every control at once, to look at. */
PatientPage {
    id: root

    stepNumber: 3
    stepCount: 8
    heading: Theme.urdu ? "علاج پر تقریباً کتنا خرچ آئے گا" : "The estimated cost"
    lead: Theme.urdu ? "یہ اندازہ ہے، بل نہیں۔ یہ قیمتیں \u20667\u2069 دسمبر \u20662026\u2069 تک یہی رہیں گی۔" : "An estimate, not a bill."

    Column {
        width: parent.width / 2 - Theme.gap
        spacing: Theme.gap

        HeroAmount { figures: "64,000" }
        RangeBand { width: parent.width; low: "58,000"; high: "74,000"; tickAt: 0.375 }
        Amount { figures: "\u22128,000"; color: Theme.good }
        ChoiceCard { width: parent.width; text: Theme.urdu ? "میں خود مریض ہوں" : "I am the patient"; symbol: "user"; detail: Theme.urdu ? "" : "The treatment is for me" }
    }

    NumberPad {
        id: pad

        length: 8
        digits: "20318"
        width: parent.width * 0.42
        keyHeight: Theme.target
        anchors.right: parent.right
    }

    footer: PageFooter {
        primaryText: Theme.urdu ? "ادائیگی کے راستے دیکھیں" : "See the ways to pay"
        primaryArrow: true
        secondaryText: Theme.urdu ? "ابھی نہیں" : "Not now"
    }
}
