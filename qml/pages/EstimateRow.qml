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

    implicitHeight: words.height + Theme.gapSmall * (Theme.urdu ? 0.5 : 1.5)
    height: implicitHeight

    Divider {
        visible: root.y > 0
        heavy: root.total
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
    }

    Item {
        id: words

        readonly property bool oneLine: what.implicitWidth + Theme.gap + remark.implicitWidth <= words.width

        anchors.left: parent.left
        anchors.right: money.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        height: words.oneLine || root.note === "" ? what.height : what.height + remark.height

        Label {
            id: what

            text: root.name
            size: root.total ? Theme.nameSize : Theme.bodySize
            strong: root.total
            color: root.less ? Theme.good : Theme.ink
            width: Math.min(implicitWidth, words.width)
            anchors.left: parent.left
        }

        Note {
            id: remark

            text: root.note
            width: words.oneLine ? implicitWidth : words.width
            anchors.left: words.oneLine ? what.right : parent.left
            anchors.leftMargin: words.oneLine ? Theme.gap : 0
            y: words.oneLine ? what.baselineOffset - baselineOffset : what.height
        }
    }

    Amount {
        id: money

        figures: root.amount
        width: Theme.urdu ? Math.max(implicitWidth, Theme.moneyColumn) : implicitWidth
        size: root.total ? Theme.figureSize : Theme.nameSize
        color: root.less ? Theme.good : Theme.ink
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
