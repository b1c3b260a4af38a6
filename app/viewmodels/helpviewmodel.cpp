#include "viewmodels/helpviewmodel.h"

#include "domain/help.h"
#include "domain/wording.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {

HelpViewModel::HelpViewModel(SessionPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_choices({"choiceId", "text"}, this)
    , m_funds({"optionId", "name", "detail", "most", "office", "papers", "pauses"}, this)
{
}

const domain::HelpQuestion *HelpViewModel::asked() const
{
    const auto &patient = m_port.state().patient;
    if (!patient.help || !patient.policy || patient.help->at >= patient.policy->help.questions.size())
        return nullptr;
    return &patient.policy->help.questions[patient.help->at];
}

void HelpViewModel::refresh()
{
    QList<TableModel::Row> rows;
    if (const auto *question = asked()) {
        for (const domain::HelpChoice &choice : question->choices)
            rows.append(TableModel::Row{qs(choice.id), qs(choice.text.in(m_port.state().settings.lang))});
    }
    m_choices.setRows(std::move(rows));
    m_funds.setRows(fundRows());
    Q_EMIT changed();
}

QList<TableModel::Row> HelpViewModel::fundRows() const
{
    QList<TableModel::Row> rows;
    const auto &patient = m_port.state().patient;
    const domain::Lang lang = m_port.state().settings.lang;
    if (!patient.quote || !patient.policy)
        return rows;
    for (const domain::Offer &offer : patient.quote->offers) {
        const domain::Option *option = patient.policy->find(offer.option);
        const auto *terms = option ? std::get_if<domain::AssistanceTerms>(&option->terms) : nullptr;
        if (!terms || !offer.available)
            continue;
        QStringList papers;
        for (const domain::LocalText &paper : terms->papers)
            papers.append(qs(paper.in(lang)));
        const auto most = domain::mostHelp(*terms, *patient.policy, *patient.quote);
        rows.append(TableModel::Row{qs(offer.option), qs(option->texts.name.in(lang)),
                                    qs(option->texts.detail.in(lang)), most ? figures(most) : QString(),
                                    qs(terms->office.in(lang)), papers.join(QLatin1Char('\n')), terms->pausesPayments});
    }
    return rows;
}

QString HelpViewModel::question() const
{
    return asked() ? qs(asked()->text.in(m_port.state().settings.lang)) : QString();
}
QString HelpViewModel::why() const
{
    return asked() ? qs(asked()->why.in(m_port.state().settings.lang)) : QString();
}
int HelpViewModel::number() const
{
    return asked() ? static_cast<int>(m_port.state().patient.help->at) + 1 : 0;
}
int HelpViewModel::count() const
{
    const auto &policy = m_port.state().patient.policy;
    return policy ? static_cast<int>(policy->help.questions.size()) : 0;
}

void HelpViewModel::answer(const QString &choiceId)
{
    if (const auto *question = asked())
        m_port.send(flow::event::HelpAnswered{question->id, choiceId.toStdString()});
}
void HelpViewModel::passOver()
{
    if (const auto *question = asked())
        m_port.send(flow::event::HelpPassedOver{question->id});
}
void HelpViewModel::decline()
{
    m_port.send(flow::event::HelpDeclined{});
}
void HelpViewModel::ask(const QString &optionId)
{
    m_port.send(flow::event::OfferOpened{optionId.toStdString(), {}});
}
} // namespace wazeh::viewmodels
