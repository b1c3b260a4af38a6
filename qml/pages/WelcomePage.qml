pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The first screen, in both languages at once: the clinic, the two languages, text size, contrast, help. */
FocusScope {
    id: root

    required property string clinicNameUr
    required property string clinicNameEn
    required property bool sample
    required property bool large
    required property bool highContrast

    signal begin(string lang)
    signal largeToggled()
    signal contrastToggled()
    signal emergency()
    signal callStaff()
    signal staff()

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.clinicNameEn

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    WelcomeWords {
        id: words
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    WelcomePanel {
        id: panel

        clinicNameUr: root.clinicNameUr
        clinicNameEn: root.clinicNameEn
        sample: root.sample
        words: words
        width: root.width * (Theme.large ? 0.37 : 0.46)
        height: root.height
    }

    ColumnLayout {
        anchors.left: panel.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.margin
        spacing: Theme.gap

        Repeater {
            model: ["ur", "en"]

            delegate: LanguageCard {
                id: card

                required property string modelData

                objectName: "begin_" + card.modelData
                lang: card.modelData
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.mm(Theme.large ? 21 : 25)
                onClicked: root.begin(card.modelData)
            }
        }

        GridLayout {
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.topMargin: Theme.large ? 0 : Theme.gap

            BothButton {
                objectName: "textSize"
                en: root.large ? words.smallerEn : words.largerEn
                ur: root.large ? words.smallerUr : words.largerUr
                symbol: "text-size"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.largeToggled()
            }

            BothButton {
                objectName: "contrast"
                en: root.highContrast ? words.colourEn : words.contrastEn
                ur: root.highContrast ? words.colourUr : words.contrastUr
                symbol: "contrast"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.contrastToggled()
            }

            BothButton {
                objectName: "emergency"
                en: words.emergencyEn
                ur: words.emergencyUr
                symbol: "ambulance"
                ink: Theme.bad
                tint: Theme.bad
                edge: Theme.bad
                fillPressed: Theme.badPressed
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.emergency()
            }

            BothButton {
                objectName: "callStaff"
                en: words.callEn
                ur: words.callUr
                symbol: "bell"
                edge: Theme.accent
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: root.callStaff()
            }
        }

        StaffCorner {
            objectName: "staff"
            en: words.staffEn
            ur: words.staffUr
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.large ? 0 : Theme.gap
            onClicked: root.staff()
        }
    }
}
