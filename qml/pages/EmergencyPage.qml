import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Treatment first, said in both languages: no amount, no form, no signature; only staff go on from here. */
FocusScope {
    id: root

    required property string messageUr
    required property string messageEn
    required property string callPhase
    required property string counterUr
    required property string counterEn

    signal staff()

    /** A sentence a line: it is read from a step away, in a hurry. */
    function sentences(text: string): string {
        return text.replace(/([.۔]) /g, "$1\n")
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.messageUr + " " + root.messageEn

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    EmergencyWords {
        id: words

        phase: root.callPhase
        counterUr: root.counterUr
        counterEn: root.counterEn
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.deep
    }

    component Line: Label {
        width: parent?.width ?? 0
        color: Theme.deepInk
        visible: text !== ""
    }
    component Half: Column {
        id: half

        required property bool urdu
        property alias message: first.text
        property alias heading: bell.text
        property alias said: more.text

        width: (parent?.width ?? 0) / 2 - Theme.margin
        spacing: Theme.gap

        Line {
            id: first

            objectName: half.urdu ? "messageUr" : "messageEn"
            Accessible.role: Accessible.Heading
            urdu: half.urdu
            horizontalAlignment: half.urdu ? Text.AlignRight : Text.AlignLeft
            size: Theme.large ? Theme.titleSize : Theme.titleSize * 1.25
            strong: true
        }

        Line {
            id: bell

            objectName: half.urdu ? "bellUr" : "bellEn"
            urdu: half.urdu
            horizontalAlignment: half.urdu ? Text.AlignRight : Text.AlignLeft
            size: Theme.figureSize
        }

        Line {
            id: more

            urdu: half.urdu
            horizontalAlignment: half.urdu ? Text.AlignRight : Text.AlignLeft
        }
    }

    Column {
        width: Math.min(parent.width - 2 * Theme.margin, Theme.contentWidth)
        spacing: Theme.margin
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.margin

        Icon {
            name: "ambulance"
            tint: Theme.deepInk
            size: Theme.iconLarge * 2
            anchors.horizontalCenter: parent.horizontalCenter
        }

        Row {
            width: parent.width
            spacing: 2 * Theme.margin

            Half {
                urdu: false
                message: root.sentences(root.messageEn)
                heading: words.headingEn
                said: words.textEn
            }

            Half {
                urdu: true
                message: root.sentences(root.messageUr)
                heading: words.headingUr
                said: words.textUr
            }
        }
    }

    StaffCorner {
        objectName: "staff"
        en: words.staffEn
        ur: words.staffUr
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        onClicked: root.staff()
    }
}
