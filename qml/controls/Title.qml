import QtQuick
import Wazeh.Theme

/** The one heading of a screen. */
Label {
    id: root

    Accessible.role: Accessible.Heading

    size: Theme.titleSize
    strong: true
}
