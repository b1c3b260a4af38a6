#include "viewmodels/estimateviewmodel.h"

#include "domain/wording.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
using domain::Lang;

EstimateViewModel::EstimateViewModel(SessionPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_lines({"name", "note", "amount", "kind"}, this)
    , m_arranged({"amount", "date"}, this)
{
}

const domain::Estimate *EstimateViewModel::estimate() const
{
    const auto &quote = m_port.state().patient.quote;
    return quote && quote->estimate ? &*quote->estimate : nullptr;
}

void EstimateViewModel::refresh()
{
    m_lines.setRows(lineRows());
    QList<TableModel::Row> rows;
    const auto &state = m_port.state();
    if (state.patient.visit && estimate()) {
        for (const domain::Arranged &one : state.patient.visit->arranged)
            rows.append(
                TableModel::Row{qs(domain::figures(one.amount)), qs(domain::dateText(one.due, state.settings.lang))});
    }
    m_arranged.setRows(std::move(rows));
    Q_EMIT changed();
}

QList<TableModel::Row> EstimateViewModel::lineRows() const
{
    QList<TableModel::Row> rows;
    const domain::Estimate *found = estimate();
    if (!found)
        return rows;
    const auto &state = m_port.state();
    const Lang lang = state.settings.lang;
    for (const domain::EstimateLine &line : found->lines) {
        const domain::Service *service = state.patient.day ? state.patient.day->service(line.code) : nullptr;
        QString note = service ? qs(service->note.in(lang)) : QString();
        if (line.qty > 1) {
            const std::string product = std::to_string(line.qty) + " × " + domain::figures(line.unit);
            const QString times = qs(lang == Lang::Ur ? domain::isolate(product) : product);
            note = note.isEmpty() ? times : note + QStringLiteral(" · ") + times;
        }
        rows.append(TableModel::Row{service ? qs(service->name.in(lang)) : qs(line.code), note,
                                    qs(domain::figures(line.expected)), QStringLiteral("line")});
    }
    const auto less = [](domain::Money amount) { return QChar(0x2212) + qs(domain::figures(amount)); };
    if (!found->discounts.isZero()) {
        //: The estimated cost, a line that takes off: a discount by agreement with an employer or panel. Spoken.
        rows.append(TableModel::Row{tr("Discount"), QString(), less(found->discounts), QStringLiteral("discount")});
    }
    if (!found->coverPays.isZero()) {
        //: The estimated cost, a line that takes off: what the patient's cover pays. Spoken.
        rows.append(
            TableModel::Row{tr("Paid by the cover"), QString(), less(found->coverPays), QStringLiteral("cover")});
    }
    return rows;
}

QString EstimateViewModel::expected() const
{
    return estimate() ? qs(domain::figures(estimate()->expected)) : QString();
}
QString EstimateViewModel::low() const
{
    return estimate() ? qs(domain::figures(estimate()->low)) : QString();
}
QString EstimateViewModel::high() const
{
    return estimate() ? qs(domain::figures(estimate()->high)) : QString();
}
QString EstimateViewModel::words() const
{
    return estimate() ? qs(domain::amountInWords(estimate()->expected, m_port.state().settings.lang)) : QString();
}

double EstimateViewModel::tickAt() const
{
    const domain::Estimate *found = estimate();
    if (!found || found->high == found->low)
        return 0.5;
    const auto span = static_cast<double>(found->high.minor() - found->low.minor());
    return static_cast<double>(found->expected.minor() - found->low.minor()) / span;
}

QString EstimateViewModel::validUntil() const
{
    const auto &quote = m_port.state().patient.quote;
    return quote ? qs(domain::dateText(quote->validUntil, m_port.state().settings.lang)) : QString();
}

QString EstimateViewModel::notIncluded() const
{
    const auto &day = m_port.state().patient.day;
    return day ? qs(day->notIncluded.in(m_port.state().settings.lang)) : QString();
}

QString EstimateViewModel::mayChange() const
{
    const auto &day = m_port.state().patient.day;
    return day ? qs(day->mayChange.in(m_port.state().settings.lang)) : QString();
}
} // namespace wazeh::viewmodels
