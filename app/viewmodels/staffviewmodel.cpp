#include "viewmodels/staffviewmodel.h"

#include <QDateTime>
#include <algorithm>

#include "domain/wording.h"
#include "domain/zone.h"
#include "viewmodels/text.h"

namespace wazeh::viewmodels {
namespace {
QString localTime(const std::string &rfc3339, int offsetMinutes)
{
    const QDateTime utc = QDateTime::fromString(qs(rfc3339), Qt::ISODateWithMs);
    return utc.isValid() ? utc.toOffsetFromUtc(offsetMinutes * 60).toString(QStringLiteral("HH:mm")) : QString();
}

QString wantName(domain::CallWant want)
{
    return want == domain::CallWant::Woman ? QStringLiteral("woman") : QStringLiteral("any");
}

QString callStateName(domain::CallState state)
{
    switch (state) {
    case domain::CallState::Rung:
        return QStringLiteral("rung");
    case domain::CallState::Accepted:
        return QStringLiteral("accepted");
    case domain::CallState::Done:
        return QStringLiteral("done");
    case domain::CallState::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}
} // namespace

StaffViewModel::StaffViewModel(SessionPort &port, QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_visits({"visitRef", "title", "token", "state", "service"}, this)
    , m_calls({"callId", "place", "step", "at", "want", "state", "emergency"}, this)
    , m_services({"code", "name", "category", "price"}, this)
{
}

const domain::Visit *StaffViewModel::visit() const
{
    const auto &state = m_port.state();
    // From an emergency the visit is known before the PIN is; nothing of it is told until then.
    return state.day && !state.staff.staffId.empty() ? state.day->find(state.staff.visitRef) : nullptr;
}

void StaffViewModel::refresh()
{
    const auto &state = m_port.state();
    const domain::Lang lang = state.settings.lang;
    QList<TableModel::Row> visitRows;
    QList<TableModel::Row> callRows;
    QList<TableModel::Row> serviceRows;
    // Only behind the PIN: nothing of the list is kept in a model while a patient holds the tablet.
    if (!state.staff.staffId.empty() && state.day) {
        for (const domain::Visit &one : state.day->visits)
            visitRows.append(TableModel::Row{qs(one.visitRef), qs(one.name.in(lang)), qs(one.token),
                                             qs(domain::visitStateName(one.state)), qs(one.service.in(lang))});
        for (const domain::Call &one : state.calls)
            callRows.append(TableModel::Row{qs(one.callId), qs(one.place), qs(one.step),
                                            localTime(one.at, domain::kZoneMinutes), wantName(one.want),
                                            callStateName(one.state), one.emergency});
        for (const domain::Service &one : state.day->services)
            serviceRows.append(TableModel::Row{qs(one.code), qs(one.name.in(lang)), qs(one.category),
                                               qs(domain::figures(one.expected))});
    }
    m_visits.setRows(std::move(visitRows));
    m_calls.setRows(std::move(callRows));
    m_services.setRows(std::move(serviceRows));
    Q_EMIT changed();
}

bool StaffViewModel::pinWrong() const
{
    return m_port.state().staff.pinWrong;
}
int StaffViewModel::pinWaitSeconds() const
{
    const auto &state = m_port.state();
    return static_cast<int>(std::max<std::int64_t>(0, (state.staff.pinWaitUntilMs - state.nowMs + 999) / 1000));
}
QString StaffViewModel::staffName() const
{
    return qs(m_port.state().staff.staffName);
}
int StaffViewModel::unsent() const
{
    return m_port.state().unsent.count;
}

QString StaffViewModel::oldest() const
{
    const std::int64_t minutes = m_port.state().unsent.oldestAgeS / 60;
    if (minutes < 60) {
        //: Staff list: age of the oldest record that has not reached the clinic. Not spoken.
        return tr("%n minutes", nullptr, static_cast<int>(minutes));
    }
    //: Staff list: age of the oldest record that has not reached the clinic. Not spoken.
    return tr("%n hours", nullptr, static_cast<int>(minutes / 60));
}

bool StaffViewModel::online() const
{
    return m_port.state().online;
}
bool StaffViewModel::policyRefused() const
{
    return m_port.state().policyRefused;
}
QString StaffViewModel::problem() const
{
    return qs(m_port.state().staff.problem);
}
QString StaffViewModel::title() const
{
    return visit() ? qs(visit()->name.in(m_port.state().settings.lang)) : QString();
}
QString StaffViewModel::token() const
{
    return visit() ? qs(visit()->token) : QString();
}
QString StaffViewModel::visitState() const
{
    return visit() ? qs(domain::visitStateName(visit()->state)) : QString();
}
QString StaffViewModel::service() const
{
    return visit() ? qs(visit()->service.in(m_port.state().settings.lang)) : QString();
}
QString StaffViewModel::counter() const
{
    return visit() ? qs(visit()->counter.in(m_port.state().settings.lang)) : QString();
}
bool StaffViewModel::canHandOver() const
{
    return visit() && visit()->state != domain::VisitState::Signed && visit()->state != domain::VisitState::Void;
}
bool StaffViewModel::emergency() const
{
    if (!visit())
        return false;
    const auto &here = m_port.state().emergencies;
    const auto found = here.find(visit()->visitRef);
    const domain::Emergency &known = found != here.end() ? found->second : visit()->base.emergency;
    return known.state == domain::EmergencyState::Active;
}

void StaffViewModel::enterPin(const QString &pin)
{
    m_port.send(flow::event::PinEntered{pin.toStdString()});
}
void StaffViewModel::close()
{
    m_port.send(flow::event::StaffClosed{});
}
void StaffViewModel::open(const QString &visitRef)
{
    m_port.send(flow::event::VisitOpened{visitRef.toStdString()});
}
void StaffViewModel::handOver()
{
    m_port.send(flow::event::HandOver{m_port.state().staff.visitRef});
}
void StaffViewModel::openWalkIn()
{
    m_port.send(flow::event::WalkInOpened{});
}
void StaffViewModel::addWalkIn(const QString &name, const QString &serviceCode, int birthYear,
                               const QString &phoneLast4)
{
    m_port.send(
        flow::event::WalkInAdded{name.toStdString(), serviceCode.toStdString(), birthYear, phoneLast4.toStdString()});
}
void StaffViewModel::openEnd()
{
    m_port.send(flow::event::EndOpened{m_port.state().staff.visitRef});
}
void StaffViewModel::end(bool asVoid, const QString &reason)
{
    m_port.send(flow::event::VisitEnded{m_port.state().staff.visitRef, asVoid, reason.toStdString()});
}
void StaffViewModel::setStable(const QString &clinician)
{
    m_port.send(flow::event::EmergencySetStable{m_port.state().staff.visitRef, clinician.toStdString()});
}
void StaffViewModel::acceptCall(const QString &callId)
{
    m_port.send(flow::event::CallAccepted{callId.toStdString()});
}
void StaffViewModel::finishCall(const QString &callId)
{
    m_port.send(flow::event::CallDone{callId.toStdString()});
}
void StaffViewModel::goBack()
{
    m_port.send(flow::event::Back{});
}
} // namespace wazeh::viewmodels
