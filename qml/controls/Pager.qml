import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** "1–4 of 7" between two page buttons; there only when there is more than one page. */
RowLayout {
    id: root

    required property int page
    required property int pageCount
    /** Of what is counted, the first and last here (from 1) and how many in all; 0 counts pages instead. */
    property int first: 0
    property int last: 0
    property int total: 0

    signal turned(int page)

    readonly property string where: {
        const iso = text => "\u2066" + text + "\u2069"
        if (root.total <= 0)
            //: Between the page buttons; %1 = this page, %2 = how many pages; spoken
            return qsTr("Page %1 of %2").arg(iso(root.page + 1)).arg(iso(root.pageCount))
        const span = root.first === root.last ? "" + root.first : root.first + "–" + root.last
        //: Between the page buttons; %1 = which ones are on the screen ("1–4"), %2 = how many there are; spoken
        return qsTr("%1 of %2", "items").arg(iso(span)).arg(iso(root.total))
    }

    spacing: Theme.gapSmall * 1.5
    visible: root.pageCount > 1

    IconButton {
        objectName: "pageBefore"
        //: Button with an arrow beside the page number; spoken
        Accessible.name: qsTr("Page before")
        symbol: "chevron-left"
        directional: true
        enabled: root.page > 0
        onClicked: root.turned(root.page - 1)
    }

    Body {
        objectName: "pageWhere"
        text: root.where
        size: Theme.noteSize
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Layout.minimumWidth: implicitWidth
    }

    IconButton {
        objectName: "pageAfter"
        //: Button with an arrow beside the page number; spoken
        Accessible.name: qsTr("Next page")
        symbol: "chevron-right"
        directional: true
        enabled: root.page < root.pageCount - 1
        onClicked: root.turned(root.page + 1)
    }
}
