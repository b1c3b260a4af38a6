import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** One line of the estimate: what, a short note, how much; the total stands out. */
Item {
    id: root

    required property string name
    required property string note
    required property string amount
    required property string kind
    readonly property bool total: root.kind === "total"
    readonly property bool less: root.kind === "discount" || root.kind === "cover"

    implicitHeight: words.height + Theme.gapSmall * 1.5
    height: implicitHeight

    Divider {
        visible: root.y > 0
        heavy: root.total
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    Flow {
        id: words

        anchors.left: parent.left
        anchors.right: money.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.urdu ? Theme.gapSmall : 0

        Label {
            text: root.name
            size: root.total ? Theme.nameSize : Theme.bodySize
            strong: root.total
            color: root.less ? Theme.good : Theme.ink
            width: Math.min(implicitWidth, words.width)
        }

        Note {
            text: root.note
            visible: text !== ""
            width: Theme.urdu ? Math.min(implicitWidth, words.width) : words.width
        }
    }

    Amount {
        id: money

        figures: root.amount
        size: root.total ? Theme.figureSize : Theme.nameSize
        color: root.less ? Theme.good : Theme.ink
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
