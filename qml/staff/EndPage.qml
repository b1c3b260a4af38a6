pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** Ends a visit for today, or takes it back as entered by mistake; always with a reason, which is kept. */
StaffPage {
    id: root

    property string title: ""
    property string reason: ""

    signal ended(bool asVoid, string reason)

    readonly property var reasons: [
        //: Staff, why a visit ends. The same for all that follow; not spoken
        { code: "left", text: qsTr("The patient left") },
        { code: "other_day", text: qsTr("The visit moves to another day") },
        { code: "treatment_changed", text: qsTr("The treatment has changed") },
        { code: "wrong_visit", text: qsTr("This was the wrong visit") },
        { code: "entered_twice", text: qsTr("It was entered twice") }
    ]

    heading: root.title

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Title {
            //: Staff, ending a visit, heading over the reasons; not spoken
            text: qsTr("Why does this visit end?")
        }

        Repeater {
            model: root.reasons

            delegate: StaffButton {
                required property var modelData

                objectName: "reason_" + modelData.code
                text: modelData.text
                chosen: root.reason === modelData.code
                Layout.fillWidth: true
                onClicked: root.reason = modelData.code
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RowLayout {
            spacing: Theme.gapOpposite

            SecondaryButton {
                objectName: "voidVisit"
                //: Staff: the visit was a mistake and does not count; not spoken
                text: qsTr("Entered by mistake")
                enabled: root.reason !== ""
                opposite: true
                Layout.fillWidth: true
                onClicked: root.ended(true, root.reason)
            }

            PrimaryButton {
                objectName: "endNow"
                //: Staff: the visit ends for today; not spoken
                text: qsTr("End the visit")
                enabled: root.reason !== ""
                Layout.fillWidth: true
                onClicked: root.ended(false, root.reason)
            }
        }
    }
}
