import QtQuick
import Wazeh.Theme

/** Rows of one height that turn pages instead of scrolling. A delegate shows itself only where shows(index) says so. */
Column {
    id: root

    required property var model
    required property real rowHeight
    property alias delegate: rows.delegate
    property int page: 0

    readonly property int count: rows.count
    readonly property int perPage: Math.max(1, Math.floor((root.height + root.spacing) / (root.rowHeight + root.spacing)))
    readonly property int pageCount: Math.max(1, Math.ceil(root.count / root.perPage))
    readonly property int first: Math.min(root.page, root.pageCount - 1) * root.perPage
    readonly property int last: Math.min(root.count, root.first + root.perPage) - 1

    function shows(index: int): bool {
        return index >= root.first && index <= root.last
    }

    spacing: Theme.gapSmall

    Repeater {
        id: rows

        model: root.model
    }
}
