import QtQuick
import Wazeh.Theme

/** The frame of every patient screen: header, title, what the screen is about, footer. Same places everywhere. */
FocusScope {
    id: root

    property int stepNumber: 0
    property int stepCount: 0
    property bool canGoBack: true
    property string heading: ""
    property string lead: ""
    default property alias content: body.data
    property alias footer: foot.data
    readonly property real bodyWidth: Math.min(root.width - 2 * Theme.margin, Theme.contentWidth)
    readonly property alias bodyHeight: body.height

    signal back()
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
        height: Theme.target
        y: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter
        onBack: root.back()
        onCallStaff: root.callStaff()
        onOpenSettings: root.openSettings()
    }

    Column {
        id: top

        width: root.bodyWidth
        y: header.y + header.height + Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter

        Title {
            objectName: "title"
            text: root.heading
            visible: root.heading !== ""
            width: parent.width
        }

        Body {
            objectName: "lead"
            text: root.lead
            color: Theme.softInk
            visible: root.lead !== ""
            width: parent.width
        }
    }

    Item {
        id: body

        y: top.y + top.height + (top.height > 0 ? Theme.gapSmall : 0)
        width: root.bodyWidth
        height: (foot.height > 0 ? foot.y : root.height) - Theme.gap - y
        anchors.horizontalCenter: parent.horizontalCenter
    }

    Item {
        id: foot

        width: root.bodyWidth
        height: children.length > 0 ? children[0].implicitHeight : 0
        y: root.height - height - Theme.padding
        anchors.horizontalCenter: parent.horizontalCenter

        Binding {
            target: foot.children.length > 0 ? foot.children[0] : null
            property: "width"
            value: foot.width
        }
    }
}
