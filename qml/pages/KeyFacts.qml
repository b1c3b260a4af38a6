pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The key facts as label and value, in this language or in the other one, each in its own direction. */
Card {
    id: root

    required property var facts
    required property bool other
    required property int page
    readonly property bool urdu: Theme.urdu !== root.other
    readonly property alias pageCount: rows.pageCount

    padding: Theme.gap

    PagedColumn {
        id: rows

        LayoutMirroring.enabled: root.urdu
        LayoutMirroring.childrenInherit: true

        anchors.fill: parent
        spacing: 0
        page: root.page

        Repeater {
            model: root.facts

            delegate: FactRow {
                id: fact

                required property string labelOther
                required property string valueOther
                required property var model

                label: root.other ? fact.labelOther : fact.model.label
                value: root.other ? fact.valueOther : fact.model.value
                urdu: root.urdu
                labelShare: 0.38
            }
        }
    }
}
