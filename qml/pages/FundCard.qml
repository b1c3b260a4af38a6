import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** A fund that can be asked: where, with which papers, how much it can be, and the one tap that asks. One half at a time. */
Card {
    id: root

    required property string name
    required property string detail
    required property string most
    required property string office
    required property string papers
    required property bool pauses
    property int half: FundCard.Gives

    enum Half { Gives, Asks }

    signal asked()

    padding: Theme.large ? Theme.gap : Theme.padding

    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Name {
            text: root.name
            width: parent.width
        }

        Note {
            text: root.detail
            visible: !Theme.large && root.half === (Theme.urdu ? FundCard.Asks : FundCard.Gives)
            width: parent.width
        }

        FactRow {
            //: Help, a fund: where to go, before the office; spoken
            label: qsTr("Where to go")
            visible: root.half !== FundCard.Gives
            value: root.office
            labelShare: 0.34
            width: parent.width
        }

        FactRow {
            //: Help, a fund: before the papers to bring; spoken
            label: qsTr("Papers to bring")
            visible: root.half !== FundCard.Gives
            value: root.papers
            labelShare: 0.34
            width: parent.width
        }

        FactRow {
            //: Help, a fund: before what is paid while the fund decides; spoken
            label: qsTr("Until it answers")
            visible: root.half !== FundCard.Asks
            //: Help, a fund: what is paid while the fund decides; spoken
            value: root.pauses ? qsTr("Nothing to pay. Nothing is added.")
                //: Help, a fund that does not stop payments: what is paid while the fund decides; spoken
                : qsTr("Staff explain what is paid until then.")
            labelShare: 0.34
            last: root.most === ""
            width: parent.width
        }

        Row {
            visible: root.most !== "" && root.half !== FundCard.Asks
            spacing: Theme.gap
            anchors.left: parent.left

            Body {
                //: Help, a fund: before the largest amount that it can pay; spoken
                text: qsTr("It can pay up to")
                size: Theme.factSize
                color: Theme.softInk
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }

            Amount {
                objectName: "most"
                figures: root.most
                size: Theme.figureSize
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    SecondaryButton {
        objectName: "ask"
        //: Help, a fund: the patient wants to ask this fund; goes to check and sign; spoken
        text: qsTr("Ask for this help")
        visible: !Theme.large || root.half === FundCard.Gives
        width: parent.width
        anchors.bottom: parent.bottom
        onClicked: root.asked()
    }
}
