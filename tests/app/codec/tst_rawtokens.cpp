#include <QTest>

#include <QRegularExpression>

#include "documentwalk.h"
#include "random.h"
#include "samples.h"

using namespace wazeh;
using namespace std::string_view_literals;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using test::listed;

namespace {

/** Numbers that are JSON and that no document may hold. */
constexpr std::string_view kNumbers[] = {"1.5",
                                         "1.0",
                                         "1e2",
                                         "1E-2",
                                         "-0.0",
                                         "9007199254740992",
                                         "-9007199254740992",
                                         "9223372036854775808",
                                         "-9223372036854775809",
                                         "18446744073709551615",
                                         "18446744073709551616",
                                         "123456789012345678901234567890",
                                         "1e400"};

/** What is not JSON, and how many of its bytes still are. */
struct Broken {
    std::string_view text;
    std::size_t good;
};
constexpr Broken kBroken[] = {{",", 0},
                              {"+1", 0},
                              {".5", 0},
                              {"-", 1},
                              {"1.", 2},
                              {"1e", 2},
                              {"NaN", 0},
                              {"Infinity", 0},
                              {"tru", 3},
                              {"True", 0},
                              {"nul", 3},
                              {"'x'", 0},
                              {"/*c*/1", 0},
                              {"\"\\x41\"", 2},
                              {"\"\\u12G4\"", 5},
                              {"\"a\nb\"", 2},
                              {"\"a\0b\""sv, 2},
                              {"\"a\x1f\"", 2},
                              {"\"\xff\"", 1},
                              {"\"ab\xC0\xAF\"", 3},       // an overlong slash
                              {"\"\xED\xA0\x80\"", 1},     // a surrogate
                              {"\"\xF4\x90\x80\x80\"", 1}, // above U+10FFFF
                              {"\"\xE2\x82\"", 1},         // cut
                              {"\"\x80\"", 1},             // only a continuation
                              {"{1:2}", 1},
                              {"{\"a\" 1}", 5}};

/** Escapes of half a character: newer parsers refuse them as text, older ones give bytes that are no UTF-8. */
constexpr std::string_view kHalves[] = {R"("\ud800")", R"("\udc00")", R"("\ud800\u0041")", R"("a\uDFFFb")",
                                        R"("\ud83d\ud83d")"};
} // namespace

/** At every place of every document, text instead of a value: the fault names that place, and the byte. */
class TestRawTokens : public QObject {
    Q_OBJECT

    static test::Outcome with(const std::string &typ, Json &document, Json &place, std::string_view text)
    {
        return test::readAny(typ, test::spliced(document, place, text).bytes);
    }

    /** Every leaf of the document in turn. */
    static void forEachLeaf(const QByteArray &typ, const test::Visit &visit, Json &document)
    {
        document = codec::readJson(test::sample(typ.toStdString())).value();
        test::forEach(document, [&](Json &place, const std::string &pointer) {
            if (test::isLeaf(place) && !QTest::currentTestFailed()) {
                visit(place, pointer);
            }
        });
    }

private Q_SLOTS:
    void numbersThatNoDocumentMayHold_data() { test::documentRows(); }
    void numbersThatNoDocumentMayHold()
    {
        QFETCH(QByteArray, typ);
        Json document;
        forEachLeaf(
            typ,
            [&](Json &place, const std::string &pointer) {
                for (std::string_view number : kNumbers) {
                    const test::Outcome result = with(typ.toStdString(), document, place, number);
                    QVERIFY2(test::names(result.faults, pointer), std::string(number).c_str() + listed(result.faults));
                    QCOMPARE(result.faults.size(), std::size_t{1});
                }
            },
            document);
    }

    void textThatIsNotJson_data() { test::documentRows(); }
    void textThatIsNotJson()
    {
        QFETCH(QByteArray, typ);
        Json document;
        forEachLeaf(
            typ,
            [&](Json &place, const std::string &pointer) {
                for (const auto &[text, good] : kBroken) {
                    const auto [bytes, start] = test::spliced(document, place, text);
                    const test::Outcome result = test::readAny(typ.toStdString(), bytes);
                    const std::string expected = "not JSON: byte " + std::to_string(start + good);
                    QVERIFY2(result.faults.size() == 1 && result.faults[0].message == expected,
                             (pointer + ' ' + std::string(text) + ' ' + expected + '\n').c_str() +
                                 listed(result.faults));
                    QCOMPARE(result.faults[0].path, pointer);
                }
                for (std::string_view text : kHalves) {
                    const test::Outcome result = with(typ.toStdString(), document, place, text);
                    QVERIFY2(test::names(result.faults, pointer), (pointer + '\n').c_str() + listed(result.faults));
                }
            },
            document);
    }

    void namesThatStandTwice_data() { test::documentRows(); }
    void namesThatStandTwice()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        test::forEach(document, [&](Json &place, const std::string &pointer) {
            auto *members = std::get_if<JsonObject>(&place.value);
            for (std::size_t i = 0; members != nullptr && i < members->size(); ++i) {
                const JsonObject before = *members;
                for (const Json &second : {before[i].second, Json(7), Json()}) {
                    members->emplace_back(before[i].first, second);
                    const test::Outcome result = test::readAny(typ.toStdString(), codec::writeJson(document));
                    *members = before;
                    const std::string twice = pointer + '/' + before[i].first;
                    QVERIFY2(test::names(result.faults, twice, "stands twice"),
                             (twice + '\n').c_str() + listed(result.faults));
                    QCOMPARE(result.faults.size(), std::size_t{1});
                }
            }
        });
    }

    void whateverIsCutOff_data() { test::documentRows(); }
    void whateverIsCutOff()
    {
        QFETCH(QByteArray, typ);
        const std::string bytes = test::sample(typ.toStdString());
        const std::size_t step = std::max<std::size_t>(1, bytes.size() / 700);
        for (std::size_t size = 0; size < bytes.size(); size += step) {
            const test::Outcome result = test::readAny(typ.toStdString(), std::string_view(bytes).substr(0, size));
            QCOMPARE(result.faults.size(), std::size_t{1});
            QVERIFY2(result.faults[0].message.starts_with("not JSON: byte "), listed(result.faults));
        }
        for (std::string_view after : {"x"sv, "{}"sv, ","sv, "\0"sv, "\xff"sv}) {
            const test::Outcome result = test::readAny(typ.toStdString(), bytes + std::string(after));
            QVERIFY2(test::names(result.faults, "", "byte " + std::to_string(bytes.size())), listed(result.faults));
        }
    }

    /** Bytes flipped, dropped, doubled: refused with words, or taken and then stable. */
    void damageNeverDoesHarm_data() { test::documentRows(); }
    void damageNeverDoesHarm()
    {
        QFETCH(QByteArray, typ);
        const std::string name = typ.toStdString();
        const std::string good = test::sample(name);
        int refused = 0;
        constexpr unsigned kCases = 400;
        for (unsigned seed = 0; seed < kCases; ++seed) {
            test::Random random(seed);
            std::string bytes = good;
            for (int i = random.small(2); i >= 0; --i) {
                const auto at = static_cast<std::size_t>(random.between(0, std::ssize(bytes) - 1));
                switch (random.small(3)) {
                case 0:
                    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.small(7)));
                    break;
                case 1:
                    bytes.erase(at, static_cast<std::size_t>(random.between(1, 30)));
                    break;
                case 2:
                    bytes.insert(at, 1, random.byte());
                    break;
                default:
                    bytes.insert(at, bytes.substr(bytes.size() / 2, 40));
                }
            }
            const test::Outcome first = test::readAny(name, bytes);
            refused += first.faults.empty() ? 0 : 1;
            const auto why = [&] { return QByteArray::number(seed) + '\n' + listed(first.faults); };
            QVERIFY2(first.faults.empty() || !first.faults[0].message.empty(), why());
            if (first.faults.empty()) {
                const test::Outcome second = test::readAny(name, first.again);
                QVERIFY2(second.faults.empty() && second.again == first.again, why());
            }
        }
        QVERIFY(refused > static_cast<int>(kCases) / 2);
    }
};

QTEST_APPLESS_MAIN(TestRawTokens)
#include "tst_rawtokens.moc"
