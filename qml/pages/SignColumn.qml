import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** The field, its Clear outside it, the whole agreement to read, and what is missing or went wrong. */
ColumnLayout {
    id: root

    required property bool missing
    required property bool saving
    required property bool saveFailed
    readonly property alias field: field

    signal wholeTextAsked()

    spacing: Theme.gap

    SignatureField {
        id: field

        objectName: "signature"
        //: Check and sign, in the field: "I agree" was tapped before signing; blames nobody; spoken
        hint: root.missing ? qsTr("Please sign in the white field first.")
            //: Check and sign: inside the empty field; spoken
            : qsTr("Sign here with your finger")
        asking: root.missing
        enabled: !root.saving
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
        Layout.maximumHeight: Theme.mm(56)
    }

    NoticeBox {
        objectName: "signNotice"
        //: Check and sign: being stored on the tablet; spoken
        text: root.saving ? qsTr("Saving …")
            //: Check and sign: the tablet could not store it; spoken
            : root.saveFailed ? qsTr("It could not be saved. Nothing was signed. Please try again or call staff.")
                              : ""
        symbol: root.saving ? "hourglass" : "info-circle"
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillHeight: false

        SecondaryButton {
            objectName: "wholeAgreement"
            //: Check and sign: opens the full text that is signed; spoken
            text: qsTr("Read the whole agreement")
            symbol: "file-text"
            strong: false
            ink: Theme.ink
            edge: Theme.edge
            wordSize: Theme.bodySize
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClicked: root.wholeTextAsked()
        }

        SecondaryButton {
            objectName: "clear"
            //: Check and sign, beside the field: takes the ink away; spoken
            text: qsTr("Clear")
            symbol: "eraser"
            strong: false
            ink: Theme.ink
            edge: Theme.edge
            wordSize: Theme.bodySize
            enabled: !root.saving
            Layout.fillHeight: true
            onClicked: field.clear()
        }
    }
}
