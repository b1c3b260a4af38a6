#include <QtTest>

#include "domain/overrides.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
CaseFacts changed(const Override &change)
{
    CaseFacts facts = sampleFacts();
    facts.overrides = {change};
    return facts;
}
const Override kAllowed{
    .option = "full", .field = "discount_bp", .value = 1'000, .reason = "welfare_committee", .second = true};

OverrideRule rule(const char *option, const char *field, std::int64_t max)
{
    return {.option = option, .field = field, .max = max, .reasons = {"r"}, .secondPerson = false};
}
} // namespace

class tst_Overrides : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHigherDiscountChangesTheCashPrice()
    {
        const auto offers = quote(samplePolicy(), changed(kAllowed)).value();
        QCOMPARE(offers.cashPrice, std::optional(rupees(57'600)));
        QCOMPARE(offers.listPrice, std::optional(rupees(64'000)));
        QCOMPARE(offers.find("month", "6")->extra, std::optional(rupees(6'400)));
        QCOMPARE(offers.policySha256, samplePolicy().sha256);
    }

    void nothingElseChanges()
    {
        const auto plain = quote(samplePolicy(), sampleFacts()).value();
        const auto offers = quote(samplePolicy(), changed(kAllowed)).value();
        QCOMPARE(offers.offers.size(), plain.offers.size());
        QVERIFY(offers.find("month", "6")->payments == plain.find("month", "6")->payments);
        QCOMPARE(offers.find("deposit", "")->dueToday, plain.find("deposit", "")->dueToday);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("above its bound") << 0 << QByteArray("/overrides/0/value");
        QTest::newRow("other reason") << 1 << QByteArray("/overrides/0/reason");
        QTest::newRow("alone") << 2 << QByteArray("/overrides/0/second");
        QTest::newRow("other field") << 3 << QByteArray("/overrides/0/field");
        QTest::newRow("other option") << 4 << QByteArray("/overrides/0/field");
        QTest::newRow("no such option") << 5 << QByteArray("/overrides/0/field");
    }
    void refuses()
    {
        QFETCH(int, which);
        QFETCH(QByteArray, path);
        Override change = kAllowed;
        switch (which) {
        case 0:
            change.value = 1'001;
            break;
        case 1:
            change.reason = "a friend";
            break;
        case 2:
            change.second = false;
            break;
        case 3:
            change.field = "min_instalment";
            break;
        case 4:
            change.option = "month";
            break;
        default:
            change.option = "nowhere";
        }
        const auto result = quote(samplePolicy(), changed(change));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().path, path.toStdString());
        QVERIFY(!result.error().message.empty());
    }

    void aSecondPersonOnlyWhereThePolicyAsks()
    {
        Policy policy = samplePolicy();
        policy.overrides[0].secondPerson = false;
        Override change = kAllowed;
        change.second = false;
        QVERIFY(quote(policy, changed(change)).has_value());
    }

    void otherFields()
    {
        Policy policy = samplePolicy();
        policy.overrides = {rule("deposit", "percent_bp", 10'000), rule("month", "fee", 100'000),
                            rule("month", "min_instalment", 1'000'000)};
        QCOMPARE(text(check(policy)), std::string());
        CaseFacts facts = sampleFacts();
        facts.overrides = {{"deposit", "percent_bp", 1'000, "r", false},
                           {"month", "fee", 100'000, "r", false},
                           {"month", "min_instalment", 0, "r", false}};
        const auto offers = quote(policy, facts).value();
        QCOMPARE(offers.find("deposit", "")->dueToday, std::optional(rupees(6'400)));
        QCOMPARE(offers.find("month", "6")->total, std::optional(rupees(65'000)));
    }

    void anOptionWithoutTiersGetsOne()
    {
        Policy policy = samplePolicy();
        termsOf<PayFullTerms>(policy, "full").tiers.clear();
        QCOMPARE(quote(policy, changed(kAllowed))->cashPrice, std::optional(rupees(57'600)));
    }

    void aRuleThePolicyCannotHaveIsNoLicence()
    {
        Policy policy = samplePolicy(); // check() refuses it; quote() must not go beyond 100 % either
        policy.overrides[0].max = 20'000;
        QVERIFY(has(check(policy), "/overrides/0/max"));
        Override change = kAllowed;
        change.value = 20'000;
        QCOMPARE(quote(policy, changed(change)).error().path, std::string("/overrides/0/field"));
    }

    void knowsWhatCanBeChanged()
    {
        QCOMPARE(overrideLimit(OptionKind::PayFull, "discount_bp"), std::optional<std::int64_t>(10'000));
        QCOMPARE(overrideLimit(OptionKind::DepositRest, "percent_bp"), std::optional<std::int64_t>(10'000));
        QCOMPARE(overrideLimit(OptionKind::Instalments, "fee"), std::optional<std::int64_t>(kMaxAmount));
        QVERIFY(!overrideLimit(OptionKind::Instalments, "discount_bp").has_value());
        QVERIFY(!overrideLimit(OptionKind::External, "fee").has_value());
        QVERIFY(!overrideLimit(OptionKind::PayFull, "").has_value());
    }
};

QTEST_APPLESS_MAIN(tst_Overrides)
#include "tst_overrides.moc"
