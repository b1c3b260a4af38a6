import QtQuick
import Wazeh.Theme

/** Money as one run of text, for a sentence and for a spoken name: "Rs 64,000" / the isolated figures and روپے. */
QtObject {
    id: root

    required property string figures
    readonly property string sign: root.figures.startsWith("\u2212") ? "\u2212" : ""
    //: Before an amount in English, after it in Urdu, on every screen; spoken with the amount
    readonly property string unit: qsTr("Rs")
    readonly property string english: root.sign + root.unit + "\u00A0" + root.figures.slice(root.sign.length)
    readonly property string urdu: "\u2066" + root.figures + "\u2069\u00A0" + root.unit
    readonly property string text: root.figures === "" ? "" : Theme.urdu ? root.urdu : root.english
}
