import QtQuick
import QtQuick.Templates as T
import Wazeh.Theme

/** What every button is made of: size, edge, focus ring, name. It acts when the finger lifts on it. */
T.Button {
    id: root

    property color fill: Theme.card
    property color fillPressed: Theme.pressed
    property color edge: Theme.edge
    property real edgeWidth: Theme.stroke
    property bool dashed: false

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.padding
    verticalPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus

    background: Rectangle {
        color: root.down ? root.fillPressed : root.fill
        radius: Theme.radius
        border.width: root.dashed ? 0 : root.edgeWidth
        border.color: root.edge

        Loader {
            active: root.dashed // few are, and the shapes it is made of are a plugin to load
            anchors.fill: parent
            source: "DashedEdge.qml"
        }

        FocusRing {
            visible: root.visualFocus
        }
    }
}
