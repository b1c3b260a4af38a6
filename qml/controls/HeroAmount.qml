import Wazeh.Theme

/** The one huge figure of a screen. */
Amount {
    id: root

    size: Theme.heroSize
}
