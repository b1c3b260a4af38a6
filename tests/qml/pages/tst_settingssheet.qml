import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "SettingsSheet"
    scene: "SettingsScene"
    named: ({lang_ur: "اردو", lang_en: "English", text_large: "Bigger text", contrast_high: "Strong contrast"})

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

    function test_choices() {
        listen("langChosen")
        heard("lang_ur", "langChosen", "ur")
        heard("lang_en", "langChosen", "en")
        heard("text_large", "largeToggled")
        heard("contrast_high", "contrastToggled")
        heard("close", "closed")
    }

    function test_whatIsAlreadySoChangesNothing() {
        listen("largeToggled")
        tap("text_normal")
        compare(spy.count, 0)
    }
}
