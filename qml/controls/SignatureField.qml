import QtQuick
import Wazeh.Theme

/**
 * A white field of at least 100 × 40 mm for a finger. `strokes` is [[[x, y, t] …] …]: 1/100 mm from the left top corner
 * of the field (pictures do not mirror), ms since the first touch. Only new ink is painted.
 */
Rectangle {
    id: root

    property string hint: ""
    /** Draws the eye to the empty field: something is missing. */
    property bool asking: false
    property var strokes: []
    property bool empty: true
    /** True once the last stroke is long enough ago that a tap elsewhere is meant. */
    readonly property bool settled: !settling.running && !area.pressed
    property real startedAt: 0

    function clear(): void {
        root.strokes = []
        root.empty = true
        sheet.fresh = true
        sheet.requestPaint()
    }

    /** The picture of it, base64 of a PNG. */
    function png(): string {
        return sheet.toDataURL("image/png").split(",")[1]
    }

    function add(x: real, y: real): void {
        const scale = 100 / Theme.pxPerMm
        const limit = (v, most) => Math.round(Math.max(0, Math.min(most, v)) * scale)
        const point = [limit(x, root.width), limit(y, root.height), Math.round(Date.now() - root.startedAt)]
        root.strokes[root.strokes.length - 1].push(point)
        sheet.requestPaint()
    }

    Accessible.role: Accessible.Canvas
    Accessible.name: root.hint

    implicitWidth: Theme.mm(100)
    implicitHeight: Theme.mm(40)
    radius: Theme.radius
    color: Theme.signaturePaper

    DashedEdge {
        anchors.fill: parent
        color: root.asking && root.empty ? Theme.care : Theme.edge
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: root.height * 0.28
        height: Theme.stroke
        color: Theme.signatureLine
    }

    Body {
        Accessible.ignored: true

        text: root.hint
        color: root.asking ? Theme.signatureCare : Theme.signatureHint
        visible: root.empty
        width: parent.width - 2 * Theme.margin
        horizontalAlignment: Text.AlignHCenter
        anchors.horizontalCenter: parent.horizontalCenter
        y: (parent.height * 0.72 - height) / 2
    }

    Canvas {
        id: sheet

        property bool fresh: true
        property int strokeAt: 0
        property int pointAt: 0

        function draw(ctx: var): void {
            const px = Theme.pxPerMm / 100
            ctx.strokeStyle = Theme.signatureInk
            ctx.lineWidth = Theme.penWidth
            ctx.lineCap = "round"
            ctx.lineJoin = "round"
            for (; strokeAt < root.strokes.length; ++strokeAt, pointAt = 0) {
                const points = root.strokes[strokeAt]
                for (; pointAt < points.length; ++pointAt) {
                    const to = points[pointAt]
                    const from = points[Math.max(0, pointAt - 1)]
                    const before = points[Math.max(0, pointAt - 2)]
                    ctx.beginPath()
                    ctx.moveTo((before[0] + from[0]) / 2 * px, (before[1] + from[1]) / 2 * px)
                    ctx.quadraticCurveTo(from[0] * px, from[1] * px, (from[0] + to[0]) / 2 * px, (from[1] + to[1]) / 2 * px)
                    ctx.lineTo(to[0] * px, to[1] * px)
                    ctx.stroke()
                }
                if (strokeAt === root.strokes.length - 1)
                    break
            }
        }

        anchors.fill: parent
        anchors.margins: Theme.strokeThick
        renderTarget: Canvas.Image
        renderStrategy: Canvas.Immediate
        onPaint: {
            const ctx = getContext("2d")
            if (fresh) {
                ctx.clearRect(0, 0, width, height)
                strokeAt = 0
                pointAt = 0
                fresh = false
            }
            draw(ctx)
        }
        onCanvasSizeChanged: {
            fresh = true
            requestPaint()
        }
    }

    Timer {
        id: settling

        interval: 400
    }

    MouseArea {
        id: area

        objectName: "signatureArea"
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            if (root.empty)
                root.startedAt = Date.now()
            root.empty = false
            root.strokes.push([])
            root.add(mouse.x, mouse.y)
        }
        onPositionChanged: mouse => root.add(mouse.x, mouse.y)
        onReleased: settling.restart()
        onCanceled: settling.restart()
    }
}
