pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Every payment with its date, in order; figures under figures. */
Card {
    id: root

    required property var schedule
    required property int page
    readonly property alias pageCount: rows.pageCount

    padding: Theme.gap

    PagedColumn {
        id: rows

        anchors.fill: parent
        spacing: 0
        page: root.page

        Repeater {
            model: root.schedule

            delegate: Item {
                id: payment

                required property int index
                required property string label
                required property string date
                required property string amount

                height: Math.max(number.implicitHeight, day.implicitHeight) + Theme.factGap

                Divider {
                    visible: payment.y > 0
                    width: parent.width
                }

                Body {
                    id: number

                    text: /^[0-9]+$/.test(payment.label) ? "\u2066" + payment.label + "\u2069" : payment.label
                    color: Theme.softInk
                    size: Theme.factSize
                    wrapMode: Text.NoWrap
                    width: Math.max(implicitWidth, Theme.mm(Theme.large ? 22 : 12))
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                }

                Body {
                    id: day

                    text: payment.date
                    size: Theme.factSize
                    anchors.left: number.right
                    anchors.right: money.left
                    anchors.margins: Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                }

                Amount {
                    id: money

                    figures: payment.amount
                    width: Theme.urdu ? Math.max(implicitWidth, Theme.moneyColumn) : implicitWidth
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
