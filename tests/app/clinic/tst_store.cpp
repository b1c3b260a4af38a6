#include <QtTest>

#include "clinic/store/calls.h"
#include "clinic/store/devices.h"
#include "clinic/store/policies.h"
#include "clinic/store/records.h"
#include "clinic/store/services.h"
#include "clinic/store/staff.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
RecordRow recordRow(std::int64_t index, const std::string &id, std::optional<std::int64_t> seq)
{
    RecordRow row;
    row.logIndex = index;
    row.recordId = id;
    row.deviceId = "d1";
    if (seq)
        row.epoch = "e1";
    row.seq = seq;
    row.prev = "p" + id;
    row.payloadSha256 = "h" + id;
    row.body = std::string("\0\xff body", 7) + id;
    row.status = "accepted";
    row.type = "choice";
    row.visitRef = "V-1";
    row.option = "full";
    row.total = 640'000;
    row.receivedAt = "2026-11-23T07:00:00.000Z";
    row.receipt = "r" + id;
    row.logHash = logHash("", row.payloadSha256, row.receipt);
    return row;
}

domain::Visit visitOf(const std::string &visitRef, const std::string &code)
{
    domain::Visit visit;
    visit.visitRef = visitRef;
    visit.code = code;
    visit.qrSha256 = signing::sha256Hex(visitRef);
    visit.birthYear = 1987;
    visit.phoneLast4 = "4471";
    visit.name.byLang = {{"en", "Asma (sample)"}, {"ur", "عاصمہ"}};
    visit.counter.byLang = {{"en", "Counter"}, {"ur", "کاؤنٹر"}};
    visit.service.byLang = {{"en", "Eye test"}, {"ur", "معائنہ"}};
    visit.token = "7";
    visit.base.category = "eye";
    const auto price = domain::Money::fromMinor(80'000);
    visit.base.lines = {{"E201", 1, price, price, price, "eye", 1}};
    visit.base.stages = {{1, *domain::Date::parse("2026-11-23")}};
    return visit;
}
} // namespace

class TestStore : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    const domain::Date m_today = *domain::Date::parse("2026-11-23");
    sqlite::Database &db() { return m_clinic->database(); }

private Q_SLOTS:
    void init() { m_clinic = std::make_unique<TestClinic>(false); }

    void settingsAreKeptAndChanged()
    {
        QVERIFY(!setting(db(), "colour"));
        setSetting(db(), "colour", "green");
        setSetting(db(), "colour", "blue");
        QCOMPARE(setting(db(), "colour"), std::optional<std::string>("blue"));
    }

    void textsComeBack()
    {
        const domain::LocalText texts{{{"en", "a \"b\""}, {"ur", "دانت"}}};
        QVERIFY(readTexts(writeTexts(texts)) == texts);
        QVERIFY(readTexts("nonsense").empty());
        QVERIFY(readTexts("[1]").empty());
    }

    void aWrongStatementIsThrown()
    {
        QVERIFY_EXCEPTION_THROWN(Query(db(), "SELECT nothing FROM nowhere"), StoreFailure);
        insertStaff(db(), {"S1", "A", "hash", true, "t"});
        QVERIFY_EXCEPTION_THROWN(insertStaff(db(), {"S1", "B", "hash", true, "t"}), StoreFailure);
    }

    void staffStayInOrder()
    {
        insertStaff(db(), {"S1", "A", "h1", true, "2026-01-01"});
        insertStaff(db(), {"S2", "B", "h2", true, "2026-01-02"});
        QVERIFY(disableStaff(db(), "S1"));
        QVERIFY(!disableStaff(db(), "S3"));
        QCOMPARE(listStaff(db()).size(), std::size_t{2});
        QVERIFY(!listStaff(db()).front().active);
        QCOMPARE(activeStaff(db()).size(), std::size_t{1});
        QCOMPARE(activeStaff(db()).front().pinHash, std::string("h2"));
    }

    void devicesGoOneWay()
    {
        DeviceRow row;
        row.deviceId = "d1";
        row.name = "Tablet";
        row.state = "pending";
        row.codeSha256 = "c";
        row.codeExpiresMs = 5;
        row.addedAt = row.since = "t1";
        insertDevice(db(), row);
        countTry(db(), "d1");
        countTry(db(), "d1");
        row.csrSha256 = "csr";
        row.certificate = "pem";
        row.tlsSpki = "spki";
        row.jwk = "{}";
        row.epoch = "e1";
        row.since = "t2";
        activateDevice(db(), row);
        const auto active = findDevice(db(), "d1");
        QCOMPARE(active->state, std::string("active"));
        QCOMPARE(active->tries, std::int64_t{2});
        QCOMPARE(active->certificate, std::string("pem"));
        QCOMPARE(active->since, std::string("t2"));
        QVERIFY(disableDevice(db(), "d1", "t3"));
        QVERIFY(!disableDevice(db(), "d1", "t4"));
        QCOMPARE(findDevice(db(), "d1")->since, std::string("t3"));
        QVERIFY(!findDevice(db(), "d2"));
        QCOMPARE(listDevices(db()).size(), std::size_t{1});
    }

    void thePriceListIsReplaced()
    {
        const auto price = domain::Money::fromMinor(80'000);
        const domain::Service one{"A", "eye", {{{"en", "a"}, {"ur", "ا"}}}, {}, price, price, price, 1, 0};
        domain::Service two = one;
        two.code = "B";
        two.stages = 3;
        two.daysBetweenStages = 7;
        replaceServices(db(), {one, two});
        const auto both = listServices(db(), {});
        QCOMPARE(both.size(), std::size_t{2});
        QCOMPARE(both.at(1).code, std::string("B"));
        QCOMPARE(both.at(1).stages, 3);
        QVERIFY(both.at(0).name == one.name && both.at(0).high == price);
        replaceServices(db(), {two});
        QCOMPARE(listServices(db(), {}).size(), std::size_t{1});
    }

    void policiesAreInForceFromTheirDay()
    {
        QCOMPARE(newestVersion(db()), std::int64_t{0});
        insertPolicy(db(), {"sha1", "p", 1, "2026-11-01", "bytes1", "t"});
        insertPolicy(db(), {"sha3", "p", 3, "2026-12-01", "bytes3", "t"});
        insertPolicy(db(), {"sha2", "p", 2, "2026-11-20", "bytes2", "t"});
        QCOMPARE(newestVersion(db()), std::int64_t{3});
        QVERIFY(!policyInForce(db(), *domain::Date::parse("2026-10-31")));
        QCOMPARE(policyInForce(db(), m_today)->sha256, std::string("sha2"));
        QCOMPARE(policyInForce(db(), *domain::Date::parse("2026-12-01"))->sha256, std::string("sha3"));
        QCOMPARE(findPolicy(db(), "sha1")->bytes, std::string("bytes1"));
        QVERIFY(!findPolicy(db(), "sha9"));
        QVERIFY_EXCEPTION_THROWN(insertPolicy(db(), {"sha4", "p", 3, "x", "b", "t"}), StoreFailure);
    }

    void visitsComeBackAsTheyWere()
    {
        const auto visit = visitOf("W-1", "12345678");
        const auto again = readVisit(writeVisit(visit), m_today);
        QVERIFY(again.has_value());
        QCOMPARE(writeVisit(*again), writeVisit(visit));
        QVERIFY(!readVisit("{}", m_today));
        QVERIFY(!readVisit("nonsense", m_today));
        auto negative = visit;
        negative.base.lines.front().qty = -1;
        QVERIFY(!readVisit(writeVisit(negative), m_today));
    }

    void visitsOfADayStayInOrder()
    {
        QVERIFY(saveVisit(db(), m_today, visitOf("W-2", "22222222"), VisitSource::Import));
        QVERIFY(saveVisit(db(), m_today, visitOf("W-1", "11111111"), VisitSource::Import));
        QVERIFY(saveVisit(db(), m_today.plusDays(1), visitOf("W-3", "22222222"), VisitSource::Import));
        const auto visits = visitsOn(db(), m_today);
        QCOMPARE(visits.size(), std::size_t{2});
        QCOMPARE(visits.front().visitRef, std::string("W-2"));
        QCOMPARE(visitWithCode(db(), m_today, "11111111"), std::string("W-1"));
        QCOMPARE(visitWithCode(db(), m_today, "99999999"), std::string());
        QVERIFY_EXCEPTION_THROWN((void)saveVisit(db(), m_today, visitOf("W-9", "11111111"), VisitSource::Import),
                                 StoreFailure);
    }

    void aSignedVisitStaysSigned()
    {
        QVERIFY(saveVisit(db(), m_today, visitOf("W-1", "11111111"), VisitSource::Import));
        for (const auto state : {domain::VisitState::Arrived, domain::VisitState::HandedOver,
                                 domain::VisitState::NotNow, domain::VisitState::Signed}) {
            QVERIFY(setVisitState(db(), "W-1", state, "reason"));
            QVERIFY(visitState(db(), "W-1") == state);
        }
        QVERIFY(!saveVisit(db(), m_today, visitOf("W-1", "33333333"), VisitSource::Import));
        QVERIFY(setVisitState(db(), "W-1", domain::VisitState::Arrived, ""));
        QVERIFY(visitState(db(), "W-1") == domain::VisitState::Signed);
        QVERIFY(setVisitState(db(), "W-1", domain::VisitState::Void, "wrong"));
        QVERIFY(visitsOn(db(), m_today).front().state == domain::VisitState::Void);
        QVERIFY(!setVisitState(db(), "W-7", domain::VisitState::Arrived, ""));
    }

    void everyVisitStateHasAName()
    {
        for (const char *name : {"expected", "arrived", "handed_over", "signed", "not_now", "void"})
            QCOMPARE(std::string(domain::visitStateName(*parseVisitState(name))), std::string(name));
        QVERIFY(!parseVisitState("gone"));
    }

    void callsMoveForwardOnly()
    {
        using domain::CallState;
        domain::Call call;
        call.callId = signing::uuidV7(kNoon);
        call.place = "Tablet";
        call.at = "2026-11-23T07:00:00.000Z";
        const auto save = [&](CallState state) {
            call.state = state;
            return saveCall(db(), call, "d1", m_today);
        };
        QVERIFY(save(CallState::Rung) == CallChange::Added);
        QVERIFY(save(CallState::Rung) == CallChange::Same);
        QVERIFY(save(CallState::Accepted) == CallChange::Changed);
        QVERIFY(save(CallState::Rung) == CallChange::Same);
        QVERIFY(save(CallState::Done) == CallChange::Changed);
        QVERIFY(save(CallState::Cancelled) == CallChange::Same);
        QVERIFY(findCall(db(), call.callId)->call.state == CallState::Done);
        QCOMPARE(findCall(db(), call.callId)->call.deviceId, std::string("d1"));
        QVERIFY(!findCall(db(), "nobody"));
    }

    void callsComeInOrderOfTheirChange()
    {
        domain::Call call;
        call.at = "2026-11-23T07:00:00.000Z";
        std::vector<std::string> ids;
        for (int i = 0; i < 3; ++i) {
            call.callId = signing::uuidV7(kNoon + i);
            ids.push_back(call.callId);
            (void)saveCall(db(), call, "d1", m_today);
        }
        call.callId = ids.front();
        call.state = domain::CallState::Accepted;
        (void)saveCall(db(), call, "d2", m_today);
        const auto all = callsAfter(db(), m_today, 0);
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all.back().call.callId, ids.front());
        QCOMPARE(all.back().deviceId, std::string("d1"));
        QCOMPARE(callsAfter(db(), m_today, all.at(1).cursor).size(), std::size_t{1});
        QVERIFY(callsAfter(db(), m_today.plusDays(1), 0).empty());
    }

    void recordsKeepEveryByte()
    {
        const auto row = recordRow(1, "a", 1);
        insertRecord(db(), row);
        const auto found = findRecord(db(), "a");
        QCOMPARE(found->body, row.body);
        QCOMPARE(found->prev, row.prev);
        QCOMPARE(*found->total, std::int64_t{640'000});
        QCOMPARE(*found->seq, std::int64_t{1});
        QCOMPARE(found->logHash, row.logHash);
        QVERIFY(!findRecord(db(), "b"));
        QVERIFY(hasAcceptedChoice(db(), "V-1"));
        QVERIFY(!hasAcceptedChoice(db(), "V-2"));
    }

    void aPlaceIsTakenOnce()
    {
        insertRecord(db(), recordRow(1, "a", 1));
        QVERIFY_EXCEPTION_THROWN(insertRecord(db(), recordRow(2, "b", 1)), StoreFailure);
        QVERIFY_EXCEPTION_THROWN(insertRecord(db(), recordRow(2, "a", 2)), StoreFailure);
        QVERIFY_EXCEPTION_THROWN(insertRecord(db(), recordRow(1, "c", 2)), StoreFailure);
        insertRecord(db(), recordRow(2, "d", {}));
        insertRecord(db(), recordRow(3, "e", {})); // without a place there is nothing to take
        QCOMPARE(slotOf(db(), "d1", "e1", 1)->recordId, std::string("a"));
        QVERIFY(!slotOf(db(), "d1", "e1", 2));
        QVERIFY(!slotOf(db(), "d1", "e2", 1));
    }

    void theLogIsReadInPages()
    {
        QCOMPARE(logHead(db()).index, std::int64_t{0});
        for (int i = 1; i <= 5; ++i)
            insertRecord(db(), recordRow(i, std::to_string(i), i));
        QCOMPARE(logHead(db()).index, std::int64_t{5});
        const auto page = recordsAfter(db(), 2, 2);
        QCOMPARE(page.size(), std::size_t{2});
        QCOMPARE(page.front().logIndex, std::int64_t{3});
        QVERIFY(recordsAfter(db(), 5, 2).empty());
    }

    void theLogsHashDependsOnEverything()
    {
        const std::string hash = logHash("a", "b", "c");
        QCOMPARE(hash.size(), std::size_t{64});
        QVERIFY(hash != logHash("x", "b", "c") && hash != logHash("a", "x", "c") && hash != logHash("a", "b", "x"));
        QVERIFY(logHash("ab", "", "c") != logHash("a", "b", "c"));
    }

    void conflictsAreKeptOnceEach()
    {
        keepConflict(db(), {"a", "d1", "h1", "body", "t"});
        keepConflict(db(), {"a", "d1", "h1", "body", "t"});
        keepConflict(db(), {"a", "d1", "h2", "body", "t"});
        QCOMPARE(countConflicts(db()), std::int64_t{2});
    }

    void anUnfinishedTransactionLeavesNothing()
    {
        {
            auto transaction = begin(db());
            setSetting(db(), "colour", "green");
        }
        QVERIFY(!setting(db(), "colour"));
        auto transaction = begin(db());
        setSetting(db(), "colour", "green");
        commit(transaction);
        QVERIFY(setting(db(), "colour").has_value());
    }

    void aNewerFileIsRefused()
    {
        orThrow(db().execute("PRAGMA user_version = 99"));
        m_clinic->close();
        QVERIFY_EXCEPTION_THROWN((void)openStore(m_clinic->folder().database(), Role::Command), StoreFailure);
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
