#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointF>
#include <QString>
#include <functional>

#include "kiosk/application.h"

class QQuickItem;
class QQuickWindow;

/** Fingers for a real window: finds controls by their handles and sends the input events a person would cause. */
namespace wazeh::walk {

struct Trouble {
    QString what;
};

class Driver {
public:
    explicit Driver(kiosk::Application &application);

    /** Taps the middle of the visible item of that objectName; waits for it up to five seconds. Throws Trouble. */
    void tap(const QString &objectName);
    void tap(QQuickItem *item);
    [[nodiscard]] QQuickItem *find(const QString &objectName) const;
    [[nodiscard]] QQuickItem *waitFor(const QString &objectName);
    void type(const QString &digits);
    /** Draws three strokes across the item, as a finger would. */
    void sign(QQuickItem *field);
    void waitUntil(const QString &what, const std::function<bool()> &condition, int patienceMs = 15'000);
    /** Lets the window draw what is due and the bounce guard pass. */
    void settle();
    /** Milliseconds from the last tap to the first frame after the step changed. */
    [[nodiscard]] double frameMs() const { return m_frameMs; }
    [[nodiscard]] const flow::State &state() const { return m_application.state(); }
    [[nodiscard]] QQuickWindow &window() const { return *m_application.window(); }

private:
    void press(const QPointF &at);
    void release(const QPointF &at);

    kiosk::Application &m_application;
    QElapsedTimer m_sinceTap;
    double m_frameMs = 0;
    bool m_waitingForFrame = false;
    flow::Step m_stepAtTap = flow::Step::OutOfService;
};
} // namespace wazeh::walk
