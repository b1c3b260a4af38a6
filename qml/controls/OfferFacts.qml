import QtQuick

/** What a row and a card show of one offer: plain texts and figures, made elsewhere. */
QtObject {
    id: root

    required property string name
    required property string payee
    required property string today
    required property string each
    required property string times
    required property string thenText
    required property string total
    required property string extra
    required property string yearly
    required property string late
    required property bool available
    required property string reason
    readonly property bool hasMoney: root.total !== ""
    readonly property string spoken: [root.payee, root.today, root.each, root.times, root.thenText, root.total, root.extra,
                                      root.yearly, root.late, root.reason].filter(text => text !== "").join(". ")

    function orDash(figures: string): string {
        return figures === "" ? "–" : figures
    }
}
