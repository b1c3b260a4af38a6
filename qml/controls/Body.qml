import Wazeh.Theme

/** Running text. */
Label {
    id: root

    size: Theme.bodySize
}
