#include "viewmodels/text.h"

#include <QCoreApplication>

#include "domain/wording.h"

namespace wazeh::viewmodels {
namespace {
QString say(const char *source)
{
    return QCoreApplication::translate("Offer", source);
}

/** It costs more than the cash price, and how much that is in a year could not be found: that is not "no fee". */
bool isYearlyUnknown(const domain::Offer &offer)
{
    const bool costsMore = offer.extra && !offer.extra->isZero() && !offer.extra->isNegative();
    return costsMore && !offer.payments.empty() && (offer.kind == domain::OptionKind::External || offer.rates.empty());
}
} // namespace

QString figures(const std::optional<domain::Money> &amount)
{
    return amount ? qs(domain::figures(*amount)) : QStringLiteral("–");
}

QString yearlyText(const domain::Offer &offer, domain::Lang lang)
{
    if (!offer.total)
        return QStringLiteral("–");
    if (offer.shownRate) {
        const auto &rate = offer.rates.at(static_cast<std::size_t>(*offer.shownRate));
        //: Ways to pay, in a row: the yearly cost of an option, %1 is a percentage. Spoken.
        return QCoreApplication::translate("Offer", "%1 a year").arg(qs(domain::percentText(rate.percentE6, lang)));
    }
    if (isYearlyUnknown(offer))
        return QStringLiteral("–");
    //: Ways to pay, in a row, where nothing is charged for paying later. Spoken.
    return QCoreApplication::translate("Offer", "No fee, no interest");
}

QString planText(const domain::Offer &offer)
{
    const bool plan = offer.kind == domain::OptionKind::Instalments || offer.kind == domain::OptionKind::External;
    if (!plan || offer.variant.empty())
        return {};
    const int count = QString::fromStdString(offer.variant).toInt();
    //: Ways to pay, after the name of a plan: how many payments it has in all. Spoken.
    return QCoreApplication::translate("Offer", "%n payments", nullptr, count);
}

QString lateText(const domain::LateRule &rule, domain::Lang lang)
{
    switch (rule.kind) {
    case domain::LateKind::None:
        //: Ways to pay, in a row after "If late:": nothing happens. The same place for all that follow. Spoken.
        return say(QT_TRANSLATE_NOOP("Offer", "nothing is added"));
    case domain::LateKind::Reminder:
        return say(QT_TRANSLATE_NOOP("Offer", "a reminder, no fee"));
    case domain::LateKind::BpOfInstalment:
        //: %1 = an amount, or a percentage of the late payment
        return QCoreApplication::translate("Offer", "%1 more")
            .arg(qs(domain::percentText(std::int64_t{rule.bp} * 10'000, lang)));
    case domain::LateKind::FixedFee:
        return QCoreApplication::translate("Offer", "%1 more").arg(qs(domain::amountText(rule.fee, lang)));
    }
    return {};
}

QString optionName(const domain::Policy &policy, const domain::Offer &offer, domain::Lang lang)
{
    const domain::Option *option = policy.find(offer.option);
    const QString name = option ? qs(option->texts.name.in(lang)) : qs(offer.option);
    const QString plan = planText(offer);
    return plan.isEmpty() ? name : name + QStringLiteral(" · ") + plan;
}

QString payeeText(const domain::Offer &offer, const domain::LocalText &clinic, domain::Lang lang)
{
    if (offer.payee == "clinic" || offer.payee.empty())
        return qs(clinic.in(lang));
    //: Who is paid, for a loan: %1 is the lender's name. Spoken.
    return QCoreApplication::translate("Offer", "%1, not the clinic")
        .arg(QChar(0x2068) + qs(offer.payee) + QChar(0x2069));
}

QString reasonText(domain::Reason reason)
{
    switch (reason) {
    case domain::Reason::BelowMin:
        //: Reason in a withheld row of Ways to pay. The same for all that follow. Spoken.
        return say(QT_TRANSLATE_NOOP("Offer", "Only for a larger cost"));
    case domain::Reason::AboveMax:
        return say(QT_TRANSLATE_NOOP("Offer", "Only for a smaller cost"));
    case domain::Reason::Category:
        return say(QT_TRANSLATE_NOOP("Offer", "Not for this kind of treatment"));
    case domain::Reason::TooFewVisits:
        return say(QT_TRANSLATE_NOOP("Offer", "Only when there are more visits"));
    case domain::Reason::MinInstalment:
        return say(QT_TRANSLATE_NOOP("Offer", "Each payment would be too small"));
    case domain::Reason::NotEligible:
        return say(QT_TRANSLATE_NOOP("Offer", "Staff can explain who can get this"));
    case domain::Reason::HelpNotAnswered:
        return say(QT_TRANSLATE_NOOP("Offer", "First talk with staff about help"));
    case domain::Reason::Emergency:
        return say(QT_TRANSLATE_NOOP("Offer", "Treatment comes first"));
    case domain::Reason::Expired:
        return say(QT_TRANSLATE_NOOP("Offer", "The estimate is too old"));
    }
    return {};
}

Instalments instalments(const domain::Offer &offer)
{
    if (!offer.total || offer.payments.empty())
        return {QStringLiteral("–"), QStringLiteral("–")};
    QStringList each, times;
    for (std::size_t first = 0; first < offer.payments.size();) {
        const domain::Money amount = offer.payments[first].amount;
        std::size_t next = first + 1;
        while (next < offer.payments.size() && offer.payments[next].amount == amount)
            ++next;
        const bool last = next == offer.payments.size();
        if (each.size() == 2 && !last) {
            each << QStringLiteral("…");
            times << QStringLiteral("…");
            break;
        }
        each << qs(domain::figures(amount));
        times << QString::number(next - first);
        first = next;
    }
    return {each.join(QLatin1Char('\n')), times.join(QLatin1Char('\n'))};
}

QString thenText(const domain::Offer &offer, domain::Lang lang)
{
    if (!offer.total || offer.payments.empty())
        return QStringLiteral("–");
    QStringList parts;
    for (const domain::Payment &payment : offer.payments) {
        if (parts.size() == 3 && offer.payments.size() > 4) {
            const auto left = static_cast<int>(offer.payments.size()) - 3;
            //: After three amounts of an unequal plan: how many more payments there are.
            parts << QCoreApplication::translate("Offer", "and %n more", nullptr, left);
            break;
        }
        parts << qs(domain::amountText(payment.amount, lang));
    }
    return parts.join(QStringLiteral(" · "));
}
} // namespace wazeh::viewmodels
