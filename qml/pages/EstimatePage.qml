pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** What it will probably cost: one figure, its range, every line. */
PatientPage {
    id: root

    required property string expected
    required property string low
    required property string high
    required property string words
    required property real tickAt
    required property string validUntil
    required property var lines
    required property string notIncluded
    required property string mayChange
    required property var arranged
    //: The estimated cost, under the heading. %1 = a date; spoken
    readonly property string about: qsTr("An estimate, not a bill. Prices stay the same until %1.").arg(root.validUntil)
    /** In large text the figure and its range are two pages before the lines. */
    readonly property int leaves: Theme.large ? 2 : 0
    readonly property real figureShare: 0.48
    property string askedHeading: ""
    property string askedText: ""

    signal next()

    //: The estimated cost: heading; spoken
    heading: qsTr("The estimated cost")
    lead: Theme.large ? "" : root.about
    topLeast: Theme.target
    pageCount: root.leaves + list.pageCount

    EstimateFigure {
        visible: !Theme.large || root.page < root.leaves
        about: root.about
        leaf: root.page
        expected: root.expected
        low: root.low
        high: root.high
        words: root.words
        tickAt: root.tickAt
        notIncluded: root.notIncluded
        mayChange: root.mayChange
        width: Theme.large ? parent.width : parent.width * root.figureShare - Theme.margin / 2
        height: parent.height
        anchors.left: parent.left
        onAsked: (heading, text) => {
            root.askedHeading = heading
            root.askedText = text
        }
    }

    EstimateLines {
        id: list

        visible: root.page >= root.leaves
        lines: root.lines
        total: root.expected
        arranged: root.arranged
        page: root.page - root.leaves
        width: Theme.large ? parent.width : parent.width * (1 - root.figureShare) - Theme.margin / 2
        height: parent.height
        anchors.right: parent.right
    }

    footer: PageFooter {
        //: The estimated cost: the one thing to do next; spoken
        primaryText: qsTr("See the ways to pay")
        primaryArrow: true
        onPrimary: root.next()
    }

    Repeater {
        model: root.askedText === "" ? 0 : 1

        delegate: TextSheet {
            objectName: "sheet"
            parent: root
            heading: root.askedHeading
            text: root.askedText
            anchors.fill: parent
            onClosed: root.askedText = ""
        }
    }
}
