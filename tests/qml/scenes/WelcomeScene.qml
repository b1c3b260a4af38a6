import QtQuick
import Wazeh.Pages
import Wazeh.Theme

WelcomePage {
    id: root

    clinicNameUr: "نور کلینک"
    clinicNameEn: "Noor Clinic"
    sample: true
    large: Theme.large
    highContrast: Theme.highContrast
}
