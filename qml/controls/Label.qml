import QtQuick
import Wazeh.Theme

/**
 * A text in one script; grows with its words and never cuts them. Its box is 2.0 em a line in Nastaliq too, whose own
 * line is taller: the text inside may stand out of the box above and below, where its ink rarely is.
 */
Item {
    id: root

    property alias text: words.text
    property alias color: words.color
    property alias wrapMode: words.wrapMode
    property alias horizontalAlignment: words.horizontalAlignment
    property alias elide: words.elide
    readonly property alias lineCount: words.lineCount
    readonly property alias truncated: words.truncated
    property real size: Theme.bodySize
    property bool strong: false
    /** Set it where a text is in another language than the screen. */
    property bool urdu: Theme.urdu

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.visible || root.text === ""

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: root.text === "" ? 0 : words.implicitHeight - (root.urdu ? root.size * Theme.urduTrim : 0)
    baselineOffset: words.y + words.baselineOffset

    Text {
        id: words

        Accessible.ignored: true

        width: root.width
        y: root.urdu ? -root.size * Theme.urduLift : 0
        color: Theme.ink
        font.family: root.urdu ? Theme.urduFamily : Theme.latinFamily
        font.pixelSize: root.size
        font.weight: root.strong && !root.urdu ? Font.Bold : Font.Normal
        font.wordSpacing: root.urdu ? root.size * Theme.urduWordSpace : 0
        lineHeight: root.urdu ? Theme.urduLine : Theme.latinLine
        leftPadding: root.urdu ? Math.ceil(root.size * Theme.urduPadLeft) : 0
        rightPadding: root.urdu ? Math.ceil(root.size * Theme.urduPadRight) : 0
        horizontalAlignment: Text.AlignLeft
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
    }
}
