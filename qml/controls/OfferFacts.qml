import QtQuick

/** What a row and a card show of one offer: plain texts and figures, made elsewhere. */
QtObject {
    id: root

    required property string name
    required property string payee
    required property string today
    required property string each
    /** How many payments after today; 0 where they are not equal. */
    required property int times
    required property string thenText
    required property string total
    required property string extra
    required property string yearly
    required property string late
    required property bool available
    required property string reason
    readonly property bool hasMoney: root.total !== "" && root.total !== root.none
    readonly property string none: "–"
    readonly property bool equal: root.times > 0
    readonly property bool unequal: !root.equal && root.thenText !== "" && root.thenText !== root.none
    readonly property string spoken: root.said([root.payee, root.today, root.equal ? root.each + " × " + root.times : root.thenText,
                                      root.total, root.extra, root.yearly, root.late, root.reason])

    /** Unequal payments that are short enough to stand where an equal one stands. */
    readonly property bool written: root.unequal && root.thenText.length <= 20

    function said(texts: var): string {
        return texts.filter(text => text !== "" && text !== root.none).join(". ")
    }

    function orNone(figures: string): string {
        return figures === "" ? root.none : figures
    }
}
