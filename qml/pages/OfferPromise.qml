import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** In large text, after the offers: the cost they are for and the promise of the same menu. */
Item {
    id: root

    required property string estimate
    required property string promise

    Column {
        width: parent.width
        spacing: Theme.gap

        Body {
            //: Ways to pay in large text, last page, before the amount; spoken
            text: qsTr("Estimated cost")
            color: Theme.softInk
            width: parent.width
        }

        Amount {
            figures: root.estimate
            size: Theme.titleSize
            anchors.left: parent.left
        }

        Body {
            text: root.promise
            width: parent.width
        }
    }
}
