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
    /** "24,540 × 1", a line for each different amount; a dash where nothing comes later. */
    readonly property string later: {
        if (root.each === root.none)
            return root.none
        const times = root.times.split("\n")
        return root.each.split("\n").map((amount, i) => amount + " × " + times[i]).join("\n")
    }
    readonly property string spoken: [root.payee, root.today, root.later.replace("\n", ". "), root.total, root.extra, root.yearly,
                                      root.late, root.reason]
                                     .filter(text => text !== "" && text !== root.none).join(". ")

    function orNone(figures: string): string {
        return figures === "" ? root.none : figures
    }
}
