pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Every line of the estimate over its total, which is on every page; then what was arranged before and does not change. */
Item {
    id: root

    required property var lines
    required property string total
    required property var arranged
    required property int page
    readonly property alias pageCount: rows.pageCount

    Card {
        id: card

        padding: Theme.gap
        width: parent.width
        height: rows.contentHeight + sum.height + 2 * padding

        PagedColumn {
            id: rows

            width: parent.width
            height: root.height - (earlier.height > 0 ? earlier.height + Theme.gap : 0) - sum.height - 2 * card.padding
            spacing: 0
            page: root.page

            Repeater {
                model: root.lines

                delegate: EstimateRow {}
            }
        }

        EstimateRow {
            id: sum

            //: The estimated cost, under its lines: their sum; spoken
            name: qsTr("Estimated cost")
            note: ""
            amount: root.total
            kind: "total"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }

    Column {
        id: earlier

        anchors.bottom: parent.bottom
        width: parent.width

        Repeater {
            model: root.arranged

            delegate: ArrangedRow {
                width: earlier.width
            }
        }
    }
}
