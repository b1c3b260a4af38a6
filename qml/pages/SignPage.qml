pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** What is agreed at the start side, the field to sign in at the end side. */
PatientPage {
    id: root

    required property var rows
    required property var sentences
    required property var agreement
    required property bool missing
    required property bool saving
    required property bool saveFailed
    property bool reading: false
    readonly property int signingPage: summary.pageCount
    /** In large text the field is the last page; nobody agrees before having been there. */
    readonly property bool fieldHere: !Theme.large || root.page === root.signingPage

    signal agreed(var strokes, string png)
    signal notNow()

    function agree(): void {
        if (root.saving || !ink.field.settled)
            return
        root.agreed(ink.field.strokes, ink.field.empty ? "" : ink.field.png())
    }

    //: Check and sign: heading; spoken
    heading: qsTr("Check and sign")
    pageCount: Theme.large ? root.signingPage + 1 : summary.pageCount
    pagerFloats: !Theme.large
    canGoBack: !root.saving

    SignSummary {
        id: summary

        visible: !Theme.large || root.page < root.signingPage
        rows: root.rows
        sentences: root.sentences
        page: root.page
        anchors.left: parent.left
        width: Theme.large ? parent.width : parent.width * 0.47 - Theme.margin / 2
        height: parent.height
    }

    SignColumn {
        id: ink

        visible: !Theme.large || root.page === root.signingPage
        missing: root.missing
        saving: root.saving
        saveFailed: root.saveFailed
        width: Theme.large ? parent.width : parent.width * 0.53 - Theme.margin / 2
        anchors.top: parent.top
        anchors.topMargin: root.pageCount > 1 ? root.pagerOverhang : 0
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        onWholeTextAsked: root.reading = true
    }

    footer: PageFooter {
        //: Check and sign: leaves without signing; as large and near as "I agree"; spoken
        secondaryText: qsTr("Not now")
        primaryText: root.fieldHere
            //: Check and sign: the signature is complete; spoken
            ? qsTr("I agree and sign")
            //: Check and sign in large text, before the last page: to the next page of it; spoken
            : qsTr("Go on")
        primaryName: root.fieldHere ? "agree" : "goOn"
        primarySymbol: root.fieldHere ? "check" : ""
        primaryArrow: !root.fieldHere
        enabled: !root.saving
        onSecondary: root.notNow()
        onPrimary: root.fieldHere ? root.agree() : root.page = Math.min(root.page, root.pageCount - 1) + 1
    }

    Repeater {
        model: root.reading ? 1 : 0

        delegate: AgreementSheet {
            objectName: "agreement"
            parent: root
            agreement: root.agreement
            anchors.fill: parent
            onClosed: root.reading = false
        }
    }
}
