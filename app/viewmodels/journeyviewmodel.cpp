#include "viewmodels/journeyviewmodel.h"

#include <algorithm>

#include "domain/wording.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
namespace {
static_assert(static_cast<int>(JourneyViewModel::Step::OutOfService) == static_cast<int>(flow::Step::OutOfService));

domain::Lang langFrom(const QString &code)
{
    return code == QLatin1String("en") ? domain::Lang::En : domain::Lang::Ur;
}

/** First letter of each word, the rest dots: enough to know one's own, too little to learn another's. Only a sample
 *  clinic keeps what stands in brackets, which says there that the person is a sample. */
QString masked(const QString &name, bool sample)
{
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &word : words) {
        if (!sample || !word.startsWith(QLatin1Char('(')))
            word = word.left(1) + QString(3, QChar(0x2022));
    }
    return words.join(QLatin1Char(' '));
}

int secondsUntil(std::int64_t untilMs, std::int64_t nowMs)
{
    return static_cast<int>(std::max<std::int64_t>(0, (untilMs - nowMs + 999) / 1000));
}
} // namespace

JourneyViewModel::JourneyViewModel(SessionPort &port, flow::SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_config(config)
{
}

void JourneyViewModel::refresh()
{
    const bool starting = state().out == flow::OutReason::Starting;
    const bool stepNew = m_lastStep != state().step || m_starting != starting;
    const bool langNew = m_lastSettings.lang != state().settings.lang;
    m_starting = starting;
    m_lastStep = state().step;
    m_lastSettings = state().settings;
    Q_EMIT changed();
    if (langNew)
        Q_EMIT langChanged();
    if (stepNew)
        Q_EMIT stepChanged();
}

JourneyViewModel::Step JourneyViewModel::step() const
{
    return static_cast<Step>(state().step);
}
int JourneyViewModel::stepNumber() const
{
    return flow::Session::number(state().step);
}

bool JourneyViewModel::canGoBack() const
{
    switch (state().step) {
    case flow::Step::FindVisit:
    case flow::Step::Holder:
    case flow::Step::Estimate:
    case flow::Step::Ways:
    case flow::Step::Details:
    case flow::Step::Sign:
    case flow::Step::NotNow:
        return true;
    default:
        return false;
    }
}

QString JourneyViewModel::lang() const
{
    return qs(domain::langCode(state().settings.lang));
}
bool JourneyViewModel::large() const
{
    return state().settings.large;
}
bool JourneyViewModel::highContrast() const
{
    return state().settings.highContrast;
}
QString JourneyViewModel::clinicNameUr() const
{
    return state().day ? qs(state().day->clinicName.in(domain::Lang::Ur)) : QString();
}
QString JourneyViewModel::clinicNameEn() const
{
    return state().day ? qs(state().day->clinicName.in(domain::Lang::En)) : QString();
}
bool JourneyViewModel::sample() const
{
    return state().day && state().day->sample;
}

QString JourneyViewModel::findProblem() const
{
    switch (state().patient.findProblem) {
    case flow::FindProblem::None:
        return QStringLiteral("none");
    case flow::FindProblem::NotFound:
        return QStringLiteral("not_found");
    case flow::FindProblem::WrongFactor:
        return QStringLiteral("wrong_factor");
    case flow::FindProblem::Locked:
        return QStringLiteral("locked");
    case flow::FindProblem::Wait:
        return QStringLiteral("wait");
    case flow::FindProblem::OtherDay:
        return QStringLiteral("other_day");
    case flow::FindProblem::Used:
        return QStringLiteral("used");
    }
    return {};
}

int JourneyViewModel::waitSeconds() const
{
    return secondsUntil(state().patient.findWaitUntilMs, state().nowMs);
}

QString JourneyViewModel::holderQuestion() const
{
    return state().patient.holderQuestion == flow::HolderQuestion::Payer ? QStringLiteral("payer")
                                                                         : QStringLiteral("who");
}

QString JourneyViewModel::maskedName() const
{
    const auto &visit = state().patient.visit;
    return visit ? masked(qs(visit->name.in(state().settings.lang)), sample()) : QString();
}

bool JourneyViewModel::minor() const
{
    return state().patient.visit && state().patient.visit->minor;
}

QString JourneyViewModel::service() const
{
    const auto &visit = state().patient.visit;
    return visit ? qs(visit->service.in(state().settings.lang)) : QString();
}

QString JourneyViewModel::delivery() const
{
    switch (state().patient.delivery) {
    case flow::Delivery::Saved:
        return QStringLiteral("saved");
    case flow::Delivery::Sent:
        return QStringLiteral("sent");
    case flow::Delivery::Quarantined:
        return QStringLiteral("quarantined");
    }
    return {};
}

QString JourneyViewModel::reference() const
{
    // The last eight characters of a UUIDv7 are random: short enough to read out, and staff find the record by them.
    const QString id = qs(state().patient.recordId).remove(QLatin1Char('-'));
    return id.isEmpty() ? QString() : id.right(8).toUpper().insert(4, QLatin1Char(' '));
}

QString JourneyViewModel::counterIn(domain::Lang lang) const
{
    const auto &patient = state().patient;
    if (patient.visit && !patient.visit->counter.empty())
        return qs(patient.visit->counter.in(lang));
    const auto &policy = patient.policy ? patient.policy : state().policy;
    return policy ? qs(policy->journey.nextStep.in(lang)) : QString();
}

QString JourneyViewModel::token() const
{
    return state().patient.visit ? qs(state().patient.visit->token) : QString();
}

bool JourneyViewModel::handedOver() const
{
    return state().patient.handedOver;
}

QString JourneyViewModel::appointment() const
{
    const auto &facts = state().patient.facts;
    if (!facts || facts->stages.empty() || facts->stages.front().date == facts->today)
        return {}; // whoever is here for it need not be told that it stays
    return qs(domain::longDateText(facts->stages.front().date, state().settings.lang));
}

QString JourneyViewModel::emergencyIn(domain::Lang lang) const
{
    return state().policy ? qs(state().policy->emergency.text.in(lang)) : QString();
}

QString JourneyViewModel::outReason() const
{
    switch (state().out) {
    case flow::OutReason::None:
        return QStringLiteral("none");
    case flow::OutReason::Starting:
        return QStringLiteral("starting");
    case flow::OutReason::NotEnrolled:
        return QStringLiteral("not_enrolled");
    case flow::OutReason::NoPolicy:
        return QStringLiteral("no_policy");
    case flow::OutReason::NoDay:
        return QStringLiteral("no_day");
    case flow::OutReason::DiskFull:
        return QStringLiteral("disk_full");
    case flow::OutReason::ClockWrong:
        return QStringLiteral("clock_wrong");
    case flow::OutReason::StoreBroken:
        return QStringLiteral("store_broken");
    }
    return {};
}

bool JourneyViewModel::idleWarning() const
{
    return state().idleWarning;
}
int JourneyViewModel::idleSecondsLeft() const
{
    return secondsUntil(state().idleWarnedAtMs + m_config.idleResetMs, state().nowMs);
}

QString JourneyViewModel::callPhase() const
{
    switch (state().call.phase) {
    case flow::CallPhase::None:
        return QStringLiteral("none");
    case flow::CallPhase::Asking:
        return QStringLiteral("asking");
    case flow::CallPhase::Ringing:
        return QStringLiteral("ringing");
    case flow::CallPhase::Accepted:
        return QStringLiteral("accepted");
    case flow::CallPhase::Offline:
        return QStringLiteral("offline");
    }
    return {};
}

bool JourneyViewModel::callOpen() const
{
    return state().call.open;
}

bool JourneyViewModel::callRungAgain() const
{
    return state().call.rungAgain;
}
bool JourneyViewModel::saving() const
{
    return state().step == flow::Step::Saving;
}
bool JourneyViewModel::saveFailed() const
{
    return state().patient.saveFailed;
}
bool JourneyViewModel::signatureMissing() const
{
    return state().patient.signatureMissing;
}

void JourneyViewModel::begin(const QString &lang)
{
    m_port.send(flow::event::LanguageChosen{langFrom(lang), true});
}
void JourneyViewModel::chooseLanguage(const QString &lang)
{
    m_port.send(flow::event::LanguageChosen{langFrom(lang), false});
}
void JourneyViewModel::toggleLarge()
{
    m_port.send(flow::event::LargeText{!large()});
}
void JourneyViewModel::toggleContrast()
{
    m_port.send(flow::event::HighContrast{!highContrast()});
}
void JourneyViewModel::goBack()
{
    m_port.send(flow::event::Back{});
}
void JourneyViewModel::goOn()
{
    m_port.send(flow::event::Continue{});
}
void JourneyViewModel::findByCode(const QString &code, const QString &secondFactor)
{
    m_port.send(flow::event::CodeEntered{code.toStdString(), secondFactor.toStdString()});
}
void JourneyViewModel::findBySlip(const QString &text)
{
    m_port.send(flow::event::SlipScanned{text.toStdString()});
}

void JourneyViewModel::chooseHolder(const QString &holder)
{
    using domain::Holder;
    const Holder chosen = holder == QLatin1String("guardian")   ? Holder::Guardian
                          : holder == QLatin1String("relative") ? Holder::Relative
                          : holder == QLatin1String("staff")    ? Holder::Staff
                                                                : Holder::Patient;
    m_port.send(flow::event::HolderChosen{chosen});
}

void JourneyViewModel::choosePayer(const QString &payer)
{
    using domain::Payer;
    const Payer chosen = payer == QLatin1String("here")        ? Payer::SomeoneHere
                         : payer == QLatin1String("elsewhere") ? Payer::SomeoneElsewhere
                                                               : Payer::Self;
    m_port.send(flow::event::PayerChosen{chosen});
}

void JourneyViewModel::notNow()
{
    m_port.send(flow::event::NotNowChosen{});
}
void JourneyViewModel::finish()
{
    m_port.send(flow::event::Finish{});
}
void JourneyViewModel::emergency()
{
    m_port.send(flow::event::EmergencyTapped{});
}
void JourneyViewModel::openCall()
{
    m_port.send(flow::event::CallOpened{});
}
void JourneyViewModel::askCall(const QString &want)
{
    m_port.send(
        flow::event::CallAsked{want == QLatin1String("woman") ? domain::CallWant::Woman : domain::CallWant::Any});
}
void JourneyViewModel::closeCall()
{
    m_port.send(flow::event::CallClosed{});
}
void JourneyViewModel::openStaff()
{
    m_port.send(flow::event::StaffOpened{});
}
void JourneyViewModel::touched()
{
    m_port.send(flow::event::Touched{});
}
void JourneyViewModel::stay()
{
    m_port.send(flow::event::ContinueIdle{});
}
} // namespace wazeh::viewmodels
