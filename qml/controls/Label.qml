import QtQuick
import Wazeh.Theme

/** A text in one script; grows with its words and never cuts them. */
Text {
    id: root

    property real size: Theme.bodySize
    property bool strong: false
    /** Set it where a text is in another language than the screen. */
    property bool urdu: Theme.urdu

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: !root.visible || root.text === ""

    color: Theme.ink
    font.family: root.urdu ? Theme.urduFamily : Theme.latinFamily
    font.pixelSize: root.size
    font.weight: root.strong && !root.urdu ? Font.Bold : Font.Normal
    font.wordSpacing: root.urdu ? root.size * Theme.urduWordSpace : 0
    lineHeight: root.urdu ? Theme.urduLine : Theme.latinLine
    topPadding: root.urdu ? -root.size * Theme.urduLift : 0
    bottomPadding: -root.topPadding
    leftPadding: root.urdu ? root.size * Theme.urduPadLeft : 0
    rightPadding: root.urdu ? root.size * Theme.urduPadRight : 0
    horizontalAlignment: Text.AlignLeft
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
}
