pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Theme

/** Ten digits and a key that takes the last one away, in one row for staff. */
Row {
    id: root

    signal typed(string digit)
    signal erased

    spacing: Theme.gapSmall
    LayoutMirroring.enabled: false

    Repeater {
        model: 10

        delegate: StaffButton {
            required property int index

            objectName: "digit_" + index
            text: "" + index
            width: Theme.mm(12)
            focusPolicy: Qt.NoFocus
            onClicked: root.typed("" + index)
        }
    }

    StaffButton {
        objectName: "digitDelete"
        //: Staff, walk-in: takes the last digit away; not spoken
        text: qsTr("Delete digit")
        focusPolicy: Qt.NoFocus
        onClicked: root.erased()
    }
}
