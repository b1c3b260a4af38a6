import Wazeh.Theme

/** What a row, a card or a button is called. */
Label {
    id: root

    size: Theme.nameSize
    strong: true
}
