import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The deep side of Welcome: whose clinic this is, what it is for, who sees the answers. */
Rectangle {
    id: root

    required property string clinicNameUr
    required property string clinicNameEn
    required property bool sample
    required property WelcomeWords words

    color: Theme.deep

    component Line: Label {
        width: parent?.width ?? 0
        color: Theme.deepInk
    }
    component UrduLine: Line {
        urdu: true
        horizontalAlignment: Text.AlignRight
    }

    Image {
        anchors.fill: parent
        source: "image://icon/star?color=" + Theme.deepPattern.toString().slice(-6)
        sourceSize.width: Theme.mm(24)
        sourceSize.height: Theme.mm(24)
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin

        UrduLine {
            objectName: "clinicNameUr"
            text: root.clinicNameUr
            size: Theme.displaySize
        }

        Line {
            objectName: "clinicNameEn"
            text: root.clinicNameEn
            urdu: false
            size: Theme.titleSize * 1.15
            strong: true
        }

        Line {
            text: (root.sample ? root.words.sampleEn + " · " : "") + root.words.withWazehEn
            urdu: false
            size: Theme.noteSize
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.margin
        spacing: Theme.gapSmall
        visible: !Theme.large

        UrduLine {
            text: root.words.greetingUr
            size: Theme.titleSize
        }

        Line {
            text: root.words.greetingEn
            urdu: false
            size: Theme.figureSize
            strong: true
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin

        UrduLine {
            text: root.words.privacyUr
        }

        Line {
            text: root.words.privacyEn
            urdu: false
        }
    }
}
