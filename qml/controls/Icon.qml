import QtQuick
import Wazeh.Theme

/** An outline icon of the bundled set; never alone, a word says the same. */
Image {
    id: root

    required property string name
    property color tint: Theme.accent
    property real size: Theme.icon
    /** Arrows turn with the reading direction; everything else stays. */
    property bool directional: false

    Accessible.ignored: true

    source: root.name === "" ? "" : "image://icon/" + root.name + "?color=" + root.tint.toString().slice(-6)
    sourceSize.width: root.size
    sourceSize.height: root.size
    width: root.size
    height: root.size
    mirror: root.directional && Theme.rtl
    fillMode: Image.PreserveAspectFit
}
