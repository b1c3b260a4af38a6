pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** What is agreed, row by row, and the sentences that belong to it: under the rows, in large text after them. */
Item {
    id: root

    required property var rows
    required property var sentences
    required property int page
    readonly property alias pageCount: column.pageCount

    component Sentence: Body {
        required property var model

        text: model.text
        size: Theme.factSize
        height: implicitHeight
    }

    Card {
        id: card

        padding: Theme.urdu ? Theme.gapSmall : Theme.gap
        width: parent.width
        height: column.contentHeight + 2 * padding

        PagedColumn {
            id: column

            width: parent.width
            height: root.height - (last.height > 0 ? last.height + Theme.gapSmall : 0) - 2 * card.padding
            spacing: 0
            page: root.page

            Repeater {
                id: facts

                model: root.rows

                delegate: FactRow {
                    id: fact

                    required property int index

                    last: fact.index === facts.count - 1 && !Theme.large
                    labelShare: Theme.urdu ? 0.4 : 0.34
                }
            }

            Repeater {
                model: Theme.large ? root.sentences : null

                delegate: Sentence {}
            }
        }
    }

    Column {
        id: last

        width: parent.width
        anchors.bottom: parent.bottom

        Repeater {
            model: Theme.large ? null : root.sentences

            delegate: Sentence {
                width: last.width
            }
        }
    }
}
