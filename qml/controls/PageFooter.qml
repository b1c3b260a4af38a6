import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The bottom of a patient screen: what else, what next. Two opposite answers are equally wide and tall. */
RowLayout {
    id: root

    property string primaryText: ""
    property string primaryName: "next"
    property string primarySymbol: ""
    property bool primaryArrow: false
    property string secondaryText: ""
    property string secondaryName: "notNow"
    property string secondarySymbol: ""
    readonly property bool both: root.primaryText !== "" && root.secondaryText !== ""
    readonly property real buttonWidth: root.both ? Math.floor((root.width - Theme.gapOpposite) / 2)
                                                  : Math.max(Theme.mm(62), go.implicitWidth)

    signal primary()
    signal secondary()

    spacing: 0

    SecondaryButton {
        id: other

        objectName: root.secondaryName
        visible: root.secondaryText !== ""
        opposite: true
        text: root.secondaryText
        symbol: root.secondarySymbol
        Layout.preferredWidth: root.buttonWidth
        Layout.fillHeight: true
        onClicked: root.secondary()
    }

    Item {
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
        Layout.fillHeight: true
        onClicked: root.primary()
    }
}
