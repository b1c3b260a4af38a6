import QtQuick
import QtTest
import Wazeh.Pages
import Wazeh.Theme

TestCase {
    id: testCase
    name: "AgreementSheet"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    ListModel {
        id: lines
        ListElement { text: "Key facts"; heading: true }
        ListElement { text: "Today: Rs 10,700"; heading: false }
    }

    Component {
        id: sheetComponent
        AgreementSheet { width: 1280; height: 800; agreement: lines }
    }

    ListModel { id: chapters }

    Component {
        id: longComponent
        AgreementSheet { width: 1280; height: 800; agreement: chapters }
    }

    SignalSpy { id: closed; signalName: "closed" }

    function cleanup() {
        Theme.lang = "en"
        Theme.large = false
    }

    function texts(item) {
        let found = item.text !== undefined ? [item.text] : []
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(texts(item.children[i]))
        return found
    }

    function test_showsEveryLineAndCloses() {
        failOnWarning(/.?/)
        const sheet = createTemporaryObject(sheetComponent, testCase)
        waitForRendering(sheet)
        const shown = texts(sheet)
        verify(shown.indexOf("Key facts") >= 0)
        verify(shown.indexOf("Today: Rs 10,700") >= 0)
        closed.target = sheet
        mouseClick(findChild(sheet, "close"))
        compare(closed.count, 1)
    }

    /** The lines of the agreement that can be seen, from above. */
    function lines(item) {
        const found = []
        const open = [item]
        while (open.length > 0) {
            const one = open.pop()
            if (one.visible && one.model?.heading !== undefined)
                found.push(one)
            for (let i = 0; i < one.children.length; ++i)
                open.push(one.children[i])
        }
        return found.sort((a, b) => a.y - b.y)
    }

    function write(sentence, longest) {
        chapters.clear()
        for (let chapter = 0; chapter < 9; ++chapter) {
            chapters.append({text: sentence, heading: true})
            for (let i = 0; i <= (chapter * 5 + longest) % longest; ++i)
                chapters.append({text: [sentence, sentence, sentence].slice(0, 1 + i % 3).join(" "), heading: false})
        }
    }

    function test_noPageEndsWithAHeading_data() {
        const english = "What is paid, and when it is paid"
        const urdu = "کیا ادا کرنا ہے، اور کب ادا کرنا ہے"
        const rows = []
        for (let longest = 1; longest <= 6; ++longest) {
            for (const large of [false, true]) {
                rows.push({tag: "en " + large + " " + longest, lang: "en", large: large, sentence: english, longest: longest})
                rows.push({tag: "ur " + large + " " + longest, lang: "ur", large: large, sentence: urdu, longest: longest})
            }
        }
        return rows
    }
    function test_noPageEndsWithAHeading(data) {
        failOnWarning(/.?/)
        Theme.lang = data.lang
        Theme.large = data.large
        write(data.sentence, data.longest)
        const sheet = createTemporaryObject(longComponent, testCase)
        waitForRendering(sheet)
        let seen = 0
        for (let more = true; more;) {
            const there = testCase.lines(sheet)
            verify(there.length > 0)
            seen += there.length
            const after = findChild(sheet, "pageAfter")
            more = after !== null && after.enabled && after.visible
            verify(!more || !there[there.length - 1].model.heading, "the page after " + seen + " lines ends with a heading")
            if (more) {
                mouseClick(after)
                wait(20)
            }
        }
        compare(seen, chapters.count)
    }
}
