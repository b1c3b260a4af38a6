import QtQuick
import Wazeh.Theme

/** Where each fact of an offer stands, for the heads and for every row alike. */
QtObject {
    id: root

    required property real width
    readonly property real gap: Theme.mm(2.2)
    readonly property real padding: Theme.gap
    readonly property real end: Theme.mm(6)
    readonly property real each: Theme.mm(18.5)
    readonly property real times: Theme.mm(11)
    readonly property real today: root.each
    readonly property real total: root.each
    readonly property real extra: Theme.mm(16.5)
    readonly property real yearly: Theme.mm(Theme.urdu ? 20 : 21)
    readonly property real late: Theme.mm(Theme.urdu ? 23 : 22)
    readonly property real payee: Theme.urdu ? Theme.mm(20) : 0
    readonly property real name: root.width - 2 * root.padding - root.end - root.each - root.times - root.today - root.total
                                 - root.extra - root.yearly - root.late - root.payee - root.gap * (root.payee > 0 ? 9 : 8)
}
