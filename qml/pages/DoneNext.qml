import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Where to go now and with how much, then the next date. */
Column {
    id: root

    required property string counter
    required property string token
    /** A fund was asked: the counter is its office. */
    required property bool toOffice
    required property string today
    required property string nextDate
    required property string nextAmount
    /** In large text: 0 where to go, 1 what comes next. */
    required property int leaf
    readonly property bool payNow: root.today !== "" && root.today !== "0" && root.today !== "–"

    component Line: Body {
        width: parent?.width ?? 0
        color: Theme.softInk
    }

    spacing: Theme.gap

    Card {
        visible: !Theme.large || root.leaf === 0
        width: parent.width
        padding: Theme.large ? Theme.gap : Theme.urdu ? Theme.padding : Theme.margin
        color: Theme.accentTint
        border.width: Theme.highContrast ? Theme.stroke : 0
        height: now.height + 2 * padding

        Column {
            id: now

            width: parent.width
            spacing: Theme.gapSmall

            Line {
                //: Done, first card: before the counter; spoken
                text: root.payNow || root.toOffice ? qsTr("Please go now to")
                    //: Done, first card, nothing is due today: before the counter; spoken
                    : qsTr("For questions, please go to")
            }

            Title {
                objectName: "counter"
                Accessible.role: Accessible.StaticText
                text: root.counter
                width: parent.width
            }

            Row {
                anchors.left: parent.left
                spacing: Theme.gap
                visible: root.token !== ""

                Body {
                    //: Done, first card: before the token number; spoken
                    text: qsTr("Token")
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }

                Figure {
                    objectName: "token"
                    figures: root.token
                    size: Theme.figureSize
                    anchors.verticalCenter: parent.verticalCenter
                }
            }

            Row {
                anchors.left: parent.left
                spacing: Theme.gap
                visible: root.payNow

                Body {
                    //: Done, first card: before the amount to pay now; spoken
                    text: qsTr("To pay today")
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    anchors.verticalCenter: parent.verticalCenter
                }

                Amount {
                    objectName: "today"
                    figures: root.payNow ? root.today : ""
                    size: Theme.displaySize
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }

    Card {
        width: parent.width
        visible: root.nextDate !== "" && (!Theme.large || root.leaf === 1)
        height: next.height + 2 * padding

        Column {
            id: next

            width: parent.width

            Line {
                //: Done, second card: before date and amount of the next payment; spoken
                text: qsTr("Next payment")
            }

            Item {
                width: parent.width
                height: Math.max(day.height, money.height)

                Name {
                    id: day

                    objectName: "nextDate"
                    text: root.nextDate
                    anchors.left: parent.left
                    anchors.right: money.left
                    anchors.verticalCenter: parent.verticalCenter
                }

                Amount {
                    id: money

                    objectName: "nextAmount"
                    figures: root.nextAmount
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
