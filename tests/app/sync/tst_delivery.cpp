#include <QTemporaryDir>
#include <QTest>

#include <map>

#include "codec/documents.h"
#include "fakes/fakeclock.h"
#include "fakes/liarserver.h"
#include "fakes/samples.h"
#include "pki.h"
#include "signing/jws.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"
#include "sync/drain.h"
#include "sync/enrolmentfile.h"

using namespace wazeh;
using namespace wazeh::tests;
using fakes::answerOf;
using fakes::LiarRequest;
using fakes::LiarServer;

/** Store, signer, link and drain as they are, against a small honest server that is away, forgets to answer, or is
 *  asked twice. */
class tst_Delivery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_books.clear();
        m_loseAnswers = 0;
        QVERIFY(m_signKey.save(sync::signKeyFile(directory())) && m_tlsKey.save(sync::tlsKeyFile(directory())));
        auto signer = sync::makeSigner(directory());
        QVERIFY(signer.has_value());
        m_signer = std::move(*signer);
        startServer();
        QVERIFY(openStore());
    }
    void cleanup()
    {
        m_store.reset();
        m_link.reset();
        m_server.reset();
    }

    void whatWasSignedOfflineArrivesLater()
    {
        m_server.reset();
        const auto ids = sign(4);
        for (int i = 0; i < 3; ++i) {
            const auto report = sync::drain(*m_store, *m_link);
            QCOMPARE(report.delivered, 0);
            QVERIFY(!report.online);
            m_clock.pass(300'000);
        }
        QCOMPARE(m_store->unsent().count, 4);
        QVERIFY(openStore());
        startServer();
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 4);
        QCOMPARE(m_store->unsent().count, 0);
        QCOMPARE(m_books.size(), std::size_t{4});
        for (const auto &id : ids)
            QVERIFY(m_books.contains(id));
    }

    void aLostAnswerGivesTheSameReceiptAndOneRecord()
    {
        m_loseAnswers = 2;
        const auto ids = sign(1);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        QCOMPARE(m_books.size(), std::size_t{1}); // the server has it, the device does not know
        QCOMPARE(m_store->unsent().count, 1);
        m_clock.pass(300'000);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        QVERIFY(openStore());
        m_clock.pass(300'000);
        const auto report = sync::drain(*m_store, *m_link);
        QCOMPARE(report.delivered, 1);
        QCOMPARE(m_books.size(), std::size_t{1});
        QCOMPARE(m_server->requests().size(), std::size_t{3});
        QVERIFY(m_store->storeReceipt(ids[0], m_books.at(ids[0]), domain::ReceiptStatus::Accepted));
    }

    void theServerCanProveWhatItGot()
    {
        const auto ids = sign(3);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 3);
        std::string head;
        for (const auto &request : m_server->requests()) {
            const auto delivery = codec::readDelivery(request.body);
            QVERIFY(delivery.has_value());
            const auto payload = fakes::view(delivery->payload);
            QVERIFY(signing::verifyDetached(m_signKey, payload, delivery->jws, signing::kRecordTyp));
            const auto record = codec::readRecord(payload);
            QVERIFY(record.has_value());
            QCOMPARE(record->prev, head);
            head = signing::sha256Hex(payload);
        }
    }

    void callsWalkInsAndStatesArriveOnce()
    {
        QVERIFY(m_store->saveDay(codec::writeDay(fakes::sampleDay())));
        m_store->saveCall(fakes::sampleCall("0192f0c1-0000-7000-8000-000000000009"));
        const auto ref = m_store->addWalkIn(fakes::sampleVisit("", ""));
        QVERIFY(ref && m_store->setVisitState(*ref, domain::VisitState::HandedOver, ""));
        int notes = 0;
        for (int i = 0; i < 3; ++i)
            notes += sync::drain(*m_store, *m_link).notes;
        QCOMPARE(notes, 3);
        std::vector<std::string> paths;
        for (const auto &request : m_server->requests())
            paths.push_back(request.path);
        QVERIFY(paths == (std::vector<std::string>{"/v1/calls", "/v1/visits", "/v1/visits/" + *ref + "/state"}));
    }

private:
    std::filesystem::path directory() const { return m_folder->path().toStdString(); }
    bool openStore()
    {
        m_store.reset();
        auto opened = store::openDeviceStore(directory() / "store", fakes::sampleIdentity(), *m_signer, m_clock);
        if (opened)
            m_store = std::move(*opened);
        return m_store != nullptr;
    }
    void startServer()
    {
        m_server =
            std::make_unique<LiarServer>(fakes::LiarSetup{{m_pki.serverPem, m_pki.caPem}, m_pki.tls.privatePem()},
                                         [this](const LiarRequest &request) { return answer(request); });
        sync::Enrolment enrolment;
        enrolment.identity = fakes::sampleIdentity();
        enrolment.serverUrl = m_server->url();
        enrolment.caPem = m_pki.caPem;
        enrolment.certificatePem =
            m_pki.issueFor(m_tlsKey, {"device-1", "urn:clinic:clinic-sample:device:device-1", "", 30}, false);
        enrolment.serverJwk = m_pki.receipts.jwk();
        m_link = sync::makeClinicLink(enrolment, directory());
        QVERIFY(m_link != nullptr);
    }
    std::string answer(const LiarRequest &request)
    {
        if (!request.path.starts_with("/v1/records/"))
            return answerOf(200, "application/json",
                            request.method == "POST" && request.path == "/v1/calls" ? request.body : std::string("{}"));
        const auto delivery = codec::readDelivery(request.body).value();
        const auto payload = fakes::view(delivery.payload);
        const auto record = codec::readRecord(payload).value();
        const bool known = m_books.contains(record.recordId);
        if (!known) {
            auto receipt = fakes::sampleReceipt(record, signing::sha256Hex(payload));
            receipt.logIndex = static_cast<std::int64_t>(m_books.size()) + 1;
            m_books[record.recordId] =
                signing::signCompact(m_pki.receipts, codec::writeReceipt(receipt), signing::kReceiptTyp).value();
        }
        if (m_loseAnswers > 0) {
            --m_loseAnswers;
            return {};
        }
        return answerOf(known ? 200 : 201, "application/jose", m_books[record.recordId]);
    }
    std::vector<std::string> sign(int count)
    {
        std::vector<std::string> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(m_store->commitRecord(fakes::sampleDraft(), "t" + std::to_string(i)).value_or(""));
        return ids;
    }

    const Pki m_pki;
    const signing::Key m_signKey = signing::Key::generate(signing::KeyType::P256).value();
    const signing::Key m_tlsKey = signing::Key::generate(signing::KeyType::P256).value();
    fakes::FakeClock m_clock;
    std::map<std::string, std::string> m_books; // record → receipt; the server's thread writes, the test reads after
    int m_loseAnswers = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<flow::Signer> m_signer;
    std::unique_ptr<LiarServer> m_server;
    std::unique_ptr<flow::ClinicLink> m_link;
    std::unique_ptr<flow::DeviceStore> m_store;
};

QTEST_GUILESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"
