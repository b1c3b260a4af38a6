import QtQuick

/**
 * What Emergency says about its bell in both languages at once: whoever holds the tablet may not have chosen one. True
 * to CallWords: never that someone is coming before a person has accepted.
 */
QtObject {
    id: root

    required property string phase
    required property string counterUr
    required property string counterEn
    readonly property string staffUr: "عملہ"
    readonly property string staffEn: "Staff"
    readonly property string headingUr: root.phase === "ringing" ? "گھنٹی بج گئی ہے" : root.phase === "accepted" ? "مدد آ رہی ہے"
                                        : root.phase === "offline" ? "گھنٹی کاؤنٹر تک نہیں پہنچ رہی" : ""
    readonly property string headingEn: root.phase === "ringing" ? "The bell has rung" : root.phase === "accepted" ? "Someone is coming"
                                        : root.phase === "offline" ? "The bell does not reach the desk" : ""
    readonly property string textUr: root.phase === "ringing" ? "عملے کو گھنٹی سنائی دے رہی ہے۔"
                                     : root.phase === "accepted" ? "عملے کو پتا چل گیا ہے۔"
                                     : root.phase === "offline" ? "%1 پر تشریف لے جائیں۔".arg("\u2068" + root.counterUr + "\u2069") : ""
    readonly property string textEn: root.phase === "ringing" ? "The staff can hear it."
                                     : root.phase === "accepted" ? "A person has seen the call."
                                     : root.phase === "offline" ? "Please go to %1.".arg(root.counterEn) : ""
}
