import QtQuick

/** Something over the page that is loaded when it is needed for the first time and kept from then on. */
Loader {
    id: root

    required property url file
    required property Models models
    property bool open: false

    visible: root.open
    focus: root.open
    onOpenChanged: {
        if (root.open && root.status === Loader.Null)
            root.setSource(root.file, { "models": root.models })
    }
}
