import QtQuick
import Wazeh.Pages
import Wazeh.Theme

HolderPage {
    id: root

    readonly property int shots: 2
    property int shot: 0

    stepNumber: 3
    stepCount: 8
    question: root.shot === 0 ? "who" : "payer"
    maskedName: Theme.urdu ? "ا••• ک•••" : "A••• K•••"
    service: Theme.urdu ? "روٹ کینال اور دانتوں کے خول" : "Root canal and two crowns"
    minor: false
}
