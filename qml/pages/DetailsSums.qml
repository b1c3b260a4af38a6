import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** Today, in all, and how much more that is than paying today: always together, one size. */
GridLayout {
    id: root

    required property string today
    required property string total
    required property string extra

    component Sum: RowLayout {
        property alias label: words.text
        property alias figures: money.figures

        spacing: Theme.gap
        Layout.fillWidth: true

        Body {
            id: words

            color: Theme.softInk
            wrapMode: Theme.large ? Text.WordWrap : Text.NoWrap
            Layout.fillWidth: Theme.large
            Layout.alignment: Qt.AlignBaseline
        }

        Amount {
            id: money

            figures: ""
            size: Theme.figureSize
            Layout.alignment: Qt.AlignBaseline
        }
    }

    columns: Theme.large ? 1 : 3
    columnSpacing: Theme.margin
    rowSpacing: Theme.gap

    Sum {
        objectName: "today"
        //: The details, before the amount due today; spoken
        label: qsTr("Today")
        figures: root.today
    }

    Sum {
        objectName: "total"
        //: The details, before the sum of all payments; spoken
        label: qsTr("In all")
        figures: root.total
    }

    Sum {
        objectName: "extra"
        //: The details, before the difference to paying all of it today; spoken
        label: qsTr("More than paying today")
        figures: root.extra
    }
}
