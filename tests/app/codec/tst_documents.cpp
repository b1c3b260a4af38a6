#include <QTest>

#include <algorithm>

#include "documentwalk.h"
#include "samples.h"

using namespace wazeh;
using codec::Json;
using codec::JsonObject;
using test::forEach;
using test::listed;
using test::names;
using test::Outcome;
using test::readAny;

namespace {

/** Objects whose names are data, and keys that nobody here looks into. */
bool isOpen(const std::string &pointer, const Json &json)
{
    const JsonObject &members = std::get<JsonObject>(json.value);
    const bool texts = json.find("en") != nullptr || members.empty();
    return texts || pointer.ends_with("/eligibility") || pointer.ends_with("/attachments") ||
           pointer.ends_with("/agreement") || pointer.ends_with("/jwk") || pointer.find("/server_keys") == 0;
}

bool mayBeAbsent(const std::string &pointer)
{
    const std::string_view name = std::string_view(pointer).substr(pointer.rfind('/') + 1);
    const bool ofOption = pointer.starts_with("/options/") && std::ranges::count(pointer, '/') == 3;
    return pointer == "/help" || pointer == "/choice/worst_total" || pointer == "/choice/needs" ||
           (ofOption && (name == "when" || name == "refund" || name == "late" || name == "texts"));
}
} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBackIsByteEqual_data() { test::documentRows(); }
    void thereAndBackIsByteEqual()
    {
        QFETCH(QByteArray, typ);
        const std::string bytes = test::sample(typ.toStdString());
        const Outcome result = readAny(typ.toStdString(), bytes);
        QVERIFY2(result.faults.empty(), listed(result.faults));
        QCOMPARE(QByteArray::fromStdString(result.again), QByteArray::fromStdString(bytes));
    }

    void unknownMembersAreRefused_data() { test::documentRows(); }
    void unknownMembersAreRefused()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        int tried = 0;
        forEach(document, [&](Json &json, const std::string &pointer) {
            auto *members = std::get_if<JsonObject>(&json.value);
            if (members == nullptr || isOpen(pointer, json)) {
                return;
            }
            members->emplace_back("surprise", 1);
            const Outcome result = readAny(typ.toStdString(), codec::writeJson(document));
            members->pop_back();
            ++tried;
            const std::string place = pointer + "/surprise";
            QVERIFY2(names(result.faults, place), (place + '\n').c_str() + listed(result.faults));
            QCOMPARE(result.faults.size(), std::size_t{1});
        });
        QVERIFY(tried > 0);
    }

    void missingMembersAreNamed_data() { test::documentRows(); }
    void missingMembersAreNamed()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        forEach(document, [&](Json &json, const std::string &pointer) {
            auto *members = std::get_if<JsonObject>(&json.value);
            if (members == nullptr || isOpen(pointer, json)) {
                return;
            }
            for (std::size_t i = 0; i < members->size(); ++i) {
                const JsonObject before = *members;
                const std::string place = pointer + '/' + (*members)[i].first;
                members->erase(members->begin() + static_cast<std::ptrdiff_t>(i));
                const Outcome result = readAny(typ.toStdString(), codec::writeJson(document));
                *members = before;
                if (mayBeAbsent(place)) {
                    QVERIFY2(!names(result.faults, place), place.c_str());
                } else if (pointer.ends_with("/every")) {
                    QVERIFY2(names(result.faults, pointer), listed(result.faults)); // months or days
                } else {
                    QVERIFY2(names(result.faults, place, "is missing"), (place + '\n').c_str() + listed(result.faults));
                }
            }
        });
    }

    void wrongTypesAreNamed_data() { test::documentRows(); }
    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        forEach(document, [&](Json &json, const std::string &pointer) {
            if (test::isInKey(pointer)) {
                return;
            }
            const Json before = json;
            for (const Json &wrong : {Json(7), Json("\x01?")}) {
                if (wrong.value.index() == before.value.index() || before.isNull()) {
                    continue;
                }
                json = wrong;
                const std::string bytes = codec::writeJson(document);
                json = before;
                const Outcome result = readAny(typ.toStdString(), bytes);
                QVERIFY2(names(result.faults, pointer), (pointer + '\n').c_str() + listed(result.faults));
            }
        });
    }

    void everyFaultIsCollected()
    {
        Json facts = codec::readJson(test::sample("facts")).value();
        auto &members = std::get<JsonObject>(facts.value);
        for (auto &[name, value] : members) {
            if (name == "today" || name == "category") {
                value = 5;
            }
        }
        members.emplace_back("age", 40);
        members.emplace_back("a/b~", 1);
        std::erase_if(members, [](const auto &member) { return member.first == "cover"; });
        const Outcome result = readAny("facts", codec::writeJson(facts));
        QVERIFY(names(result.faults, "/today", "must be a text"));
        QVERIFY(names(result.faults, "/category", "must be a text"));
        QVERIFY(names(result.faults, "/cover", "is missing"));
        QVERIFY(names(result.faults, "/age", "is unknown"));
        QVERIFY(names(result.faults, "/a~1b~0", "is unknown"));
        QCOMPARE(result.faults.size(), std::size_t{5});
    }

    void anotherDocumentIsOneFault_data() { test::documentRows(); }
    void anotherDocumentIsOneFault()
    {
        QFETCH(QByteArray, typ);
        for (std::string_view other : test::kDocuments) {
            if (typ == other.data()) {
                continue;
            }
            const Outcome result = readAny(typ.toStdString(), test::sample(other));
            QVERIFY2(names(result.faults, "/typ"), other.data());
            QVERIFY2(result.faults.size() <= 2, listed(result.faults)); // a record names its kinds and goes on
        }
        QVERIFY(!readAny(typ.toStdString(), "").faults.empty());
        QVERIFY(!readAny(typ.toStdString(), "[]").faults.empty());
    }

    void versionsOfTheFutureAreRefused_data() { test::documentRows(); }
    void versionsOfTheFutureAreRefused()
    {
        QFETCH(QByteArray, typ);
        const QByteArray bytes = QByteArray::fromStdString(test::sample(typ.toStdString()));
        const std::string next =
            QByteArray(bytes).replace("\"v\":1,", "\"v\":2,").replace("\"v\":1}", "\"v\":2}").toStdString();
        QVERIFY(names(readAny(typ.toStdString(), next).faults, "/v", "must be 1"));
    }

    void sizesAreBounded()
    {
        const std::string space(5 << 20, ' ');
        for (const char *typ : {"policy", "facts", "day", "record", "delivery", "receipt", "call", "bundle"}) {
            const Outcome result = readAny(typ, test::sample(typ) + space);
            QVERIFY2(names(result.faults, "", "larger than"), typ);
        }
    }
};

QTEST_APPLESS_MAIN(TestDocuments)
#include "tst_documents.moc"
