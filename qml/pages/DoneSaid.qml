import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** "Saved" only after it is; "the clinic has it" only after its receipt. */
Column {
    id: root

    required property string choice
    required property string delivery
    required property string reference
    required property bool handedOver

    spacing: Theme.gapSmall

    Rectangle {
        visible: !Theme.large
        anchors.left: parent.left
        width: Theme.mm(20)
        height: width
        radius: width / 2
        color: Theme.goodTint
        border.width: Theme.highContrast ? Theme.stroke : 0
        border.color: Theme.edge

        Icon {
            name: "check"
            tint: Theme.good
            size: parent.width * 0.6
            anchors.centerIn: parent
        }
    }

    Title {
        objectName: "title"
        //: Done: heading; spoken
        text: qsTr("The choice is saved")
        width: parent.width
    }

    Name {
        objectName: "choice"
        text: root.choice
        width: parent.width
    }

    Body {
        objectName: "delivery"
        //: Done: the clinic's server has confirmed it; spoken
        text: root.delivery === "sent" ? qsTr("The clinic has received it.")
            : root.delivery === "quarantined"
            //: Done: the clinic has it, a person must look at it; spoken
            ? qsTr("The clinic has received it. Staff will look at it once more.")
            //: Done: stored on this tablet, not yet confirmed by the clinic; spoken
            : qsTr("It is saved on this tablet. It has not reached the clinic's records yet. Nothing is lost.")
        color: Theme.softInk
        width: parent.width
    }

    Row {
        anchors.left: parent.left
        spacing: Theme.gap
        visible: root.reference !== ""

        Body {
            //: Done: before the number by which staff find the choice; spoken
            text: qsTr("Number")
            color: Theme.softInk
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }

        Figure {
            objectName: "reference"
            figures: root.reference
            anchors.verticalCenter: parent.verticalCenter
        }
    }

    Item {
        width: Theme.stroke
        height: root.handedOver ? Theme.gap : 0
    }

    NoticeBox {
        objectName: "giveBack"
        //: Done, when staff had handed the tablet over; spoken
        text: root.handedOver ? qsTr("Please give this tablet back to the staff.") : ""
        symbol: "device-tablet"
        good: true
        width: parent.width
    }
}
