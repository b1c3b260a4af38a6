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
    property int page: 0
    readonly property int leaf: Theme.large ? root.page - 1 : root.page

    signal next()

    //: The estimated cost: heading; spoken
    heading: qsTr("The estimated cost")
    //: The estimated cost, under the heading. %1 = a date; spoken
    lead: qsTr("An estimate, not a bill. Prices stay the same until %1.").arg(root.validUntil)

    EstimateFigure {
        visible: !Theme.large || root.page === 0
        expected: root.expected
        low: root.low
        high: root.high
        words: root.words
        tickAt: root.tickAt
        notIncluded: root.notIncluded
        mayChange: root.mayChange
        width: Theme.large ? parent.width : parent.width * 0.5 - Theme.margin / 2
        height: parent.height
        anchors.left: parent.left
        onAsked: (heading, text) => {
            sheet.heading = heading
            sheet.text = text
            sheet.visible = true
        }
    }

    EstimateLines {
        id: list

        visible: !Theme.large || root.page > 0
        lines: root.lines
        arranged: root.arranged
        page: root.leaf
        width: Theme.large ? parent.width : parent.width * 0.5 - Theme.margin / 2
        height: parent.height
        anchors.right: parent.right
    }

    footer: PageFooter {
        //: The estimated cost: the one thing to do next; spoken
        primaryText: qsTr("See the ways to pay")
        primaryArrow: true
        page: root.page
        pageCount: list.pageCount + (Theme.large ? 1 : 0)
        onTurned: page => root.page = page
        onPrimary: root.next()
    }

    TextSheet {
        id: sheet

        objectName: "sheet"
        parent: root
        visible: false
        anchors.fill: parent
        onClosed: visible = false
    }
}
