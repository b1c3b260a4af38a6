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
    verticalPadding: Theme.stroke
    fill: root.withheld ? Theme.withheld : Theme.card
    dashed: root.withheld
    text: root.facts.fullName

    contentItem: content

    RowLayout {
        id: content

        spacing: root.columns.gap

        Column {
            Layout.preferredWidth: root.columns.name
            Layout.alignment: Qt.AlignVCenter

            Body {
                Accessible.ignored: true

                text: root.facts.fullName
                size: Theme.factSize
                strong: true
                width: parent.width
            }

            Note {
                Accessible.ignored: true

                text: root.facts.hasMoney ? root.facts.reason : ""
                visible: text !== ""
                width: parent.width
            }
        }

        Column {
            Layout.preferredWidth: root.columns.facts
            Layout.alignment: Qt.AlignVCenter

            OfferFigures {
                facts: root.facts
                columns: root.columns
                visible: root.facts.hasMoney
                width: parent.width
                height: Math.max(Theme.mm(6.4), implicitHeight - Theme.mm(1.4))
            }

            Body {
                Accessible.ignored: true

                text: root.facts.hasMoney ? "" : root.facts.reason
                size: Theme.factSize
                color: Theme.softInk
                visible: text !== ""
                width: parent.width
            }

            Row {
                spacing: root.columns.gap
                visible: root.facts.hasMoney

                Note {
                    id: payee

                    Accessible.ignored: true

                    //: Ways to pay, second line of a row: who gets the money. %1 = the clinic or a lender; spoken
                    text: qsTr("Paid to %1").arg(root.facts.payee)
                    width: Math.max(root.columns.payee, Math.min(implicitWidth, root.columns.facts * 0.62))
                }

                Note {
                    Accessible.ignored: true

                    //: Ways to pay, second line of a row. %1 = what a late payment costs; spoken
                    text: qsTr("If late: %1").arg(root.facts.late)
                    visible: root.facts.late !== ""
                    width: root.columns.facts - payee.width - root.columns.gap
                }
            }
        }

        Icon {
            name: root.withheld ? "lock" : "chevron-right"
            tint: root.withheld ? Theme.softInk : Theme.accent
            directional: !root.withheld
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
