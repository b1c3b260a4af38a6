#include <QTest>

#include <algorithm>

#include "tablet.h"

using namespace wazeh;
using namespace wazeh::tests;
using domain::VisitState;
using flow::StoreError;

class tst_ClinicData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tablet = std::make_unique<Tablet>();
        QVERIFY(m_tablet->open());
    }

    void aDayComesBackAsItWas()
    {
        const auto bytes = codec::writeDay(fakes::sampleDay());
        QVERIFY(!m_tablet->store->loadDay());
        QVERIFY(m_tablet->store->loadDay().error() == StoreError::NotFound);
        QVERIFY(m_tablet->store->saveDay(bytes));
        QVERIFY(m_tablet->restart());
        const auto day = m_tablet->store->loadDay();
        QVERIFY(day.has_value());
        QCOMPARE(codec::writeDay(*day), bytes);
    }

    void whatIsNoDayOfThisClinicKeepsTheLastGoodOne()
    {
        QVERIFY(save(fakes::sampleDay()));
        auto other = fakes::sampleDay(1);
        other.clinicId = "another";
        QVERIFY(!save(other));
        QVERIFY(!m_tablet->store->saveDay("{}"));
        QVERIFY(!m_tablet->store->saveDay("<html>"));
        QVERIFY(m_tablet->store->loadDay()->date == fakes::day());
    }

    void aVisitsStateSurvivesUntilTheServerKnowsIt()
    {
        QVERIFY(save(fakes::sampleDay()));
        QVERIFY(m_tablet->store->setVisitState("V-1", VisitState::HandedOver, ""));
        QVERIFY(m_tablet->restart());
        QVERIFY(stateOf("V-1") == VisitState::HandedOver);
        QVERIFY(save(fakes::sampleDay())); // the server has not been told yet
        QVERIFY(stateOf("V-1") == VisitState::HandedOver);
        sendAll();
        QVERIFY(stateOf("V-1") == VisitState::HandedOver);
        QVERIFY(save(fakes::sampleDay())); // now it has, and says otherwise
        QVERIFY(stateOf("V-1") == VisitState::Arrived);
        const auto unknown = m_tablet->store->setVisitState("V-9", VisitState::Void, "");
        QVERIFY(!unknown && unknown.error() == StoreError::NotFound);
    }

    void aSignedVisitStaysSignedWhileItsRecordWaits()
    {
        QVERIFY(save(fakes::sampleDay()));
        const auto id = m_tablet->commit("t", "V-1");
        QVERIFY(stateOf("V-1") == VisitState::Signed);
        QVERIFY(save(fakes::sampleDay()));
        QVERIFY(stateOf("V-1") == VisitState::Signed);
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", domain::ReceiptStatus::Accepted));
        auto told = fakes::sampleDay();
        told.visits[0].state = VisitState::Void;
        QVERIFY(save(told));
        QVERIFY(stateOf("V-1") == VisitState::Void);
    }

    void onlyVoidingFollowsASignature()
    {
        QVERIFY(save(fakes::sampleDay()));
        QVERIFY(!m_tablet->commit("t", "V-1").empty());
        for (const auto state : {VisitState::NotNow, VisitState::Arrived, VisitState::HandedOver, VisitState::Expected})
            QVERIFY(m_tablet->store->setVisitState("V-1", state, "").error() == StoreError::Refused);
        QVERIFY(stateOf("V-1") == VisitState::Signed);
        QVERIFY(m_tablet->store->outgoing(10).empty());
        QVERIFY(m_tablet->store->setVisitState("V-1", VisitState::Signed, ""));
        QVERIFY(m_tablet->store->setVisitState("V-1", VisitState::Void, "double"));
        QVERIFY(stateOf("V-1") == VisitState::Void);
    }

    void aDayThatComesBackStillKnowsWhatWasSigned()
    {
        QVERIFY(save(fakes::sampleDay()));
        const auto id = m_tablet->commit("t", "V-1");
        QVERIFY(m_tablet->store->setVisitState("V-2", VisitState::NotNow, ""));
        QVERIFY(save(fakes::sampleDay(1, "W"))); // a clock that was wrong for a while
        QVERIFY(save(fakes::sampleDay()));
        QVERIFY(stateOf("V-1") == VisitState::Signed); // its record has not been sent
        QVERIFY(stateOf("V-2") == VisitState::NotNow);
        QVERIFY(m_tablet->store->lookUpCode("20417366", "1988").result == flow::LookUpResult::Used);
        QVERIFY(m_tablet->store->storeReceipt(id, "a.b.c", domain::ReceiptStatus::Accepted));
        sendAll();
        QVERIFY(save(fakes::sampleDay(1, "W")));
        QVERIFY(save(fakes::sampleDay())); // from here on the server knows better
        QVERIFY(stateOf("V-1") == VisitState::Arrived);
    }

    void aWalkInOfAnotherCurrencyDoesNotCostTheDay()
    {
        QVERIFY(save(fakes::sampleDay()));
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref.has_value());
        auto text = codec::writeDay(fakes::sampleDay());
        for (auto at = text.find("PKR"); at != std::string::npos; at = text.find("PKR"))
            text.replace(at, 3, "USD");
        QVERIFY(m_tablet->store->saveDay(text));
        const auto day = m_tablet->store->loadDay();
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{2});
        QCOMPARE(m_tablet->store->outgoing(10).size(), std::size_t{1}); // and it is still told to the server
        auto rupees = fakes::sampleVisit("W-7", "");
        QVERIFY(m_tablet->store->addWalkIn(rupees).error() == StoreError::Refused);
    }

    void aVoidRecordVoidsTheVisit()
    {
        QVERIFY(save(fakes::sampleDay()));
        auto draft = fakes::sampleDraft();
        draft.type = domain::RecordType::Void;
        draft.choice.reset();
        draft.shownOffers.clear();
        draft.reason = "double";
        QVERIFY(m_tablet->store->commitRecord(draft, "t"));
        QVERIFY(stateOf("V-1") == VisitState::Void);
    }

    void aWalkInIsAVisitLikeAnyOther()
    {
        QVERIFY(save(fakes::sampleDay()));
        auto visit = fakes::sampleVisit("", "");
        visit.qrSha256.clear();
        const auto ref = m_tablet->store->addWalkIn(visit);
        QVERIFY(ref.has_value() && !ref->empty());
        QVERIFY(m_tablet->restart());
        const auto day = m_tablet->store->loadDay();
        QVERIFY(day.has_value());
        QCOMPARE(day->visits.size(), std::size_t{3});
        const auto *found = day->find(*ref);
        QVERIFY(found != nullptr);
        QCOMPARE(found->name.in(domain::Lang::En), std::string("A (sample)"));
        QCOMPARE(found->code.size(), std::size_t{8});
        QVERIFY(std::ranges::all_of(found->code, [](char c) { return c >= '0' && c <= '9'; }));
        const auto answer = m_tablet->store->lookUpCode(found->code, "1988");
        QVERIFY(answer.result == flow::LookUpResult::Found);
        QCOMPARE(answer.visitRef, *ref);
    }

    void aWalkInOutlivesANewDocumentOfTheSameDay()
    {
        QVERIFY(save(fakes::sampleDay()));
        const auto ref = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref.has_value());
        QVERIFY(save(fakes::sampleDay()));
        QVERIFY(m_tablet->store->loadDay()->find(*ref) != nullptr);
        sendAll();
        auto told = fakes::sampleDay();
        told.visits.push_back(*m_tablet->store->loadDay()->find(*ref));
        told.visits.back().token = "99";
        QVERIFY(save(told));
        const auto day = m_tablet->store->loadDay();
        QCOMPARE(day->visits.size(), std::size_t{3});
        QCOMPARE(day->find(*ref)->token, std::string("99"));
        QVERIFY(save(fakes::sampleDay(1)));
        QVERIFY(m_tablet->store->loadDay()->find(*ref) == nullptr);
    }

    void aWalkInNeedsADay()
    {
        const auto refused = m_tablet->store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(!refused && refused.error() == StoreError::NotFound);
        QVERIFY(save(fakes::sampleDay()));
        auto empty = fakes::sampleVisit("", "");
        empty.base.lines.front().qty = -1;
        QVERIFY(!m_tablet->store->addWalkIn(empty));
        QVERIFY(m_tablet->store->outgoing(10).empty());
    }

    void aPolicyIsKeptUnderItsHash()
    {
        const auto bytes = fakes::demoPolicy();
        QVERIFY(!bytes.empty());
        const auto sha = signing::sha256Hex(bytes);
        QVERIFY(!m_tablet->store->newestPolicySha());
        QVERIFY(m_tablet->store->savePolicy(sha, bytes));
        auto second = *codec::readPolicy(bytes);
        ++second.version;
        const auto newer = codec::writePolicy(second);
        QVERIFY(m_tablet->store->savePolicy(signing::sha256Hex(newer), newer));
        QVERIFY(m_tablet->restart());
        QCOMPARE(m_tablet->store->newestPolicySha().value_or(""), signing::sha256Hex(newer));
        QCOMPARE(m_tablet->store->loadPolicy(sha).value_or(""), bytes);
        QVERIFY(m_tablet->store->savePolicy(sha, bytes)); // the clinic goes back to the old one
        QCOMPARE(m_tablet->store->newestPolicySha().value_or(""), sha);
        QVERIFY(m_tablet->store->loadPolicy("0").error() == StoreError::NotFound);
    }

    void aBadPolicyKeepsTheLastGoodOne()
    {
        const auto bytes = fakes::demoPolicy();
        QVERIFY(m_tablet->store->savePolicy(signing::sha256Hex(bytes), bytes));
        QVERIFY(!m_tablet->store->savePolicy(signing::sha256Hex("x"), bytes));
        QVERIFY(!m_tablet->store->savePolicy(signing::sha256Hex("{}"), "{}"));
        QCOMPARE(m_tablet->store->newestPolicySha().value_or(""), signing::sha256Hex(bytes));
    }

private:
    bool save(const domain::Day &day) { return m_tablet->store->saveDay(codec::writeDay(day)).has_value(); }
    VisitState stateOf(const char *ref) { return m_tablet->store->loadDay()->find(ref)->state; }
    void sendAll()
    {
        for (auto items = m_tablet->store->outgoing(10); !items.empty(); items = m_tablet->store->outgoing(10)) {
            for (const auto &item : items)
                m_tablet->store->outgoingDone(item.id);
        }
    }
    std::unique_ptr<Tablet> m_tablet;
};

QTEST_GUILESS_MAIN(tst_ClinicData)
#include "tst_clinicdata.moc"
