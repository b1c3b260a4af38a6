pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** One private question about help: a tap answers it, and both ways around it are as near. Nothing shows what was said. */
PatientPage {
    id: root

    required property string question
    required property string why
    required property int number
    required property int count
    required property var choices

    signal answered(string choiceId)
    signal passedOver()
    signal declined()

    heading: root.question
    lead: root.why

    beside: Note {
        objectName: "questionNumber"
        //: Help, beside the question: %1 = number of this question, %2 = how many there are; spoken
        text: qsTr("Question %1 of %2").arg("\u2066" + root.number + "\u2069").arg("\u2066" + root.count + "\u2069")
        wrapMode: Text.NoWrap
    }

    GridLayout {
        objectName: "choices"
        columns: 2
        columnSpacing: Theme.gapOpposite
        rowSpacing: Theme.large ? Theme.gap : Theme.gapOpposite
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        anchors.bottom: promise.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Repeater {
            model: root.choices

            delegate: ChoiceCard {
                required property string choiceId
                required property var model

                objectName: "answer_" + choiceId
                text: model.text
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: Math.max(implicitHeight, Theme.mm(24))
                onClicked: root.answered(choiceId)
            }
        }

        Item {
            Layout.columnSpan: 2
            Layout.fillHeight: true
            Layout.preferredHeight: 0
        }
    }

    Note {
        id: promise

        objectName: "promise"
        //: Help, under the answers of every question; spoken
        text: qsTr("We ask all patients. The answers stay private and are forgotten: only which fund can be asked is kept.")
        width: parent.width
        anchors.bottom: parent.bottom
    }

    footer: BothWays {
        //: Help: ends the questions without help and without a reason; as large and near as the other; spoken
        firstText: qsTr("No questions, thank you")
        firstName: "decline"
        //: Help: goes to the next question without an answer; spoken
        secondText: qsTr("I would rather not say")
        secondName: "pass"
        onFirst: root.declined()
        onSecond: root.passedOver()
    }
}
