import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** An earlier arrangement: shown, unchanged by today, never a condition. */
NoticeBox {
    id: root

    required property string amount
    required property string date
    readonly property AmountText money: AmountText {
        figures: root.amount
    }

    symbol: "calendar-event"
    good: true
    size: Theme.noteSize
    //: The estimated cost, apart from the lines: an earlier arrangement. %1 = an amount with its unit, %2 = a date; spoken
    text: qsTr("Already arranged: %1 on %2. Unchanged by today.").arg(root.money.text).arg(root.date)
}
