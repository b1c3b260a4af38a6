#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <map>
#include <random>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

#include "signing/jws.h"
#include "sync/cliniclink.h"
#include "sync/enrolmentfile.h"
#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;

namespace {
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

/** Signs record after record, some twice as a double tap, receives receipts for some; says what it was told. */
[[noreturn]] void live(Tablet &tablet, int to, int life)
{
    if (!tablet.open())
        say(to, "cannot open\n");
    for (int i = 0; tablet.store; ++i) {
        const auto token = std::to_string(life) + '.' + std::to_string(i);
        const auto id = tablet.commit(token);
        if (id.empty())
            break;
        say(to, "saved " + token + ' ' + id + '\n');
        if ((i + life) % 3 == 1 && tablet.commit(token) != id)
            say(to, "doubled " + token + ' ' + id + '\n');
        if ((i + life) % 2 == 1 && tablet.store->storeReceipt(id, "a.b." + token, domain::ReceiptStatus::Accepted))
            say(to, "sent " + token + ' ' + id + '\n');
    }
    ::_exit(1);
}

struct Said {
    std::map<std::string, std::string> saved, sent;
    bool wrong = false;
};

std::string readAll(int from)
{
    std::string text;
    char buffer[4096];
    for (ssize_t n = ::read(from, buffer, sizeof buffer); n > 0; n = ::read(from, buffer, sizeof buffer))
        text.append(buffer, static_cast<std::size_t>(n));
    return text;
}

/** Whole lines only: the kill may have cut the last one. */
void understand(std::string_view text, Said &said)
{
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const auto line = QString::fromUtf8(text.data(), static_cast<qsizetype>(end)).split(QLatin1Char(' '));
        text.remove_prefix(end + 1);
        if (line[0] == QLatin1String("saved"))
            said.saved.emplace(line[1].toStdString(), line[2].toStdString());
        else if (line[0] == QLatin1String("sent"))
            said.sent.emplace(line[1].toStdString(), line[2].toStdString());
        else
            said.wrong = true;
    }
}
} // namespace

/** kill -9 at random moments between sign and receipt: what was acknowledged is there, once. Seed and count come from
 *  WAZEH_SEED and WAZEH_KILLS. */
class tst_Kill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_kills = numberFrom("WAZEH_KILLS", 500);
        m_seed = static_cast<unsigned>(numberFrom("WAZEH_SEED", static_cast<int>(std::random_device{}() >> 1)));
        qInfo("WAZEH_SEED=%u WAZEH_KILLS=%d", m_seed, m_kills);
        m_random.seed(m_seed);
        m_tablet = std::make_unique<Tablet>();
        m_windowUs = windowUs();
    }

    void nothingAcknowledgedIsLostOrDoubled_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from < m_kills; from += kAtOnce)
            QTest::addRow("kills from %d", from) << from;
    }
    void nothingAcknowledgedIsLostOrDoubled()
    {
        QFETCH(int, from);
        for (int life = from; life < std::min(m_kills, from + kAtOnce); ++life, ++m_done)
            QVERIFY(killOnce(*m_tablet, m_said, m_random, life));
        compare(*m_tablet, m_said);
    }

    void theKillsFellWhereTheyShould()
    {
        // platform/test shows this line.
        qInfo("kill -9 between sign and receipt: seed %u, %d kills, %zu records, %zu receipts, %d lost, %d doubled",
              m_seed, m_done, m_said.saved.size(), m_said.sent.size(), m_lost, m_doubled);
        QCOMPARE(m_done, m_kills);
        QVERIFY(m_lost == 0 && m_doubled == 0);
        QVERIFY(m_said.saved.size() > static_cast<std::size_t>(m_kills) / 4);
        QVERIFY(m_said.sent.size() > static_cast<std::size_t>(m_kills) / 20);
    }

    void theSameWithTheRealSigner()
    {
        Tablet tablet;
        const auto directory = std::filesystem::path(tablet.folder.path().toStdString());
        const auto key = signing::Key::generate(signing::KeyType::P256);
        QVERIFY(key && key->save(sync::signKeyFile(directory)));
        const auto signer = sync::makeSigner(directory);
        QVERIFY(signer.has_value());
        auto opened = store::openDeviceStore(tablet.directory(), tablet.identity, **signer, tablet.clock);
        QVERIFY(opened.has_value());
        std::set<std::string> ids;
        for (int i = 0; i < 10; ++i)
            ids.insert(
                (*opened)->commitRecord(fakes::sampleDraft("V-" + std::to_string(i)), std::to_string(i)).value_or(""));
        QCOMPARE(ids.size(), std::size_t{10});
        QVERIFY(!ids.contains(""));
        for (const auto &item : (*opened)->due(100)) {
            const auto delivery = codec::readDelivery(item.body);
            QVERIFY(delivery.has_value());
            QVERIFY(signing::verifyDetached(*key, fakes::view(delivery->payload), delivery->jws, signing::kRecordTyp));
        }
    }

private:
    static constexpr int kAtOnce = 25;

    /** 20 ms, or as long as two commits take where the disk is slow: the kill must be able to fall anywhere. */
    static unsigned windowUs()
    {
        Tablet tablet;
        QElapsedTimer timer;
        if (!tablet.open())
            return 20'000;
        timer.start();
        static_cast<void>(tablet.commit("a") + tablet.commit("b"));
        return std::max(20'000U, static_cast<unsigned>(timer.nsecsElapsed() / 1000));
    }

    bool killOnce(Tablet &tablet, Said &said, std::mt19937 &random, int life) const
    {
        int out[2];
        if (::pipe(out) != 0)
            return false;
        const auto child = ::fork();
        if (child == 0) {
            ::close(out[0]);
            live(tablet, out[1], life);
        }
        ::close(out[1]);
        // Some lives are measured from birth, most from the first word: a slow machine is killed while signing too.
        std::string heard(1, '\0');
        const bool fromFirstWord = std::uniform_int_distribution<int>(0, 3)(random) != 0;
        if (!fromFirstWord || ::read(out[0], heard.data(), 1) != 1)
            heard.clear();
        ::usleep(std::uniform_int_distribution<unsigned>(0, m_windowUs)(random));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        understand(heard + readAll(out[0]), said);
        ::close(out[0]);
        return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && !said.wrong;
    }

    /** Lost: what was said to be saved or sent and is not there as it was. Doubled: a token or an id that stands twice.
     */
    void count(const Tablet &tablet, const Said &said)
    {
        std::map<std::string, std::string> stored;
        std::set<std::string> ids;
        m_doubled = m_lost = 0;
        for (const auto &line : tablet.rows("SELECT token||' '||record_id FROM records")) {
            const auto space = line.find(' ');
            const bool isNew = stored.emplace(line.substr(0, space), line.substr(space + 1)).second &&
                               ids.insert(line.substr(space + 1)).second;
            m_doubled += isNew ? 0 : 1;
        }
        for (const auto &[token, id] : said.saved)
            m_lost += stored.contains(token) && stored[token] == id ? 0 : 1;
        const auto receipts = tablet.rows("SELECT record_id FROM receipts");
        const std::set<std::string> received(receipts.begin(), receipts.end());
        for (const auto &[token, id] : said.sent)
            m_lost += received.contains(id) ? 0 : 1;
    }

    void compare(Tablet &tablet, const Said &said)
    {
        QVERIFY(tablet.open()); // integrity and chain are checked here
        tablet.store.reset();
        count(tablet, said);
        QVERIFY2(m_lost == 0 && m_doubled == 0,
                 qPrintable(QStringLiteral("seed %1: %2 lost, %3 doubled").arg(m_seed).arg(m_lost).arg(m_doubled)));
        QCOMPARE(tablet.value("SELECT count(*) FROM records WHERE record_id NOT IN (SELECT record_id FROM outbox)"),
                 std::string("0"));
        QCOMPARE(tablet.value("SELECT count(*) FROM outbox WHERE (state='sent') <> (record_id IN"
                              " (SELECT record_id FROM receipts))"),
                 std::string("0"));
        std::string head;
        for (const auto &payload : tablet.rows("SELECT payload FROM records ORDER BY seq")) {
            const auto json = codec::readJson(payload);
            QVERIFY(json.has_value());
            QVERIFY(*json->find("prev") == codec::Json(head));
            head = signing::sha256Hex(payload);
        }
    }

    unsigned m_windowUs = 20'000;
    unsigned m_seed = 0;
    int m_kills = 0, m_done = 0, m_lost = 0, m_doubled = 0;
    std::mt19937 m_random;
    std::unique_ptr<Tablet> m_tablet;
    Said m_said;
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
