#include <QTest>

#include <functional>

#include "codec/documents.h"
#include "samples.h"

using namespace wazeh;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

namespace {

/** What a reader made of bytes: the faults, and the bytes its own writer makes of the value. */
struct Outcome {
    domain::Faults faults;
    std::string again;
};

template <class T>
Outcome outcome(const codec::Read<T> &read, std::string (*write)(const T &))
{
    return read ? Outcome{{}, write(*read)} : Outcome{read.error(), {}};
}

Outcome readAny(std::string_view typ, std::string_view bytes)
{
    if (typ == "policy")
        return outcome(codec::readPolicy(bytes), codec::writePolicy);
    if (typ == "facts")
        return outcome(codec::readFacts(bytes), codec::writeFacts);
    if (typ == "day")
        return outcome(codec::readDay(bytes), codec::writeDay);
    if (typ == "record")
        return outcome(codec::readRecord(bytes), codec::writeRecord);
    if (typ == "delivery")
        return outcome(codec::readDelivery(bytes), codec::writeDelivery);
    if (typ == "receipt")
        return outcome(codec::readReceipt(bytes), codec::writeReceipt);
    if (typ == "call")
        return outcome(codec::readCall(bytes), codec::writeCall);
    return outcome(codec::readBundle(bytes), codec::writeBundle);
}

using Visit = std::function<void(Json &, const std::string &)>;

/** The same members stand in every option: one is enough. */
bool isRepeated(const std::string &pointer)
{
    return pointer.starts_with("/options/") && !pointer.starts_with("/options/0/") &&
           (pointer.ends_with("/when") || pointer.ends_with("/refund") || pointer.ends_with("/texts"));
}

/** Every value of the document with its pointer, the document itself as "". */
void forEach(Json &json, const std::string &pointer, const Visit &visit)
{
    if (isRepeated(pointer)) {
        return;
    }
    visit(json, pointer);
    if (auto *object = std::get_if<JsonObject>(&json.value)) {
        for (auto &[name, value] : *object) {
            forEach(value, pointer + '/' + name, visit);
        }
    } else if (auto *array = std::get_if<JsonArray>(&json.value)) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            forEach((*array)[i], pointer + '/' + std::to_string(i), visit);
        }
    }
}

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
    return pointer == "/help" ||
           (ofOption && (name == "when" || name == "refund" || name == "late" || name == "texts"));
}

bool names(const domain::Faults &faults, std::string_view pointer, std::string_view message = {})
{
    return std::ranges::any_of(faults, [&](const domain::Fault &fault) {
        return fault.path == pointer && fault.message.find(message) != std::string::npos;
    });
}

QByteArray listed(const domain::Faults &faults)
{
    QByteArray text;
    for (const domain::Fault &fault : faults) {
        text += QByteArray::fromStdString(fault.path + ": " + fault.message + "\n");
    }
    return text;
}
} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

    void rows()
    {
        QTest::addColumn<QByteArray>("typ");
        for (std::string_view document : test::kDocuments) {
            if (document != "quote") { // has no reader
                QTest::newRow(document.data()) << QByteArray(document.data());
            }
        }
    }

private Q_SLOTS:
    void thereAndBackIsByteEqual_data() { rows(); }
    void thereAndBackIsByteEqual()
    {
        QFETCH(QByteArray, typ);
        const std::string bytes = test::sample(typ.toStdString());
        const Outcome result = readAny(typ.toStdString(), bytes);
        QVERIFY2(result.faults.empty(), listed(result.faults));
        QCOMPARE(QByteArray::fromStdString(result.again), QByteArray::fromStdString(bytes));
    }

    void unknownMembersAreRefused_data() { rows(); }
    void unknownMembersAreRefused()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        int tried = 0;
        forEach(document, "", [&](Json &json, const std::string &pointer) {
            auto *members = std::get_if<JsonObject>(&json.value);
            if (members == nullptr || isOpen(pointer, json)) {
                return;
            }
            members->emplace_back("surprise", 1);
            const Outcome result = readAny(typ.toStdString(), codec::writeJson(document));
            members->pop_back();
            ++tried;
            const std::string place = pointer == "/help" ? pointer : pointer + "/surprise";
            QVERIFY2(names(result.faults, place), (place + '\n').c_str() + listed(result.faults));
            QCOMPARE(result.faults.size(), std::size_t{1});
        });
        QVERIFY(tried > 0);
    }

    void missingMembersAreNamed_data() { rows(); }
    void missingMembersAreNamed()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        forEach(document, "", [&](Json &json, const std::string &pointer) {
            auto *members = std::get_if<JsonObject>(&json.value);
            if (members == nullptr || isOpen(pointer, json) || pointer == "/help") {
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

    void wrongTypesAreNamed_data() { rows(); }
    void wrongTypesAreNamed()
    {
        QFETCH(QByteArray, typ);
        Json document = codec::readJson(test::sample(typ.toStdString())).value();
        forEach(document, "", [&](Json &json, const std::string &pointer) {
            if (pointer.find("/jwk/") != std::string::npos || pointer.find("/server_keys/0/") == 0) {
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
                const std::string place = pointer.starts_with("/help/") ? "/help" : pointer;
                QVERIFY2(names(result.faults, place), (pointer + '\n').c_str() + listed(result.faults));
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

    void anotherDocumentIsOneFault_data() { rows(); }
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

    void versionsOfTheFutureAreRefused_data() { rows(); }
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
