import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The tablet cannot be used now: says so plainly, why, and whom to ask. */
FocusScope {
    id: root

    required property string reason

    signal staff()
    signal callStaff()

    function sentence(reason: string): string {
        switch (reason) {
        case "not_enrolled":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("This tablet is not set up for a clinic yet.")
        case "no_policy":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("The clinic's rules for paying are not here yet.")
        case "no_day":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("Today's visits are not here yet.")
        case "disk_full":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("There is no room to save a choice.")
        case "clock_wrong":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("The clock of this tablet is wrong.")
        case "store_broken":
            //: Out of service, reason for staff; read, not spoken
            return qsTr("The store of this tablet cannot be read.")
        }
        return ""
    }

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Column {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(150))
        spacing: Theme.gapOpposite
        anchors.centerIn: parent

        Icon {
            name: "device-tablet"
            size: Theme.iconLarge * 2
            anchors.left: parent.left
        }

        Title {
            id: heading

            objectName: "title"
            //: Out of service: heading; spoken
            text: qsTr("This tablet cannot be used now")
            width: parent.width
        }

        Name {
            //: Out of service: what to do; spoken
            text: qsTr("Please ask the staff. They are glad to help.")
            strong: false
            width: parent.width
        }

        Body {
            objectName: "reason"
            text: root.sentence(root.reason)
            color: Theme.softInk
            width: parent.width
        }

        Row {
            anchors.left: parent.left
            spacing: Theme.gapOpposite

            PrimaryButton {
                id: call

                objectName: "callStaff"
                //: Out of service: rings for a person; spoken
                text: qsTr("Call staff")
                symbol: "bell"
                onClicked: root.callStaff()
            }

            SecondaryButton {
                objectName: "staff"
                //: Out of service: way in for staff, a PIN follows; not spoken
                text: qsTr("Staff")
                symbol: "lock"
                opposite: true
                strong: false
                onClicked: root.staff()
            }
        }
    }
}
