import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** The expected cost in figures and words, its usual range, and two questions that open a text. */
ColumnLayout {
    id: root

    required property string expected
    required property string low
    required property string high
    required property string words
    required property real tickAt
    required property string notIncluded
    required property string mayChange
    required property string about
    /** In large text: 0 the figure, 1 its range and the questions. */
    required property int leaf
    readonly property bool figureHere: !Theme.large || root.leaf === 0
    readonly property bool rangeHere: !Theme.large || root.leaf === 1

    signal asked(string heading, string text)

    component Opener: SecondaryButton {
        strong: false
        ink: Theme.ink
        edge: Theme.edge
        symbol: "info-circle"
        wordSize: Theme.noteSize
        horizontalPadding: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
    }

    spacing: 0

    HeroAmount {
        objectName: "expected"
        visible: root.figureHere
        figures: root.expected
        Layout.preferredHeight: implicitHeight * Theme.heroShare
    }

    Body {
        objectName: "words"
        visible: root.figureHere
        text: root.words
        color: Theme.softInk
        Layout.fillWidth: true
    }

    Body {
        text: root.about
        color: Theme.softInk
        visible: Theme.large && root.figureHere
        Layout.topMargin: Theme.gap
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.margin
    }

    RangeBand {
        objectName: "range"
        visible: root.rangeHere && root.low !== root.high
        low: root.low
        high: root.high
        tickAt: root.tickAt
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        visible: root.rangeHere
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.target
        Layout.maximumHeight: implicitHeight

        Opener {
            objectName: "mayChange"
            visible: root.mayChange !== ""
            //: The estimated cost: opens a text of the clinic; spoken
            text: qsTr("Why could it change?")
            onClicked: root.asked(text, root.mayChange)
        }

        Opener {
            objectName: "notIncluded"
            visible: root.notIncluded !== ""
            //: The estimated cost: opens a text of the clinic; spoken
            text: qsTr("What is not in it?")
            onClicked: root.asked(text, root.notIncluded)
        }
    }
}
