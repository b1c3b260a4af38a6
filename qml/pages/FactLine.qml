import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** A sign and one sentence; not there without a sentence. */
Item {
    id: root

    required property string symbol
    required property string text

    width: parent?.width ?? 0
    height: visible ? implicitHeight : 0
    implicitHeight: Math.max(sign.height, words.implicitHeight)
    visible: root.text !== ""

    Icon {
        id: sign

        name: root.symbol
        size: Theme.iconLarge
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
    }

    Name {
        id: words

        text: root.text
        strong: false
        anchors.left: sign.right
        anchors.leftMargin: Theme.padding
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
