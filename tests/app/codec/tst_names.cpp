#include <QTest>

#include <set>

#include "codec/names.h"
#include "codec/rules.h"
#include "domain/rate.h"

using namespace wazeh;
using codec::kNames;

namespace {

/** The domain spells some enums itself; both must agree, value by value, and no name may stand twice. */
template <class E>
void agree(std::string_view (*name)(E))
{
    for (std::size_t i = 0; i < kNames<E>.size(); ++i) {
        QCOMPARE(std::string(kNames<E>.at(i)), std::string(name(static_cast<E>(i))));
    }
}

template <class E>
bool distinct()
{
    const std::set<std::string_view> names(kNames<E>.begin(), kNames<E>.end());
    return names.size() == kNames<E>.size() && !names.contains("");
}
} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreeWithTheDomain()
    {
        agree<domain::OptionKind>(domain::kindName);
        agree<domain::Reason>(domain::reasonName);
        agree<domain::VisitState>(domain::visitStateName);
        agree<domain::RateMethod>(domain::methodName);
        agree<domain::RateBase>(domain::baseName);
        agree<domain::Lang>(domain::langCode);
    }

    void noNameStandsTwice()
    {
        QVERIFY(distinct<domain::RoundMode>() && distinct<domain::Remainder>() && distinct<domain::OrderRule>());
        QVERIFY(distinct<domain::LateKind>() && distinct<domain::PricingKind>() && distinct<domain::EmergencyState>());
        QVERIFY(distinct<domain::CoverKind>() && distinct<domain::Eligibility>() && distinct<domain::RecordType>());
        QVERIFY(distinct<domain::Holder>() && distinct<domain::Payer>() && distinct<domain::SignerKind>());
        QVERIFY(distinct<domain::ReceiptStatus>() && distinct<domain::CallWant>() && distinct<domain::CallState>());
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("sound");
        const auto row = [](const char *rule, const QByteArray &text, bool sound) {
            QTest::newRow(rule + QByteArray(" ") + text) << QByteArray(rule) << text << sound;
        };
        const QByteArray hash(64, 'a');
        row("sha256", hash, true);
        row("sha256", hash.left(63), false);
        row("sha256", hash.left(63) + 'g', false);
        row("sha256", QByteArray(64, 'A'), false);
        row("sha256", "", false);
        row("time", "2026-11-23T09:00:00Z", true);
        row("time", "2026-11-23T09:00:00.123Z", true);
        row("time", "2026-11-23T23:59:59.123456789Z", true);
        for (const char *bad :
             {"", "2026-11-23", "2026-11-23T09:00:00", "2026-11-23T09:00:00+05:00", "2026-02-30T09:00:00Z",
              "2026-11-23T24:00:00Z", "2026-11-23T09:60:00Z", "2026-11-23T09:00:60Z", "2026-11-23 09:00:00Z",
              "2026-11-23T09:00:00.Z", "2026-11-23T09:00:00,5Z", "2026-11-23T09:00:00.1234567890Z",
              "2026-11-23T9:00:000Z", "2026-11-23T09:00:0xZ"}) {
            row("time", bad, false);
        }
        row("uuid", "0193528f-1c00-7a3b-8f00-0123456789ab", true);
        row("uuid", "0193528F-1c00-7a3b-8f00-0123456789ab", false);
        row("uuid", "0193528f-1c00-7a3b-8f00-0123456789a", false);
        row("uuid", "0193528f-1c00-7a3b-8f0000123456789ab", false);
        row("uuid", "", false);
    }
    void rules()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QByteArray, text);
        QFETCH(bool, sound);
        const auto verdict = rule == "sha256" ? codec::sha256Text : rule == "time" ? codec::utcTime : codec::uuid;
        QCOMPARE(verdict(text.toStdString()).empty(), sound);
    }

    void emptyIsAllowedOnlyWhereSaid()
    {
        QVERIFY(codec::sha256OrNone("").empty() && codec::uuidOrNone("").empty());
        QVERIFY(!codec::sha256OrNone("a").empty() && !codec::uuidOrNone("a").empty() && !codec::filled("").empty());
        const codec::Within bounds{1, 2};
        QVERIFY(bounds(1).empty() && bounds(2).empty() && !bounds(0).empty() && !bounds(3).empty());
    }
};

QTEST_APPLESS_MAIN(TestNames)
#include "tst_names.moc"
