#include <QTest>

#include <algorithm>

#include "documentwalk.h"
#include "samples.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using test::listed;

namespace {

constexpr std::size_t kKiB = 1024;

/** The most bytes of each document, and how deep it may nest. */
struct Limit {
    const char *typ;
    std::size_t bytes;
    int depth;
};
constexpr Limit kLimits[] = {{"policy", 1024 * kKiB, 16}, {"facts", 1024 * kKiB, 16},   {"day", 4096 * kKiB, 16},
                             {"record", 64 * kKiB, 8},    {"delivery", 256 * kKiB, 16}, {"receipt", 16 * kKiB, 16},
                             {"call", 16 * kKiB, 16},     {"bundle", 1024 * kKiB, 16}};

Json nested(int depth)
{
    Json json = 1;
    for (int i = 0; i < depth; ++i) {
        json = i % 2 == 0 ? Json(JsonArray{json}) : Json(JsonObject{{"a", json}});
    }
    return json;
}

int depthOf(std::string_view pointer)
{
    return static_cast<int>(std::ranges::count(pointer, '/'));
}

/** A record whose bytes are exactly so many: its reason is long. */
std::string recordOf(std::size_t size)
{
    Json document = codec::readJson(test::sample("record")).value();
    const std::size_t missing = size - test::sample("record").size();
    for (auto &[name, value] : std::get<JsonObject>(document.value)) {
        if (name == "reason") {
            value = std::string(missing, 'r');
        }
    }
    return codec::writeJson(document);
}
} // namespace

class TestLimits : public QObject {
    Q_OBJECT

    void rows()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kLimits)); ++i) {
            QTest::newRow(kLimits[i].typ) << i;
        }
    }

private Q_SLOTS:
    void theLastByteCounts_data() { rows(); }
    void theLastByteCounts()
    {
        QFETCH(int, row);
        const auto &[typ, most, depth] = kLimits[row];
        const bool padded = std::string_view(typ) != "record"; // white space is not canonical
        std::string bytes = padded ? test::sample(typ) : recordOf(most);
        bytes.resize(most, ' ');
        const test::Outcome fits = test::readAny(typ, bytes);
        QVERIFY2(fits.faults.empty(), listed(fits.faults));
        QVERIFY(!fits.again.empty());
        const std::string more = padded ? bytes + ' ' : recordOf(most + 1);
        const test::Outcome tooLarge = test::readAny(typ, more);
        QVERIFY2(test::names(tooLarge.faults, "", "larger than " + std::to_string(most)), listed(tooLarge.faults));
        QCOMPARE(tooLarge.faults.size(), std::size_t{1});
    }

    void theLastLevelCounts_data() { rows(); }
    void theLastLevelCounts()
    {
        QFETCH(int, row);
        const auto &[typ, most, depth] = kLimits[row];
        const int deepest = depth;
        const std::string name = typ;
        Json document = codec::readJson(test::sample(typ)).value();
        test::forEach(document, [&](Json &place, const std::string &pointer) {
            if (!test::isLeaf(place) || test::isInKey(pointer)) {
                return;
            }
            const Json before = place;
            const int room = deepest - depthOf(pointer);
            place = nested(room);
            const test::Outcome fits = test::readAny(name, codec::writeJson(document));
            place = nested(room + 1);
            const test::Outcome tooDeep = test::readAny(name, codec::writeJson(document));
            place = before;
            for (const domain::Fault &fault : fits.faults) {
                QVERIFY2(fault.message.find("nested") == std::string::npos, listed(fits.faults));
            }
            QCOMPARE(tooDeep.faults.size(), std::size_t{1});
            QVERIFY2(tooDeep.faults[0].path.starts_with(pointer) && tooDeep.faults[0].message == "nested too deeply",
                     listed(tooDeep.faults));
        });
    }

    void noNestingIsTooMuchForTheReader_data() { rows(); }
    void noNestingIsTooMuchForTheReader()
    {
        QFETCH(int, row);
        const char *typ = kLimits[row].typ;
        for (const char *opening : {"[", "{\"a\":", "[{\"a\":[", "[[],"}) {
            std::string deep;
            while (deep.size() < 15'000) { // below every limit of bytes
                deep += opening;
            }
            QCOMPARE(test::readAny(typ, deep).faults.size(), std::size_t{1});
            QCOMPARE(test::readAny(typ, deep + std::string(8'000, ']')).faults.size(), std::size_t{1});
        }
        const std::string valid = std::string(5'000, '[') + std::string(5'000, ']');
        const test::Outcome result = test::readAny(typ, valid);
        QVERIFY2(test::names(result.faults, "", "nested too deeply"), listed(result.faults));
    }

    void manyFaultsAreSomeFaults()
    {
        Json facts = codec::readJson(test::sample("facts")).value();
        auto &members = std::get<JsonObject>(facts.value);
        for (int i = 0; i < 5'000; ++i) {
            members.emplace_back("unknown" + std::to_string(i), 1);
        }
        const test::Outcome result = test::readAny("facts", codec::writeJson(facts));
        QCOMPARE(result.faults.size(), std::size_t{1'000});
    }

    void listsAreBounded()
    {
        Json facts = codec::readJson(test::sample("facts")).value();
        for (auto &[name, value] : std::get<JsonObject>(facts.value)) {
            if (name == "discounts") {
                auto &list = std::get<JsonArray>(value.value);
                list.assign(601, JsonObject{{"code", "panel"}, {"amount", 1}});
            }
        }
        QVERIFY(test::names(test::readAny("facts", codec::writeJson(facts)).faults, "/discounts", "600"));
    }

    void longTextsComeBack()
    {
        domain::Call call;
        call.callId = "0193528f-1c00-7a3b-8f00-0123456789ab";
        call.at = "2026-11-23T09:00:00Z";
        for (int i = 0; i < 2'000; ++i) {
            call.place += "پ";
        }
        call.step = std::string("\x01\x7f\\\"", 4);
        const auto read = codec::readCall(codec::writeCall(call));
        QVERIFY(read);
        QCOMPARE(read->place, call.place);
        QCOMPARE(read->step, call.step);
    }
};

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_limits.moc"
