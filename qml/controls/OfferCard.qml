import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** One way to pay in large text: the same facts as a row, in the same order, each with its own name beside it. */
Pressable {
    id: root

    required property OfferFacts facts
    readonly property bool withheld: !root.facts.available

    Accessible.description: root.facts.spoken

    text: root.facts.name
    fill: root.withheld ? Theme.withheld : Theme.card
    dashed: root.withheld

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            Name {
                Accessible.ignored: true

                text: root.facts.name
                Layout.fillWidth: true
            }

            Icon {
                name: root.withheld ? "lock" : "chevron-right"
                tint: root.withheld ? Theme.softInk : Theme.accent
                directional: !root.withheld
            }
        }

        Note {
            Accessible.ignored: true

            text: root.withheld ? root.facts.reason : root.facts.hasMoney ? "" : root.facts.thenText
            visible: text !== ""
            Layout.fillWidth: true
        }

        GridLayout {
            columns: 2
            columnSpacing: Theme.margin
            rowSpacing: 0
            visible: root.facts.hasMoney
            Layout.fillWidth: true

            Repeater {
                model: [
                    //: Ways to pay in large text: before the amount due today
                    {label: qsTr("Today"), figures: root.facts.today},
                    //: Ways to pay in large text: before each payment after today
                    {label: qsTr("Each time"), figures: root.facts.each},
                    //: Ways to pay in large text: before the number of payments after today
                    {label: qsTr("Times"), figures: root.facts.times},
                    //: Ways to pay in large text: before the sum of all payments
                    {label: qsTr("In all"), figures: root.facts.total},
                    //: Ways to pay in large text: before what is paid beyond paying all of it today
                    {label: qsTr("Extra"), figures: root.facts.extra}
                ]

                delegate: RowLayout {
                    id: pair

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1

                    Note {
                        Accessible.ignored: true

                        text: pair.modelData.label
                        Layout.fillWidth: true
                    }

                    Figure {
                        Accessible.ignored: true

                        figures: root.facts.orDash(pair.modelData.figures)
                    }
                }
            }

            Repeater {
                model: [root.facts.payee, root.facts.yearly, root.facts.late]

                delegate: Note {
                    required property string modelData

                    Accessible.ignored: true

                    text: modelData
                    color: Theme.ink
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }
}
