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

    Column {
        id: callColumn

        width: parent.width
        spacing: Theme.gapSmall

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
                width: callColumn.width
                onAccepted: callId => root.callAccepted(callId)
                onDone: callId => root.callDone(callId)
            }
        }
    }

    PagedRows {
        id: list

        model: root.visits
        y: callColumn.height > 0 ? callColumn.height + Theme.gap : 0
        width: parent.width
        height: foot.y - Theme.gap - y
        rowHeight: Theme.mm(Theme.urdu ? 13 : 11)

        delegate: VisitRow {
            required property var model
            required property int index

            objectName: "visit_" + model.visitRef
            visible: list.shows(index)
            width: list.width
            height: list.rowHeight
            title: model.title
            token: model.token
            state_: model.state
            service: model.service
            onClicked: root.opened(model.visitRef)
        }
    }

    RowLayout {
        id: foot

        width: parent.width
        y: parent.height - height
        height: Theme.target
        spacing: Theme.padding

        Icon {
            name: root.online ? "cloud-check" : "cloud-off"
            tint: root.online ? Theme.good : Theme.care
        }

        Body {
            objectName: "unsent"
            text: root.policyRefused
                //: Staff list, foot: a new policy from the server could not be used; not spoken
                ? qsTr("The new policy has faults. The last good one is in use.")
                : root.unsent === 0
                //: Staff list, foot: every signed choice is at the clinic server; not spoken
                  ? qsTr("Everything has reached the clinic")
                //: Staff list, foot: %n signed choices wait on this tablet, %1 = age of the oldest; not spoken
                  : qsTr("%n waiting on this tablet, oldest %1", "", root.unsent).arg(root.oldest)
            color: root.unsent === 0 && !root.policyRefused ? Theme.ink : Theme.care
            Layout.fillWidth: true
        }

        Pager {
            objectName: "visitsPager"
            page: list.page
            pageCount: list.pageCount
            first: list.first + 1
            last: list.last + 1
            total: list.count
            onTurned: page => list.page = page
        }
    }
}
