import QtQuick
import Wazeh.Theme

/**
 * Money: "Rs 64,000", or the figures and then روپے; the digits are a text of their own. In a wider column the digits end
 * at its right in both directions, so that units stand under units.
 */
Item {
    id: root

    required property string figures
    property real size: Theme.nameSize
    property bool strong: true
    property color color: Theme.ink
    readonly property bool negative: root.figures.startsWith("\u2212")
    //: Before an amount in English, after it in Urdu, on every screen; spoken with the amount
    readonly property string unit: qsTr("Rs")

    function english(figures: string): string {
        const sign = root.negative ? "\u2212" : ""
        return figures === "" ? "" : sign + root.unit + "\u00A0" + figures.slice(sign.length)
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.urdu ? root.figures + "\u00A0" + root.unit : root.english(root.figures)
    Accessible.ignored: !root.visible

    implicitWidth: digits.implicitWidth + (Theme.urdu ? word.implicitWidth : 0)
    implicitHeight: digits.implicitHeight
    baselineOffset: digits.y + digits.baselineOffset
    visible: root.figures !== ""

    Figure {
        id: digits

        Accessible.ignored: true

        figures: Theme.urdu ? root.figures : root.english(root.figures)
        size: root.size
        strong: root.strong
        color: root.color
        x: root.width - width
        y: (root.height - height) / 2
    }

    Label {
        id: word

        Accessible.ignored: true

        text: root.unit
        visible: Theme.urdu
        size: Theme.unitSize(root.size)
        color: root.color
        wrapMode: Text.NoWrap
        x: digits.x - width
        anchors.baseline: digits.baseline
    }
}
