import QtQuick
import QtTest
import "../support"

PageCase {
    id: root

    name: "HolderPage"
    scene: "HolderScene"
    named: ({holder_patient: "I am the patient", holder_staff: "I am staff, helping the patient"})

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

    function test_eachAnswerSaysWho() {
        listen("holderChosen")
        for (const holder of ["patient", "guardian", "relative", "staff"])
            heard("holder_" + holder, "holderChosen", holder)
    }

    function test_eachAnswerSaysWhoPays() {
        listen("payerChosen", 1)
        for (const payer of ["self", "here", "elsewhere"])
            heard("payer_" + payer, "payerChosen", payer)
        verify(texts().includes("We only note this. It does not bind them."))
    }

    function test_aChildIsNotAskedToSign() {
        open("en", false)
        root.page.minor = true
        compare(seen(root.page, item => item.objectName === "holder_patient").length, 0)
        verify(target("holder_guardian"))
    }

    function test_showsOnlyTheMaskedName() {
        open("en", false)
        verify(texts().includes("A••• K•••"))
        verify(texts().includes("Root canal and two crowns"))
    }
}
