import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** A figure of an offer with its name before it. */
RowLayout {
    id: root

    required property string label
    required property string figures

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.fillHeight: false
    Layout.preferredWidth: 1

    Note {
        Accessible.ignored: true

        text: root.label
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(number.implicitHeight, implicitHeight * Theme.tightLine)
    }

    Figure {
        id: number

        Accessible.ignored: true

        figures: root.figures
    }
}
