#include <QtTest>

#include "domain/record.h"
#include "domain/visit.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

class tst_Visit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryState()
    {
        const std::vector<std::pair<VisitState, const char *>> names{
            {VisitState::Expected, "expected"},      {VisitState::Arrived, "arrived"},
            {VisitState::HandedOver, "handed_over"}, {VisitState::Signed, "signed"},
            {VisitState::NotNow, "not_now"},         {VisitState::Void, "void"}};
        for (const auto &[state, name] : names)
            QCOMPARE(std::string(visitStateName(state)), std::string(name));
    }

    void findsVisitsAndServices()
    {
        Day today;
        today.visits.resize(2);
        today.visits[0].visitRef = "V-1";
        today.visits[1].visitRef = "V-2";
        today.services.resize(2);
        today.services[1].code = "D2740";
        QCOMPARE(today.find("V-2"), &today.visits[1]);
        QCOMPARE(today.find("V-1"), &today.visits[0]);
        QVERIFY(today.find("V-3") == nullptr);
        QVERIFY(today.find("") == nullptr);
        QCOMPARE(today.service("D2740"), &today.services[1]);
        QVERIFY(today.service("d2740") == nullptr);
        QVERIFY(Day().find("V-1") == nullptr);
        QVERIFY(Day().service("D2740") == nullptr);
    }

    void aShownRowIsTheOffer()
    {
        const auto offers = quote(samplePolicy(), sampleFacts()).value();
        const Offer &month = *offers.find("month", "6");
        const ShownOffer row = shown(month);
        QCOMPARE(row.option, std::string("month"));
        QCOMPARE(row.variant, std::string("6"));
        QVERIFY(row.available);
        QVERIFY(!row.reason.has_value());
        QCOMPARE(row.dueToday, month.dueToday);
        QCOMPARE(row.each, month.each);
        QCOMPARE(row.total, month.total);
        QCOMPARE(row.extra, month.extra);
        QCOMPARE(row.count, month.count);
        QVERIFY(!row.shownPercentE6.has_value());
        QCOMPARE(row.textSha256, month.textSha256);
    }

    void aShownRowCarriesTheShownRate()
    {
        const auto offers = quote(samplePolicy(), sampleFacts()).value();
        const Offer &loan = *offers.find("loan-a", "3");
        QVERIFY(loan.shownRate.has_value());
        const ShownOffer row = shown(loan);
        QVERIFY(!row.available);
        QCOMPARE(row.reason, std::optional(Reason::HelpNotAnswered));
        QCOMPARE(row.shownPercentE6, std::optional(loan.rates[static_cast<std::size_t>(*loan.shownRate)].percentE6));
        QVERIFY(*row.shownPercentE6 > 0);
    }

    void anEmergencyShowsNoMoney()
    {
        CaseFacts facts = sampleFacts();
        facts.emergency.state = EmergencyState::Active;
        const Quote offers = quote(samplePolicy(), facts).value();
        for (const Offer &offer : offers.offers) {
            const ShownOffer row = shown(offer);
            QVERIFY(!row.dueToday && !row.each && !row.total && !row.extra && !row.count && !row.shownPercentE6);
            QCOMPARE(row.reason, std::optional(Reason::Emergency));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Visit)
#include "tst_visit.moc"
