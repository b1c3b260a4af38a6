import QtQuick
import Wazeh.Pages
import Wazeh.Theme

NotNowPage {
    id: root

    stepNumber: 0
    stepCount: 0
    appointment: Theme.urdu ? "منگل، \u206624\u2069 نومبر \u20662026\u2069" : "Tuesday, 24 November 2026"
    validUntil: Theme.urdu ? "\u20667\u2069 دسمبر \u20662026\u2069" : "7 December 2026"
}
