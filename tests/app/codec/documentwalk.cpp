#include "documentwalk.h"

#include <QTest>

#include <algorithm>

#include "samples.h"

namespace wazeh::test {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

namespace {
template <class T>
Outcome outcome(const codec::Read<T> &read, std::string (*write)(const T &))
{
    return read ? Outcome{{}, write(*read)} : Outcome{read.error(), {}};
}

bool isRepeated(const std::string &pointer)
{
    return pointer.starts_with("/options/") && !pointer.starts_with("/options/0/") &&
           (pointer.ends_with("/when") || pointer.ends_with("/refund") || pointer.ends_with("/texts"));
}

void walk(Json &json, const std::string &pointer, const Visit &visit)
{
    if (isRepeated(pointer)) {
        return;
    }
    visit(json, pointer);
    if (auto *object = std::get_if<JsonObject>(&json.value)) {
        for (auto &[name, value] : *object) {
            walk(value, pointer + '/' + name, visit);
        }
    } else if (auto *array = std::get_if<JsonArray>(&json.value)) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            walk((*array)[i], pointer + '/' + std::to_string(i), visit);
        }
    }
}
} // namespace

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

void documentRows()
{
    QTest::addColumn<QByteArray>("typ");
    for (std::string_view document : kDocuments) {
        if (document != "quote") {
            QTest::newRow(document.data()) << QByteArray(document.data());
        }
    }
}

void forEach(Json &document, const Visit &visit)
{
    walk(document, "", visit);
}

bool isLeaf(const Json &json)
{
    return !std::holds_alternative<JsonObject>(json.value) && !std::holds_alternative<JsonArray>(json.value);
}

bool isInKey(std::string_view pointer)
{
    return pointer.find("/jwk/") != std::string_view::npos || pointer.starts_with("/server_keys/0/");
}

std::string parentOf(const std::string &pointer)
{
    return pointer.substr(0, pointer.rfind('/'));
}

bool names(const domain::Faults &faults, std::string_view pointer, std::string_view message)
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

Spliced spliced(Json &document, Json &place, std::string_view text)
{
    const std::string mark = "\"splice-here\"";
    const Json before = place;
    place = Json("splice-here");
    std::string bytes = codec::writeJson(document);
    place = before;
    const std::size_t start = bytes.find(mark);
    return {bytes.replace(start, mark.size(), text), start};
}
} // namespace wazeh::test
