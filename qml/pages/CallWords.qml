import QtQuick

/** What may truly be said about a call for staff: never that someone is coming before a person has accepted. */
QtObject {
    id: root

    required property string phase
    required property bool again
    required property string counter
    readonly property string heading: {
        switch (root.phase) {
        case "asking":
            //: Call staff: heading while choosing whom to ask for; spoken
            return qsTr("Call staff")
        case "ringing":
            //: Call staff: the bell has rung at the desk; nobody has answered yet; spoken
            return qsTr("The bell has rung")
        case "accepted":
            //: Call staff: a person has accepted the call; spoken
            return qsTr("Someone is coming")
        case "offline":
            //: Call staff: the desk cannot be reached from here; spoken
            return qsTr("The bell does not reach the desk")
        }
        return ""
    }
    readonly property string text: {
        switch (root.phase) {
        case "asking":
            //: Call staff, under the heading; spoken
            return qsTr("Who should come?")
        case "ringing":
            return root.again
                //: Call staff: nobody answered for a minute, so it rang once more. %1 = a counter; spoken
                ? qsTr("It has rung once more. Or please go to %1.").arg(root.counter)
                //: Call staff: after the bell; there is time; spoken
                : qsTr("The staff can hear it. There is no hurry here.")
        case "accepted":
            //: Call staff: a person has accepted; spoken
            return qsTr("A person has seen the call.")
        case "offline":
            //: Call staff: rang only on this tablet. %1 = a counter; spoken
            return qsTr("It rings only here. Please go to %1.").arg(root.counter)
        }
        return ""
    }
}
