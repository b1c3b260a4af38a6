pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** Today: calls first, then every visit with its state, page by page; below, what has not reached the clinic yet. */
StaffPage {
    id: root

    required property var visits
    required property var calls
    property int unsent: 0
    property string oldest: ""
    property bool online: false
    property bool policyRefused: false
    property string staffName: ""
    property string lang: "ur"

    signal opened(string visitRef)
    signal walkIn
    signal closed
    signal callAccepted(string callId)
    signal callDone(string callId)
    signal langChosen(string lang)

    //: Staff, list of today's visits, heading; not spoken
    heading: qsTr("Visits today")
    note: root.staffName
    leaves: true
    onBack: root.closed()

    tools: [
        StaffButton {
            objectName: "staffLang"
            text: root.lang === "ur" ? "English" : "اردو"
            onClicked: root.langChosen(root.lang === "ur" ? "en" : "ur")
        },
        StaffButton {
            objectName: "walkIn"
            //: Staff, adds a patient who has no appointment; not spoken
            text: qsTr("Add a walk-in")
            onClicked: root.walkIn()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Repeater {
            model: root.calls

            delegate: CallRow {
                required property var model

                callId: model.callId
                place: model.place
                at: model.at
                want: model.want
                state_: model.state
                emergency: model.emergency
                Layout.fillWidth: true
                onAccepted: callId => root.callAccepted(callId)
                onDone: callId => root.callDone(callId)
            }
        }

        PagedColumn {
            id: list

            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.visits

                delegate: VisitRow {
                    required property var model

                    objectName: "visit_" + model.visitRef
                    height: implicitHeight
                    title: model.title
                    token: model.token
                    state_: model.state
                    service: model.service
                    onClicked: root.opened(model.visitRef)
                }
            }
        }

        RowLayout {
            spacing: Theme.padding
            Layout.fillWidth: true

            Icon {
                name: root.online ? "cloud-check" : "cloud-off"
                tint: root.online ? Theme.good : Theme.care
            }

            Body {
                objectName: "unsent"
                text: root.unsent === 0
                    //: Staff list, foot: every signed choice is at the clinic server; not spoken
                    ? qsTr("Everything has reached the clinic")
                    //: Staff list, foot: %n signed choices wait on this tablet, %1 = age of the oldest; not spoken
                    : qsTr("%n waiting on this tablet, oldest %1", "", root.unsent).arg(root.oldest)
                color: root.unsent === 0 ? Theme.ink : Theme.care
                Layout.fillWidth: true
            }

            Body {
                //: Staff list, foot: a new policy from the server could not be used; not spoken
                text: qsTr("The new policy has faults. The last good one is in use.")
                visible: root.policyRefused
                color: Theme.care
            }

            Pager {
                objectName: "visitsPager"
                page: list.page
                pageCount: list.pageCount
                first: list.firstShown + 1
                last: list.lastShown
                total: list.count
                onTurned: page => list.page = page
            }
        }
    }
}
