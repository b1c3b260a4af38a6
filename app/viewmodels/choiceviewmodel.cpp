#include "viewmodels/choiceviewmodel.h"

#include "domain/wording.h"
#include "flow/agreementtext.h"
#include "viewmodels/ink.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
using domain::Lang;

namespace {
using domain::AgreementPart;

/** The details say what it is for, every payment and the sum outside of the key facts; who is paid is their first. */
std::size_t onThePage(const domain::AgreementSection &section)
{
    if (section.part == AgreementPart::KeyFacts)
        return section.rows.empty() ? 0 : section.rows.size() - 1;
    return section.amounts;
}

/** Label and value in both languages: what may hurt (late, money back, until when) before what only explains. */
QList<TableModel::Row> keyFacts(const domain::Agreement &own, const domain::Agreement &other)
{
    QList<TableModel::Row> facts;
    for (const auto part :
         {AgreementPart::KeyFacts, AgreementPart::Rules, AgreementPart::Payments, AgreementPart::Signing}) {
        for (std::size_t s = 0; s < own.sections.size(); ++s) {
            const domain::AgreementSection &here = own.sections[s];
            const domain::AgreementSection &there = other.sections.at(s);
            for (std::size_t r = onThePage(here); here.part == part && r < here.rows.size(); ++r)
                facts.append(TableModel::Row{qs(here.rows[r].first), qs(here.rows[r].second),
                                             qs(there.rows.at(r).first), qs(there.rows.at(r).second)});
        }
    }
    return facts;
}

QList<TableModel::Row> wholeText(const domain::Agreement &own)
{
    QList<TableModel::Row> text;
    for (const domain::AgreementSection &section : own.sections) {
        if (!section.heading.empty())
            text.append(TableModel::Row{qs(section.heading), true});
        for (const auto &[label, value] : section.rows)
            text.append(TableModel::Row{qs(label) + QStringLiteral(": ") + qs(value), false});
        for (const std::string &paragraph : section.paragraphs)
            text.append(TableModel::Row{qs(paragraph), false});
    }
    return text;
}
} // namespace

ChoiceViewModel::ChoiceViewModel(SessionPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_schedule({"label", "date", "amount"}, this)
    , m_facts({"label", "value", "labelOther", "valueOther"}, this)
    , m_rows({"label", "value"}, this)
    , m_sentences({"text"}, this)
    , m_agreement({"text", "heading"}, this)
{
}

const domain::Offer *ChoiceViewModel::offer() const
{
    const auto &patient = m_port.state().patient;
    return patient.quote && !patient.option.empty() ? patient.quote->find(patient.option, patient.variant) : nullptr;
}

void ChoiceViewModel::refresh()
{
    m_schedule.setRows(scheduleRows());
    m_rows.setRows(signRows());
    m_sentences.setRows(sentenceRows());
    refreshAgreement();
    Q_EMIT changed();
}

QList<TableModel::Row> ChoiceViewModel::scheduleRows() const
{
    QList<TableModel::Row> rows;
    const domain::Offer *open = offer();
    if (!open || !open->total)
        return rows;
    const auto &state = m_port.state();
    const Lang lang = state.settings.lang;
    if (!open->dueToday->isZero()) {
        //: The details, first row of the dated payments. Spoken.
        rows.append(TableModel::Row{tr("Today"), qs(domain::dateText(state.patient.facts->today, lang)),
                                    figures(open->dueToday)});
    }
    for (const domain::Payment &payment : open->payments)
        rows.append(TableModel::Row{QString::number(payment.n), qs(domain::dateText(payment.date, lang)),
                                    qs(domain::figures(payment.amount))});
    return rows;
}

QList<TableModel::Row> ChoiceViewModel::signRows() const
{
    QList<TableModel::Row> rows;
    const domain::Offer *open = offer();
    if (open && open->kind == domain::OptionKind::Assistance)
        return helpRows();
    if (!open || !open->total)
        return rows;
    const auto &state = m_port.state();
    const Lang lang = state.settings.lang;
    const auto add = [&rows](const QString &label, const QString &value) {
        rows.append(TableModel::Row{label, value});
    };
    //: Check and sign, left column: the amount due today. Spoken.
    add(tr("Today"), qs(domain::amountText(*open->dueToday, lang)));
    if (!open->payments.empty()) {
        if (open->each && open->count) {
            //: Check and sign: equal later payments; %1 an amount, %n how often. Spoken.
            add(tr("Then"), tr("%1, %n times", nullptr, *open->count).arg(qs(domain::amountText(*open->each, lang))));
        } else {
            add(tr("Then"), thenText(*open, lang));
        }
        //: Check and sign: the date of the last payment. Spoken.
        add(tr("Last payment"), qs(domain::dateText(open->payments.back().date, lang)));
    }
    //: Check and sign: everything together. Spoken.
    add(tr("In all"), qs(domain::amountText(*open->total, lang)));
    //: Check and sign: who gets the money. Spoken.
    add(tr("Paid to"), payee());
    if (const domain::Option *option = state.patient.policy->find(open->option)) {
        //: Check and sign: what a late payment costs; the clinic's own sentence is in the agreement. Spoken.
        add(tr("If late"), lateText(option->late, lang));
    }
    return rows;
}

QList<TableModel::Row> ChoiceViewModel::helpRows() const
{
    const auto &state = m_port.state();
    const Lang lang = state.settings.lang;
    const domain::Option *option = state.patient.policy->find(offer()->option);
    const auto *terms = option ? std::get_if<domain::AssistanceTerms>(&option->terms) : nullptr;
    if (!terms)
        return {};
    QStringList papers;
    for (const domain::LocalText &paper : terms->papers)
        papers.append(qs(paper.in(lang)));
    QList<TableModel::Row> rows;
    //: Check and sign, help from a fund: its name follows. Spoken.
    rows.append(TableModel::Row{tr("Help"), name()});
    if (terms->pausesPayments) {
        //: Check and sign, help from a fund: what is paid today. Spoken.
        rows.append(TableModel::Row{tr("Today"), tr("Nothing to pay. Payments wait until the fund has answered.")});
    }
    //: Check and sign, help from a fund: the office follows. Spoken.
    rows.append(TableModel::Row{tr("Where to go"), qs(terms->office.in(lang))});
    //: Check and sign, help from a fund: the papers to bring follow. Spoken.
    rows.append(TableModel::Row{tr("Papers to bring"), papers.join(QLatin1Char('\n'))});
    return rows;
}

QList<TableModel::Row> ChoiceViewModel::sentenceRows() const
{
    QList<TableModel::Row> rows;
    const domain::Offer *open = offer();
    if (!open)
        return rows;
    const Lang lang = m_port.state().settings.lang;
    //: Check and sign, under the facts. Must stay word for word. Spoken.
    rows.append(TableModel::Row{tr("This is only about paying. It is not consent to treatment.")});
    if (open->coolingOffUntil) {
        //: Check and sign: the last day on which the choice can be undone; %1 is a date. Spoken.
        rows.append(TableModel::Row{
            tr("You can change your mind until %1.").arg(qs(domain::dateText(*open->coolingOffUntil, lang)))});
    }
    return rows;
}

void ChoiceViewModel::refreshAgreement()
{
    const Lang lang = m_port.state().settings.lang;
    const auto own = flow::agreementFor(m_port.state(), lang);
    const auto other = flow::agreementFor(m_port.state(), lang == Lang::Ur ? Lang::En : Lang::Ur);
    const bool both = own && other;
    m_facts.setRows(both ? keyFacts(*own, *other) : QList<TableModel::Row>());
    m_agreement.setRows(both ? wholeText(*own) : QList<TableModel::Row>());
}

QString ChoiceViewModel::name() const
{
    const auto &policy = m_port.state().patient.policy;
    return policy && offer() ? optionName(*policy, *offer(), m_port.state().settings.lang) : QString();
}

QString ChoiceViewModel::payee() const
{
    const auto &state = m_port.state();
    const auto &day = state.patient.day;
    return offer() && day ? payeeText(*offer(), day->clinicName, state.settings.lang) : QString();
}

QString ChoiceViewModel::today() const
{
    return offer() ? figures(offer()->dueToday) : QString();
}
QString ChoiceViewModel::total() const
{
    return offer() ? figures(offer()->total) : QString();
}
QString ChoiceViewModel::extra() const
{
    return offer() ? figures(offer()->extra) : QString();
}

QString ChoiceViewModel::nextDate() const
{
    return offer() && !offer()->payments.empty()
               ? qs(domain::dateText(offer()->payments.front().date, m_port.state().settings.lang))
               : QString();
}

QString ChoiceViewModel::nextAmount() const
{
    return offer() && !offer()->payments.empty() ? qs(domain::figures(offer()->payments.front().amount)) : QString();
}

void ChoiceViewModel::agree(const QVariant &strokes, const QString &png)
{
    m_port.send(flow::event::Agreed{inkFrom(strokes, png)});
}
} // namespace wazeh::viewmodels
