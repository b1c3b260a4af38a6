#pragma once

#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <memory>

#include "app/sync/pki.h"
#include "fakes/samples.h"
#include "kiosk/application.h"
#include "sync/enrolmentfile.h"

namespace wazeh::kiosk::test {

// No limit a slow machine could reach: only a test that hangs ends by it.
inline constexpr int kPatienceMs = 60'000;

/** The whole app over a folder of its own. */
class Tablet {
public:
    explicit Tablet(const QString &lang = QStringLiteral("en"), const QString &form = QStringLiteral("tablet"))
    {
        options.stateDir = m_folder.path();
        options.lang = lang;
        options.form = formNamed(form);
        options.windowed = true;
    }
    Options options;

    /** A start on what the last one left behind. The fault, "" when there is none. */
    [[nodiscard]] QString start()
    {
        m_application.reset();
        m_application = std::make_unique<Application>(options);
        if (const auto started = m_application->start(); !started)
            return started.error();
        m_application->window()->show();
        return QTest::qWaitForWindowExposed(m_application->window()) ? QString() : QStringLiteral("no window");
    }
    void stop() { m_application.reset(); }
    [[nodiscard]] Application &application() const { return *m_application; }
    [[nodiscard]] QQuickWindow *window() const { return m_application->window(); }
    [[nodiscard]] const flow::State &state() const { return m_application->state(); }
    [[nodiscard]] bool reaches(flow::Step step) const
    {
        return QTest::qWaitFor([&] { return state().step == step; }, kPatienceMs);
    }
    /** What a person does, not sooner after the last screen than a person can. */
    void send(const flow::Event &event) const
    {
        QTest::qWait(static_cast<int>(flow::SessionConfig{}.bounceMs) + 30);
        m_application->core().dispatch(event);
    }
    [[nodiscard]] std::filesystem::path folder() const { return options.stateDir.toStdString(); }
    [[nodiscard]] QString file(const char *name) const
    {
        return QDir(options.stateDir).filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] QQuickItem *find(const char *name) const
    {
        const auto items = m_application->window()->findChildren<QQuickItem *>(QString::fromLatin1(name));
        for (QQuickItem *item : items) {
            if (item->isVisible())
                return item;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item ? item->property("text").toString() : QString();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_application;
};

/** The files of a device that a clinic enrolled; nobody listens at its server's address. */
[[nodiscard]] inline bool putEnrolment(const std::filesystem::path &folder)
{
    const tests::Pki pki;
    const auto sign = signing::Key::generate(signing::KeyType::P256).value();
    const auto tls = signing::Key::generate(signing::KeyType::P256).value();
    const sync::Enrolment enrolment{
        fakes::sampleIdentity(), "https://127.0.0.1:1", pki.caPem,
        pki.issueFor(tls, {"device-1", "urn:clinic:clinic-sample:device:device-1", "", 30}, false), pki.receipts.jwk()};
    std::filesystem::create_directories(folder);
    return sign.save(sync::signKeyFile(folder)) && tls.save(sync::tlsKeyFile(folder)) &&
           sync::saveEnrolment(folder, enrolment);
}

[[nodiscard]] inline bool put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}
} // namespace wazeh::kiosk::test
