#include <QTest>

#include <map>

#include "codec/json.h"
#include "codec/jsonplace.h"
#include "random.h"
#include "vectors.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

namespace {

Json anyJson(test::Random &random, int depth)
{
    constexpr std::int64_t kMax = (std::int64_t{1} << 53) - 1;
    switch (random.small(depth > 0 ? 5 : 3)) {
    case 0:
        return nullptr;
    case 1:
        return random.coin();
    case 2:
        return random.between(-kMax, kMax);
    case 3:
        return random.text(12);
    case 4: {
        JsonArray items;
        for (int i = random.small(4); i > 0; --i) {
            items.push_back(anyJson(random, depth - 1));
        }
        return items;
    }
    default: {
        std::map<std::string, Json> members;
        for (int i = random.small(4); i > 0; --i) {
            members.insert_or_assign(random.text(4), anyJson(random, depth - 1));
        }
        return JsonObject(members.rbegin(), members.rend());
    }
    }
}

std::string faultOf(std::string_view bytes, const codec::ReadLimits &limits = {})
{
    const auto read = codec::readJson(bytes, limits);
    return read ? "read" : read.error().path + '|' + read.error().message;
}
} // namespace

class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKind()
    {
        const auto read = codec::readJson(R"({"a":[null,true,false,-0,9007199254740991,"\u06cc\ud83d\ude00"]})");
        QVERIFY(read);
        const Json expected =
            JsonObject{{"a", JsonArray{nullptr, true, false, 0, std::int64_t{9007199254740991}, "\u06cc\U0001F600"}}};
        QVERIFY(*read == expected);
        QVERIFY(read->find("a") != nullptr);
        QVERIFY(read->find("b") == nullptr);
        QVERIFY(Json(1).find("a") == nullptr);
    }

    void faultsHavePlaces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, QByteArray bytes, const char *fault) {
            QTest::newRow(name) << bytes << QByteArray(fault);
        };
        row("empty", "", "|not JSON: byte 0");
        row("blank", " \n", "|not JSON: byte 2");
        row("cut", R"({"a":[1,2)", "/a|not JSON: byte 9");
        row("trailing comma", "[1,]", "/1|not JSON: byte 3");
        row("two values", "1 2", "|not JSON: byte 2");
        row("byte order mark", "\xEF\xBB\xBF{}", "|not JSON: byte 0");
        row("overlong", "[\"\xC0\xAF\"]", "/0|not JSON: byte 2");
        row("raw surrogate", "[\"\xED\xA0\x80\"]", "/0|not JSON: byte 2");
        row("raw control", "[\"a\nb\"]", "/0|not JSON: byte 3");
        row("bad escape", R"(["a\x"])", "/0|not JSON: byte 4");
        row("deep inside", R"({"a":{"b~/":[{},{"c":tru}]}})", "/a/b~0~1/1/c|not JSON: byte 24");
        row("a name without value", R"({"a":1,"b"})", "|not JSON: byte 10");
        row("bytes after a text", "[1]\xff", "|not JSON: byte 3");
        row("beyond 64 bits", R"({"a":[1,{"b":-9223372036854775809}]})", "/a/1/b|the number is outside ±(2^53−1)");
        row("beyond every number", "[0,1e400]", "/1|the number is outside ±(2^53−1)");
        row("twice", R"({"a":{"b":1,"c":2,"b":1}})", "/a/b|the name stands twice");
        row("twice, escaped", R"({"a":1,"\u0061":2})", "/a|the name stands twice");
        row("pointer escapes", R"({"a/b~":[1,{"":0.5}]})",
            "/a~1b~0/1/|only whole numbers without exponent are allowed");
        row("fraction", "[1.0]", "/0|only whole numbers without exponent are allowed");
        row("exponent", "[1,1e2]", "/1|only whole numbers without exponent are allowed");
        row("2^53", "[9007199254740992]", "/0|the number is outside ±(2^53−1)");
        row("-2^53", "[-9007199254740992]", "/0|the number is outside ±(2^53−1)");
        row("2^64 - 1", "[18446744073709551615]", "/0|the number is outside ±(2^53−1)");
    }
    void faultsHavePlaces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, fault);
        QCOMPARE(QByteArray::fromStdString(faultOf(bytes.toStdString())), fault);
    }

    void refusesNumbersBeyondEveryInteger()
    {
        QVERIFY(!codec::readJson("[123456789012345678901234567890]"));
        QVERIFY(!codec::readJson("[-123456789012345678901234567890]"));
        QVERIFY(!codec::readJson("[1e400]", {.allowFractions = true}));
    }

    void refusesLoneSurrogates()
    {
        for (const char *text : {R"(["\ud800"])", R"(["\udc00"])", R"(["\ud800\u0041"])", R"(["\ud800x"])",
                                 R"(["\udc00\ud800"])", R"({"\udfff":1})", R"(["\ud800\ud800"])"}) {
            QVERIFY2(!codec::readJson(text), text);
            QVERIFY2(codec::firstBadByte(text), text);
        }
    }

    void keepsLimits()
    {
        QCOMPARE(faultOf("[[[]]]", {.maxDepth = 3}), std::string("read"));
        QCOMPARE(faultOf("[[[]]]", {.maxDepth = 2}), std::string("/0/0|nested too deeply"));
        QCOMPARE(faultOf(R"({"a":{}})", {.maxDepth = 1}), std::string("/a|nested too deeply"));
        QCOMPARE(faultOf("1", {.maxDepth = 0}), std::string("read"));
        QCOMPARE(faultOf("[10]", {.maxBytes = 4}), std::string("read"));
        QCOMPARE(faultOf("[100]", {.maxBytes = 4}), std::string("|larger than 4 bytes"));
        QVERIFY(!codec::readJson(std::string(2000, '[') + std::string(2000, ']'), {.maxDepth = 5000}));
    }

    void readsFractionsOnlyWhenAllowed()
    {
        const auto read = codec::readJson("[0.5,-1e-2,3]", {.allowFractions = true});
        QVERIFY(read);
        const auto &items = std::get<JsonArray>(read->value);
        QCOMPARE(std::get<double>(items[0].value), 0.5);
        QCOMPARE(std::get<double>(items[1].value), -0.01);
        QCOMPARE(std::get<std::int64_t>(items[2].value), 3);
        QVERIFY(!codec::isCanonical("[0.5,-1e-2,3]", *read));
    }

    void writesCanonicalBytes()
    {
        const Json json = JsonObject{
            {"\uE000", 1},     {"\U00010000", 2},    {"b", "\u007f\u0080\"\\/"}, {"a", "\b\t\n\v\f\r\x01\x1f"},
            {"", JsonArray{}}, {"ab", JsonObject{}}, {"B", std::int64_t{-5}}};
        QCOMPARE(codec::writeJson(json),
                 std::string("{\"\":[],\"B\":-5,\"a\":\"\\b\\t\\n\\u000b\\f\\r\\u0001\\u001f\",\"ab\":{},"
                             "\"b\":\"\u007f\u0080\\\"\\\\/\",\"\U00010000\":2,\"\uE000\":1}"));
    }

    void knowsCanonicalBytes()
    {
        for (const char *text : {R"({"a":1,"b":[null,true,"x"]})", "[]", "\"/\"", "0"}) {
            QVERIFY2(codec::isCanonical(text, codec::readJson(text).value()), text);
        }
        for (const char *text : {R"({"b":1,"a":2})", "[ ]", R"("\/")", "-0", "0 ", R"("\u0041")"}) {
            QVERIFY2(!codec::isCanonical(text, codec::readJson(text).value()), text);
        }
    }

    void writeThenReadIsTheSame()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            test::Random random(seed);
            const std::string bytes = codec::writeJson(anyJson(random, 4));
            const auto read = codec::readJson(bytes);
            QVERIFY2(read && codec::isCanonical(bytes, *read), qPrintable(QString::number(seed)));
            QVERIFY2(!codec::firstBadByte(bytes), qPrintable(QString::number(seed)));
        }
    }

    void parserAndScannerAgreeAboutDamage()
    {
        int refused = 0;
        for (unsigned seed = 0; seed < 5000; ++seed) {
            test::Random random(seed);
            std::string bytes = codec::writeJson(anyJson(random, 4));
            for (int i = random.small(3); i >= 0; --i) {
                bytes[static_cast<std::size_t>(random.between(0, std::ssize(bytes) - 1))] = random.byte();
            }
            const auto read = codec::readJson(bytes, {.maxDepth = 1000, .allowFractions = true});
            const bool place = codec::firstBadByte(bytes).has_value();
            const bool grammar = !read && read.error().message.starts_with("not JSON");
            refused += read ? 0 : 1;
            QVERIFY2(read ? !place : place || !grammar, qPrintable(QString::number(seed)));
        }
        QVERIFY(refused > 1000);
    }

    void theExamplesOfRfc8785()
    {
        // Section 3.2.3: names are sorted by their UTF-16 code units
        const char *sorting =
            R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",)"
            R"("1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",)"
            R"("\u00f6":"Latin Small Letter O With Diaeresis"})";
        QCOMPARE(
            codec::writeJson(codec::readJson(sorting).value()),
            std::string("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        "\"\U0001F600\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}"));
        // Section 3.2.2, without its numbers: these documents have whole ones only
        const char *strings = "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", "
                              "\"literals\": [null, true, false]}";
        QCOMPARE(codec::writeJson(codec::readJson(strings).value()),
                 std::string("{\"literals\":[null,true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
        // Appendix B: the whole numbers of its table that ±(2^53−1) holds
        for (const auto &[written, canonical] :
             {std::pair("0", "0"), std::pair("-0", "0"), std::pair("9007199254740991", "9007199254740991"),
              std::pair("-9007199254740991", "-9007199254740991")}) {
            QCOMPARE(codec::writeJson(codec::readJson(written).value()), std::string(canonical));
        }
    }

    void publishedParsingCases()
    {
        const auto dir = test::vectors("vectors/json_parsing");
        if (!dir) {
            QSKIP("vectors/json_parsing is not in WAZEH_VECTORS: 0 published parsing cases ran");
        }
        QStringList excluded;
        int must = 0, accepted = 0, mustNot = 0, refused = 0, wholeOnly = 0;
        for (const QFileInfo &file : dir->entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
            const std::string bytes = test::bytesOf(file.filePath());
            const auto read = codec::readJson(bytes, {.maxDepth = 1000, .allowFractions = true});
            const bool place = codec::firstBadByte(bytes).has_value();
            if (!read && read.error().message == "the name stands twice") {
                excluded << file.fileName() + QLatin1String(" (duplicate names are refused)");
            } else if (file.fileName().startsWith(QLatin1String("y_"))) {
                ++must;
                accepted += read && !place ? 1 : 0;
                wholeOnly += codec::readJson(bytes) ? 1 : 0;
                QVERIFY2(read && !place, qPrintable(file.fileName()));
            } else if (file.fileName().startsWith(QLatin1String("n_"))) {
                ++mustNot;
                refused += !read && place ? 1 : 0;
                QVERIFY2(!read && place, qPrintable(file.fileName()));
            }
        }
        qInfo("JSONTestSuite: %d of %d must-accept (%d of them where only whole numbers are allowed), %d of %d "
              "must-refuse; excluded: %s",
              accepted, must, wholeOnly, refused, mustNot, qPrintable(excluded.join(QLatin1String(", "))));
        QCOMPARE(excluded.size(), 2);
        QVERIFY(must > 0 && accepted == must && mustNot > 0 && refused == mustNot);
    }

    void publishedCanonicalCases()
    {
        const auto dir = test::vectors("rfc8785");
        if (!dir) {
            QSKIP("rfc8785 is not in WAZEH_VECTORS: 0 published canonical cases ran");
        }
        int total = 0, same = 0;
        QStringList excluded;
        for (const QFileInfo &file : dir->entryInfoList({QStringLiteral("*.input.json")}, QDir::Files)) {
            const auto read = codec::readJson(test::bytesOf(file.filePath()));
            if (!read && read.error().message.starts_with("only whole numbers")) {
                excluded << file.fileName() + QLatin1String(" (has fractions)");
                continue;
            }
            QVERIFY2(read, qPrintable(file.fileName()));
            const QString output = file.filePath().replace(QLatin1String(".input."), QLatin1String(".output."));
            ++total;
            same += codec::writeJson(*read) == test::bytesOf(output) ? 1 : 0;
        }
        qInfo("RFC 8785: %d of %d; excluded: %s", same, total, qPrintable(excluded.join(QLatin1String(", "))));
        QVERIFY(total > 0);
        QCOMPARE(same, total);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
