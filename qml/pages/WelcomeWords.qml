import QtQuick

/** What Welcome says in both languages at once, before anyone has chosen one; so these are not in a translation. */
QtObject {
    readonly property string greetingUr: "السلام علیکم\nعلاج سے پہلے خرچ جانیں۔"
    readonly property string greetingEn: "Welcome. Know the cost before treatment."
    readonly property string privacyUr: "آپ کے جواب صرف یہ کلینک دیکھے گا۔"
    readonly property string privacyEn: "Only this clinic sees the answers."
    readonly property string sampleUr: "نمونہ"
    readonly property string sampleEn: "Sample clinic"
    readonly property string withWazehEn: "with Wazeh"
    readonly property string largerUr: "بڑی لکھائی"
    readonly property string largerEn: "Bigger text"
    readonly property string smallerUr: "عام لکھائی"
    readonly property string smallerEn: "Normal text"
    readonly property string contrastUr: "گہرے رنگ"
    readonly property string contrastEn: "Contrast"
    readonly property string colourUr: "عام رنگ"
    readonly property string colourEn: "Normal colours"
    readonly property string emergencyUr: "ایمرجنسی"
    readonly property string emergencyEn: "Emergency"
    readonly property string callUr: "عملے کو بلائیں"
    readonly property string callEn: "Call staff"
    readonly property string staffUr: "عملہ"
    readonly property string staffEn: "Staff"
}
