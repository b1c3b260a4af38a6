import QtQuick
import Wazeh.Pages

FindVisitPage {
    id: root

    readonly property int shots: 3
    property int shot: 0

    stepNumber: 2
    stepCount: 8
    problem: root.shot === 1 ? "not_found" : "none"
    waitSeconds: 0
    onShotChanged: root.code = root.shot === 2 ? "20318845" : ""
}
