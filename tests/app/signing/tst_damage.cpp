#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sys/stat.h>

#include "app/codec/random.h"
#include "codec/base64.h"
#include "codec/json.h"
#include "signing/hash.h"
#include "signing/jws.h"
#include "signing/keys.h"
#include "signing/pin.h"

using namespace wazeh;
using namespace wazeh::signing;
using test::Random;

namespace {
constexpr std::string_view kServer = "clinic.wazeh.internal";

QByteArray derOf(const std::string &pem)
{
    const QByteArray text = QByteArray::fromStdString(pem);
    const qsizetype from = text.indexOf('\n') + 1;
    return QByteArray::fromBase64(text.mid(from, text.lastIndexOf("-----END") - from));
}

std::string damaged(std::string text, Random &random)
{
    for (int i = random.small(2); i >= 0 && !text.empty(); --i) {
        const auto at = static_cast<std::size_t>(random.between(0, std::ssize(text) - 1));
        switch (random.small(3)) {
        case 0:
            text[at] = random.byte();
            break;
        case 1:
            text.erase(at, 1);
            break;
        case 2:
            text.insert(at, 1, random.byte());
            break;
        default:
            text.resize(at);
        }
    }
    return text;
}
} // namespace

/** Keys, certificates, signatures and hashes after accidents: refused, or still exactly what they were. */
class TestDamage : public QObject {
    Q_OBJECT

    Key m_caKey = Key::generate(KeyType::P256).value();
    std::string m_ca = makeCa(m_caKey, "Noor (sample) CA", 30).value();
    Key m_key = Key::generate(KeyType::P256).value();
    std::string m_csr = makeCsr(m_key, "d-7").value();

    std::string issued() const
    {
        return issue(m_caKey, m_ca, m_csr, {std::string(kServer), "", std::string(kServer), 30, true}).value();
    }

private Q_SLOTS:
    void noChangedCharacterOfACertificatePasses()
    {
        const std::string good = issued();
        const QByteArray der = derOf(good);
        int refused = 0, same = 0;
        for (std::size_t at = 0; at < good.size(); ++at) {
            std::string changed = good;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            const bool accepted = verifyIssued(m_ca, changed, true, kServer).has_value();
            // The bits that pad the last letter are nobody's.
            QVERIFY2(!accepted || derOf(changed) == der, qPrintable(QString::number(at)));
            (accepted ? same : refused) += 1;
        }
        QVERIFY(refused > 500 && same < 10);
    }

    void damagedPemsNeverDoHarm()
    {
        const std::string key = m_key.privatePem();
        const std::string certificate = issued();
        for (unsigned seed = 0; seed < 600; ++seed) {
            Random random(seed);
            const auto loaded = Key::fromPrivatePem(damaged(key, random));
            QVERIFY2(!loaded || loaded->isPrivate(), qPrintable(QString::number(seed)));
            const auto text = damaged(certificate, random);
            const bool sound = verifyIssued(m_ca, text, true, kServer).has_value();
            QVERIFY2(!sound || publicKeyOf(text)->sameAs(m_key), qPrintable(QString::number(seed)));
            static_cast<void>(spkiSha256(text));
            static_cast<void>(sanUri(text));
            const auto request = damaged(m_csr, random);
            const auto made = issue(m_caKey, m_ca, request, {"d", "urn:x", "", 1});
            QVERIFY2(!made || publicKeyOf(*made)->sameAs(m_key), qPrintable(QString::number(seed)));
        }
    }

    void aDamagedJwkIsTheSameKeyOrNone()
    {
        for (const KeyType type : {KeyType::P256, KeyType::Ed25519}) {
            const Key key = Key::generate(type).value();
            for (unsigned seed = 0; seed < 800; ++seed) {
                Random random(seed);
                const auto read = Key::fromJwk(damaged(key.jwk(), random));
                QVERIFY2(!read || read->sameAs(key), qPrintable(QString::number(seed))); // its kid would tell
            }
        }
    }

    void damagedTokensAreRefused()
    {
        const Key server = Key::generate(KeyType::Ed25519).value();
        for (unsigned seed = 0; seed < 500; ++seed) {
            Random random(seed);
            const std::string payload = random.bytes(300);
            const std::string compact = signCompact(server, payload, kDayTyp).value();
            QVERIFY(verifyCompact(server, compact, kDayTyp).value() == payload);
            const std::string detached = signDetached(m_key, payload, kRecordTyp).value();
            QVERIFY(verifyDetached(m_key, payload, detached, kRecordTyp));
            const std::string bad = damaged(compact, random);
            QVERIFY2(bad == compact || !verifyCompact(server, bad, kDayTyp), qPrintable(QString::number(seed)));
            const std::string other = damaged(payload, random);
            QVERIFY2(other == payload || !verifyDetached(m_key, other, detached, kRecordTyp),
                     qPrintable(QString::number(seed)));
            static_cast<void>(kidOf(bad));
        }
    }

    void keyFilesAfterAccidents()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const auto file = folder / "k.pem";
        QVERIFY(m_key.save(file));
        std::ifstream in(file);
        const std::string good(std::istreambuf_iterator<char>(in), {});
        const auto loads = [&](const std::string &text) {
            std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
            return Key::load(file);
        };
        for (std::size_t size = 0; size + 2 < good.size(); ++size) {
            QVERIFY2(!loads(good.substr(0, size)), qPrintable(QString::number(size)));
        }
        QVERIFY(loads(good)->sameAs(m_key));
        QVERIFY(loads(std::string(16 * 1024, '\n') + good).error() == CryptoError::Io); // no key is that long
        QVERIFY(loads("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n").error() ==
                CryptoError::BadKey);
        QVERIFY(!loads(m_ca));
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
        QVERIFY(Key::load(folder / "pipe").error() == CryptoError::Io); // nobody ever writes to it
        QVERIFY(Key::load("/dev/zero").error() == CryptoError::Io);
        std::filesystem::create_directory(folder / "folder");
        QVERIFY(m_key.save(folder / "folder").error() == CryptoError::Io);
        int entries = 0;
        for (const auto &entry : std::filesystem::directory_iterator(folder)) {
            entries += entry.exists() ? 1 : 0;
        }
        QCOMPARE(entries, 2); // nothing half written stays
    }

    void hashesOfEveryLength()
    {
        Random random(1);
        std::string bytes;
        for (int length = 0; length < 200; ++length, bytes += random.byte()) {
            const QByteArray expected =
                QCryptographicHash::hash(QByteArray::fromStdString(bytes), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QByteArray::fromStdString(sha256Hex(bytes)), expected);
        }
    }

    void uuidsOfEveryTime()
    {
        for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{1}, std::int64_t{255}, std::int64_t{256},
                                      std::int64_t{1'795'406'400'123}, (std::int64_t{1} << 48) - 1}) {
            const std::string uuid = uuidV7(ms);
            QCOMPARE(uuid.size(), std::size_t{36});
            const std::string time = uuid.substr(0, 8) + uuid.substr(9, 4);
            QCOMPARE(static_cast<std::int64_t>(std::stoull(time, nullptr, 16)), ms);
            QVERIFY(uuid[14] == '7' && std::string_view("89ab").find(uuid[19]) != std::string_view::npos);
        }
        QCOMPARE(uuidV7(-1).substr(0, 13), std::string("ffffffff-ffff")); // a clock before 1970 still gives an id
    }

    void noDamagedEncodingOpensAPin()
    {
        const std::string encoded = hashPin("4711", {.memoryKiB = 64, .passes = 1});
        int matched = 0;
        for (std::size_t at = 0; at < encoded.size(); ++at) {
            for (const char c : {'A', '0', '$', '\0', '=', ' '}) {
                std::string changed = encoded;
                changed[at] = c;
                matched += changed != encoded && pinMatches("4711", changed) ? 1 : 0;
            }
            QVERIFY(!pinMatches("4711", encoded.substr(0, at)));
        }
        QCOMPARE(matched, 0);
        for (const char *pin : {"", "4", "47114711471147114711", "۴۷۱۱", "4711 "}) {
            const std::string own = hashPin(pin, {.memoryKiB = 64, .passes = 1});
            QVERIFY2(pinMatches(pin, own) && !pinMatches("4711", own), pin);
        }
    }
};

QTEST_APPLESS_MAIN(TestDamage)
#include "tst_damage.moc"
