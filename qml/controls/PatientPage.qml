import QtQuick
import QtQuick.Layouts
import Wazeh.Theme

/** The frame of every patient screen: header, title, what the screen is about, footer. Same places everywhere. */
FocusScope {
    id: root

    property int stepNumber: 0
    property int stepCount: 0
    property bool canGoBack: true
    property string heading: ""
    property string lead: ""
    /** Stands at the end of the title's line, before the pager. */
    property alias beside: extras.data
    /** The pages of a screen that does not fit: shown as a pager when there are more than one. */
    property int page: 0
    property int pageCount: 1
    property int pageFirst: 0
    property int pageLast: 0
    property int pageTotal: 0
    /**
     * Whether what the page holds fits must not depend on the pager being there. So either the title's line is always as
     * tall as one, or the pager hangs into the body, which then leaves `pagerOverhang` free at its end side.
     */
    property bool pagerFloats: false
    property real topLeast: 0
    readonly property real pagerOverhang: root.pagerFloats ? Math.max(0, side.y + side.height + Theme.gapSmall - top.height) : 0
    default property alias content: body.data
    property alias footer: foot.data
    readonly property real bodyWidth: Math.min(root.width - 2 * Theme.margin, Theme.contentWidth)
    readonly property alias bodyHeight: body.height

    /** For a page of several parts: the header's button asks for the part before instead of the page before. */
    property bool partBefore: false

    signal back()
    signal backToPart()
    signal callStaff()
    signal openSettings()

    LayoutMirroring.enabled: Theme.rtl
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.heading

    implicitWidth: Theme.mm(217)
    implicitHeight: Theme.mm(135.6)
    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Header {
        id: header

        objectName: "header"
        stepNumber: root.stepNumber
        stepCount: root.stepCount
        canGoBack: root.canGoBack
        width: root.bodyWidth
        height: Math.max(Theme.target, implicitHeight)
        y: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        onBack: root.partBefore ? root.backToPart() : root.back()
        onCallStaff: root.callStaff()
        onOpenSettings: root.openSettings()
    }

    Item {
        id: top

        /** Nastaliq brings air of its own; never less than the gap between the header and a pager. */
        readonly property real air: Theme.urdu && (root.pagerFloats || words.height > Theme.primary) ? Theme.gapSmall : Theme.gap
        readonly property bool shown: root.heading !== "" || root.lead !== "" || root.pageCount > 1

        width: root.bodyWidth
        height: root.pagerFloats ? words.height : Math.max(words.height, side.height, root.topLeast)
        y: header.y + header.height + top.air
        visible: top.shown
        anchors.horizontalCenter: parent.horizontalCenter

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: side.left
            anchors.rightMargin: side.width > 0 ? Theme.margin : 0
            anchors.verticalCenter: parent.verticalCenter

            Title {
                objectName: "title"
                text: root.heading
                visible: text !== ""
                width: parent.width
            }

            Body {
                objectName: "lead"
                text: root.lead
                color: Theme.softInk
                visible: text !== ""
                width: parent.width
            }
        }

        RowLayout {
            id: side

            spacing: Theme.gapOpposite
            anchors.right: parent.right
            y: root.pagerFloats ? header.y + header.height + Theme.gap - top.y : (parent.height - height) / 2

            Item {
                id: extras

                implicitWidth: childrenRect.width
                implicitHeight: childrenRect.height
                visible: implicitWidth > 0
            }

            Pager {
                page: root.page
                pageCount: root.pageCount
                first: root.pageFirst
                last: root.pageLast
                total: root.pageTotal
                onTurned: page => root.page = page
            }
        }
    }

    Item {
        id: body

        y: top.y + (top.shown ? top.height + (Theme.large ? Theme.gap : Theme.gapSmall) : 0)
        width: root.bodyWidth
        height: (foot.height > 0 ? foot.y - (foot.height < Theme.target ? Theme.gapSmall : Theme.gap) : root.height - Theme.padding) - y
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Item {
        id: foot

        width: root.bodyWidth
        height: children.length > 0 && children[0].visible ? children[0].implicitHeight : 0
        y: root.height - height - (height < Theme.target ? Theme.gapSmall : Theme.padding)
        anchors.horizontalCenter: parent.horizontalCenter

        Binding {
            target: foot.children.length > 0 ? foot.children[0] : null
            property: "width"
            value: foot.width
        }
    }
}
