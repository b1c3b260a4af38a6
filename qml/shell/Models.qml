import QtQml
import Wazeh.ViewModels

/** What the pages of the steps read and call. */
QtObject {
    required property JourneyViewModel journey
    required property EstimateViewModel estimate
    required property OffersViewModel offers
    required property ChoiceViewModel choice
    required property StaffViewModel staff

    signal settingsAsked
    signal settingsClosed
}
