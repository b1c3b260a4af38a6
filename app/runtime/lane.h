#pragma once

#include <QObject>
#include <QThread>
#include <functional>

namespace wazeh::runtime {

/** A thread that does one thing after the other, in the order they were given. */
class Lane {
public:
    explicit Lane(const QString &name);
    ~Lane();
    Lane(const Lane &) = delete;
    Lane &operator=(const Lane &) = delete;

    /** Any thread. What is given after stop() is dropped. */
    void post(std::function<void()> task);
    /** Finishes everything that was given, then ends the thread. Not from the lane itself. Twice is once. */
    void stop();

private:
    QThread m_thread;
    QObject m_place;
};
} // namespace wazeh::runtime
