#include "screens/walk/journeys.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <algorithm>

#include "domain/help.h"

namespace wazeh::walk {
using namespace Qt::StringLiterals;
using flow::Step;

namespace {
/** Answers, in the order of the questions, with which the programme can be asked. */
std::vector<std::pair<std::string, std::string>> answersFor(const domain::Policy &policy, const std::string &programme)
{
    for (const domain::HelpRule &rule : policy.help.eligibility) {
        if (rule.programme != programme)
            continue;
        std::vector<std::pair<std::string, std::string>> answers;
        for (const domain::HelpQuestion &question : policy.help.questions) {
            const auto condition = std::ranges::find(rule.all, question.id, &domain::HelpCondition::question);
            answers.emplace_back(question.id,
                                 condition == rule.all.end() ? question.choices.back().id : condition->in.front());
        }
        return answers;
    }
    throw Trouble{u"nobody can get "_s + QString::fromStdString(programme)};
}
} // namespace

Walker::Walker(Driver &driver, const WalkOptions &options, double pxPerMm, const QString &form)
    : m_driver(driver)
    , m_options(options)
    , m_dir(options.out)
{
    m_report.lang = options.lang;
    m_report.text = options.text;
    m_report.option = options.option;
    m_report.form = form;
    m_report.window = driver.window().size();
    m_report.pxPerMm = pxPerMm;
}

void Walker::see(const QString &step, bool extra)
{
    m_driver.settle();
    const Screen screen = inspect(m_driver.window(), step, m_report.pxPerMm);
    const bool urdu = m_driver.state().settings.lang == domain::Lang::Ur;
    QStringList said = m_warnings;
    m_warningCount += static_cast<int>(m_warnings.size());
    m_warnings.clear();
    for (const Finding &finding : check(screen, m_driver.state(), urdu)) {
        m_findings.append(finding);
        said << finding.id + u": "_s + finding.message;
    }
    m_report.add(m_dir, {screen, m_driver.frameMs(), said, extra});
}

void Walker::seePages(const QString &step)
{
    see(step);
    while (QQuickItem *after = m_driver.find(u"pageAfter"_s)) {
        if (!after->isEnabled())
            break;
        m_driver.tap(after);
        see(step, true);
    }
}

void Walker::seeSheet(const QString &step, const QString &handle)
{
    QQuickItem *opener = m_driver.find(handle);
    if (!opener)
        return;
    m_driver.tap(opener);
    m_driver.settle();
    see(step, true);
    while (QQuickItem *after = m_driver.find(u"pageAfter"_s)) {
        if (!after->isEnabled())
            break;
        m_driver.tap(after);
        see(step, true);
    }
    m_driver.tap(u"close"_s);
    m_driver.settle();
}

void Walker::firstPage()
{
    while (QQuickItem *before = m_driver.find(u"pageBefore"_s)) {
        if (!before->isEnabled())
            break;
        m_driver.tap(before);
        m_driver.settle();
    }
}

void Walker::goTo(Step step, const QString &handle)
{
    m_driver.tap(handle);
    m_driver.waitUntil(QString::fromUtf8(flow::Session::stepName(step).data()),
                       [&] { return m_driver.state().step == step; });
}

void Walker::begin()
{
    m_driver.waitUntil(u"Welcome"_s, [&] { return m_driver.state().step == Step::Welcome; }, 30'000);
    m_driver.settle();
    if (m_options.text == QLatin1String("large") && !m_driver.state().settings.large)
        m_driver.tap(u"textSize"_s);
    if (m_options.lang == QLatin1String("en"))
        m_driver.settle();
}

const domain::Visit &Walker::visitToWalk() const
{
    const auto &day = m_driver.state().day;
    for (const domain::Visit &visit : day->visits) {
        const bool open = visit.state == domain::VisitState::Expected || visit.state == domain::VisitState::Arrived;
        const bool wanted = m_options.visit.isEmpty() ? visit.base.emergency.state == domain::EmergencyState::None
                                                      : visit.code == m_options.visit.toStdString();
        if (open && wanted)
            return visit;
    }
    throw Trouble{u"no visit of today can be walked"_s};
}

void Walker::findVisit(const domain::Visit &visit)
{
    m_driver.type(QString::fromStdString(visit.code));
    m_driver.tap(u"find"_s);
    see(u"find_visit"_s, true);
    m_driver.type(QString::number(visit.birthYear));
    goTo(Step::Holder, u"find"_s);
}

void Walker::sayWhoHolds()
{
    const bool minor = m_driver.state().patient.visit->minor;
    m_driver.settle();
    m_driver.tap(minor ? u"holder_guardian"_s : u"holder_patient"_s);
    m_driver.waitUntil(u"the question who pays"_s,
                       [&] { return m_driver.state().patient.holderQuestion == flow::HolderQuestion::Payer; });
    see(u"holder"_s, true);
    goTo(Step::Estimate, u"payer_self"_s);
}

QString Walker::handleOf(const QString &handle)
{
    while (!m_driver.find(handle)) {
        QQuickItem *after = m_driver.waitFor(u"pageAfter"_s);
        if (!after->isEnabled())
            throw Trouble{u"%1 is on no page"_s.arg(handle)};
        m_driver.tap(after);
        m_driver.settle();
    }
    return handle;
}

void Walker::openOffer()
{
    for (const domain::Offer &offer : m_driver.state().patient.quote->offers) {
        if (QString::fromStdString(offer.option) != m_options.option || !offer.available)
            continue;
        const QString handle =
            handleOf(u"offer_%1_%2"_s.arg(QString::fromStdString(offer.option), QString::fromStdString(offer.variant)));
        switch (offer.kind) {
        case domain::OptionKind::Assistance:
            return goTo(Step::HelpResult, handle);
        case domain::OptionKind::DecideLater:
            return goTo(Step::NotNow, handle);
        case domain::OptionKind::TalkToStaff:
            m_driver.tap(handle);
            return m_driver.waitUntil(u"the call sheet"_s, [&] { return m_driver.state().call.open; });
        default:
            return goTo(Step::Details, handle);
        }
    }
    throw Trouble{u"the option %1 is not available for this visit"_s.arg(m_options.option)};
}

void Walker::patientJourney()
{
    begin();
    see(u"welcome"_s);
    m_driver.waitUntil(u"today's visits"_s, [&] { return m_driver.state().day != nullptr; });
    const domain::Visit visit = visitToWalk();
    goTo(Step::FindVisit, u"begin_"_s + m_options.lang);
    see(u"find_visit"_s);
    findVisit(visit);
    see(u"holder"_s);
    sayWhoHolds();
    seePages(u"estimate"_s);
    firstPage();
    while (!m_driver.find(u"mayChange"_s)) {
        m_driver.tap(u"pageAfter"_s);
        m_driver.settle();
    }
    seeSheet(u"estimate"_s, u"mayChange"_s);
    seeSheet(u"estimate"_s, u"notIncluded"_s);
    goTo(Step::Ways, u"next"_s);
    seePages(u"ways"_s);
    firstPage();
    settleHelp();
    openOffer();
    if (m_driver.state().step == Step::NotNow || m_driver.state().call.open) {
        see(m_driver.state().call.open ? u"call"_s : u"not_now"_s);
        m_report.ok = true; // nothing is signed, so nothing is sent
        return;
    }
    if (m_driver.state().step == Step::HelpResult) {
        m_driver.settle();
        handleOf(u"fund_"_s + m_options.option);
        QQuickItem *fund = m_driver.waitFor(u"fund_"_s + m_options.option);
        m_driver.tap(fund->findChild<QQuickItem *>(u"ask"_s));
        m_driver.waitUntil(u"sign"_s, [&] { return m_driver.state().step == Step::Sign; });
    } else {
        seePages(u"details"_s);
        goTo(Step::Sign, u"next"_s);
    }
    signAndSend();
}

void Walker::settleHelp()
{
    const auto &patient = m_driver.state().patient;
    const domain::Option *option = patient.policy->find(m_options.option.toStdString());
    const auto *terms = option ? std::get_if<domain::AssistanceTerms>(&option->terms) : nullptr;
    if (!option || (!terms && option->kind() != domain::OptionKind::External))
        return;
    goTo(Step::Help, handleOf(u"offer_help_"_s));
    see(u"help"_s);
    if (!terms) {
        goTo(Step::Ways, u"decline"_s);
        m_driver.settle();
        seePages(u"ways"_s);
        return firstPage();
    }
    for (const auto &[question, choice] : answersFor(*patient.policy, terms->programme)) {
        m_driver.waitUntil(u"the question "_s + QString::fromStdString(question), [&] {
            const auto &help = m_driver.state().patient.help;
            return help && patient.policy->help.questions[help->at].id == question;
        });
        see(u"help"_s, true);
        m_driver.tap(u"answer_"_s + QString::fromStdString(choice));
    }
    m_driver.waitUntil(u"what was found"_s, [&] { return m_driver.state().step == Step::HelpResult; });
    seePages(u"help"_s);
    firstPage();
    goTo(Step::Ways, u"next"_s);
    m_driver.settle();
    seePages(u"ways"_s);
    firstPage();
}

void Walker::signAndSend()
{
    m_driver.settle();
    while (QQuickItem *after = m_driver.find(u"pageAfter"_s)) { // large text: the field to sign is on the last page
        if (!after->isEnabled() || m_driver.find(u"signatureArea"_s))
            break;
        see(u"sign"_s, true);
        m_driver.tap(after);
    }
    seeSheet(u"sign"_s, u"wholeAgreement"_s);
    m_driver.sign(m_driver.waitFor(u"signatureArea"_s));
    see(u"sign"_s);
    goTo(Step::Done, u"agree"_s);
    m_driver.waitUntil(
        u"the clinic's receipt"_s, [&] { return m_driver.state().patient.delivery != flow::Delivery::Saved; }, 30'000);
    seePages(u"done"_s);
    m_report.recordId = QString::fromStdString(m_driver.state().patient.recordId);
    m_report.receiptId = QString::fromStdString(m_driver.state().patient.receiptId);
    m_report.ok = m_driver.state().patient.delivery == flow::Delivery::Sent && !m_report.receiptId.isEmpty();
}
} // namespace wazeh::walk
