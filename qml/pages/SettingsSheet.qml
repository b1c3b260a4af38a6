import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** Language, text size and contrast in one place; every answer given so far is kept. */
Sheet {
    id: root

    required property string lang
    required property bool large
    required property bool highContrast

    signal langChosen(string lang)
    signal largeToggled()
    signal contrastToggled()

    //: Sheet with language, text size and contrast: heading; spoken
    heading: qsTr("Language and text")
    cardWidth: Theme.mm(Theme.large ? 205 : 160)

    component Pair: Row {
        width: parent?.width ?? 0
        spacing: Theme.gapOpposite
    }
    component Choice: ChoiceCard {
        width: parent ? (parent.width - Theme.gapOpposite) / 2 : 0
        height: Math.max(implicitHeight, Theme.primary)
    }

    Column {
        width: parent.width
        spacing: Theme.gapOpposite

        Pair {
            Choice {
                objectName: "lang_ur"
                text: "اردو"
                urduWords: true
                current: root.lang === "ur"
                onClicked: root.langChosen("ur")
            }

            Choice {
                objectName: "lang_en"
                text: "English"
                urduWords: false
                current: root.lang === "en"
                onClicked: root.langChosen("en")
            }
        }

        Pair {
            Choice {
                objectName: "text_normal"
                //: Settings: text size as usual; spoken
                text: qsTr("Normal text")
                symbol: "typography"
                current: !root.large
                onClicked: root.setLarge(false)
            }

            Choice {
                objectName: "text_large"
                //: Settings: everything written bigger; spoken
                text: qsTr("Bigger text")
                symbol: "text-size"
                current: root.large
                onClicked: root.setLarge(true)
            }
        }

        Pair {
            Choice {
                objectName: "contrast_day"
                //: Settings: colours as usual; spoken
                text: qsTr("Normal colours")
                symbol: "contrast-2"
                current: !root.highContrast
                onClicked: root.setContrast(false)
            }

            Choice {
                objectName: "contrast_high"
                //: Settings: white on black for those who see little; spoken
                text: qsTr("Strong contrast")
                symbol: "contrast"
                current: root.highContrast
                onClicked: root.setContrast(true)
            }
        }
    }

    function setLarge(on: bool): void {
        if (on !== root.large)
            root.largeToggled()
    }

    function setContrast(on: bool): void {
        if (on !== root.highContrast)
            root.contrastToggled()
    }
}
