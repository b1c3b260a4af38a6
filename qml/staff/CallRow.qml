import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** Somebody rang: where, since when, who is wanted; one button says that a person is on the way, then that it is done. */
Rectangle {
    id: root

    required property string callId
    required property string place
    required property string at
    required property string want
    required property string state_
    required property bool emergency

    signal accepted(string callId)
    signal done(string callId)

    implicitHeight: Math.max(Theme.mm(14), row.implicitHeight + 2 * Theme.gapSmall)
    color: Theme.careTint
    radius: Theme.radius
    border.width: root.emergency ? Theme.strokeThick : Theme.stroke
    border.color: root.emergency ? Theme.bad : Theme.care

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.padding
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.padding

        Icon {
            name: root.emergency ? "alert-triangle" : "bell"
            tint: root.emergency ? Theme.bad : Theme.care
        }

        Name {
            //: Staff list, a call: %1 = the place, %2 = the time; not spoken
            text: qsTr("%1, since %2").arg("\u2068" + root.place + "\u2069").arg("\u2066" + root.at + "\u2069")
            color: root.emergency ? Theme.bad : Theme.care
            Layout.fillWidth: true
        }

        Body {
            //: Staff list, a call: emergency, or a woman of the staff is wanted; not spoken
            text: root.emergency ? qsTr("Emergency") : root.want === "woman" ? qsTr("A woman, please") : ""
            visible: text !== ""
            color: root.emergency ? Theme.bad : Theme.care
        }

        StaffButton {
            objectName: "accept_" + root.callId
            //: Staff list, a call: this person takes it, and the patient is told; not spoken
            text: root.state_ === "rung" ? qsTr("I am going") : qsTr("Done")
            primary: root.state_ === "rung"
            onClicked: root.state_ === "rung" ? root.accepted(root.callId) : root.done(root.callId)
        }
    }
}
