#include <QRegularExpression>
#include <QSet>

#include "domain/wording.h"
#include "screens/walk/checks.h"

namespace wazeh::walk {
namespace {
class Amounts {
public:
    void add(const std::optional<domain::Money> &amount)
    {
        if (amount)
            m_known.insert(QString::fromStdString(domain::figures(*amount)));
    }
    [[nodiscard]] bool has(const QString &figures) const { return m_known.contains(figures); }

private:
    QSet<QString> m_known;
};

Amounts recomputed(const flow::State &state)
{
    Amounts known;
    const auto &patient = state.patient;
    const auto quote = domain::quote(*patient.policy, *patient.facts);
    if (!quote)
        return known;
    known.add(quote->listPrice);
    known.add(quote->cashPrice);
    if (quote->listPrice && quote->cashPrice)
        known.add(quote->listPrice->minus(*quote->cashPrice).value());
    if (quote->estimate) {
        const domain::Estimate &estimate = *quote->estimate;
        for (const domain::Money amount :
             {estimate.gross, estimate.discounts, estimate.coverPays, estimate.low, estimate.expected, estimate.high})
            known.add(amount);
        for (const domain::EstimateLine &line : estimate.lines) {
            known.add(line.expected);
            known.add(line.unit);
        }
    }
    for (const domain::Offer &offer : quote->offers) {
        known.add(offer.dueToday);
        known.add(offer.each);
        known.add(offer.total);
        known.add(offer.extra);
        for (const domain::Payment &payment : offer.payments)
            known.add(payment.amount);
        if (offer.refund)
            known.add(offer.refund->kept);
    }
    if (patient.visit) {
        for (const domain::Arranged &one : patient.visit->arranged)
            known.add(one.amount);
    }
    return known;
}
} // namespace

QList<Finding> checkFigures(const Screen &screen, const flow::State &state)
{
    QList<Finding> findings;
    if (!state.patient.policy || !state.patient.facts || screen.step.startsWith(QLatin1String("staff")))
        return findings;
    const Amounts known = recomputed(state);
    static const QRegularExpression grouped(QStringLiteral("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"));
    for (const TextItem &text : screen.texts) {
        auto match = grouped.globalMatch(text.text);
        while (match.hasNext()) {
            const QString figures = match.next().captured();
            if (!known.has(figures))
                findings.append({QStringLiteral("figures"), screen.step,
                                 QStringLiteral("%1 in “%2” comes from no offer").arg(figures, text.text.left(40))});
        }
    }
    return findings;
}
} // namespace wazeh::walk
