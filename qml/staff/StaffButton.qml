import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** A button for staff: smaller than a patient's, never below 9 mm. */
Pressable {
    id: root

    property string symbol: ""
    property bool primary: false
    property bool chosen: false

    Accessible.checked: root.chosen

    implicitWidth: Math.max(Theme.staffTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.mm(11), implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.gap
    verticalPadding: 0
    fill: root.primary ? Theme.accent : root.chosen ? Theme.accentTint : Theme.card
    fillPressed: root.primary ? Theme.accentPressed : Theme.pressed
    edge: root.primary || root.chosen ? Theme.accent : Theme.edge
    edgeWidth: root.chosen ? Theme.strokeThick : Theme.stroke

    contentItem: ButtonWords {
        text: root.text
        icon: root.symbol
        color: root.primary ? Theme.accentInk : Theme.ink
        size: Theme.bodySize
        strong: root.primary
    }
}
