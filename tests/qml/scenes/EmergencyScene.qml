import QtQuick
import Wazeh.Pages
import Wazeh.Theme

EmergencyPage {
    id: root

    readonly property int shots: 2
    property int shot: 0

    message: Theme.urdu ? "پہلے علاج۔ پیسوں کی بات بعد میں۔" : "Treatment first. Money is talked about later."
    callPhase: root.shot === 0 ? "ringing" : "offline"
    counter: Theme.urdu ? "کاؤنٹر \u20661\u2069" : "Counter 1"
}
