import QtQuick
import QtQuick.Shapes
import Wazeh.Theme

/** The edge of what is there but cannot be chosen now, and of a field to write in. */
Shape {
    id: root

    property color color: Theme.edge
    readonly property real inset: Theme.stroke / 2
    readonly property real r: Theme.radius - root.inset

    ShapePath {
        strokeColor: root.color
        strokeWidth: Theme.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: [3, 3]
        fillColor: "transparent"
        startX: root.inset + root.r
        startY: root.inset

        PathLine { x: root.width - root.inset - root.r; y: root.inset }
        PathArc { relativeX: root.r; relativeY: root.r; radiusX: root.r; radiusY: root.r }
        PathLine { x: root.width - root.inset; y: root.height - root.inset - root.r }
        PathArc { relativeX: -root.r; relativeY: root.r; radiusX: root.r; radiusY: root.r }
        PathLine { x: root.inset + root.r; y: root.height - root.inset }
        PathArc { relativeX: -root.r; relativeY: -root.r; radiusX: root.r; radiusY: root.r }
        PathLine { x: root.inset; y: root.inset + root.r }
        PathArc { relativeX: root.r; relativeY: -root.r; radiusX: root.r; radiusY: root.r }
    }
}
