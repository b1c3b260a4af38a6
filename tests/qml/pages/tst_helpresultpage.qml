import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "HelpResultPage"
    scene: "HelpResultScene"
    named: ({next: "See all ways to pay", talk: "Talk to someone"})

    SignalSpy {
        id: spy
    }

    function listen(signal: string, shot = 0): void {
        open("en", false)
        show(shot)
        spy.target = root.page
        spy.signalName = signal
        spy.clear()
    }

    function ask(fund: string): var {
        return seen(target("fund_" + fund), item => item.objectName === "ask")[0]
    }

    function test_fundsAreShownAlike() {
        open("en", false)
        const welfare = place(target("fund_welfare"))
        show(2)
        compare(place(target("fund_zakat")), welfare)
    }

    function test_eachFundIsAskedByItsOwnButton() {
        listen("asked")
        for (const fund of ["welfare", "zakat"]) {
            spy.clear()
            show(fund === "welfare" ? 0 : 2)
            mouseClick(ask(fund))
            compare(spy.count, 1, fund)
            compare(spy.signalArguments[0][0], fund)
        }
    }

    function test_saysWhereWithWhatAndHowMuch() {
        open("en", false)
        const said = [["25,600", "Nothing to pay. Nothing is added."], ["Welfare desk, ground floor, room 4"], ["38,400"],
                      ["Zakat desk, ground floor, room 5"]]
        for (let i = 0; i < said.length; ++i) {
            show(i)
            for (const text of said[i])
                verify(says(text), text)
        }
    }

    function test_noFundIsNoDeadEnd() {
        listen("next", 4)
        verify(texts().includes("No fund fits these answers"))
        compare(seen(root.page, item => item.objectName.startsWith("fund_")).length, 0)
        tap("next")
        compare(spy.count, 1)
        spy.signalName = "callStaff"
        spy.clear()
        tap("talk")
        compare(spy.count, 1)
    }

    function says(text: string): bool {
        return texts().some(one => one.includes(text))
    }

    function test_largeTextHalvesEachFund() {
        open("en", true)
        const office = "Welfare desk, ground floor, room 4"
        compare(seen(root.page, item => item.objectName.startsWith("fund_")).length, 1)
        verify(says("25,600") && !says(office))
        show(1)
        verify(says(office) && !says("25,600"))
        show(2)
        verify(target("fund_zakat"))
        verify(says("38,400"))
    }
}
