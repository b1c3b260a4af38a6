import QtQml
import QtQml.Models

/** A model with named roles out of plain objects. */
QtObject {
    id: root

    required property var rows
    readonly property ListModel model: ListModel {}

    onRowsChanged: {
        root.model.clear()
        for (const row of root.rows)
            root.model.append(row)
    }
}
