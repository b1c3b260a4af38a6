#include <QtTest>

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <map>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

#include "clinic/admin/logcheck.h"
#include "clinic/store/records.h"
#include "codec/documents.h"
#include "realdevice.h"
#include "serving.h"
#include "sqlite/database.h"
#include "sync/drain.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
constexpr const char *kVisits[] = {"V-1001", "V-1002", "V-1003", "V-1005", "V-1009"};

int numberFrom(const char *name, int otherwise)
{
    const char *text = std::getenv(name);
    return text == nullptr ? otherwise : std::atoi(text);
}

void say(int to, const std::string &line)
{
    if (::write(to, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        ::_exit(3);
}

std::map<std::string, std::string> twoColumns(const std::filesystem::path &file, std::string_view sql)
{
    std::map<std::string, std::string> found;
    const auto db = sqlite::Database::open(file, sqlite::Durability::DeleteExtra);
    auto rows = db ? db->prepare(sql) : sqlite::Result<sqlite::Statement>(std::unexpect);
    while (rows && rows->step().value_or(false))
        found.emplace(rows->text(0), rows->text(1));
    return found;
}

/** A tablet from switching on to the power cut: signs, taps twice now and then, delivers; says what it was told. */
[[noreturn]] void live(RealDevice device, int life, int to)
{
    SystemClock clock("life-" + std::to_string(life));
    device.switchOn(clock);
    say(to, "on\n");
    auto newest = twoColumns(device.directory / "store" / "device.db",
                             "SELECT visit_ref, record_id FROM records ORDER BY seq DESC");
    for (int i = 0;; ++i) {
        const auto token = std::to_string(life) + '.' + std::to_string(i);
        auto draft = device.draft(kVisits[i % std::ssize(kVisits)], "full", clock);
        draft.supersedes = newest[draft.visitRef]; // one choice a visit, and then corrections of it
        const auto id = device.store->commitRecord(draft, token);
        if (!id)
            ::_exit(4);
        newest[draft.visitRef] = *id;
        say(to, "saved " + *id + '\n');
        if (i % 3 == 0 && device.store->commitRecord(draft, token) != id)
            ::_exit(5);
        for (const auto &[sent, status] : sync::drain(*device.store, *device.link, 4).receipts)
            say(to, (status == domain::ReceiptStatus::Accepted ? "sent " : "doubted ") + sent + '\n');
    }
}
} // namespace

/**
 * kill -9 at random moments of a real tablet, and now and then of the real server, over real TLS. What the tablet said
 * is saved is there; the server's log is the set of the tablet's records, each once and byte-equal; what it said is
 * sent has the server's own receipt. Seed and count come from WAZEH_SEED and WAZEH_KILLS_TLS.
 */
class TestAnyMoment : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    QString m_folder;
    std::uint16_t m_port = 0;
    std::unique_ptr<QProcess> m_server;
    std::set<std::string> m_saved, m_sent;
    int m_doubted = 0, m_serverKills = 0;
    unsigned m_lifeUs = 400'000; // at most; a slow machine is given longer lives until enough is saved

    bool startServer()
    {
        m_server = std::make_unique<QProcess>();
        m_server->start(program(), {QStringLiteral("serve"), QStringLiteral("--data"), m_folder,
                                    QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)});
        m_server->setReadChannel(QProcess::StandardError);
        QByteArray said;
        while (!said.contains('\n') && (m_server->bytesAvailable() > 0 || m_server->waitForReadyRead(60'000)))
            said += m_server->readAll();
        if (!said.startsWith("listening on "))
            return false;
        m_port = said.trimmed().split(':').last().toUShort();
        return true;
    }
    void killServer()
    {
        m_server->kill();
        m_server->waitForFinished(60'000);
        ++m_serverKills;
    }

    /** Whole lines only: the kill may have cut the last one. */
    void understand(const std::string &text)
    {
        for (const QByteArray &line : QByteArray::fromStdString(text.substr(0, text.rfind('\n') + 1)).split('\n')) {
            const auto id = line.mid(line.indexOf(' ') + 1).toStdString();
            if (line.startsWith("saved "))
                m_saved.insert(id);
            if (line.startsWith("sent "))
                m_sent.insert(id);
            m_doubted += line.startsWith("doubted ") ? 1 : 0;
        }
    }

    /** One life of the tablet; false when it ended otherwise than by the kill. */
    bool killOnce(RealDevice &device, std::mt19937 &random, int life)
    {
        int out[2];
        if (::pipe(out) != 0)
            return false;
        const auto child = ::fork();
        if (child == 0) {
            ::close(out[0]);
            live(std::move(device), life, out[1]);
        }
        ::close(out[1]);
        std::string heard(1, '\0');
        if (::read(out[0], heard.data(), 1) != 1)
            heard.clear();
        ::usleep(std::uniform_int_distribution<unsigned>(0, m_lifeUs)(random));
        const bool serverToo = random() % 3 == 0;
        if (serverToo)
            killServer();
        ::usleep(std::uniform_int_distribution<unsigned>(0, 100'000)(random));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        char buffer[4096];
        for (ssize_t n = ::read(out[0], buffer, sizeof buffer); n > 0; n = ::read(out[0], buffer, sizeof buffer))
            heard.append(buffer, static_cast<std::size_t>(n));
        ::close(out[0]);
        understand(heard);
        if (std::ssize(m_saved) * 2 <= life)
            m_lifeUs = std::min(m_lifeUs * 3 / 2, 5'000'000u);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && (!serverToo || startServer());
    }

private Q_SLOTS:
    void nothingSignedIsLostOrDoubled()
    {
        const int kills = numberFrom("WAZEH_KILLS_TLS", 40);
        const auto seed =
            static_cast<unsigned>(numberFrom("WAZEH_SEED", static_cast<int>(std::random_device{}() >> 1)));
        qInfo("WAZEH_SEED=%u WAZEH_KILLS_TLS=%d", seed, kills);
        std::mt19937 random(seed);
        m_folder = m_directory.filePath(QStringLiteral("clinic"));
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), m_folder}).exitCode, 0);
        QVERIFY(startServer());
        auto device = enrolledDevice(m_folder, std::filesystem::path(m_directory.path().toStdString()) / "tablet");
        SystemClock clock("before");
        device.switchOn(clock);
        QVERIFY(device.fetch(civilDate(systemNow(), 300)));
        device.store.reset();
        device.link.reset();
        for (int life = 0; life < kills; ++life)
            QVERIFY2(killOnce(device, random, life), qPrintable(QString::number(life)));

        SystemClock after("after");
        device.switchOn(after); // integrity and chain are checked here
        for (int pass = 0; pass < 50 && device.store->unsent().count > 0; ++pass, after.pass(3'700'000))
            static_cast<void>(sync::drain(*device.store, *device.link));
        QCOMPARE(device.store->unsent().count, 0);
        device.store.reset();
        compare(device);
        qInfo("kill -9 at any moment over TLS: seed %u, %d of the tablet, %d of the server, %zu records, 0 lost, 0 "
              "doubled",
              seed, kills, m_serverKills, m_saved.size());
        QVERIFY(m_saved.size() > static_cast<std::size_t>(kills) / 4 && m_serverKills > 0 && m_doubted == 0);
    }

private:
    void compare(const RealDevice &device)
    {
        const auto file = device.directory / "store" / "device.db";
        const auto bodies = twoColumns(file, "SELECT record_id, body FROM outbox");
        const auto receipts = twoColumns(file, "SELECT record_id, jws FROM receipts");
        for (const auto &id : m_saved)
            QVERIFY2(bodies.contains(id), ("lost: " + id).c_str());
        for (const auto &id : m_sent)
            QVERIFY2(receipts.contains(id), ("no receipt: " + id).c_str());
        auto clinic = std::move(*openClinic({m_folder.toStdString()}, Role::Command, systemNow));
        std::map<std::string, std::string> logged, answered;
        for (const auto &row : recordsAfter(clinic.database, 0, 100'000)) {
            QVERIFY2(logged.emplace(row.recordId, row.body).second, ("doubled: " + row.recordId).c_str());
            answered.emplace(row.recordId, row.receipt);
        }
        QVERIFY(logged == bodies);     // the same records, byte by byte
        QVERIFY(answered == receipts); // and the very receipts
        const auto report = checkLog(clinic, true);
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().what.c_str());
        QVERIFY(report.gaps.empty() && report.conflicts == 0 && report.quarantined == 0);
    }
};

QTEST_GUILESS_MAIN(TestAnyMoment)
#include "tst_anymoment.moc"
