#include <QTest>

#include "fakes/samples.h"
#include "store/daydocument.h"

using namespace wazeh;

class tst_DayDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitAloneIsTheVisitInItsDay()
    {
        const auto bytes = codec::writeDay(fakes::sampleDay());
        const auto visit = store::visitBytes(fakes::sampleVisit("W-1", "88888888"));
        QVERIFY(!visit.empty());
        const auto day = store::dayWith(bytes, {visit});
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{3});
        QCOMPARE(store::visitBytes(day->visits.back()), visit);
        auto without = *day;
        without.visits.pop_back();
        QCOMPARE(codec::writeDay(without), bytes);
    }

    void aVisitIsReadWithoutItsDay()
    {
        const auto bytes = store::visitBytes(fakes::sampleVisit("W-1", "88888888"));
        const auto visit = store::readVisit(bytes);
        QVERIFY(visit.has_value());
        QCOMPARE(visit->visitRef, std::string("W-1"));
        QCOMPARE(visit->base.lines.front().expected.minor(), std::int64_t{2'600'000});
        QCOMPARE(store::visitBytes(*visit), bytes);
        auto yen = fakes::sampleVisit("W-2", "88888889");
        yen.base.currency = codec::readFacts(inYen())->currency;
        yen.base.lines.front().low = yen.base.lines.front().expected = yen.base.lines.front().high =
            domain::Money::fromMinor(500, yen.base.currency);
        const auto read = store::readVisit(store::visitBytes(yen));
        QVERIFY(read.has_value());
        QVERIFY(read->base.currency == yen.base.currency);
    }

    void theDaysOwnVisitWins()
    {
        const auto bytes = codec::writeDay(fakes::sampleDay());
        auto mine = fakes::sampleVisit("V-1", "88888888");
        const auto day = store::dayWith(bytes, {store::visitBytes(mine)});
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{2});
        QCOMPARE(day->find("V-1")->code, std::string("20417366"));
    }

    void theSameVisitTwiceIsOne()
    {
        const auto visit = store::visitBytes(fakes::sampleVisit("W-1", "88888888"));
        const auto day = store::dayWith(codec::writeDay(fakes::sampleDay()), {visit, visit});
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{3});
    }

    void whatCannotBeReadDoesNotCostTheDay_data()
    {
        QTest::addColumn<QByteArray>("visit");
        auto absurd = fakes::sampleVisit("W-1", "88888888");
        absurd.base.lines.front().expected = fakes::rupees(-5);
        auto nameless = fakes::sampleVisit("", "88888888");
        auto owing = fakes::sampleVisit("W-1", "88888888");
        owing.arranged.push_back({fakes::day(9), fakes::rupees(-1)});
        const auto row = [](const char *name, const std::string &visit) {
            QTest::newRow(name) << QByteArray::fromStdString(visit);
        };
        row("nothing", "");
        row("not JSON", "{");
        row("a list", "[]");
        row("an object", "{}");
        row("no currency", R"({"facts_base":{}})");
        row("a negative price", store::visitBytes(absurd));
        row("no reference", store::visitBytes(nameless));
        row("a negative payment", store::visitBytes(owing));
    }
    void whatCannotBeReadDoesNotCostTheDay()
    {
        QFETCH(QByteArray, visit);
        QVERIFY(!store::readVisit(visit.toStdString()));
        const auto good = store::visitBytes(fakes::sampleVisit("W-9", "99999999"));
        const auto day = store::dayWith(codec::writeDay(fakes::sampleDay()), {visit.toStdString(), good});
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{3});
        QVERIFY(day->find("W-9") != nullptr);
    }

    void anotherCurrencyDoesNotCostTheDay()
    {
        auto yen = fakes::sampleVisit("W-1", "88888888");
        yen.base.currency = codec::readFacts(inYen())->currency;
        yen.base.lines.clear();
        yen.base.emergency.state = domain::EmergencyState::Active;
        QVERIFY(store::readVisit(store::visitBytes(yen)));
        const auto day = store::dayWith(codec::writeDay(fakes::sampleDay()), {store::visitBytes(yen)});
        QVERIFY(day.has_value());
        QVERIFY(day->find("W-1") == nullptr);
    }

    void whatIsNoDayIsNothing()
    {
        QVERIFY(!store::dayWith("", {}));
        QVERIFY(!store::dayWith("[]", {}));
        QVERIFY(!store::dayWith(R"({"visits":{}})", {}));
    }

private:
    static std::string inYen()
    {
        auto facts = fakes::sampleFacts();
        auto text = codec::writeFacts(facts);
        return text.replace(text.find("PKR"), 3, "JPY");
    }
};

QTEST_GUILESS_MAIN(tst_DayDocument)
#include "tst_daydocument.moc"
