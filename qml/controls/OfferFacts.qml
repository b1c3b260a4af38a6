import QtQuick

/** What a row and a card show of one offer: plain texts and figures, made elsewhere. */
QtObject {
    id: root

    required property string name
    /** Which form of the option: "6 payments", or empty. */
    required property string plan
    required property string payee
    required property string today
    /** Payments after today and how often each comes, a line for each different amount. */
    required property string each
    required property string times
    required property string total
    required property string extra
    required property string yearly
    required property string late
    required property bool available
    required property string reason
    readonly property bool hasMoney: root.total !== "" && root.total !== root.none
    readonly property string none: "–"
    readonly property string fullName: root.plan === "" ? root.name : root.name + " · " + root.plan
    /** One amount, so many times: its words can stand beside it. */
    readonly property bool equal: root.each !== root.none && !root.each.includes("\n")
    /** What stands under "Each time": the amount, or a line "24,540 × 1" for each different one. */
    readonly property string later: {
        if (root.each === root.none || root.equal)
            return root.each
        const times = root.times.split("\n")
        return root.each.split("\n").map((amount, i) => amount + " × " + times[i]).join("\n")
    }
    readonly property string spoken: {
        const times = root.times.split("\n")
        const later = root.each === root.none ? [] : root.each.split("\n").map((amount, i) => amount + ", " + root.timesText(+times[i]))
        return root.said([root.payee, root.today].concat(later, [root.total, root.extra, root.yearly, root.late, root.reason]))
    }

    function timesText(count: int): string {
        //: Ways to pay, beside an amount: how many such payments; spoken
        return qsTr("%n times", "", count)
    }

    function said(texts: var): string {
        return texts.filter(text => text !== "" && text !== root.none).join(". ")
    }

    function orNone(figures: string): string {
        return figures === "" ? root.none : figures
    }
}
