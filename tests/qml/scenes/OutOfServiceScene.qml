import QtQuick
import Wazeh.Pages

OutOfServicePage {
    id: root

    reason: "no_day"
}
