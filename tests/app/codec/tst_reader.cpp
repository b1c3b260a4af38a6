#include <QTest>

#include "codec/objectreader.h"
#include "codec/objectwriter.h"
#include "documentwalk.h"

using namespace wazeh;
using codec::Is;
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;
using codec::ObjectReader;

namespace wazeh::codec {

/** A document with a member of every sort that there is. */
struct Inner {
    int days = 0;
    std::optional<std::int64_t> most;
};
struct Outer {
    std::string name;
    std::uint8_t small = 0;
    domain::Currency currency;
    domain::Money price, none;
    std::optional<Inner> inner;
    std::vector<Inner> list;
    std::map<std::string, std::string, std::less<>> named;
    std::variant<int, Inner> either;
    std::vector<std::string> keys;
    std::string key;
    domain::CallWant want = domain::CallWant::Any;
    int gap = 0;
    std::vector<std::string> spare;
    std::optional<int> maybe;
    std::vector<int> some;
};

void fields(auto &io, Is<Inner> auto &inner)
{
    io.unlessZero("days", inner.days);
    io("most", inner.most, Within{0, 10});
}

void fields(auto &io, Is<Outer> auto &outer)
{
    io.document("outer", 3);
    io("name", outer.name, filled);
    io("small", outer.small);
    io.currency("currency", outer.currency);
    io("price", outer.price);
    io.zero(outer.none);
    io("inner", outer.inner);
    io("list", outer.list);
    io.each("named", outer.named, filled);
    io.jsonList("keys", outer.keys);
    io.json("key", outer.key);
    io.object("more", [&outer](auto &more) { more("want", outer.want); });
    io.alternative(outer.either, 1);
    std::visit(
        [&io](auto &either) {
            if constexpr (!std::is_integral_v<std::remove_cvref_t<decltype(either)>>) {
                io("either", either);
            }
        },
        outer.either);
    io.optional("spare", outer.spare);
    io.unlessNone("maybe", outer.maybe);
    io.unlessNone("some", outer.some);
    io.require(outer.gap == 0, "gap", "cannot be");
}
} // namespace wazeh::codec

namespace {

JsonObject sound()
{
    return {{"typ", "outer"},
            {"v", 3},
            {"name", "n"},
            {"small", 255},
            {"currency", "JPY"},
            {"price", 1200},
            {"inner", nullptr},
            {"list", JsonArray{JsonObject{{"most", 10}}, JsonObject{{"days", 2}, {"most", nullptr}}}},
            {"named", JsonObject{{"a/b~", "x"}}},
            {"keys", JsonArray{JsonObject{{"x", 1}}}},
            {"key", JsonObject{{"z", 1}, {"a", 2}}},
            {"more", JsonObject{{"want", "woman"}}},
            {"either", JsonObject{{"most", 1}}},
            {"spare", JsonArray{"x"}},
            {"maybe", 5},
            {"some", JsonArray{1}}};
}

std::expected<codec::Outer, domain::Faults> read(const JsonObject &object)
{
    return codec::readDocument<codec::Outer>(codec::writeJson(object));
}

/** "pointer: message" of every fault after that member was put in place of its own; without a value: taken away. */
std::string said(const char *name, const std::optional<Json> &value)
{
    JsonObject object = sound();
    std::erase_if(object, [name](const auto &member) { return member.first == std::string_view(name); });
    if (value) {
        object.emplace_back(name, *value);
    }
    const auto result = read(object);
    return result ? std::string() : test::listed(result.error()).toStdString();
}
} // namespace

/** Each function of the reader alone, on a document made for it. */
class TestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySortOfMemberIsRead()
    {
        const auto outer = read(sound());
        QVERIFY2(outer, outer ? "" : test::listed(outer.error()).constData());
        QCOMPARE(int{outer->small}, 255);
        QCOMPARE(int{outer->currency.exponent}, 0);
        QVERIFY(outer->price.currency() == outer->currency && outer->none.currency() == outer->currency);
        QVERIFY(!outer->inner && outer->list.size() == 2 && outer->list[0].most == 10 && !outer->list[1].most);
        QCOMPARE(outer->list[1].days, 2);
        QCOMPARE(outer->named.at("a/b~"), std::string("x"));
        QCOMPARE(outer->key, std::string(R"({"a":2,"z":1})")); // canonical, whatever the order was
        QCOMPARE(std::get<codec::Inner>(outer->either).most.value_or(0), std::int64_t{1});
        QVERIFY(outer->want == domain::CallWant::Woman);
        QCOMPARE(codec::writeDocument(*outer), codec::writeJson(sound()));
    }

    void everyFaultHasItsPlace_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, const char *json, const char *fault) {
            QTest::addRow("%s %s", name, json) << QByteArray(name) << QByteArray(json) << QByteArray(fault) + '\n';
        };
        row("name", "\"\"", "/name: must not be empty");
        row("name", "null", "/name: must be a text");
        row("small", "256", "/small: is out of range");
        row("small", "-1", "/small: is out of range");
        row("small", "true", "/small: must be a whole number");
        row("currency", "\"Rs\"", "/currency: must be an ISO 4217 code");
        row("price", "100000000000001", "/price: the amount is too large");
        row("price", "-100000000000001", "/price: the amount is too large");
        row("inner", "[]", "/inner: must be an object");
        row("inner", "{}", "/inner/most: is missing");
        row("inner", R"({"most":11})", "/inner/most: is out of range");
        row("inner", R"({"days":0,"most":1})", "/inner/days: must be left out when it is 0");
        row("inner", R"({"days":2147483648,"most":1})", "/inner/days: is out of range");
        row("inner", R"({"most":1,"x~/":2})", "/inner/x~0~1: is unknown");
        row("list", "{}", "/list: must be a list");
        row("list", R"([{"most":1},7,{"most":-1}])", "/list/1: must be an object\n/list/2/most: is out of range");
        row("named", "[]", "/named: must be an object");
        row("named", R"({"a/b~":7,"c":"x"})", "/named/a~1b~0: must be a text");
        row("named", R"({"":"x","a/b~":""})", "/named/a~1b~0: must not be empty");
        row("keys", "{}", "/keys: must be a list");
        row("keys", R"([{},[],"x"])", "/keys/1: must be an object\n/keys/2: must be an object");
        row("key", "\"k\"", "/key: must be an object");
        row("more", "{}", "/more/want: is missing");
        row("more", "7", "/more: must be an object");
        row("more", R"({"want":"man"})", "/more/want: must be one of any, woman");
        row("either", "7", "/either: must be an object");
        row("spare", "7", "/spare: must be a list");
        row("maybe", "null", "/maybe: must be a whole number");
        row("some", "[]", "/some: must not be empty");
        row("some", "[1,\"x\"]", "/some/1: must be a whole number");
        row("v", "4", "/v: must be 3");
        row("typ", "\"inner\"", "/typ: must be \"outer\"");
    }
    void everyFaultHasItsPlace()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, fault);
        QCOMPARE(QByteArray::fromStdString(said(name.constData(), codec::readJson(json.toStdString()).value())), fault);
    }

    void whatIsMissingIsNamedUnlessItMayBe()
    {
        for (const auto &[name, value] : sound()) {
            const std::string fault = said(name.c_str(), std::nullopt);
            if (name == "spare" || name == "maybe" || name == "some") {
                QCOMPARE(fault, std::string());
            } else {
                QVERIFY2(fault.starts_with('/' + name + ": is missing"), (name + ": " + fault).c_str());
            }
        }
    }

    void whatIsNotThereIsNotWritten()
    {
        JsonObject object = sound();
        std::erase_if(object, [](const auto &member) { return member.first == "maybe" || member.first == "some"; });
        const auto outer = read(object);
        QVERIFY(outer && !outer->maybe && outer->some.empty());
        QCOMPARE(codec::writeDocument(*outer), codec::writeJson(object));
    }

    void aWrongCurrencyIsAFaultOfItsOwnOnly()
    {
        JsonObject object = sound();
        std::erase_if(object, [](const auto &member) { return member.first == "currency" || member.first == "price"; });
        object.emplace_back("currency", "???");
        object.emplace_back("price", 5);
        const auto result = read(object);
        QVERIFY(!result);
        QCOMPARE(test::listed(result.error()), QByteArray("/currency: must be an ISO 4217 code\n"));
    }

    void theFirstCurrencyIsThatOfTheDocument()
    {
        codec::Reading reading;
        const JsonObject object{{"a", "PKR"}, {"b", "PKR"}, {"c", "KWD"}};
        ObjectReader reader(object, reading);
        domain::Currency first, second, third;
        reader.currency("a", first);
        reader.currency("b", second);
        reader.currency("c", third);
        QVERIFY(first == second && reading.currency == first);
        QCOMPARE(test::listed(reading.take()), QByteArray("/c: is not the currency of the document\n"));
    }

    void currenciesHaveTheirExponent()
    {
        for (const auto &[code, unit] : {std::pair("PKR", 100), std::pair("JPY", 1), std::pair("KWD", 1000),
                                         std::pair("CLF", 10000), std::pair("XYZ", 100)}) {
            QCOMPARE(codec::currencyOf(code)->minorPerUnit(), std::int64_t{unit});
        }
        for (const char *bad : {"", "PK", "PKRS", "pkr", "PK1", "روپ"}) {
            QVERIFY2(!codec::currencyOf(bad), bad);
        }
    }

    void ofAWrongKindTheRestIsNotJudged()
    {
        codec::Reading reading;
        const JsonObject object{{"kind", "none of these"}, {"x", 1}};
        ObjectReader reader(object, reading);
        domain::OptionKind kind = domain::OptionKind::PayFull;
        std::string needed;
        QVERIFY(!reader.kind("kind", kind));
        QVERIFY(!reader("needed", needed));
        reader.require(false, "sense", "is never asked");
        reader.refuseOthers();
        QCOMPARE(reading.take().size(), std::size_t{1});
    }

    void pointersAreUndone()
    {
        codec::Pointer pointer;
        {
            const codec::Pointer::Step name(pointer, "a~/b");
            const codec::Pointer::Step index(pointer, 12);
            QCOMPARE(pointer.text(), std::string("/a~0~1b/12"));
        }
        QCOMPARE(pointer.text(), std::string());
        const codec::Pointer::Step empty(pointer, "");
        QCOMPARE(pointer.text(), std::string("/"));
    }
};

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
