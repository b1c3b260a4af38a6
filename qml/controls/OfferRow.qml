import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** One way to pay: a button with its eight facts, each in the same place in every row. Withheld ones say why. */
Pressable {
    id: root

    required property OfferFacts facts
    required property OfferColumns columns
    readonly property bool withheld: !root.facts.available

    Accessible.description: root.facts.spoken

    horizontalPadding: root.columns.padding
    fill: root.withheld ? Theme.withheld : Theme.card
    dashed: root.withheld
    text: root.facts.name

    component Fact: Note {
        property real room: 0

        Accessible.ignored: true
        color: Theme.ink
        Layout.preferredWidth: room
        Layout.alignment: Qt.AlignVCenter
    }

    contentItem: RowLayout {
        spacing: root.columns.gap

        Column {
            Layout.preferredWidth: root.columns.name
            Layout.alignment: Qt.AlignVCenter

            Name {
                Accessible.ignored: true

                text: root.facts.name
                width: parent.width
            }

            Note {
                Accessible.ignored: true

                text: root.facts.payee
                visible: !Theme.urdu && text !== ""
                width: parent.width
            }
        }

        Fact {
            room: root.columns.payee
            visible: Theme.urdu
            text: root.facts.payee
        }

        Column {
            Layout.preferredWidth: root.columns.today + root.columns.each + root.columns.times + root.columns.total
                                   + root.columns.extra + 4 * root.columns.gap
            Layout.alignment: Qt.AlignVCenter

            OfferFigures {
                facts: root.facts
                columns: root.columns
                visible: root.facts.hasMoney
                width: parent.width
            }

            Note {
                Accessible.ignored: true

                text: root.withheld ? root.facts.reason : root.facts.hasMoney && root.facts.each !== "" ? "" : root.facts.thenText
                visible: text !== ""
                width: parent.width
            }
        }

        Fact {
            room: root.columns.yearly
            text: root.facts.yearly
        }

        Fact {
            room: root.columns.late
            text: root.facts.late
        }

        Icon {
            name: root.withheld ? "lock" : "chevron-right"
            tint: root.withheld ? Theme.softInk : Theme.accent
            directional: !root.withheld
            Layout.preferredWidth: root.columns.end
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
