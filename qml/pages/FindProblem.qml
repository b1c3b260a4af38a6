import QtQuick
import Wazeh.Controls

/** Why the visit was not found, kindly, and what helps. */
NoticeBox {
    id: root

    required property string problem
    required property int waitSeconds

    function sentence(problem: string, seconds: string): string {
        switch (problem) {
        case "not_found":
            //: Find the visit, no match; blames nobody; spoken
            return qsTr("We could not find that number. Please look at the slip once more.")
        case "wrong_factor":
            //: Find the visit, the second number does not match; spoken
            return qsTr("That does not match the visit. Please try once more.")
        case "locked":
            //: Find the visit, after five tries at one visit; spoken
            return qsTr("This visit is closed for now. Staff can open it again.")
        case "wait":
            //: Find the visit, after several tries; %1 = seconds; spoken
            return qsTr("Please wait %1 seconds, or call staff.").arg(seconds)
        case "other_day":
            //: Find the visit, the slip is for another day; spoken
            return qsTr("This slip is for another day. Staff can help.")
        case "used":
            //: Find the visit, a choice was already signed; spoken
            return qsTr("This visit is already done. Staff can help.")
        }
        return ""
    }

    symbol: root.problem === "wait" ? "hourglass" : "info-circle"
    text: root.sentence(root.problem, "\u2066" + root.waitSeconds + "\u2069")
}
