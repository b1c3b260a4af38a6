#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

#include "flow/session.h"
#include "runtime/courier.h"
#include "runtime/keeper.h"
#include "runtime/lane.h"
#include "runtime/parts.h"
#include "runtime/schedule.h"

namespace wazeh::runtime {

/**
 * Runs the session: events in, effects done on two threads of their own (one owns the store, one the link, so that a
 * slow network never delays a save), answers back as events. GUI thread. The destructor finishes what was begun on the
 * store and waits for the errand that is under way on the link.
 */
class Core final : public QObject {
    Q_OBJECT

public:
    explicit Core(Parts parts, flow::SessionConfig config = {}, QObject *parent = nullptr);
    ~Core() override;

    /** Opens the store and loads the clinic on a thread of its own, once; what comes of it arrives as events. */
    void openStore();
    /** Opens store and link and starts the clock. Connect to changed() before. */
    void start();
    [[nodiscard]] const flow::State &state() const { return m_session.state(); }
    void dispatch(const flow::Event &event);

public Q_SLOTS:
    /** What the clock does every second. */
    void tick();

Q_SIGNALS:
    void changed();
    void rang(); // a bell is to sound on this device

private:
    void execute(const flow::Effect &effect);
    void runDue();
    void startFetch();
    void startDrain();
    void startCalls();
    void setOnline(bool online);
    void setUnsent(flow::Unsent unsent);
    [[nodiscard]] bool isWatching() const;
    [[nodiscard]] Keeper::Sink sink();
    void onGui(std::function<void()> task);

    Parts m_parts;
    flow::SessionConfig m_config;
    flow::Session m_session;
    Schedule m_schedule;
    bool m_storeAsked = false;
    bool m_started = false;
    bool m_online = false;
    flow::Unsent m_unsent;
    QTimer m_timer;
    std::atomic<bool> m_stopping = false;
    std::unique_ptr<Keeper> m_keeper;   // store thread
    std::unique_ptr<Courier> m_courier; // link thread
    Lane m_storeLane;
    Lane m_linkLane;
};
} // namespace wazeh::runtime
