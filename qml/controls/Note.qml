import Wazeh.Theme

/** The smallest text there is: explanations beside something bigger. */
Label {
    id: root

    size: Theme.noteSize
    color: Theme.softInk
}
