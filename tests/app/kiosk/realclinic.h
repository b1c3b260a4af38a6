#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

#include "app/clinic/serving.h"

namespace wazeh::kiosk::test {

/** The sample clinic of `wazeh-clinic init`, made once, and its own server on loopback. */
class RealClinic {
public:
    [[nodiscard]] bool make()
    {
        m_data = m_folder.filePath(QStringLiteral("clinic"));
        return command({QStringLiteral("init")}).exitCode == 0;
    }
    /** On the port of last time. */
    [[nodiscard]] bool open()
    {
        m_server = std::make_unique<clinic::test::Serving>(m_data, m_port);
        m_port = m_server->port;
        return m_port != 0;
    }
    void close() { m_server.reset(); }
    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] clinic::test::Run command(QStringList words) const
    {
        return clinic::test::run(words << QStringLiteral("--data") << m_data);
    }
    /** The members of the text that enrols one more device. */
    [[nodiscard]] QJsonObject invitation() const
    {
        const auto added =
            command({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("Tablet (sample)")});
        return QJsonDocument::fromJson(added.out).object();
    }
    [[nodiscard]] QJsonObject json(const QStringList &words) const
    {
        return QJsonDocument::fromJson(command(QStringList(words) << QStringLiteral("--json")).out).object();
    }

private:
    QTemporaryDir m_folder;
    QString m_data;
    std::uint16_t m_port = 0;
    std::unique_ptr<clinic::test::Serving> m_server;
};

[[nodiscard]] inline QString textOf(const QJsonObject &invitation)
{
    return QString::fromUtf8(QJsonDocument(invitation).toJson(QJsonDocument::Compact));
}
} // namespace wazeh::kiosk::test
