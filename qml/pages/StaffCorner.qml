import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The quiet way in for staff, in both languages; a PIN follows. */
Pressable {
    id: root

    required property string en
    required property string ur

    Accessible.name: root.en + " " + root.ur

    fill: Theme.paper
    horizontalPadding: Theme.gap

    contentItem: Row {
        spacing: Theme.gapSmall

        Icon {
            name: "lock"
            tint: Theme.softInk
            anchors.verticalCenter: parent.verticalCenter
        }

        Note {
            Accessible.ignored: true

            text: root.en
            urdu: false
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        Note {
            Accessible.ignored: true

            text: root.ur
            urdu: true
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
