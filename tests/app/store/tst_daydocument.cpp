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
        const auto day = store::dayWith(bytes, {visit}, true);
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{3});
        QCOMPARE(store::visitBytes(day->visits.back()), visit);
        auto without = *day;
        without.visits.pop_back();
        QCOMPARE(codec::writeDay(without), bytes);
    }

    void theDaysOwnVisitWins()
    {
        const auto bytes = codec::writeDay(fakes::sampleDay());
        auto mine = fakes::sampleVisit("V-1", "88888888");
        const auto day = store::dayWith(bytes, {store::visitBytes(mine)}, true);
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{2});
        QCOMPARE(day->find("V-1")->code, std::string("20417366"));
    }

    void inPlaceOfItsOwnOnlyTheGivenAreThere()
    {
        const auto day = store::dayWith(codec::writeDay(fakes::sampleDay()),
                                        {store::visitBytes(fakes::sampleVisit("W-1", "88888888"))}, false);
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{1});
        QCOMPARE(day->visits[0].visitRef, std::string("W-1"));
    }

    void whatIsNoDayIsNothing()
    {
        QVERIFY(!store::dayWith("", {}, true));
        QVERIFY(!store::dayWith("[]", {}, true));
        QVERIFY(!store::dayWith(R"({"visits":{}})", {}, true));
        auto absurd = fakes::sampleVisit("W-1", "88888888");
        absurd.base.lines.front().expected = fakes::rupees(-5);
        QVERIFY(!store::dayWith(codec::writeDay(fakes::sampleDay()), {store::visitBytes(absurd)}, true));
    }
};

QTEST_GUILESS_MAIN(tst_DayDocument)
#include "tst_daydocument.moc"
