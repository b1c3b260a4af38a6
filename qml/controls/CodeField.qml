pragma ComponentBehavior: Bound
import QtQuick
import Wazeh.Theme

/** One box a digit, in fours, always left to right; shows what the number pad has taken. */
Item {
    id: root

    required property string digits
    required property int length
    property real boxWidth: Theme.mm(11)
    property real boxHeight: Theme.primary

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: root.digits.split("").join(" ")

    implicitWidth: row.implicitWidth
    implicitHeight: root.boxHeight

    Row {
        id: row

        spacing: Theme.gapSmall
        anchors.centerIn: parent

        Repeater {
            model: root.length

            delegate: Item {
                id: place

                required property int index
                readonly property bool opens: place.index > 0 && place.index % 4 === 0
                readonly property bool next: place.index === root.digits.length

                width: root.boxWidth + (place.opens ? Theme.gap : 0)
                height: root.boxHeight

                Rectangle {
                    width: root.boxWidth
                    height: parent.height
                    anchors.right: parent.right
                    radius: Theme.radius
                    color: Theme.card
                    border.width: place.next ? Theme.strokeThick : Theme.stroke
                    border.color: place.next ? Theme.accent : Theme.edge

                    Figure {
                        Accessible.ignored: true

                        figures: root.digits.charAt(place.index)
                        size: Theme.titleSize
                        anchors.centerIn: parent
                    }
                }
            }
        }
    }
}
