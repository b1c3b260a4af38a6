#include <QTest>

#include <algorithm>
#include <set>

#include "documentwalk.h"
#include "samples.h"
#include "schema.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using test::listed;

namespace {

constexpr std::int64_t kMost = (std::int64_t{1} << 53) - 1;

/** Every number that the schemas name as a bound. */
void collectBounds(const Json &schema, std::set<std::int64_t> &bounds)
{
    if (const auto *object = std::get_if<JsonObject>(&schema.value)) {
        for (const auto &[name, value] : *object) {
            const auto *number = std::get_if<std::int64_t>(&value.value);
            if (number != nullptr && (name == "minimum" || name == "maximum")) {
                bounds.insert(*number);
            }
            collectBounds(value, bounds);
        }
    }
    if (const auto *array = std::get_if<JsonArray>(&schema.value)) {
        for (const Json &item : *array) {
            collectBounds(item, bounds);
        }
    }
}

/** A text that is nearly the given one, and dates, times and words that are nearly right. */
std::vector<std::string> nearly(const std::string &text)
{
    std::vector<std::string> found{text + 'x', text + ' ', ' ' + text, text + '\n', std::string("\0", 1) + text};
    if (!text.empty()) {
        std::string upper = text;
        std::ranges::transform(upper, upper.begin(),
                               [](char c) { return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c); });
        std::string changed = text;
        changed[text.size() / 2] = changed[text.size() / 2] == 'g' ? 'h' : 'g';
        found.insert(found.end(), {text.substr(1), text.substr(0, text.size() - 1), upper, changed, text + text});
    }
    for (const char *other : {"",
                              "x",
                              "2026-02-29",
                              "2026-13-01",
                              "2026-00-10",
                              "2026-11-31",
                              "26-11-23",
                              "2026-11-2",
                              "20261123",
                              "+2026-11-23",
                              "۲۰۲۶-۱۱-۲۳",
                              "2026-11-23T00:00:00Z",
                              "2026-11-23T25:00:00Z",
                              "2026-11-23T09:60:00Z",
                              "2026-11-23T09:00:00",
                              "2026-11-23T09:00:00+05:00",
                              "2026-11-31T09:00:00Z",
                              "none",
                              "NONE",
                              "PKR",
                              "pkr",
                              "USD",
                              "====",
                              "e30=",
                              "e3",
                              "e-_0",
                              "ur",
                              "UR",
                              "accepted",
                              "choice",
                              "today",
                              "1",
                              "null"}) {
        found.emplace_back(other);
    }
    return found;
}

bool isBelow(std::string_view path, std::string_view pointer)
{
    return path.size() > pointer.size() && path.starts_with(pointer) && path[pointer.size()] == '/';
}

/** At that place or inside it; of a changed kind also beside it, where the members of the other kind are asked for. */
bool isAnsweredAt(const domain::Faults &faults, const std::string &pointer)
{
    const std::string around = pointer.ends_with("/kind") ? test::parentOf(pointer) : pointer;
    return std::ranges::any_of(faults, [&](const domain::Fault &fault) {
        return fault.path == pointer || isBelow(fault.path, pointer) || isBelow(fault.path, around);
    });
}

JsonArray &optionsOf(Json &policy)
{
    auto &members = std::get<JsonObject>(policy.value);
    const auto found = std::ranges::find(members, "options", &JsonObject::value_type::first);
    return std::get<JsonArray>(found->second.value);
}

/** The questions about help and their rules, where no option needs them: a policy is read the faster. */
void dropHelp(Json &policy)
{
    Json without = policy;
    auto &members = std::get<JsonObject>(without.value);
    std::ranges::find(members, "help", &JsonObject::value_type::first)->second =
        JsonObject{{"questions", JsonArray{}}, {"eligibility", JsonArray{}}};
    if (test::readAny("policy", codec::writeJson(without)).faults.empty()) {
        policy = without;
    }
}

/** A pointer into the document, or to one member that is not there. */
bool isPlaceIn(const Json &document, std::string_view pointer)
{
    const Json *here = &document;
    while (!pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        const Json *next = here->find(step);
        if (const auto *array = std::get_if<JsonArray>(&here->value)) {
            const std::size_t index = std::stoul(std::string(step));
            next = index < array->size() ? &(*array)[index] : nullptr;
        }
        if (next == nullptr) {
            return pointer.empty();
        }
        here = next;
    }
    return true;
}
} // namespace

/**
 * At every place of every document, values that belong elsewhere. The published schemas say which of them are wrong,
 * and the reader must name the very same place; what it takes in spite of them it must write back in the same bytes.
 */
class TestStrangeValues : public QObject {
    Q_OBJECT

    test::Schemas m_schemas;
    std::set<std::int64_t> m_numbers{0, 1, -1, 7, kMost, -kMost, std::int64_t{1} << 31, -(std::int64_t{1} << 31) - 1};
    int m_tried = 0, m_refused = 0, m_taken = 0;

    /** Nobody says what this text must look like: any two will do. */
    bool isFreeText(const std::string &typ, const Json &document, Json &place)
    {
        const Json before = place;
        bool isFree = std::holds_alternative<std::string>(before.value);
        for (const char *text : {"\x01?", "2026-02-30"}) {
            place = text;
            isFree = isFree && m_schemas.complaints(typ, document).empty();
        }
        place = before;
        return isFree;
    }

    std::vector<Json> strangersFor(const Json &place, bool isFree) const
    {
        std::vector<Json> strangers{nullptr,
                                    true,
                                    false,
                                    7,
                                    -1,
                                    "",
                                    "x",
                                    JsonArray{},
                                    JsonArray{nullptr},
                                    JsonObject{},
                                    JsonObject{{"en", 1}},
                                    JsonObject{{"EN", "x"}},
                                    std::string(3000, 'a')};
        if (std::holds_alternative<std::int64_t>(place.value) || place.isNull()) {
            strangers.insert(strangers.end(), m_numbers.begin(), m_numbers.end());
        }
        if (const auto *text = std::get_if<std::string>(&place.value); text != nullptr && !isFree) {
            const std::vector<std::string> texts = nearly(*text);
            strangers.insert(strangers.end(), texts.begin(), texts.end());
        }
        return strangers;
    }

    void tryOne(const std::string &typ, const Json &document, const std::string &pointer)
    {
        const std::string bytes = codec::writeJson(document);
        const test::Outcome result = test::readAny(typ, bytes);
        const auto fail = [&] { // the words are made for a failure only: there are many thousand values
            QFAIL((pointer + ": " + bytes.substr(0, 2000) + '\n').c_str() + listed(result.faults));
        };
        ++m_tried;
        m_refused += result.faults.empty() ? 0 : 1;
        m_taken += result.faults.empty() ? 1 : 0;
        if (!m_schemas.complaints(typ, document).empty()) {
            if (!isAnsweredAt(result.faults, pointer))
                fail();
        } else if (result.faults.empty()) {
            QCOMPARE(QByteArray::fromStdString(result.again), QByteArray::fromStdString(bytes));
        }
        for (const domain::Fault &fault : result.faults) {
            if (fault.message.empty() || !isPlaceIn(document, fault.path))
                fail();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_schemas.add("common", test::jsonFile(QStringLiteral("assets/schemas/common.schema.json")));
        for (std::string_view name : test::kDocuments) {
            const Json schema =
                test::jsonFile(QLatin1String("assets/schemas/%1.schema.json").arg(QLatin1String(name.data())));
            std::set<std::int64_t> bounds;
            collectBounds(schema, bounds);
            for (std::int64_t bound : bounds) {
                m_numbers.insert({bound - 1, bound, bound + 1});
            }
            m_schemas.add(std::string(name), schema);
        }
    }

    /** A policy is walked option by option: it takes long to read. */
    void everyPlaceAnswersForItself_data()
    {
        QTest::addColumn<QByteArray>("typ");
        QTest::addColumn<int>("option");
        for (std::string_view document : test::kDocuments) {
            if (document != "quote" && document != "policy") {
                QTest::newRow(document.data()) << QByteArray(document.data()) << 0;
            }
        }
        Json policy = codec::readJson(test::sample("policy")).value();
        for (int option = 0; option < static_cast<int>(optionsOf(policy).size()); ++option) {
            QTest::addRow("policy, option %d", option) << QByteArray("policy") << option;
        }
    }
    void everyPlaceAnswersForItself()
    {
        QFETCH(QByteArray, typ);
        QFETCH(int, option);
        const std::string name = typ.toStdString();
        Json document = codec::readJson(test::sample(name)).value();
        if (name == "policy") {
            JsonArray &options = optionsOf(document);
            const Json kept = options.at(static_cast<std::size_t>(option));
            options.resize(1); // the one that others refer to
            if (option > 0) {
                options.push_back(kept);
                dropHelp(document); // strange values of it are tried with the first option
            }
        }
        const std::string only = option > 0 ? "/options/1" : "";
        m_tried = m_refused = m_taken = 0;
        test::forEach(document, [&](Json &place, const std::string &pointer) {
            if (pointer.empty() || !pointer.starts_with(only) || test::isInKey(pointer) || QTest::currentTestFailed()) {
                return;
            }
            const Json before = place;
            for (const Json &stranger : strangersFor(before, isFreeText(name, document, place))) {
                place = stranger;
                if (stranger != before && !QTest::currentTestFailed()) {
                    tryOne(name, document, pointer);
                }
            }
            place = before;
        });
        qInfo("%s: %d strange values, %d refused, %d may stand there", name.c_str(), m_tried, m_refused, m_taken);
        QVERIFY(m_refused > 30 && m_taken > 0);
    }

    void whatIsNoDocumentAtAll_data() { test::documentRows(); }
    void whatIsNoDocumentAtAll()
    {
        QFETCH(QByteArray, typ);
        for (const char *bytes : {"", " ", "null", "true", "7", "\"policy\"", "[]", "[{}]", "{}", "{\"typ\":null}",
                                  "{\"typ\":\"\",\"v\":1}", "{\"v\":1}", "<html></html>", "\xff\xfe{\0}\0"}) {
            QVERIFY2(!test::readAny(typ.toStdString(), bytes).faults.empty(), bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestStrangeValues)
#include "tst_strangevalues.moc"
