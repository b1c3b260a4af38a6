#include "viewmodels/offersviewmodel.h"

#include <algorithm>

#include "domain/help.h"
#include "domain/wording.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
namespace {
QString opens(const domain::Offer &offer, const domain::Policy &policy)
{
    if (offer.kind == domain::OptionKind::DecideLater)
        return QStringLiteral("not_now");
    if (offer.available && offer.total)
        return QStringLiteral("details");
    const bool isAboutHelp =
        offer.kind == domain::OptionKind::Assistance || offer.reason == domain::Reason::HelpNotAnswered;
    if (isAboutHelp && !policy.help.questions.empty())
        return QStringLiteral("help");
    return QStringLiteral("staff");
}
} // namespace

OffersViewModel::OffersViewModel(SessionPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_offers({"optionId", "variant", "kind", "name", "plan", "today", "each", "times", "total", "extra", "yearly",
                "late", "payee", "available", "locked", "reason", "opens"},
               this)
{
}

void OffersViewModel::refresh()
{
    QList<TableModel::Row> rows;
    const auto &patient = m_port.state().patient;
    if (patient.quote && patient.policy) {
        if (isHelpFirst())
            rows.append(helpRow());
        for (const domain::Offer &offer : patient.quote->offers)
            rows.append(row(offer));
    }
    m_offers.setRows(std::move(rows));
    Q_EMIT changed();
}

QString OffersViewModel::reasonFor(const domain::Offer &offer) const
{
    if (!offer.reason)
        return {};
    if (*offer.reason == domain::Reason::HelpNotAnswered && !m_port.state().patient.policy->help.questions.empty())
        //: Ways to pay, why a loan or a fund is not open yet; spoken
        return tr("First: the questions about help");
    return reasonText(*offer.reason);
}

bool OffersViewModel::isHelpFirst() const
{
    const auto &patient = m_port.state().patient;
    if (patient.policy->help.questions.empty() || !patient.facts)
        return false;
    const auto isToAsk = [](const auto &known) { return known.second == domain::Eligibility::NotAsked; };
    const auto isFund = [](const domain::Offer &offer) {
        return offer.kind == domain::OptionKind::Assistance && offer.available;
    };
    return std::ranges::any_of(patient.facts->eligibility, isToAsk) ||
           std::ranges::any_of(patient.quote->offers, isFund);
}

TableModel::Row OffersViewModel::helpRow() const
{
    const auto &patient = m_port.state().patient;
    const bool settled = domain::isHelpSettled(*patient.policy, *patient.facts);
    //: Ways to pay, first row once a fund can be asked; spoken
    const QString words = settled ? tr("There is a fund to ask. See where to go.")
                                  //: Ways to pay, first row before the questions about help were answered; spoken
                                  : tr("We ask all patients. A few short, private questions.");
    TableModel::Row row(17, QString());
    row[0] = QStringLiteral("help");
    row[2] = QStringLiteral("help");
    //: Ways to pay: name of the first row, help from the clinic's funds; spoken
    row[3] = tr("Help with the cost");
    row[8] = figures({});
    row[13] = true;
    row[14] = false;
    row[15] = words;
    row[16] = QStringLiteral("help");
    return row;
}

TableModel::Row OffersViewModel::row(const domain::Offer &offer) const
{
    const auto &state = m_port.state();
    const domain::Lang lang = state.settings.lang;
    const domain::Option *option = state.patient.policy->find(offer.option);
    const domain::LocalText clinic = state.patient.day ? state.patient.day->clinicName : domain::LocalText{};
    const Instalments later = instalments(offer);
    const bool charged = hasCharge(offer, *state.patient.quote);
    const bool locked = offer.reason == domain::Reason::HelpNotAnswered;
    return TableModel::Row{
        qs(offer.option),
        qs(offer.variant),
        qs(domain::kindName(offer.kind)),
        option ? qs(option->texts.name.in(lang)) : qs(offer.option),
        planText(offer),
        figures(offer.dueToday),
        later.each,
        later.times,
        figures(offer.total),
        figures(offer.extra),
        charged && !offer.shownRate ? QStringLiteral("–") : yearlyText(offer, lang),
        option && offer.total ? lateText(option->late, lang) : QString(),
        offer.total ? payeeText(offer, clinic, lang) : QString(),
        offer.available,
        locked,
        reasonFor(offer),
        opens(offer, *state.patient.policy),
    };
}

QString OffersViewModel::estimate() const
{
    const auto &quote = m_port.state().patient.quote;
    return quote && quote->estimate ? qs(domain::figures(quote->estimate->expected)) : QString();
}

QString OffersViewModel::policyNumber() const
{
    const auto &policy = m_port.state().patient.policy;
    return policy ? QString::number(policy->version) : QString();
}

void OffersViewModel::open(const QString &optionId, const QString &variant)
{
    if (optionId == QLatin1String("help") && isHelpFirst())
        return m_port.send(flow::event::HelpOpened{});
    m_port.send(flow::event::OfferOpened{optionId.toStdString(), variant.toStdString()});
}
} // namespace wazeh::viewmodels
