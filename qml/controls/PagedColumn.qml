import QtQuick
import Wazeh.Theme

/**
 * A column that turns pages instead of scrolling: children stand under each other, each whole, and only those of `page`
 * are there. It sets their width, place and visibility; a child of height 0 takes no place. A child with a true property
 * `keepWithNext`, such as a heading, does not end a page where the next child begins another, if one page has room for both.
 */
Item {
    id: root

    default property alias content: holder.data
    property real spacing: Theme.gap
    property int page: 0
    readonly property int pageCount: Math.max(1, root.starts.length)
    /** The page that is there: `page`, or the last one when there are fewer now. */
    readonly property int here: Math.max(0, Math.min(root.page, root.pageCount - 1))
    readonly property int firstShown: root.shownBefore(root.here)
    readonly property int count: root.shownBefore(root.pageCount)
    readonly property int lastShown: root.shownBefore(root.here + 1)
    readonly property real contentHeight: root.extent
    /** Index of the first child of each page. */
    readonly property var starts: {
        const result = []
        if (!root.whole)
            return result
        let used = 0
        let kept = 0 // of that: what stays with the next child, from keptFrom on
        let keptFrom = 0
        for (let i = 0; i < holder.children.length; ++i) {
            const tall = holder.children[i].height
            if (tall <= 0)
                continue
            if (result.length === 0 || used + tall > root.height + 0.5) {
                const together = kept > 0 && kept < used && kept + tall <= root.height + 0.5
                result.push(together ? keptFrom : i)
                kept = together ? kept : 0
                used = kept
            }
            if (!root.keepsWithNext(holder.children[i])) {
                kept = 0
            } else {
                keptFrom = kept > 0 ? keptFrom : i
                kept += tall + root.spacing
            }
            used += tall + root.spacing
        }
        return result
    }
    property real extent: 0
    /** Every child is there: before that each new one would count all of them again. */
    property bool whole: false

    function keepsWithNext(child: var): bool {
        return child.keepWithNext === true
    }

    function pageOf(index: int): int {
        let found = 0
        for (let p = 0; p < root.starts.length; ++p) {
            if (root.starts[p] <= index)
                found = p
        }
        return found
    }

    function shownBefore(page: int): int {
        let seen = 0
        for (let i = 0; i < holder.children.length; ++i) {
            if (holder.children[i].height > 0 && root.pageOf(i) < page)
                ++seen
        }
        return seen
    }

    function place(): void {
        let y = 0
        for (let i = 0; i < holder.children.length; ++i) {
            const child = holder.children[i]
            child.width = root.width
            const here = child.height > 0 && root.pageOf(i) === root.here
            child.visible = here || child instanceof Repeater
            if (here) {
                child.y = y
                y += child.height + root.spacing
            }
        }
        root.extent = Math.max(0, y - root.spacing)
    }

    /** Once, when everything that changes together has changed. The lint of Qt 6.4 takes callLater for a property. */
    function placeSoon(): void {
        Qt.callLater(root.place) // qmllint disable
    }

    onStartsChanged: root.placeSoon()
    onHereChanged: root.placeSoon()
    onWidthChanged: root.placeSoon()
    Component.onCompleted: {
        root.whole = true
        root.place()
    }

    Item {
        id: holder

        anchors.fill: parent
        onChildrenChanged: {
            if (!root.whole && children.length > 0)
                children[children.length - 1].width = root.width // before its texts are broken into lines
        }
    }
}
