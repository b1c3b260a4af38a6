#include <QTest>

#include <QDir>
#include <QString>

#include <algorithm>

#include "documentwalk.h"
#include "random.h"
#include "samples.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using test::listed;

namespace {

/** Writes the same JSON otherwise: members in any order, white space, every form of escape, −0. */
class Scribe {
public:
    explicit Scribe(unsigned seed) : m_random(seed) {}

    [[nodiscard]] std::string written(const Json &json)
    {
        if (const auto *object = std::get_if<JsonObject>(&json.value)) {
            return written(*object);
        }
        if (const auto *array = std::get_if<JsonArray>(&json.value)) {
            std::string out = '[' + gap();
            for (const Json &item : *array) {
                out += (&item == &array->front() ? "" : ",") + gap() + written(item) + gap();
            }
            return out + ']';
        }
        if (const auto *text = std::get_if<std::string>(&json.value)) {
            return quoted(*text);
        }
        return json == Json(0) && m_random.coin() ? "-0" : codec::writeJson(json);
    }
    [[nodiscard]] std::string gap()
    {
        constexpr const char *kGaps[] = {"", "", "", " ", "\n", "\t", "\r\n", " \n  "};
        return kGaps[m_random.small(7)];
    }

private:
    std::string written(const JsonObject &object)
    {
        JsonObject members = object;
        for (std::size_t i = members.size(); i > 1; --i) {
            std::swap(members[i - 1],
                      members[static_cast<std::size_t>(m_random.between(0, std::ssize(members) - 1)) % i]);
        }
        std::string out = '{' + gap();
        bool first = true;
        for (const auto &[name, value] : members) {
            out += (first ? "" : ",") + gap() + quoted(name) + gap() + ':' + gap() + written(value) + gap();
            first = false;
        }
        return out + '}';
    }
    std::string quoted(const std::string &text)
    {
        std::string out = "\"";
        for (const char32_t c : QString::fromStdString(text).toUcs4()) {
            out += character(c);
        }
        return out + '"';
    }
    std::string character(char32_t c)
    {
        const QString plain = QString::fromUcs4(&c, 1);
        if (c >= 0x20 && c != U'"' && c != U'\\' && m_random.small(3) != 0) {
            return plain.toStdString();
        }
        if (c == U'/' && m_random.coin()) {
            return "\\/";
        }
        std::string out;
        for (const QChar unit : plain) {
            const QString hex = QStringLiteral("%1").arg(uint{unit.unicode()}, 4, 16, QLatin1Char('0'));
            out += "\\u" + (m_random.coin() ? hex : hex.toUpper()).toStdString();
        }
        return out;
    }

    test::Random m_random;
};

Json demo(const QString &name)
{
    return test::jsonFile(QLatin1String("assets/demo/") + name);
}
} // namespace

/** However a document is spelled, it is the same document and has one canonical form. */
class TestRewriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySpellingHasOneCanonicalForm_data() { test::documentRows(); }
    void anySpellingHasOneCanonicalForm()
    {
        QFETCH(QByteArray, typ);
        const std::string name = typ.toStdString();
        const std::string canonical = test::sample(name);
        const Json document = codec::readJson(canonical).value();
        for (unsigned seed = 0; seed < 40; ++seed) {
            Scribe scribe(seed);
            const std::string other = scribe.gap() + scribe.written(document) + scribe.gap();
            const auto read = codec::readJson(other);
            QVERIFY2(read && codec::writeJson(*read) == canonical, qPrintable(QString::number(seed)));
            QCOMPARE(codec::isCanonical(other, *read), other == canonical);
            const test::Outcome result = test::readAny(name, other);
            if (name == "record" && other != canonical) { // what is signed has one form only
                QVERIFY2(test::names(result.faults, "", "canonical"), qPrintable(QString::number(seed)));
            } else {
                QVERIFY2(result.faults.empty(), listed(result.faults));
                QCOMPARE(result.again, canonical);
            }
        }
    }

    void everySmallChangeOfARecordsBytesIsSeen()
    {
        const std::string canonical = test::sample("record");
        for (std::size_t at = 0; at <= canonical.size(); ++at) {
            for (const char space : {' ', '\n'}) {
                std::string spaced = canonical;
                spaced.insert(at, 1, space);
                QVERIFY2(!codec::readRecord(spaced) || codec::writeRecord(*codec::readRecord(spaced)) == spaced,
                         qPrintable(QString::number(at)));
            }
        }
    }

    void theDemoClinicComesBackAsItIs()
    {
        const std::string policy = codec::writeJson(demo(QStringLiteral("policy.json")));
        const auto read = codec::readPolicy(policy);
        QVERIFY(read);
        const std::string written = codec::writePolicy(*read);
        QVERIFY(codec::isCanonical(written, codec::readJson(written).value()));
        QCOMPARE(codec::writePolicy(*codec::readPolicy(written)), written);
        const QDir folder(qEnvironmentVariable("WAZEH_SOURCE") + QLatin1String("/assets/demo/facts"));
        QStringList files = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 8);
        for (const QString &file : std::as_const(files)) {
            const std::string facts = codec::writeJson(demo(QLatin1String("facts/") + file));
            const auto parsed = codec::readFacts(facts);
            QVERIFY2(parsed, qPrintable(file));
            QCOMPARE(codec::writeFacts(*parsed), facts);
        }
    }

    void whatMayBeLeftOutIsWrittenOut()
    {
        Json document = codec::readJson(test::sample("policy")).value();
        std::erase_if(std::get<JsonObject>(document.value), [](const auto &member) { return member.first == "help"; });
        const test::Outcome result = test::readAny("policy", codec::writeJson(document));
        QVERIFY2(result.faults.empty(), listed(result.faults));
        std::get<JsonObject>(document.value)
            .emplace_back("help", JsonObject{{"questions", JsonArray{}}, {"eligibility", JsonArray{}}});
        QCOMPARE(result.again, codec::writeJson(document));
    }
};

QTEST_APPLESS_MAIN(TestRewriting)
#include "tst_rewriting.moc"
