import QtQuick
import QtTest
import Wazeh.Controls

/** Which child stands on which page: in order, each once, each whole, no heading without what it heads. */
TestCase {
    id: testCase
    name: "PagedColumn"
    when: windowShown
    width: 400
    height: 400
    visible: true

    Component {
        id: columnComponent

        PagedColumn {
            id: column

            property var blocks: []

            width: 400
            height: 300
            spacing: 0

            Repeater {
                model: column.blocks

                delegate: Rectangle {
                    required property var modelData
                    property bool keepWithNext: modelData < 0

                    height: Math.abs(modelData)
                }
            }
        }
    }

    Component {
        id: plainComponent

        PagedColumn {
            width: 400
            height: 100
            spacing: 0

            Rectangle { height: 60 }
            Rectangle { property string keepWithNext: "no"; height: 60 }
            Rectangle { height: 60 }
        }
    }

    function init() {
        failOnWarning(/.?/)
    }

    function make(blocks, spacing) {
        const column = createTemporaryObject(columnComponent, testCase, {blocks: blocks, spacing: spacing ?? 0})
        verify(column)
        wait(0)
        return column
    }

    function blocksOf(column) {
        return Array.from(column.content).filter(child => child.modelData !== undefined)
    }

    /** The children that are there, page by page, by their place in the column. */
    function pagesOf(column) {
        const pages = []
        for (let page = 0; page < column.pageCount; ++page) {
            column.page = page
            wait(0)
            const there = []
            blocksOf(column).forEach((block, i) => {
                if (block.visible && block.height > 0)
                    there.push({index: i, keeps: block.keepWithNext, top: block.y, tall: block.height})
            })
            pages.push(there)
        }
        return pages
    }

    function sizes(column) {
        return pagesOf(column).map(page => page.map(child => child.keeps ? -child.tall : child.tall))
    }

    // A negative block is a heading of that height.
    function test_aHeadingGoesWithItsText_data() {
        return [
            {tag: "no heading", blocks: [100, 100, 100, 100], pages: [[100, 100, 100], [100]]},
            {tag: "last on its page", blocks: [100, 100, -90, 100, 90], pages: [[100, 100], [-90, 100, 90]]},
            {tag: "text fits", blocks: [100, -90, 100, 100], pages: [[100, -90, 100], [100]]},
            {tag: "begins its page", blocks: [100, 100, 100, -90, 100], pages: [[100, 100, 100], [-90, 100]]},
            {tag: "two headings", blocks: [100, -60, -60, 100], pages: [[100], [-60, -60, 100]]},
            {tag: "a heading breaks", blocks: [200, -60, -60, 100], pages: [[200], [-60, -60, 100]]},
            {tag: "again and again", blocks: [200, -90, 200, -90, 200, -90, 90], pages: [[200], [-90, 200], [-90, 200], [-90, 90]]},
            {tag: "last of all", blocks: [100, 100, -90], pages: [[100, 100, -90]]},
            {tag: "alone at the end", blocks: [300, -90], pages: [[300], [-90]]},
            {tag: "nothing between counts", blocks: [100, 100, -90, 0, 100], pages: [[100, 100], [-90, 100]]},
            {tag: "no room for both", blocks: [100, -90, 250, 50], pages: [[100, -90], [250, 50]]},
            {tag: "no room at the top", blocks: [-90, 250, 50], pages: [[-90], [250, 50]]},
            {tag: "only a heading", blocks: [-90], pages: [[-90]]},
            {tag: "nothing", blocks: [], pages: [[]]}
        ]
    }
    function test_aHeadingGoesWithItsText(data) {
        compare(JSON.stringify(sizes(make(data.blocks))), JSON.stringify(data.pages))
    }

    function test_spaceBetweenCounts() {
        compare(JSON.stringify(sizes(make([100, -80, 100], 10))), JSON.stringify([[100, -80, 100]]))
        compare(JSON.stringify(sizes(make([100, -80, 101], 10))), JSON.stringify([[100], [-80, 101]]))
        compare(JSON.stringify(sizes(make([100, -100, 195], 10))), JSON.stringify([[100, -100], [195]]))
    }

    function test_whatIsNoTruthKeepsNothing() {
        const column = createTemporaryObject(plainComponent, testCase)
        wait(0)
        compare(column.pageCount, 3)
    }

    function test_turnsWithTheText() {
        const column = make([100, 100, -90, 100])
        compare(column.pageCount, 2)
        column.page = 1
        wait(0)
        compare(column.firstShown, 2)
        compare(column.lastShown, 4)
        const heading = blocksOf(column)[2]
        verify(heading.visible)
        heading.keepWithNext = false
        wait(0)
        verify(!heading.visible)
        compare(column.firstShown, 3)
        heading.keepWithNext = true
        column.height = 400
        wait(0)
        compare(column.pageCount, 1)
        verify(heading.visible)
        compare(heading.y, 200)
    }

    function numbers(seed) {
        let at = seed
        return below => {
            at = (at * 48271) % 2147483647
            return at % below
        }
    }

    function test_anyColumn_data() {
        const rows = []
        for (let seed = 1; seed <= 60; ++seed)
            rows.push({tag: "seed " + seed, seed: seed})
        return rows
    }
    function test_anyColumn(data) {
        const below = numbers(data.seed * 7919)
        const spacing = below(3) * 6
        const blocks = []
        const count = 1 + below(14)
        for (let i = 0; i < count; ++i)
            blocks.push(below(4) === 0 ? -(10 + below(90)) : below(9) === 0 ? 0 : 10 + below(290))
        const column = make(blocks, spacing)
        const pages = pagesOf(column)
        const what = JSON.stringify(blocks) + " with " + spacing + " between: " + JSON.stringify(pages)
        const shown = [].concat(...pages)
        compare(shown.length, blocks.filter(block => block !== 0).length, what)
        compare(column.count, shown.length, what)
        for (let i = 1; i < shown.length; ++i)
            verify(shown[i - 1].index < shown[i].index, what)
        pages.forEach((page, at) => {
            let end = 0
            page.forEach((child, i) => {
                compare(child.top, i === 0 ? 0 : end + spacing, what)
                end = child.top + child.tall
            })
            verify(end <= column.height, "taller than its page: " + what)
            if (at + 1 < pages.length)
                checkEnd(page, pages[at + 1], column, what)
        })
    }

    /** Only what fits on no page with its text may end one; and no page begins before the last one is used up. */
    function checkEnd(page, next, column, what) {
        const last = page[page.length - 1]
        const used = last.top + last.tall
        let headings = 0
        while (headings < next.length && next[headings].keeps)
            ++headings
        const moved = next[Math.min(headings, next.length - 1)]
        verify(used + column.spacing + moved.top + moved.tall > column.height, "ended too early: " + what)
        if (!last.keeps)
            return
        let first = page.length - 1
        while (first > 0 && page[first - 1].keeps)
            --first
        const together = used - page[first].top + column.spacing + next[0].tall
        verify(first === 0 || together > column.height, "a heading was left behind: " + what)
    }
}
