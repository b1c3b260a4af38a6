import QtQuick
import QtQuick.Templates as T
import QtTest
import Wazeh.Theme

/** Opens a scene in a language and a text size, and walks everything that can be seen or touched on it. */
TestCase {
    id: root

    required property string scene
    property Item page: null
    /** Named buttons whose accessible name must stand on the scene in English. */
    property var named: ({})

    width: 1280
    height: 800
    visible: true
    when: windowShown

    function init() {
        failOnWarning(/.?/)
    }

    function cleanup() {
        Theme.lang = "en"
        Theme.large = false
        language.choose("en")
    }

    function open(lang, large) {
        Theme.lang = lang
        Theme.large = large
        verify(language.choose(lang))
        const component = Qt.createComponent(scenes + root.scene + ".qml")
        compare(component.status, Component.Ready, component.errorString())
        root.page = createTemporaryObject(component, root, {width: root.width, height: root.height})
        verify(root.page)
        waitForRendering(root.page)
        wait(60)
        return root.page
    }

    function show(shot) {
        if (root.page.shot === undefined)
            return
        root.page.shot = shot
        wait(40)
    }

    function target(name) {
        const found = seen(root.page, item => item.objectName === name)[0]
        verify(found, "there is no " + name)
        return found
    }

    function tap(name) {
        mouseClick(target(name))
    }

    function seen(item, wanted) {
        if (!item.visible || item.opacity < 0.01)
            return []
        let found = wanted(item) ? [item] : []
        for (let i = 0; i < item.children.length; ++i)
            found = found.concat(seen(item.children[i], wanted))
        return found
    }

    function isText(item) {
        return item.lineCount !== undefined && item.contentHeight !== undefined && item.text !== ""
    }

    function texts() {
        return seen(root.page.inspected ?? root.page, item => isText(item)).map(item => item.text.replace(/[\u2066-\u2069]/g, ""))
    }

    function place(item) {
        return item.mapToItem(root.page, 0, 0, item.width, item.height)
    }

    function checkInside(item, what) {
        const at = place(item)
        verify(at.x >= -1 && at.y >= -1 && at.x + at.width <= root.width + 1 && at.y + at.height <= root.height + 1,
               what + " is not inside: " + at)
    }

    function checkText(item) {
        const what = "“" + item.text + "”"
        checkInside(item, what)
        verify(!item.truncated, what + " is cut")
        verify(item.contentHeight <= item.height + 0.6, what + " is taller than its place")
        verify(item.contentWidth <= item.width - item.leftPadding - item.rightPadding + 1.5,
               what + " is wider than its place: " + item.contentWidth + " in " + item.width)
        verify(item.font.pixelSize >= Theme.mm(Theme.large ? 6.9 : 3.3), what + " is too small")
        if (item.font.family === Theme.urduFamily) {
            verify(item.rightPadding >= 0.4 * item.font.pixelSize - 0.6, what + " lacks padding")
            verify(item.leftPadding >= 0.2 * item.font.pixelSize - 0.6, what + " lacks padding")
            verify(item.contentHeight / item.lineCount >= 2 * item.font.pixelSize - 0.6, what + " is too tight")
        }
        verify(!/\b0 ?%/.test(item.text), what + " shows a zero rate")
    }

    function checkButton(item) {
        const what = item.objectName + " “" + item.Accessible.name + "”"
        verify(item.Accessible.name.trim() !== "", item.objectName + " has no name")
        const least = Theme.mm(16) - 0.6
        verify(item.width >= least && item.height >= least, what + " is too small: " + item.width + "×" + item.height)
        checkInside(item, what)
    }

    function checkApart(a, b) {
        const one = place(a)
        const two = place(b)
        const dx = Math.max(0, two.x - one.x - one.width, one.x - two.x - two.width)
        const dy = Math.max(0, two.y - one.y - one.height, one.y - two.y - two.height)
        const opposite = [a.objectName, b.objectName].sort().join() === "agree,notNow"
        verify(Math.hypot(dx, dy) >= Theme.mm(opposite ? 6 : 3) - 1,
               a.objectName + " and " + b.objectName + " are too close: " + dx + ", " + dy)
    }

    function walk() {
        const top = root.page.inspected ?? root.page
        const words = seen(top, item => isText(item))
        verify(words.length > 0)
        words.forEach(checkText)
        const buttons = seen(top, item => item instanceof T.AbstractButton)
        buttons.forEach(checkButton)
        for (let i = 0; i < buttons.length; ++i) {
            for (let j = i + 1; j < buttons.length; ++j)
                checkApart(buttons[i], buttons[j])
        }
    }

    function test_walk_data() {
        return [
            {tag: "en normal", lang: "en", large: false}, {tag: "en large", lang: "en", large: true},
            {tag: "ur normal", lang: "ur", large: false}, {tag: "ur large", lang: "ur", large: true}
        ]
    }

    function test_walk(data) {
        open(data.lang, data.large)
        for (let shot = 0; shot < (root.page.shots ?? 1); ++shot) {
            show(shot)
            walk()
        }
    }

    function test_names() {
        open("en", false)
        for (const name in root.named)
            compare(target(name).Accessible.name, root.named[name])
    }
}
