pragma ComponentBehavior: Bound
import QtQuick
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
    // Large text has room for the reason beside one row of answers, and nowhere for the promise.
    lead: Theme.large && answer.count > 3 ? "" : root.why

    beside: Note {
        objectName: "questionNumber"
        //: Help, beside the question: %1 = number of this question, %2 = how many there are; spoken
        text: qsTr("Question %1 of %2").arg("\u2066" + root.number + "\u2069").arg("\u2066" + root.count + "\u2069")
        wrapMode: Text.NoWrap
    }

    Grid {
        id: answers

        readonly property int lines: Math.ceil(answer.count / columns)
        readonly property real cell: Math.min(Theme.mm(24), (height - rowSpacing * (lines - 1)) / Math.max(1, lines))

        objectName: "choices"
        columns: answer.count === 3 ? 3 : 2
        columnSpacing: Theme.gapOpposite
        rowSpacing: Theme.large ? Theme.gap : Theme.gapOpposite
        anchors.top: parent.top
        anchors.topMargin: Theme.gap
        anchors.bottom: promise.top
        anchors.bottomMargin: Theme.gap
        width: parent.width

        Repeater {
            id: answer

            model: root.choices

            delegate: ChoiceCard {
                required property string choiceId
                required property var model

                objectName: "answer_" + choiceId
                text: model.text
                width: (answers.width - answers.columnSpacing * (answers.columns - 1)) / answers.columns
                height: Math.max(implicitHeight, answers.cell)
                onClicked: root.answered(choiceId)
            }
        }
    }

    Note {
        id: promise

        objectName: "promise"
        //: Help, under the answers of every question; spoken
        text: qsTr("We ask all patients. The answers stay private and are forgotten: only which fund can be asked is kept.")
        visible: !Theme.large
        height: visible ? implicitHeight : 0
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
