import QtQuick
import QtQuick.Layouts
import Wazeh.Controls
import Wazeh.Theme

/** Every way to pay, the same eight facts in the same place; nothing is chosen here, a tap opens the details. */
PatientPage {
    id: root

    required property string estimate
    required property string policyNumber
    required property var offers
    //: Ways to pay, under the rows: the promise of the same menu. %1 = number of the policy; spoken
    readonly property string promise: qsTr("Everyone with this treatment and these facts sees these same choices · policy %1")
                                      .arg("\u2066" + root.policyNumber + "\u2069")

    signal opened(string optionId, string variant)

    //: Ways to pay: heading; spoken
    heading: qsTr("Ways to pay")
    pageCount: list.pageCount
    pageFirst: list.firstShown + 1
    pageLast: list.lastShown
    pageTotal: Theme.large ? 0 : list.count

    beside: RowLayout {
        visible: !Theme.large
        width: Theme.large ? 0 : implicitWidth
        height: Theme.large ? 0 : Theme.target
        spacing: Theme.gap

        Body {
            //: Ways to pay, top at the end, before the amount; spoken
            text: qsTr("Estimated cost")
            color: Theme.softInk
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignVCenter
        }

        Amount {
            objectName: "estimate"
            figures: root.estimate
            size: Theme.figureSize
            Layout.alignment: Qt.AlignVCenter
        }
    }

    OfferList {
        id: list

        objectName: "offers"
        offers: root.offers
        page: root.page
        estimate: root.estimate
        promise: root.promise
        anchors.fill: parent
        onOpened: (optionId, variant) => root.opened(optionId, variant)
    }

    footer: Note {
        objectName: "sameForAll"
        text: root.promise
        visible: !Theme.large
    }
}
