import QtQuick
import Wazeh.Theme

/** A large answer: picture, words, a line that explains. A tap is the answer; nothing is chosen before it. */
Pressable {
    id: root

    property string symbol: ""
    property string detail: ""
    property bool current: false
    property bool urduWords: Theme.urdu

    Accessible.description: root.detail

    implicitHeight: Math.max(Theme.primary, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.padding * 1.25
    verticalPadding: Theme.gapSmall
    edge: root.current ? Theme.accent : Theme.edge
    edgeWidth: root.current ? Theme.strokeThick : Theme.stroke
    fill: root.current ? Theme.accentTint : Theme.card

    contentItem: content

    Item {
        id: content

        implicitWidth: words.implicitWidth + Theme.iconLarge * 2
        implicitHeight: words.implicitHeight

        Icon {
            id: picture

            name: root.symbol
            size: Theme.iconLarge
            visible: root.symbol !== ""
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? Theme.padding : 0
            anchors.right: tick.visible ? tick.left : parent.right
            anchors.verticalCenter: parent.verticalCenter

            Name {
                Accessible.ignored: true

                text: root.text
                urdu: root.urduWords
                width: parent.width
            }

            Note {
                Accessible.ignored: true

                text: root.detail
                visible: root.detail !== ""
                width: parent.width
            }
        }

        Icon {
            id: tick

            name: "check"
            visible: root.current
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
