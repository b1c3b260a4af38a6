pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** A patient without an appointment: the name, then the service from the clinic's price list. */
StaffPage {
    id: root

    required property var services
    property string problem: ""
    property string serviceCode: ""
    property bool choosing: false

    signal added(string name, string serviceCode, int birthYear, string phoneLast4)

    //: Staff, adds a patient without an appointment, heading; not spoken
    heading: qsTr("Walk-in")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        visible: !root.choosing

        RowLayout {
            spacing: Theme.gap

            StaffField {
                id: name

                objectName: "walkInName"
                //: Staff, walk-in: the patient's name; not spoken
                label: qsTr("Name of the patient")
                Layout.fillWidth: true
            }

            StaffField {
                id: year

                objectName: "walkInYear"
                //: Staff, walk-in: four digits; not spoken
                label: qsTr("Birth year")
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator { regularExpression: /[0-9]{0,4}/ }
                Layout.preferredWidth: Theme.mm(40)
            }

            StaffField {
                id: phone

                objectName: "walkInPhone"
                //: Staff, walk-in: the last four digits of the telephone number; not spoken
                label: qsTr("Phone, last 4")
                inputMethodHints: Qt.ImhDigitsOnly
                validator: RegularExpressionValidator { regularExpression: /[0-9]{0,4}/ }
                Layout.preferredWidth: Theme.mm(40)
            }
        }

        LetterPad {
            field: name
            Layout.fillWidth: true
        }

        Row {
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
                    onClicked: {
                        const target = year.text.length < 4 && !phone.activeFocus ? year : phone
                        target.insert(target.length, "" + index)
                    }
                }
            }

            StaffButton {
                objectName: "digitDelete"
                //: Staff, walk-in: takes the last digit away; not spoken
                text: qsTr("Delete digit")
                focusPolicy: Qt.NoFocus
                onClicked: {
                    const target = phone.text.length > 0 ? phone : year
                    target.remove(target.length - 1, target.length)
                }
            }
        }

        Body {
            objectName: "walkInProblem"
            //: Staff, walk-in: it could not be added; not spoken
            text: qsTr("This could not be added. A name and a birth year or phone digits are needed.")
            visible: root.problem !== ""
            color: Theme.bad
        }

        Item {
            Layout.fillHeight: true
        }

        PrimaryButton {
            objectName: "chooseService"
            //: Staff, walk-in: to the price list; not spoken
            text: qsTr("Choose the service")
            Layout.fillWidth: true
            onClicked: root.choosing = name.text.trim() !== ""
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap
        visible: root.choosing

        PagedColumn {
            id: list

            spacing: Theme.gapSmall
            Layout.fillWidth: true
            Layout.fillHeight: true

            Repeater {
                model: root.services

                delegate: StaffButton {
                    required property var model

                    objectName: "service_" + model.code
                    height: implicitHeight
                    text: model.name
                    onClicked: root.added(name.text.trim(), model.code, parseInt(year.text) || 0, phone.text)
                }
            }
        }

        Pager {
            page: list.page
            pageCount: list.pageCount
            first: list.firstShown + 1
            last: list.lastShown
            total: list.count
            onTurned: page => list.page = page
        }
    }
}
