#include <QTest>

#include <optional>
#include <set>

#include "flow/session.h"

using namespace wazeh;

class TestFlowTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rfc3339_data()
    {
        QTest::addColumn<qint64>("unixMs");
        QTest::addColumn<QString>("text");
        QTest::newRow("start of time") << qint64{0} << QStringLiteral("1970-01-01T00:00:00.000Z");
        QTest::newRow("milliseconds") << qint64{1'795'417'200'007} << QStringLiteral("2026-11-23T07:00:00.007Z");
        QTest::newRow("leap day") << qint64{1'709'164'800'000} << QStringLiteral("2024-02-29T00:00:00.000Z");
        QTest::newRow("last second of a year")
            << qint64{1'798'761'599'999} << QStringLiteral("2026-12-31T23:59:59.999Z");
        QTest::newRow("before the start") << qint64{-1} << QStringLiteral("1969-12-31T23:59:59.999Z");
    }
    void rfc3339()
    {
        QFETCH(qint64, unixMs);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(flow::rfc3339(unixMs)), text);
        QCOMPARE(flow::unixMsOf(text.toStdString()), std::optional<std::int64_t>(unixMs));
    }

    void unixMsOf_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("unixMs"); // -1 = refused
        QTest::newRow("seconds") << QByteArray("2026-11-23T07:00:00Z") << qint64{1'795'417'200'000};
        QTest::newRow("tenths") << QByteArray("2026-11-23T07:00:00.5Z") << qint64{1'795'417'200'500};
        QTest::newRow("nanoseconds") << QByteArray("2026-11-23T07:00:00.123456789Z") << qint64{1'795'417'200'123};
        for (const char *bad :
             {"", "2026-11-23", "2026-11-23 07:00:00Z", "2026-11-23T07:00:00", "2026-11-23T07:00:00+05:00",
              "2026-13-23T07:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T07:60:00Z", "2026-11-23T07:00:60Z",
              "2026-11-23T-7:00:00Z", "2026-11-23T07:00:00.Z", "2026-11-23T07:00:00.x1Z", "2026-11-23T07:00:0xZ"})
            QTest::newRow(bad) << QByteArray(bad) << qint64{-1};
    }
    void unixMsOf()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, unixMs);
        QCOMPARE(flow::unixMsOf(text.toStdString()).value_or(-1), unixMs);
    }

    void civilDate_data()
    {
        QTest::addColumn<qint64>("unixMs");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("date");
        const qint64 lateUtc = 1'795'463'940'000; // 2026-11-23T19:59:00Z
        QTest::newRow("utc") << lateUtc << 0 << QStringLiteral("2026-11-23");
        QTest::newRow("Karachi is a day ahead") << lateUtc << 300 << QStringLiteral("2026-11-24");
        QTest::newRow("one minute before its midnight")
            << qint64{1'795'460'340'000} << 300 << QStringLiteral("2026-11-23");
        QTest::newRow("its midnight") << qint64{1'795'460'400'000} << 300 << QStringLiteral("2026-11-24");
        QTest::newRow("west of Greenwich") << qint64{1'795'395'600'000} << -300 << QStringLiteral("2026-11-22");
        QTest::newRow("before 1970") << qint64{-1} << 0 << QStringLiteral("1969-12-31");
    }
    void civilDate()
    {
        QFETCH(qint64, unixMs);
        QFETCH(int, offset);
        QFETCH(QString, date);
        QCOMPARE(QString::fromStdString(flow::civilDate(unixMs, offset).toIso()), date);
    }

    void stepsAreNumberedInTheOrderOfTheJourney()
    {
        const std::vector<flow::Step> journey{flow::Step::Welcome,  flow::Step::FindVisit, flow::Step::Holder,
                                              flow::Step::Estimate, flow::Step::Ways,      flow::Step::Details,
                                              flow::Step::Sign,     flow::Step::Done};
        QCOMPARE(static_cast<int>(journey.size()), flow::Session::count());
        for (int i = 0; i < flow::Session::count(); ++i)
            QCOMPARE(flow::Session::number(journey[static_cast<std::size_t>(i)]), i + 1);
        QCOMPARE(flow::Session::number(flow::Step::Saving), flow::Session::number(flow::Step::Sign));
        for (const auto step :
             {flow::Step::NotNow, flow::Step::Emergency, flow::Step::StaffPin, flow::Step::OutOfService})
            QCOMPARE(flow::Session::number(step), 0);
    }

    void everyStepHasItsOwnName()
    {
        std::set<std::string_view> names;
        for (int i = 0; i <= static_cast<int>(flow::Step::OutOfService); ++i)
            names.insert(flow::Session::stepName(static_cast<flow::Step>(i)));
        QCOMPARE(names.size(), std::size_t{19});
        QVERIFY(!names.contains(std::string_view{}));
        QCOMPARE(flow::Session::stepName(flow::Step::FindVisit), std::string_view("find_visit"));
        QCOMPARE(flow::Session::stepName(flow::Step::NotNow), std::string_view("not_now"));
    }

    void everyErrorHasItsOwnCode()
    {
        std::set<std::string_view> codes;
        for (int i = 0; i <= static_cast<int>(flow::StoreError::Newer); ++i)
            codes.insert(flow::describe(static_cast<flow::StoreError>(i)));
        QCOMPARE(codes.size(), std::size_t{6});
        for (int i = 0; i <= static_cast<int>(flow::LinkError::BadAnswer); ++i)
            codes.insert(flow::describe(static_cast<flow::LinkError>(i)));
        QCOMPARE(codes.size(), std::size_t{15});
        QVERIFY(!codes.contains(std::string_view{}));
        QCOMPARE(flow::describe(flow::StoreError::DiskFull), std::string_view("disk_full"));
        QCOMPARE(flow::describe(flow::LinkError::NotTrusted), std::string_view("not_trusted"));
    }

    void wordsStandInBothLanguages()
    {
        std::set<std::string> seen;
        for (int i = 0; i <= static_cast<int>(domain::Holder::Staff); ++i) {
            const auto words = flow::holderWords(static_cast<domain::Holder>(i));
            seen.insert(words.in(domain::Lang::En));
            seen.insert(words.in(domain::Lang::Ur));
        }
        for (int i = 0; i <= static_cast<int>(domain::Payer::SomeoneElsewhere); ++i) {
            const auto words = flow::payerWords(static_cast<domain::Payer>(i));
            seen.insert(words.in(domain::Lang::En));
            seen.insert(words.in(domain::Lang::Ur));
        }
        QCOMPARE(seen.size(), std::size_t{14});
        QVERIFY(!seen.contains(std::string{}));
    }
};

QTEST_APPLESS_MAIN(TestFlowTime)
#include "tst_flow_time.moc"
