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

        DigitKeys {
            onTyped: digit => {
                const target = year.text.length < 4 && !phone.activeFocus ? year : phone
                target.insert(target.length, digit)
            }
            onErased: {
                const target = phone.text.length > 0 ? phone : year
                target.remove(target.length - 1, target.length)
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

    PagedRows {
        id: list

        model: root.services
        visible: root.choosing
        width: parent.width
        height: parent.height - Theme.target - Theme.gap
        rowHeight: Theme.mm(Theme.urdu ? 13 : 11)

        delegate: StaffButton {
            required property var model
            required property int index

            objectName: "service_" + model.code
            visible: list.shows(index)
            width: list.width
            height: list.rowHeight
            text: model.name
            onClicked: root.added(name.text.trim(), model.code, parseInt(year.text) || 0, phone.text)
        }
    }

    Pager {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        visible: root.choosing && pageCount > 1
        page: list.page
        pageCount: list.pageCount
        first: list.first + 1
        last: list.last + 1
        total: list.count
        onTurned: page => list.page = page
    }
}
