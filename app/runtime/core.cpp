#include "runtime/core.h"

#include <utility>

namespace wazeh::runtime {
namespace {
constexpr int kTickMs = 1000;
constexpr int kRecordsInAPass = 64;

/** Whether the server is to hear of it soon. */
bool isNews(const flow::Effect &effect)
{
    return std::holds_alternative<flow::effect::PlaceCall>(effect) ||
           std::holds_alternative<flow::effect::ChangeCall>(effect) ||
           std::holds_alternative<flow::effect::SetVisitState>(effect) ||
           std::holds_alternative<flow::effect::SyncNow>(effect);
}

bool reached(const Fetched &answer)
{
    return answer || reachedServer(answer.error().error);
}
} // namespace

Core::Core(Parts parts, flow::SessionConfig config, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_config(config)
    , m_session(config)
    , m_storeLane(QStringLiteral("store"))
    , m_linkLane(QStringLiteral("link"))
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Core::tick);
}

Core::~Core()
{
    m_timer.stop();
    m_stopping = true;
    m_linkLane.post([this] { m_courier.reset(); });
    m_linkLane.stop(); // its last answers are on their way to the store's thread now
    m_storeLane.post([this] { m_keeper.reset(); });
    m_storeLane.stop();
}

void Core::openStore()
{
    if (std::exchange(m_storeAsked, true))
        return;
    m_storeLane.post([this] {
        m_keeper = std::make_unique<Keeper>(m_parts, sink());
        m_keeper->checkHealth();
    });
}

void Core::start()
{
    if (std::exchange(m_started, true))
        return;
    openStore();
    m_linkLane.post([this] { m_courier = std::make_unique<Courier>(m_parts.openLink); });
    m_timer.start();
    tick();
}

Keeper::Sink Core::sink()
{
    return {.say = [this](flow::Event event) { onGui([this, event = std::move(event)] { dispatch(event); }); },
            .unsent = [this](flow::Unsent unsent) { onGui([this, unsent] { setUnsent(unsent); }); }};
}

void Core::onGui(std::function<void()> task)
{
    QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
}

void Core::tick()
{
    dispatch(flow::event::Tick{});
}

void Core::dispatch(const flow::Event &event)
{
    m_session.setTime(m_parts.clock->monotonicMs(), m_parts.clock->unixMs());
    for (const auto &effect : m_session.handle(event))
        execute(effect);
    if (std::holds_alternative<flow::event::WalkInSaved>(event))
        m_schedule.drainSoon();
    runDue();
    Q_EMIT changed();
}

void Core::execute(const flow::Effect &effect)
{
    if (std::holds_alternative<flow::effect::RingHere>(effect)) {
        Q_EMIT rang();
        return;
    }
    m_storeLane.post([this, effect] {
        if (m_keeper)
            m_keeper->run(effect);
    });
    if (isNews(effect))
        m_schedule.drainSoon();
}

bool Core::isWatching() const
{
    const auto &now = state();
    return now.call.phase != flow::CallPhase::None || now.step == flow::Step::StaffVisits ||
           now.step == flow::Step::StaffVisit;
}

void Core::runDue()
{
    if (!m_started)
        return;
    const auto due = m_schedule.due(m_parts.clock->monotonicMs(), m_online, isWatching());
    if (due.drain)
        startDrain();
    if (due.fetch)
        startFetch();
    if (due.calls)
        startCalls();
    if (due.health)
        m_storeLane.post([this] { m_keeper->checkHealth(); });
}

void Core::startDrain()
{
    m_storeLane.post([this] {
        const Work work = m_keeper->due(kRecordsInAPass);
        if (work.empty()) {
            onGui([this] { m_schedule.drained(); });
            return;
        }
        m_linkLane.post([this, work] {
            if (m_stopping)
                return;
            const Courier::Report report{
                .record =
                    [this](RecordAnswer answer) {
                        m_storeLane.post([this, answer = std::move(answer)] { m_keeper->settle(answer); });
                    },
                .note =
                    [this](NoteAnswer answer) {
                        m_storeLane.post([this, answer = std::move(answer)] { m_keeper->settle(answer); });
                    }};
            const bool online = m_courier->deliver(work, report, m_stopping);
            // Behind the answers on the store's thread: what is settled is not due again.
            m_storeLane.post([this, online] {
                onGui([this, online] {
                    m_schedule.drained();
                    setOnline(online);
                    runDue();
                });
            });
        });
    });
}

void Core::startFetch()
{
    const auto today = flow::civilDate(m_parts.clock->unixMs(), m_config.zoneOffsetMinutes);
    m_linkLane.post([this, today] {
        if (m_stopping)
            return;
        auto clinic = m_courier->fetch(today);
        const bool online = reached(clinic.policy) || reached(clinic.day);
        m_storeLane.post([this, clinic = std::move(clinic)] { m_keeper->take(clinic); });
        onGui([this, online] {
            setOnline(online);
            m_schedule.fetched(m_parts.clock->monotonicMs(), online);
        });
    });
}

void Core::startCalls()
{
    m_linkLane.post([this] {
        if (m_stopping)
            return;
        auto calls = m_courier->fetchCalls();
        const bool online = calls || reachedServer(calls.error().error);
        m_storeLane.post(
            [this, calls = std::move(calls)] { m_keeper->take(calls ? *calls : std::vector<domain::Call>{}); });
        onGui([this, online] {
            m_schedule.polled();
            setOnline(online);
        });
    });
}

void Core::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    if (online) {
        m_schedule.drainSoon();
        m_schedule.fetchSoon();
    }
    dispatch(flow::event::LinkState{m_online, m_unsent});
}

void Core::setUnsent(flow::Unsent unsent)
{
    m_unsent = unsent;
    dispatch(flow::event::LinkState{m_online, m_unsent});
}
} // namespace wazeh::runtime
