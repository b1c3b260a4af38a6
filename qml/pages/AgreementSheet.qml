pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Controls
import Wazeh.Theme

/** The whole text that is signed, page by page. */
Sheet {
    id: root

    required property var agreement

    //: The sheet with the full text that is signed: heading; spoken
    heading: qsTr("The whole agreement")
    cardWidth: Theme.mm(240)
    cardHeight: root.height

    PagedColumn {
        id: text

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: pager.top // there or not: how many pages there are must not depend on it
        anchors.bottomMargin: Theme.gap
        spacing: 0

        Repeater {
            model: root.agreement

            delegate: Label {
                required property var model
                readonly property bool keepWithNext: model.heading // seen by the column

                text: model.text
                strong: model.heading
                size: model.heading ? Theme.nameSize : Theme.bodySize
                height: implicitHeight
            }
        }
    }

    Pager {
        id: pager

        page: text.page
        pageCount: text.pageCount
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        onTurned: page => text.page = page
    }
}
