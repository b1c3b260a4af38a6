import QtQuick
import QtTest
import Wazeh.Theme
import "../support"

PageCase {
    id: root

    name: "SignPage"
    scene: "SignScene"
    named: ({agree: "I agree and sign", notNow: "Not now", clear: "Clear", signature: "Sign here with your finger"})

    SignalSpy {
        id: spy
    }

    function listen(signal: string, shot = 0): void {
        open("en", false)
        show(shot)
        spy.target = root.page.inspected ?? root.page
        spy.signalName = signal
        spy.clear()
    }

    function heard(name: string, signal: string, argument): void {
        spy.signalName = signal
        spy.clear()
        tap(name)
        compare(spy.count, 1, name)
        if (argument !== undefined)
            compare(spy.signalArguments[0][0], argument)
    }

    function sign(): void {
        const area = target("signatureArea")
        mousePress(area, 100, 60)
        mouseMove(area, 140, 90)
        mouseMove(area, 200, 60)
        mouseRelease(area, 200, 60)
    }

    function test_agreesWithInk() {
        listen("agreed")
        sign()
        tap("agree")
        compare(spy.count, 0, "too soon after the last stroke")
        tryVerify(() => target("signature").settled)
        tap("agree")
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0].length, 1)
        verify(spy.signalArguments[0][0][0].length >= 3)
        verify(spy.signalArguments[0][1].startsWith("iVBOR"))
    }

    function test_agreeingWithoutInkIsSaidToTheFlow() {
        listen("agreed")
        tap("agree")
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0].length, 0)
        compare(spy.signalArguments[0][1], "")
        root.page.missing = true
        verify(texts().includes("Please sign in the white field first."))
    }

    function test_decliningIsAsEasy() {
        listen("notNow")
        heard("notNow", "notNow")
        compare(target("agree").width, target("notNow").width)
        compare(target("agree").height, target("notNow").height)
    }

    function test_fieldIsLargeEnough_data() {
        return [{tag: "normal", large: false}, {tag: "large", large: true}]
    }

    function test_fieldIsLargeEnough(data) {
        open("en", data.large)
        if (data.large)
            show(root.page.signingPage)
        verify(target("signature").width >= Theme.mm(100))
        verify(target("signature").height >= Theme.mm(40))
    }

    function test_clearTakesTheInkAway() {
        open("en", false)
        sign()
        verify(!target("signature").empty)
        tap("clear")
        verify(target("signature").empty)
        compare(target("signature").strokes.length, 0)
    }

    function test_whileSavingNothingCanBeTapped() {
        listen("agreed")
        root.page.saving = true
        tap("agree")
        compare(spy.count, 0)
        verify(texts().includes("Saving …"))
        root.page.saving = false
        root.page.saveFailed = true
        verify(texts().includes("It could not be saved. Nothing was signed. Please try again or call staff."))
    }

    function test_wholeAgreementCanBeRead() {
        open("en", false)
        tap("wholeAgreement")
        verify(texts().includes("The whole agreement"))
        verify(texts().includes("What is planned: Root canal and two crowns"))
        tap("close")
        verify(!texts().includes("The whole agreement"))
    }
}
