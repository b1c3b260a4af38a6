#include "runtime/lane.h"

namespace wazeh::runtime {

Lane::Lane(const QString &name)
{
    m_thread.setObjectName(name);
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

Lane::~Lane()
{
    stop();
}

void Lane::post(std::function<void()> task)
{
    QMetaObject::invokeMethod(&m_place, std::move(task), Qt::QueuedConnection);
}

void Lane::stop()
{
    if (!m_thread.isRunning())
        return;
    post([this] { m_thread.quit(); });
    m_thread.wait();
}
} // namespace wazeh::runtime
