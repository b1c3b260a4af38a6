import QtQuick
import Wazeh.Theme

/** Everything else that may be done; `opposite` makes it as tall as the primary beside it. */
Pressable {
    id: root

    property string symbol: ""
    property bool opposite: false
    property bool directional: false
    property color ink: Theme.accent
    property real wordSize: Theme.nameSize
    property bool strong: true
    property bool urduWords: Theme.urdu

    implicitHeight: Math.max(root.opposite ? Theme.primary : Theme.target,
                             implicitContentHeight + topPadding + bottomPadding)
    edge: Theme.accent

    contentItem: ButtonWords {
        text: root.text
        icon: root.symbol
        directional: root.directional
        color: root.ink
        size: root.wordSize
        strong: root.strong
        urdu: root.urduWords
    }
}
