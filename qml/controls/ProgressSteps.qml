import QtQuick
import Wazeh.Theme

/** "3 of 8" with a bar that fills in reading direction. */
Item {
    id: root

    required property int stepNumber
    required property int stepCount

    Accessible.role: Accessible.ProgressBar
    Accessible.name: words.text
    Accessible.ignored: !root.visible

    implicitWidth: Math.max(Theme.mm(34), words.implicitWidth)
    implicitHeight: words.height + Theme.gapSmall + bar.height
    visible: root.stepCount > 0 && root.stepNumber > 0

    Note {
        id: words

        Accessible.ignored: true

        //: Header, beside the bar: which screen of how many. %1 = this one, %2 = all; spoken
        text: qsTr("%1 of %2").arg("\u2066" + root.stepNumber + "\u2069").arg("\u2066" + root.stepCount + "\u2069")
        wrapMode: Text.NoWrap
        anchors.left: parent.left
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.gapSmall
        radius: height / 2
        color: Theme.track

        Rectangle {
            anchors.left: parent.left
            height: parent.height
            width: parent.width * Math.min(1, root.stepNumber / Math.max(1, root.stepCount))
            radius: height / 2
            color: Theme.accent
        }
    }
}
