import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The five figures of an offer under their heads; a dash where there is no such payment. */
RowLayout {
    id: root

    required property OfferFacts facts
    required property OfferColumns columns

    component Cell: Figure {
        property real room: 0

        Accessible.ignored: true
        Layout.preferredWidth: room
        Layout.alignment: Qt.AlignBaseline
    }

    spacing: root.columns.gap

    Cell {
        room: root.columns.today
        figures: root.facts.orDash(root.facts.today)
    }

    Cell {
        room: root.columns.each
        figures: root.facts.orDash(root.facts.each)
    }

    Cell {
        room: root.columns.times
        figures: root.facts.orDash(root.facts.times)
        strong: false
    }

    Cell {
        room: root.columns.total
        figures: root.facts.orDash(root.facts.total)
    }

    Cell {
        room: root.columns.extra
        figures: root.facts.orDash(root.facts.extra)
        strong: false
    }
}
