import QtQuick
import Wazeh.Theme

/** One way to pay in large text: the same facts as a row, in the same order, each with its own name beside it. */
Pressable {
    id: root

    required property OfferFacts facts
    readonly property bool withheld: !root.facts.available

    Accessible.description: root.facts.spoken

    text: root.facts.fullName
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

    contentItem: content

    Item {
        id: content

        implicitHeight: column.implicitHeight

        Column {
            id: column

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter

            Item {
                width: parent.width
                height: Math.max(title.implicitHeight, sign.height)

                Name {
                    id: title

                    Accessible.ignored: true

                    text: root.facts.fullName
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
                    //: Ways to pay in large text: before each payment after today and how often it comes
                    label: qsTr("Each time")
                    figures: root.facts.later
                    after: root.facts.equal ? root.facts.timesText(+root.facts.times) : ""
                }

                Fact {
                    //: Ways to pay in large text: how much more than paying all of it today
                    label: qsTr("Extra")
                    figures: root.facts.orNone(root.facts.extra)
                }

                Words {
                    text: root.facts.yearly
                    width: (column.width - Theme.margin) / 2
                }

                Words {
                    //: Ways to pay in large text. %1 = what a late payment costs; spoken
                    text: root.facts.late === "" ? "" : qsTr("If late: %1").arg(root.facts.late)
                    width: (column.width - Theme.margin) / 2
                }
            }

            Words {
                //: Ways to pay in large text: who gets the money. %1 = the clinic or a lender; spoken
                text: root.facts.hasMoney ? qsTr("Paid to %1").arg(root.facts.payee) : ""
            }
        }
    }
}
