import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The bottom of a patient screen: what else, the pages, what next. Two opposite answers are equally wide and tall. */
RowLayout {
    id: root

    property string primaryText: ""
    property string primaryName: "next"
    property string primarySymbol: ""
    property bool primaryArrow: false
    property string secondaryText: ""
    property string secondaryName: "notNow"
    property string secondarySymbol: ""
    property string note: ""
    property int page: 0
    property int pageCount: 1
    property int first: 0
    property int last: 0
    property int total: 0
    readonly property bool both: root.primaryText !== "" && root.secondaryText !== ""
    readonly property real buttonWidth: Math.max(Theme.mm(62), go.implicitWidth, root.both ? other.implicitWidth : 0)

    signal primary()
    signal secondary()
    signal turned(int page)

    spacing: Theme.gapOpposite

    SecondaryButton {
        id: other

        objectName: root.secondaryName
        visible: root.secondaryText !== ""
        opposite: true
        text: root.secondaryText
        symbol: root.secondarySymbol
        Layout.preferredWidth: root.buttonWidth
        Layout.fillWidth: root.both && !pager.visible
        Layout.fillHeight: true
        onClicked: root.secondary()
    }

    Note {
        text: root.note
        visible: root.note !== ""
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }

    Item {
        visible: root.note === "" && (!root.both || pager.visible)
        Layout.fillWidth: true
    }

    Pager {
        id: pager

        page: root.page
        pageCount: root.pageCount
        first: root.first
        last: root.last
        total: root.total
        onTurned: page => root.turned(page)
    }

    Item {
        visible: root.both && pager.visible
        Layout.fillWidth: true
    }

    PrimaryButton {
        id: go

        objectName: root.primaryName
        visible: root.primaryText !== ""
        text: root.primaryText
        symbol: root.primaryArrow ? "chevron-right" : root.primarySymbol
        symbolAfter: root.primaryArrow
        directional: root.primaryArrow
        Layout.preferredWidth: root.buttonWidth
        Layout.fillWidth: root.both && !pager.visible
        Layout.fillHeight: true
        onClicked: root.primary()
    }
}
