#include <QtTest>

#include "clinic/admin/logcheck.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
domain::Money more(const std::optional<domain::Money> &amount)
{
    return domain::Money::fromMinor(amount->minor() + 100, amount->currency());
}

/** How a draft is spoilt before it is hashed and signed, and the reason the receipt must name. */
struct Spoilt {
    const char *reason;
    void (*spoil)(Draft &);
};

const Spoilt kSpoilt[] = {
    {"menu_differs", [](Draft &d) { d.record.shownOffers[0].total = more(d.record.shownOffers[0].total); }},
    {"menu_differs", [](Draft &d) { d.record.shownOffers.pop_back(); }},
    {"menu_differs", [](Draft &d) { std::swap(d.record.shownOffers[0], d.record.shownOffers[1]); }},
    {"menu_differs", [](Draft &d) { d.record.order = domain::OrderRule::Today; }},
    {"choice_differs", [](Draft &d) { d.record.choice->dueToday = more(d.record.choice->dueToday); }},
    {"choice_differs", [](Draft &d) { d.record.choice->payee = "somebody else"; }},
    {"choice_differs", [](Draft &d) { d.record.choice->variant = "7"; }},
    {"unknown_policy", [](Draft &d) { d.record.policySha256 = std::string(64, 'a'); }},
    {"bad_facts", [](Draft &d) { d.delivery.facts = bytesOf("{}"); }},
    {"bad_facts", [](Draft &d) { d.delivery.facts.push_back(' '); }},
    {"bad_attachment", [](Draft &d) { d.delivery.ink.reset(); }},
    {"wrong_clinic", [](Draft &d) { d.record.clinicId = "clinic-other"; }},
    {"wrong_device", [](Draft &d) { d.record.deviceId = "other"; }},
    {"training", [](Draft &d) { d.record.training = true; }},
};
} // namespace

class TestIngest : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<TestDevice> m_device;

    Response put(Draft &draft)
    {
        const std::string body = m_device->finish(draft);
        return m_clinic->send(m_device->put(draft.record.recordId, body));
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device = std::make_unique<TestDevice>();
        m_device->enrol(*m_clinic);
    }

    void acceptsAndSigns()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "month");
        QVERIFY(draft.record.choice->available);
        const auto response = put(draft);
        QCOMPARE(response.status, 201);
        QCOMPARE(response.contentType, std::string("application/jose"));
        const auto receipt = receiptIn(*m_device, response);
        QCOMPARE(receipt.recordId, draft.record.recordId);
        QCOMPARE(receipt.deviceId, m_device->deviceId);
        QCOMPARE(receipt.deviceEpoch, m_device->epoch);
        QCOMPARE(receipt.seq, std::int64_t{1});
        QCOMPARE(receipt.payloadSha256, signing::sha256Hex(codec::writeRecord(draft.record)));
        QVERIFY(receipt.status == domain::ReceiptStatus::Accepted);
        QCOMPARE(receipt.logIndex, std::int64_t{1});
        QCOMPARE(receipt.receivedAt, std::string("2026-11-23T07:00:00.000Z"));
        QVERIFY(m_clinic->visit("V-1001").state == domain::VisitState::Signed);
        QCOMPARE(findRecord(m_clinic->database(), draft.record.recordId)->option, std::string("month"));
    }

    void sameAgainIsByteIdentical()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        const std::string body = m_device->finish(draft);
        const auto request = m_device->put(draft.record.recordId, body);
        const auto first = m_clinic->send(request);
        m_clinic->pass(60'000);
        const auto again = m_clinic->send(request);
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        draft.delivery.pdf = bytesOf("other");
        const auto otherParts =
            m_clinic->send(m_device->put(draft.record.recordId, codec::writeDelivery(draft.delivery)));
        QCOMPARE(otherParts.status, 200);
        QCOMPARE(otherParts.body, first.body);
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{1});
    }

    void sameIdOtherPayloadConflicts()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        QCOMPARE(put(draft).status, 201);
        draft.record.signedAt = "2026-11-23T07:00:01.000Z";
        const std::string other = m_device->sign(draft, codec::writeRecord(draft.record));
        for (int i = 0; i < 2; ++i) {
            const auto response = m_clinic->send(m_device->put(draft.record.recordId, other));
            QCOMPARE(response.status, 409);
            const auto said = signing::verifyCompact(*signing::Key::fromJwk(m_device->serverJwk), response.body,
                                                     signing::kProblemTyp);
            QVERIFY(said.has_value());
            QCOMPARE(codeOf({409, *said, {}, {}, 0}), std::string("conflict"));
        }
        QCOMPARE(countConflicts(m_clinic->database()), std::int64_t{1});
    }

    void samePlaceOtherIdConflicts()
    {
        auto first = m_device->choice(*m_clinic, "V-1001", "full");
        QCOMPARE(put(first).status, 201);
        m_device->seq = 0;
        m_device->prev.clear();
        auto second = m_device->choice(*m_clinic, "V-1002", "full");
        QCOMPARE(put(second).status, 409);
        QCOMPARE(countConflicts(m_clinic->database()), std::int64_t{1});
        QVERIFY(m_clinic->visit("V-1002").state != domain::VisitState::Signed);
    }

    void quarantinesWhatIsSignedButWrong_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kSpoilt)); ++i)
            QTest::addRow("%d %s", i, kSpoilt[i].reason) << i;
    }

    void quarantinesWhatIsSignedButWrong()
    {
        QFETCH(int, row);
        auto draft = m_device->choice(*m_clinic, "V-1001", "month");
        kSpoilt[row].spoil(draft);
        const std::string body = m_device->finish(draft);
        const auto request = m_device->put(draft.record.recordId, body);
        const auto response = m_clinic->send(request);
        QCOMPARE(response.status, 202);
        const auto receipt = receiptIn(*m_device, response);
        QVERIFY(receipt.status == domain::ReceiptStatus::Quarantined);
        QCOMPARE(receipt.reason, std::string(kSpoilt[row].reason));
        QCOMPARE(findRecord(m_clinic->database(), draft.record.recordId)->body, body);
        QVERIFY(m_clinic->visit("V-1001").state != domain::VisitState::Signed);
        QCOMPARE(m_clinic->send(request).body, response.body);
    }

    void quarantinesEveryLieAboutAPart()
    {
        const auto spoil = [](int part, Draft &draft) {
            auto &delivery = draft.delivery;
            domain::Bytes *parts[] = {
                &delivery.facts, &delivery.agreement["en"], &delivery.agreement["ur"], &delivery.pdf,
                &*delivery.ink,  &*delivery.strokes};
            parts[part]->back() ^= 1;
        };
        for (int part = 0; part < 6; ++part) {
            auto draft = m_device->choice(*m_clinic, "V-1001", "full");
            (void)m_device->finish(draft);
            spoil(part, draft);
            const auto response =
                m_clinic->send(m_device->put(draft.record.recordId, codec::writeDelivery(draft.delivery)));
            QCOMPARE(response.status, 202);
            QCOMPARE(receiptIn(*m_device, response).reason, std::string("bad_attachment"));
        }
    }

    void quarantinesAnEmergency()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        auto facts = m_clinic->visit("V-1004").base; // an active emergency: nothing may be chosen
        facts.today = m_clinic->clinic().today();
        draft.delivery.facts = bytesOf(codec::writeFacts(facts));
        const auto response = put(draft);
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("menu_differs"));
    }

    void quarantinesAnExpiredEstimate()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full"); // the menu as it was while the estimate held
        auto facts = m_clinic->visit("V-1001").base;
        facts.today = m_clinic->clinic().today().plusDays(400);
        draft.delivery.facts = bytesOf(codec::writeFacts(facts));
        const auto response = put(draft);
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("menu_differs"));
        QVERIFY(m_clinic->visit("V-1001").state != domain::VisitState::Signed);
    }

    void quarantinesABrokenChain()
    {
        auto first = m_device->choice(*m_clinic, "V-1001", "full");
        QCOMPARE(put(first).status, 201);
        m_device->prev = std::string(64, 'b');
        auto second = m_device->choice(*m_clinic, "V-1002", "full");
        const auto response = put(second);
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("chain_broken"));
    }

    void aLaterRecordMustNameTheOneBefore()
    {
        auto first = m_device->choice(*m_clinic, "V-1001", "full");
        const std::string firstBody = m_device->finish(first);
        m_device->prev.clear();
        auto second = m_device->choice(*m_clinic, "V-1002", "full");
        const auto response = put(second); // arrives first and claims to follow nothing
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("chain_broken"));
    }

    void aVoidVisitStaysVoid_data()
    {
        QTest::addColumn<bool>("voidFirst");
        QTest::newRow("the void arrives first") << true;
        QTest::newRow("the signature arrives first") << false;
    }

    void aVoidVisitStaysVoid()
    {
        QFETCH(const bool, voidFirst);
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        const std::string body = m_device->finish(draft);
        const auto sayVoid = [&] {
            (void)setVisitState(m_clinic->database(), "V-1001", domain::VisitState::Void, "entered twice");
        };
        if (voidFirst)
            sayVoid();
        QCOMPARE(m_clinic->send(m_device->put(draft.record.recordId, body)).status, 201);
        if (!voidFirst)
            sayVoid();
        QVERIFY(m_clinic->visit("V-1001").state == domain::VisitState::Void);
        (void)setVisitState(m_clinic->database(), "V-1001", domain::VisitState::Expected, {});
        QVERIFY(m_clinic->visit("V-1001").state == domain::VisitState::Void);
    }

    void recordsMayOvertake()
    {
        auto first = m_device->choice(*m_clinic, "V-1001", "full");
        const std::string firstBody = m_device->finish(first);
        auto second = m_device->choice(*m_clinic, "V-1002", "full");
        QCOMPARE(put(second).status, 201);
        QCOMPARE(m_clinic->send(m_device->put(first.record.recordId, firstBody)).status, 201);
    }

    void quarantinesPayloadsThatAreNoRecord()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        (void)m_device->finish(draft);
        std::string spaced = codec::writeRecord(draft.record);
        spaced.insert(1, " ");
        auto response = m_clinic->send(m_device->put(draft.record.recordId, m_device->sign(draft, spaced)));
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("not_canonical"));

        auto other = m_device->choice(*m_clinic, "V-1001", "full");
        (void)m_device->finish(other);
        std::string extended = codec::writeRecord(other.record);
        extended.replace(extended.rfind('}'), 1, ",\"zz\":1}");
        response = m_clinic->send(m_device->put(other.record.recordId, m_device->sign(other, extended)));
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("bad_record"));
        QCOMPARE(receiptIn(*m_device, response).seq, std::int64_t{2});
    }

    void refusesWhatNoDeviceSigned()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        const std::string body = m_device->finish(draft);
        const auto &id = draft.record.recordId;
        const auto refused = [&](const std::string &recordId, const std::string &bytes) {
            const auto response = m_clinic->send(m_device->put(recordId, bytes));
            return std::to_string(response.status) + " " + codeOf(response);
        };
        QCOMPARE(refused(id, "<html>Log in</html>"), std::string("400 bad_delivery"));
        QCOMPARE(refused(id, body.substr(0, body.size() - 1)), std::string("400 bad_delivery"));
        QCOMPARE(refused(signing::uuidV7(1), body), std::string("400 wrong_id"));
        draft.delivery.payload[10] ^= 1;
        QCOMPARE(refused(id, codec::writeDelivery(draft.delivery)), std::string("400 bad_signature"));
        QCOMPARE(refused(id, m_device->sign(draft, "{\"typ\":\"choice\"}")), std::string("400 bad_record"));
        TestDevice stranger;
        QCOMPARE(refused(id, stranger.sign(draft, codec::writeRecord(draft.record))), std::string("400 bad_signature"));
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{0});
    }

    void refusesAnIdThatNoReceiptCouldName()
    {
        for (const char *id : {"x-1", "0193528F-1c00-7a3b-8f00-0123456789ab", "0193528f1c007a3b8f000123456789ab"}) {
            auto draft = m_device->choice(*m_clinic, "V-1001", "full");
            draft.record.recordId = id;
            draft.record.seq = 1;
            const auto body = m_device->sign(draft, codec::writeRecord(draft.record));
            const auto response = m_clinic->send(m_device->put(id, body));
            QCOMPARE(response.status, 400);
            QCOMPARE(codeOf(response), std::string("bad_record"));
        }
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{0});
        QVERIFY(checkLog(m_clinic->clinic(), true).problems.empty());
    }

    void anotherDevicesIdConflicts()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        QCOMPARE(put(draft).status, 201);
        TestDevice other;
        other.enrol(*m_clinic);
        const auto body = other.sign(draft, codec::writeRecord(draft.record));
        QCOMPARE(m_clinic->send(other.put(draft.record.recordId, body)).status, 409);
    }

    void aVoidVoidsTheVisit()
    {
        auto choice = m_device->choice(*m_clinic, "V-1001", "full");
        QCOMPARE(put(choice).status, 201);
        auto draft = m_device->choice(*m_clinic, "V-1001", "full");
        auto &record = draft.record;
        record.type = domain::RecordType::Void;
        record.choice.reset();
        record.shownOffers.clear();
        record.signerKind = domain::SignerKind::None;
        record.supersedes = choice.record.recordId;
        record.reason = "wrong_visit";
        QCOMPARE(put(draft).status, 201);
        QVERIFY(m_clinic->visit("V-1001").state == domain::VisitState::Void);
    }

    void ratesMayDifferByAHair()
    {
        auto draft = m_device->choice(*m_clinic, "V-1001", "month");
        for (auto &rate : draft.record.choice->rates)
            rate.percentE6 += 1000;
        QVERIFY(!draft.record.choice->rates.empty());
        QCOMPARE(put(draft).status, 201);
        auto other = m_device->choice(*m_clinic, "V-1001", "month");
        other.record.choice->rates.front().percentE6 += 1001;
        const auto response = put(other);
        QCOMPARE(response.status, 202);
        QCOMPARE(receiptIn(*m_device, response).reason, std::string("choice_differs"));
    }
};

QTEST_GUILESS_MAIN(TestIngest)
#include "tst_ingest.moc"
