import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The bottom of a patient screen: what else, the pages, what next. Two opposite answers are equally wide and tall. */
RowLayout {
    id: root

    property string primaryText: ""
    property string primarySymbol: ""
    property bool primaryArrow: false
    property string secondaryText: ""
    property string note: ""
    property Item pages: null
    readonly property PagedColumn paged: root.pages as PagedColumn
    property bool countItems: false

    signal primary()
    signal secondary()

    readonly property bool both: root.primaryText !== "" && root.secondaryText !== ""
    readonly property real buttonWidth: Math.max(Theme.mm(62), go.implicitWidth, root.both ? other.implicitWidth : 0)

    spacing: Theme.gapOpposite

    SecondaryButton {
        id: other

        objectName: "secondary"
        visible: root.secondaryText !== ""
        opposite: true
        text: root.secondaryText
        Layout.preferredWidth: root.buttonWidth
        Layout.fillWidth: root.both && !pager.visible
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

        page: root.paged?.page ?? 0
        pageCount: root.paged?.pageCount ?? 1
        first: (root.paged?.firstShown ?? 0) + 1
        last: root.paged?.lastShown ?? 0
        total: root.countItems ? root.paged?.count ?? 0 : 0
        onTurned: page => root.paged.page = page
    }

    Item {
        visible: root.both && pager.visible
        Layout.fillWidth: true
    }

    PrimaryButton {
        id: go

        objectName: "primary"
        visible: root.primaryText !== ""
        text: root.primaryText
        symbol: root.primaryArrow ? "chevron-right" : root.primarySymbol
        symbolAfter: root.primaryArrow
        directional: root.primaryArrow
        Layout.preferredWidth: root.buttonWidth
        Layout.fillWidth: root.both && !pager.visible
        onClicked: root.primary()
    }
}
