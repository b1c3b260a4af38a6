import QtQuick
import Wazeh.Theme

/** The usual range: a flat band with its two ends written under it and a fixed tick; nothing to drag. */
Item {
    id: root

    required property string low
    required property string high
    /** Where the expected cost lies, 0 at the low end. */
    required property real tickAt

    Accessible.role: Accessible.StaticText
    Accessible.name: words.text + " " + lowEnd.Accessible.name + " – " + highEnd.Accessible.name

    implicitHeight: words.height + band.height + lowEnd.height + Theme.gapSmall * 2

    Note {
        id: words

        Accessible.ignored: true

        //: The estimated cost: above a band whose two ends are written under it; spoken with both amounts
        text: qsTr("It is usually between")
        width: parent.width
    }

    Rectangle {
        id: band

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: words.bottom
        anchors.topMargin: Theme.gapSmall
        height: Theme.gap
        radius: height / 2
        color: Theme.band

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: (band.width - width) * Math.max(0, Math.min(1, root.tickAt))
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.strokeThick * 1.5
            height: band.height * 1.8
            radius: width / 2
            color: Theme.bandTick
        }
    }

    Amount {
        id: lowEnd

        figures: root.low
        size: Theme.bodySize
        anchors.left: parent.left
        anchors.bottom: parent.bottom
    }

    Amount {
        id: highEnd

        figures: root.high
        size: Theme.bodySize
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
