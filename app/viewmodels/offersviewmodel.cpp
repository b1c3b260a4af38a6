#include "viewmodels/offersviewmodel.h"

#include "domain/wording.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
namespace {
QString opens(const domain::Offer &offer)
{
    if (offer.kind == domain::OptionKind::DecideLater)
        return QStringLiteral("not_now");
    if (offer.available && offer.total)
        return QStringLiteral("details");
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
        for (const domain::Offer &offer : patient.quote->offers)
            rows.append(row(offer));
    }
    m_offers.setRows(std::move(rows));
    Q_EMIT changed();
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
        offer.reason ? reasonText(*offer.reason) : QString(),
        opens(offer),
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
    m_port.send(flow::event::OfferOpened{optionId.toStdString(), variant.toStdString()});
}
} // namespace wazeh::viewmodels
