#include <QQuickItem>
#include <QRegularExpression>
#include <QSet>

#include "domain/help.h"
#include "domain/latecharge.h"
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

void addOffer(Amounts &known, const domain::Offer &offer, const domain::Policy &policy, const domain::Quote &quote)
{
    for (const auto &amount : {offer.dueToday, offer.each, offer.total, offer.extra, offer.worstTotal})
        known.add(amount);
    for (const domain::Payment &payment : offer.payments)
        known.add(payment.amount);
    if (offer.refund)
        known.add(offer.refund->kept);
    const domain::Option *option = policy.find(offer.option);
    if (!option)
        return;
    known.add(domain::dearestLateCharge(option->late, offer));
    const auto *loan = std::get_if<domain::ExternalTerms>(&option->terms);
    const auto &borrowed =
        loan && loan->amountFinanced == domain::RateBase::CashPrice ? quote.cashPrice : quote.listPrice;
    if (!loan || !borrowed || !offer.total)
        return;
    if (const auto cost = offer.total->minus(*borrowed))
        known.add(*cost);
}

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
    for (const domain::Option &option : patient.policy->options) {
        if (const auto *terms = std::get_if<domain::AssistanceTerms>(&option.terms))
            known.add(domain::mostHelp(*terms, *patient.policy, *quote));
    }
    for (const domain::Offer &offer : quote->offers)
        addOffer(known, offer, *patient.policy, *quote);
    if (patient.visit) {
        for (const domain::Arranged &one : patient.visit->arranged)
            known.add(one.amount);
    }
    return known;
}
} // namespace

namespace {
using Set = QSet<QString>;

Set figuresOf(const domain::Offer &offer)
{
    Set figures;
    const auto add = [&figures](const std::optional<domain::Money> &amount) {
        if (amount)
            figures.insert(QString::fromStdString(domain::figures(*amount)));
    };
    add(offer.dueToday);
    add(offer.total);
    add(offer.extra);
    for (const domain::Payment &payment : offer.payments)
        add(payment.amount);
    return figures;
}

/** Every row of the ways to pay shows the figures of its own offer, all of them and no others. */
void checkRows(const Screen &screen, const domain::Quote &quote, QList<Finding> &findings)
{
    for (const Control &control : screen.controls) {
        if (!control.objectName.startsWith(QLatin1String("offer_")) ||
            control.objectName == QLatin1String("offer_help_"))
            continue;
        const auto *offer = quote.find(control.objectName.section(QLatin1Char('_'), 1, 1).toStdString(),
                                       control.objectName.section(QLatin1Char('_'), 2).toStdString());
        if (!offer) {
            findings.append(
                {QStringLiteral("figures"), screen.step, control.objectName + QStringLiteral(" is no offer")});
            continue;
        }
        Set shown;
        for (const TextItem &text : screen.texts) {
            static const QRegularExpression marks(QStringLiteral("[\\x{2066}-\\x{2069}]"));
            const QString plain = QString(text.text).remove(marks);
            static const QRegularExpression digitsOnly(QStringLiteral("^[0-9,.× \n]+$"));
            if (control.item->isAncestorOf(text.item) && digitsOnly.match(plain).hasMatch()) {
                for (const QString &figure : plain.split(QLatin1Char('\n')))
                    shown.insert(figure.section(QLatin1Char(' '), 0, 0));
            }
        }
        const Set wanted = figuresOf(*offer);
        for (const QString &figure : wanted - shown)
            findings.append(
                {QStringLiteral("figures"), screen.step, control.name + QStringLiteral(" lacks ") + figure});
        for (const QString &figure : shown - wanted) {
            if (figure.contains(QLatin1Char(',')))
                findings.append({QStringLiteral("figures"), screen.step,
                                 control.name + QStringLiteral(" shows %1, not its own").arg(figure)});
        }
    }
}
} // namespace

QList<Finding> checkFigures(const Screen &screen, const flow::State &state)
{
    QList<Finding> findings;
    if (!state.patient.policy || !state.patient.facts || screen.step.startsWith(QLatin1String("staff")))
        return findings;
    const Amounts known = recomputed(state);
    if (const auto quote = domain::quote(*state.patient.policy, *state.patient.facts, state.patient.order))
        checkRows(screen, *quote, findings);
    const bool asking = screen.step == QLatin1String("help") && state.step == flow::Step::Help; // the funds' own limits
    static const QRegularExpression grouped(QStringLiteral("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?"));
    for (const TextItem &text : asking ? QList<TextItem>() : screen.texts) {
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
