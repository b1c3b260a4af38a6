import QtQuick
import Wazeh.Pages

EmergencyPage {
    id: root

    readonly property int shots: 2
    property int shot: 0

    messageUr: "پہلے علاج۔ پیسوں کی بات بعد میں۔"
    messageEn: "Treatment first. Money is talked about later."
    callPhase: root.shot === 0 ? "ringing" : "offline"
    counterUr: "کاؤنٹر \u20661\u2069"
    counterEn: "Counter 1"
}
