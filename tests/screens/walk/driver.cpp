#include "screens/walk/driver.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <cmath>

#include "screens/walk/inspect.h"

namespace wazeh::walk {
namespace {
constexpr int kBounceMs = 430; // the app ignores taps this soon after a screen came
constexpr int kFindPatienceMs = 5'000;
} // namespace

Driver::Driver(kiosk::Application &application) : m_application(application)
{
    QObject::connect(&window(), &QQuickWindow::frameSwapped, &window(), [this] {
        if (m_waitingForFrame && state().step != m_stepAtTap) {
            m_frameMs = static_cast<double>(m_sinceTap.nsecsElapsed()) / 1e6;
            m_waitingForFrame = false;
        }
    });
}

QQuickItem *Driver::find(const QString &objectName) const
{
    return findVisible(window().contentItem(), objectName);
}

QQuickItem *Driver::waitFor(const QString &objectName)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < kFindPatienceMs) {
        if (QQuickItem *item = find(objectName))
            return item;
        QTest::qWait(10);
    }
    throw Trouble{QStringLiteral("no “%1” on the screen “%2”")
                      .arg(objectName, QString::fromUtf8(flow::Session::stepName(state().step).data()))};
}

void Driver::press(const QPointF &at)
{
    QTest::mousePress(&window(), Qt::LeftButton, {}, at.toPoint());
}

void Driver::release(const QPointF &at)
{
    m_stepAtTap = state().step;
    m_waitingForFrame = true;
    m_sinceTap.start();
    QTest::mouseRelease(&window(), Qt::LeftButton, {}, at.toPoint());
}

void Driver::tap(QQuickItem *item)
{
    const QPointF at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    press(at);
    release(at);
}

void Driver::tap(const QString &objectName)
{
    tap(waitFor(objectName));
}

void Driver::type(const QString &digits)
{
    for (const QChar digit : digits) {
        tap(QStringLiteral("key") + digit);
        QTest::qWait(5);
    }
}

void Driver::sign(QQuickItem *field)
{
    const QRectF area = field->mapRectToScene(QRectF(0, 0, field->width(), field->height()));
    constexpr int kPoints = 40;
    for (int stroke = 0; stroke < 3; ++stroke) {
        const auto at = [&](int i) {
            const double along = static_cast<double>(i) / kPoints;
            const double x = area.left() + area.width() * (0.15 + 0.2 * stroke + 0.25 * along);
            const double y = area.center().y() + area.height() * 0.22 * std::sin(along * 9 + stroke);
            return QPoint(static_cast<int>(x), static_cast<int>(y));
        };
        QTest::mousePress(&window(), Qt::LeftButton, {}, at(0));
        for (int i = 1; i <= kPoints; ++i)
            QTest::mouseMove(&window(), at(i), 4);
        QTest::mouseRelease(&window(), Qt::LeftButton, {}, at(kPoints));
        QTest::qWait(40);
    }
    QTest::qWait(450); // a tap right after the last stroke is not meant as "I agree"
}

void Driver::waitUntil(const QString &what, const std::function<bool()> &condition, int patienceMs)
{
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > patienceMs)
            throw Trouble{QStringLiteral("waited in vain for ") + what + QStringLiteral(", now at ") +
                          QString::fromUtf8(flow::Session::stepName(state().step).data())};
        QTest::qWait(10);
    }
}

void Driver::settle()
{
    QTest::qWait(kBounceMs);
    window().requestUpdate();
    QTest::qWait(60);
}
} // namespace wazeh::walk
