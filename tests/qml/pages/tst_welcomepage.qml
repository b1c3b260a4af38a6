import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "WelcomePage"
    scene: "WelcomeScene"
    named: ({begin_ur: "اردو", begin_en: "English", emergency: "Emergency ایمرجنسی", callStaff: "Call staff عملے کو بلائیں"})

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

    function test_everyButtonSaysWhatIsWanted() {
        listen("begin")
        heard("begin_ur", "begin", "ur")
        heard("begin_en", "begin", "en")
        heard("textSize", "largeToggled")
        heard("contrast", "contrastToggled")
        heard("emergency", "emergency")
        heard("callStaff", "callStaff")
        heard("staff", "staff")
    }

    function test_bothLanguagesStandAtOnce() {
        open("en", false)
        const shown = texts()
        for (const text of ["نور کلینک", "Noor Clinic", "Sample clinic · with Wazeh", "Emergency", "ایمرجنسی"])
            verify(shown.includes(text), text)
        verify(place(target("begin_ur")).y < place(target("begin_en")).y)
        compare(target("begin_ur").height, target("begin_en").height)
    }

    function test_staysUnmirroredInUrdu() {
        open("ur", false)
        verify(place(target("clinicNameEn")).x < place(target("begin_ur")).x)
    }
}
