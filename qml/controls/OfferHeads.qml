import QtQuick
import QtQuick.Layouts

/** The names of the columns, once above the rows. */
RowLayout {
    id: root

    required property OfferColumns columns

    component Head: Note {
        property real room: 0

        Layout.preferredWidth: room
        Layout.alignment: Qt.AlignBottom
        horizontalAlignment: Text.AlignLeft
    }
    component FigureHead: Head {
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        horizontalAlignment: Text.AlignRight
    }

    spacing: root.columns.gap

    Head {
        room: root.columns.name
        Layout.leftMargin: root.columns.padding
        //: Ways to pay, column head: what the choice is called; read, not spoken
        text: qsTr("Way to pay")
    }

    FigureHead {
        room: root.columns.today
        //: Ways to pay, column head: amount due today; read, not spoken
        text: qsTr("Today")
    }

    FigureHead {
        room: root.columns.each
        //: Ways to pay, column head: each payment after today; read, not spoken
        text: qsTr("Each time")
    }

    FigureHead {
        room: root.columns.times
        //: Ways to pay, column head: how many payments after today; read, not spoken
        text: qsTr("Times")
    }

    FigureHead {
        room: root.columns.total
        //: Ways to pay, column head: the sum of all payments; read, not spoken
        text: qsTr("In all")
    }

    FigureHead {
        room: root.columns.extra
        //: Ways to pay, column head: how much more than paying all of it today; read, not spoken
        text: qsTr("Extra")
    }

    Head {
        room: root.columns.yearly
        //: Ways to pay, column head: fee or yearly rate; read, not spoken
        text: qsTr("Yearly cost")
    }

    Item {
        Layout.preferredWidth: root.columns.end
        Layout.rightMargin: root.columns.padding
    }
}
