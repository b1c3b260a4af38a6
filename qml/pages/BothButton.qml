import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** A button of Welcome: a sign and the same word in both languages, Urdu first. */
Pressable {
    id: root

    required property string en
    required property string ur
    required property string symbol
    property color ink: Theme.ink
    property color tint: Theme.accent

    Accessible.name: root.en + " " + root.ur

    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapSmall / 2

    contentItem: content

    Item {
        id: content

        implicitWidth: picture.width + Theme.gap + words.width
        implicitHeight: words.height

        Icon {
            id: picture

            name: root.symbol
            tint: root.tint
            size: Theme.iconLarge
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter

            Name {
                Accessible.ignored: true

                text: root.ur
                urdu: true
                color: root.ink
                wrapMode: Text.NoWrap
            }

            Name {
                Accessible.ignored: true

                text: root.en
                urdu: false
                color: root.ink
                wrapMode: Text.NoWrap
            }
        }
    }
}
