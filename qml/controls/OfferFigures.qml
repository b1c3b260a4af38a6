import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The figures of an offer under their heads and its yearly cost; a dash where there is no such payment. */
RowLayout {
    id: root

    required property OfferFacts facts
    required property OfferColumns columns

    component Cell: Figure {
        property real room: 0

        Accessible.ignored: true
        Layout.preferredWidth: room
        Layout.alignment: Qt.AlignVCenter
    }

    spacing: root.columns.gap

    Cell {
        room: root.columns.today
        figures: root.facts.orNone(root.facts.today)
    }

    Cell {
        room: root.columns.each
        figures: root.facts.orNone(root.facts.each)
    }

    Cell {
        room: root.columns.times
        figures: root.facts.orNone(root.facts.times)
        strong: false
    }

    Cell {
        room: root.columns.total
        figures: root.facts.orNone(root.facts.total)
    }

    Cell {
        room: root.columns.extra
        figures: root.facts.orNone(root.facts.extra)
        strong: false
    }

    Note {
        Accessible.ignored: true

        text: root.facts.yearly
        color: Theme.ink
        Layout.preferredWidth: root.columns.yearly
        Layout.alignment: Qt.AlignVCenter
    }
}
