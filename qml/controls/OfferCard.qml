import QtQuick
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
    verticalPadding: Theme.gapSmall

    component Words: Note {
        Accessible.ignored: true
        visible: text !== ""
        color: Theme.ink
        width: parent?.width ?? 0
    }
    component Fact: OfferFact {
        width: ((parent?.width ?? 0) - Theme.margin) / 2
    }

    contentItem: column

    Column {
        id: column

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, sign.height)

            Name {
                id: title

                Accessible.ignored: true

                text: root.facts.name
                anchors.left: parent.left
                anchors.right: sign.left
                anchors.verticalCenter: parent.verticalCenter
            }

            Icon {
                id: sign

                name: root.withheld ? "lock" : "chevron-right"
                tint: root.withheld ? Theme.softInk : Theme.accent
                directional: !root.withheld
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }

        Words {
            text: root.facts.reason
            color: Theme.softInk
        }

        Grid {
            columns: 2
            columnSpacing: Theme.margin
            visible: root.facts.hasMoney
            width: column.width

            Fact {
                //: Ways to pay in large text: before the amount due today
                label: qsTr("Today")
                figures: root.facts.orNone(root.facts.today)
            }

            Fact {
                //: Ways to pay in large text: before the sum of all payments
                label: qsTr("In all")
                figures: root.facts.orNone(root.facts.total)
            }

            Fact {
                //: Ways to pay in large text: before each payment after today
                label: qsTr("Each time")
                figures: root.facts.written ? root.facts.thenText : root.facts.orNone(root.facts.each)
            }

            Fact {
                //: Ways to pay in large text: how much more than paying all of it today
                label: qsTr("Extra")
                figures: root.facts.orNone(root.facts.extra)
            }

            Fact {
                //: Ways to pay in large text: before the number of payments after today
                label: qsTr("Times")
                figures: root.facts.equal ? "" + root.facts.times : root.facts.none
            }

            Note {
                Accessible.ignored: true

                text: root.facts.yearly
                color: Theme.ink
                width: (column.width - Theme.margin) / 2
            }
        }

        Words {
            text: root.facts.unequal && !root.facts.written ? root.facts.thenText : ""
        }

        Words {
            //: Ways to pay in large text: who gets the money. %1 = the clinic or a lender; spoken
            text: root.facts.hasMoney ? qsTr("Paid to %1").arg(root.facts.payee) : ""
        }

        Words {
            //: Ways to pay in large text. %1 = a sentence of the clinic about late payments; spoken
            text: root.facts.hasMoney && root.facts.late !== "" ? qsTr("If late: %1").arg(root.facts.late) : ""
        }
    }
}
