import QtQuick
import Wazeh.Theme

/** Where each fact of an offer stands, for the heads and for every row alike. */
QtObject {
    id: root

    required property real width
    readonly property real gap: Theme.mm(1.8)
    readonly property real padding: Theme.gap
    readonly property real end: Theme.mm(6)
    readonly property real today: Theme.mm(19)
    readonly property real each: Theme.mm(19)
    readonly property real times: Theme.mm(11)
    readonly property real total: Theme.mm(19)
    readonly property real extra: Theme.mm(17)
    readonly property real yearly: Theme.mm(Theme.urdu ? 31 : 33)
    readonly property real facts: root.today + root.each + root.times + root.total + root.extra + root.yearly + 5 * root.gap
    readonly property real payee: root.facts * (Theme.urdu ? 0.25 : 0.36)
    readonly property real name: root.width - 2 * root.padding - root.end - root.facts - 2 * root.gap
}
