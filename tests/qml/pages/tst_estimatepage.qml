import QtQuick
import QtTest
import Wazeh.Theme
import "../support"

PageCase {
    id: root

    name: "EstimatePage"
    scene: "EstimateScene"
    named: ({next: "See the ways to pay", mayChange: "Why could it change?", notIncluded: "What is not in it?"})

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

    function test_everyFigureIsThere() {
        open("en", false)
        const shown = texts()
        for (const text of ["Rs\u00A064,000", "Rs\u00A058,000", "Rs\u00A074,000", "sixty-four thousand rupees", "\u2212Rs\u00A08,000",
                            "An estimate, not a bill. Prices stay the same until 7 December 2026.",
                            "Already arranged: Rs\u00A04,000 on 1 December 2026. Unchanged by today."])
            verify(shown.includes(text), text)
    }

    function test_onwards() {
        listen("next")
        heard("next", "next")
    }

    function test_openersShowTheClinicsWords() {
        open("en", false)
        tap("notIncluded")
        verify(texts().includes("Medicines to take home and the ride home."))
        tap("close")
        verify(!texts().includes("Medicines to take home and the ride home."))
    }

    function test_mirrored() {
        open("ur", false)
        verify(place(target("back")).x > place(target("callStaff")).x)
        verify(place(target("expected")).x > root.width / 2)
        compare(place(target("expected")).x + target("expected").width, root.width - Theme.margin)
    }
}
