pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The offers as rows under their heads, all equally tall; in large text as cards, one a page. */
Item {
    id: root

    required property var offers
    required property int page
    /** What stands beside the rows in normal text; a page of its own, the last, in large text. */
    required property string estimate
    required property string promise
    readonly property alias pageCount: rows.pageCount
    readonly property alias firstShown: rows.firstShown
    readonly property alias lastShown: rows.lastShown
    readonly property alias count: rows.count
    /** As many whole rows of at least 16 mm as fit, then spread over the height. */
    readonly property real rowHeight: {
        const room = rows.height + rows.spacing
        const least = Math.max(Theme.target, root.tallest)
        const fit = Math.max(1, Math.floor(room / (least + rows.spacing)))
        return Math.max(least, Math.min(Theme.mm(20), Math.floor(room / fit - rows.spacing)))
    }
    property real tallest: 0

    signal opened(string optionId, string variant)

    function measure(): void {
        let most = 0
        for (let i = 0; i < list.count; ++i) {
            const item = list.itemAt(i) as OfferItem
            if (item)
                most = Math.max(most, item.needs)
        }
        root.tallest = most
    }

    OfferColumns {
        id: places

        width: root.width
    }

    OfferHeads {
        id: heads

        columns: places
        visible: !Theme.large
        width: parent.width
    }

    PagedColumn {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heads.visible ? heads.bottom : parent.top
        anchors.topMargin: heads.visible ? Theme.gapSmall / 2 : 0
        anchors.bottom: parent.bottom
        page: root.page

        Repeater {
            id: list

            model: root.offers

            delegate: OfferItem {
                columns: places
                height: Theme.large ? rows.height : root.rowHeight
                onNeedsChanged: root.measure()
                onOpened: (optionId, variant) => root.opened(optionId, variant)
            }
        }

        OfferPromise {
            height: Theme.large ? rows.height : 0
            estimate: root.estimate
            promise: root.promise
        }
    }
}
