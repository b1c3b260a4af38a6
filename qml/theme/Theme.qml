pragma Singleton
import QtQuick

/** Every colour, size and font of the product. The shell writes the first block; everything else reads. */
QtObject {
    id: root

    property string lang: "en"
    property bool large: false
    property bool highContrast: false
    property bool reducedMotion: false
    property real pxPerMm: 5.9
    /** How much further than a hand-held tablet people stand: 1 tablet, 1.5 kiosk. */
    property real distance: 1

    readonly property bool urdu: root.lang === "ur"
    readonly property bool rtl: root.urdu

    readonly property color paper: root.highContrast ? "#000000" : "#FBF9F5"
    readonly property color card: root.highContrast ? "#000000" : "#FFFFFF"
    readonly property color ink: root.highContrast ? "#FFFFFF" : "#16262B"
    readonly property color softInk: root.highContrast ? "#FFFFFF" : "#3A4E54"
    readonly property color accent: root.highContrast ? "#FFFFFF" : "#085054"
    readonly property color accentPressed: root.highContrast ? "#FFFF00" : "#053B3E"
    readonly property color accentTint: root.highContrast ? "#000000" : "#E3F0EF"
    readonly property color accentInk: root.highContrast ? "#000000" : "#FFFFFF"
    /** The deep surface of Welcome and of the staff header, with its text and its faint pattern. */
    readonly property color deep: root.highContrast ? "#000000" : "#085054"
    readonly property color deepInk: "#FFFFFF"
    readonly property color deepEdge: root.highContrast ? "#FFFFFF" : "#9CC4C2"
    readonly property color deepPattern: root.highContrast ? "#000000" : "#176165"
    readonly property color line: root.highContrast ? "#FFFFFF" : "#D9D4C8"
    readonly property color edge: root.highContrast ? "#FFFFFF" : "#7C8B90"
    readonly property color care: root.highContrast ? "#FFFFFF" : "#6B4300"
    readonly property color careTint: root.highContrast ? "#000000" : "#FFF4DF"
    readonly property color good: root.highContrast ? "#FFFFFF" : "#155A33"
    readonly property color goodTint: root.highContrast ? "#000000" : "#E4F1E8"
    readonly property color bad: root.highContrast ? "#FFFFFF" : "#8C1D18"
    readonly property color badPressed: root.highContrast ? "#000000" : "#FBEAE8"
    readonly property color withheld: root.highContrast ? "#000000" : "#F4F1EA"
    readonly property color pressed: root.highContrast ? "#000000" : "#EEF3F2"
    readonly property color track: root.highContrast ? "#000000" : "#DDD8CC"
    readonly property color band: root.highContrast ? "#FFFFFF" : "#BBD9D6"
    readonly property color bandTick: root.highContrast ? "#000000" : "#085054"
    readonly property color focus: root.highContrast ? "#FFFF00" : "#16262B"
    readonly property color shade: root.highContrast ? "#E6000000" : "#9916262B"
    /** A signature is dark on white in every theme: it is also what is kept. */
    readonly property color signaturePaper: "#FFFFFF"
    readonly property color signatureInk: "#16262B"
    readonly property color signatureLine: "#C9C3B4"
    readonly property color signatureHint: "#3A4E54"
    readonly property color signatureCare: "#6B4300"

    readonly property string latinFamily: "Noto Sans"
    readonly property string urduFamily: "Wazeh Nastaliq"
    /** Share of the font's own line: 2.0 em of Nastaliq's 2.5 em. */
    readonly property real urduLine: 0.8
    readonly property real latinLine: 1.0
    /** Digits have nothing below the line: figures under each other stand closer. */
    readonly property real figureLine: 0.82
    readonly property real urduWordSpace: 0.12
    /** Nastaliq ink reaches past its box: room in em at the right and the left. */
    readonly property real urduPadRight: 0.4
    readonly property real urduPadLeft: 0.2
    /** What a label leaves out of Nastaliq's 2.5 em line, in em: so much in all, so much of it above. */
    readonly property real urduTrim: 0.5
    readonly property real urduLift: 0.38
    /** Beside the same word in Latin, display Nastaliq looks as large at this share. */
    readonly property real urduDisplay: 1.2
    readonly property real faded: 0.45

    readonly property real heroSize: root.type(15, 17)
    readonly property real displaySize: root.type(9.5, 10.5)
    /** How much of its line a huge figure needs. */
    readonly property real heroShare: 0.82
    readonly property real titleSize: root.type(6.5, 8)
    readonly property real figureSize: root.type(5.6, 7.4)
    readonly property real nameSize: root.type(4.4, 7)
    readonly property real bodySize: root.type(4.2, 6.95)
    /** Label and value in a list of facts: Nastaliq lines are taller. */
    readonly property real factSize: root.type(root.urdu ? 3.8 : 4.2, 6.95)
    readonly property real factGap: root.mm(root.urdu ? 0.4 : 1.5)
    readonly property real noteSize: root.type(3.4, 6.95)

    readonly property real target: root.mm(16)
    readonly property real primary: root.mm(20)
    readonly property real staffTarget: root.mm(9)
    readonly property real gap: root.mm(3)
    readonly property real gapOpposite: root.mm(6)
    readonly property real gapSmall: root.mm(1.5)
    readonly property real margin: root.mm(7)
    readonly property real padding: root.mm(4)
    readonly property real radius: root.mm(3.5)
    readonly property real stroke: Math.max(1, Math.round(root.mm(0.34)))
    readonly property real strokeThick: Math.max(2, Math.round(root.mm(0.5)))
    readonly property real penWidth: 0.7 * root.pxPerMm
    readonly property real icon: root.type(5.6, 7)
    readonly property real iconLarge: root.type(8, 8.5)
    /** Room for an amount of six digits in a list, so that its digits stand under each other. */
    readonly property real moneyColumn: root.type(27, 44)
    readonly property real contentWidth: root.mm(260)

    readonly property int motion: root.reducedMotion ? 0 : 160

    /** Pixels of a length in millimetres as seen from where people stand; always whole. */
    function mm(length: real): real {
        return Math.round(length * root.pxPerMm * root.distance)
    }

    /** The word after an amount: smaller than big digits, never smaller than a note. */
    function unitSize(digits: real): real {
        return Math.max(root.noteSize, Math.round(digits * 0.6))
    }

    /** Pixels of a font: normal or large text. */
    function type(normal: real, large: real): real {
        return root.mm(root.large ? large : normal)
    }
}
