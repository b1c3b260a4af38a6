import QtQuick
import Wazeh.Controls

/** One text of the clinic over the page. */
Sheet {
    id: root

    property string text: ""

    Body {
        objectName: "sheetText"
        text: root.text
        width: parent.width
    }
}
