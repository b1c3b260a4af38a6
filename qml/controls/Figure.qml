import QtQuick
import Wazeh.Theme

/** Digits as a text of their own: never mirrored, reordered or broken; ends stand under each other in both directions. */
Text {
    id: root

    required property string figures
    property real size: Theme.nameSize
    property bool strong: true
    /** Several figures under each other. */
    readonly property bool tight: root.figures.includes("\n")

    LayoutMirroring.enabled: false
    Accessible.role: Accessible.StaticText
    Accessible.name: root.figures
    Accessible.ignored: !root.visible || root.figures === ""

    text: root.figures === "" ? "" : "\u2066" + root.figures + "\u2069"
    color: Theme.ink
    font.family: Theme.latinFamily
    font.pixelSize: root.size
    lineHeight: root.tight ? Theme.figureLine : 1
    font.weight: root.strong ? Font.Bold : Font.Normal
    horizontalAlignment: Text.AlignRight
    textFormat: Text.PlainText
    wrapMode: Text.NoWrap
}
