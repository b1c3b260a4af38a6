import QtQuick
import Wazeh.Theme

/** The one thing most people do next. */
Pressable {
    id: root

    property string symbol: ""
    property bool symbolAfter: false
    property bool directional: false

    implicitHeight: Math.max(Theme.primary, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.margin
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    edge: Theme.accent

    contentItem: ButtonWords {
        text: root.text
        icon: root.symbol
        iconAfter: root.symbolAfter
        directional: root.directional
        color: Theme.accentInk
    }
}
