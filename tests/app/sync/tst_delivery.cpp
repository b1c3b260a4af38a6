#include <QTemporaryDir>
#include <QTest>

#include "fakes/fakeclock.h"
#include "fakes/honestclinic.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"
#include "sync/drain.h"
#include "sync/enrolmentfile.h"

using namespace wazeh;
using namespace wazeh::tests;
using fakes::answerOf;
using fakes::HonestClinic;
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
        m_clinic = std::make_unique<HonestClinic>(m_pki);
        m_loseAnswers = 0;
        m_say = {};
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
        QCOMPARE(m_clinic->books().size(), std::size_t{4});
        for (const auto &id : ids)
            QVERIFY(m_clinic->books().contains(id));
    }

    void aLostAnswerGivesTheSameReceiptAndOneRecord()
    {
        m_loseAnswers = 2;
        const auto ids = sign(1);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        QCOMPARE(m_clinic->books().size(), std::size_t{1}); // the server has it, the device does not know
        QCOMPARE(m_store->unsent().count, 1);
        m_clock.pass(300'000);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        QVERIFY(openStore());
        m_clock.pass(300'000);
        const auto report = sync::drain(*m_store, *m_link);
        QCOMPARE(report.delivered, 1);
        QCOMPARE(m_clinic->books().size(), std::size_t{1});
        QCOMPARE(m_server->requests().size(), std::size_t{3});
        QVERIFY(m_store->storeReceipt(ids[0], m_clinic->books().at(ids[0]), domain::ReceiptStatus::Accepted));
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

    void aServerThatLiesGetsNothingBelieved_data()
    {
        QTest::addColumn<QByteArray>("lie");
        const auto row = [](const char *name, const std::string &lie) {
            QTest::newRow(name) << QByteArray::fromStdString(lie);
        };
        const std::string problem = R"({"code":"bad_record","detail":"","typ":"problem","v":1})";
        row("200 HTML", answerOf(200, "text/html", "<html>Welcome</html>"));
        row("200 HTML that says it is a receipt", answerOf(200, "application/jose", "<html>Welcome</html>"));
        row("201 nothing", answerOf(201, "application/jose", ""));
        row("200 JSON", answerOf(200, "application/json", R"({"status":"accepted"})"));
        row("204", "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
        row("302", answerOf(302, "text/html", "", "Location: https://login.example/\r\n"));
        row("400 of a proxy", answerOf(400, "text/html", "<h1>Bad request</h1>"));
        row("401", answerOf(401, "text/html", "<h1>Log in</h1>"));
        row("403", answerOf(403, "application/json", problem));
        row("404", answerOf(404, "application/json", problem));
        row("409 that nobody signed", answerOf(409, "application/json", problem));
        row("500", answerOf(500, "text/html", "<h1>Oops</h1>"));
        row("503", answerOf(503, "text/html", "", "Retry-After: 7\r\n"));
        auto cut = answerOf(201, "application/jose", std::string(300, 'a'), "Connection: close\r\n");
        cut.resize(cut.size() - 100);
        row("cut", cut);
        const auto stranger = signing::Key::generate(signing::KeyType::Ed25519).value();
        row("a receipt signed by somebody else",
            answerOf(201, "application/jose", signing::signCompact(stranger, "{}", signing::kReceiptTyp).value()));
    }
    void aServerThatLiesGetsNothingBelieved()
    {
        QFETCH(QByteArray, lie);
        const auto ids = sign(3);
        m_say = [&](const LiarRequest &) { return std::optional(lie.toStdString()); };
        for (int pass = 0; pass < 7; ++pass) {
            const auto report = sync::drain(*m_store, *m_link);
            QCOMPARE(report.delivered, 0);
            QVERIFY(report.receipts.empty());
            QCOMPARE(m_store->unsent().count, 3);
            m_clock.pass(3'700'000);
        }
        QVERIFY(openStore());
        QCOMPARE(m_store->due(10).size(), std::size_t{3}); // nothing was given up, nothing waits for days
        m_say = {};
        int delivered = 0;
        for (int pass = 0; pass < 4; ++pass) { // a connection that the lie spoilt may cost a pass
            delivered += sync::drain(*m_store, *m_link).delivered;
            m_clock.pass(3'700'000);
        }
        QCOMPARE(delivered, 3);
        QCOMPARE(m_store->unsent().count, 0);
        QCOMPARE(m_clinic->books().size(), std::size_t{3});
    }

    void aReceiptOfAnotherRecordIsForNobody()
    {
        const auto ids = sign(2);
        m_say = [this, &ids](const LiarRequest &request) -> std::optional<std::string> {
            if (request.path != "/v1/records/" + ids[1] || m_clinic->books().empty())
                return std::nullopt;
            return answerOf(201, "application/jose", m_clinic->books().at(ids[0])); // properly signed, for the first
        };
        const auto report = sync::drain(*m_store, *m_link);
        QCOMPARE(report.delivered, 1);
        QCOMPARE(report.receipts.at(0).first, ids[0]);
        QCOMPARE(m_store->unsent().count, 1);
        m_say = {};
        m_clock.pass(300'000);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 1);
    }

    void aPoisonedRecordIsNeitherInTheWayNorLost()
    {
        const auto ids = sign(3);
        m_say = [&ids](const LiarRequest &request) -> std::optional<std::string> {
            if (request.path != "/v1/records/" + ids[0])
                return std::nullopt;
            return answerOf(400, "application/json", R"({"code":"bad_delivery","detail":"","typ":"problem","v":1})");
        };
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 2);
        for (int pass = 0; pass < 6; ++pass) {
            m_clock.pass(300'000);
            QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        }
        QCOMPARE(m_store->unsent().count, 1); // refused five times: asked once a day from now on
        const auto asked = m_server->requests().size();
        m_clock.pass(3'600'000);
        static_cast<void>(sync::drain(*m_store, *m_link));
        QCOMPARE(m_server->requests().size(), asked);
        QVERIFY(openStore());
        m_say = {}; // the server was mended
        m_clock.pass(25 * 3'600'000LL);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 1);
        QVERIFY(m_clinic->books().contains(ids[0]));
    }

    void aConflictIsKeptForPeople()
    {
        const auto ids = sign(2);
        m_say = [&, this](const LiarRequest &request) -> std::optional<std::string> {
            if (request.path != "/v1/records/" + ids[0])
                return std::nullopt;
            const std::string problem =
                "{\"code\":\"conflict\",\"detail\":\"" + ids[0] + "\",\"typ\":\"problem\",\"v\":1}";
            return answerOf(409, "application/jose",
                            signing::signCompact(m_pki.receipts, problem, signing::kProblemTyp).value());
        };
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 1);
        m_say = {};
        m_clock.pass(40 * 24 * 3'600'000LL);
        QVERIFY(openStore());
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0); // never sent again by itself
        QCOMPARE(m_store->unsent().count, 1);
    }

    void theServerSaysHowLongToWait()
    {
        static_cast<void>(sign(1));
        m_say = [](const LiarRequest &) {
            return std::optional(answerOf(429, "application/json", "{}", "Retry-After: 1800\r\n"));
        };
        QVERIFY(sync::drain(*m_store, *m_link).online);
        m_say = {};
        m_clock.pass(1'799'999);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 0);
        QCOMPARE(m_server->requests().size(), std::size_t{1});
        m_clock.pass(1);
        QCOMPARE(sync::drain(*m_store, *m_link).delivered, 1);
    }

    void notesThatAreNotAllowedDoNotHoldUpRecordsForEver()
    {
        QVERIFY(m_store->saveDay(codec::writeDay(fakes::sampleDay())));
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_store->addWalkIn(fakes::sampleVisit("", "")));
        static_cast<void>(sign(2));
        m_say = [](const LiarRequest &request) -> std::optional<std::string> {
            if (request.path.starts_with("/v1/records/"))
                return std::nullopt;
            return answerOf(403, "application/json", R"({"code":"not_allowed","detail":"","typ":"problem","v":1})");
        };
        int delivered = 0;
        for (int pass = 0; pass < 5; ++pass)
            delivered += sync::drain(*m_store, *m_link).delivered;
        QCOMPARE(delivered, 2);
    }

    void aPolicyThatContradictsItselfIsNotTaken()
    {
        const auto good = fakes::demoPolicy();
        std::string served = good;
        m_say = [&, this](const LiarRequest &) {
            return std::optional(answerOf(200, "application/jose",
                                          signing::signCompact(m_pki.receipts, served, signing::kPolicyTyp).value()));
        };
        const auto take = [this] {
            const auto fetched = m_link->fetchPolicy();
            return fetched && m_store->savePolicy(signing::sha256Hex(fetched->bytes), fetched->bytes);
        };
        QVERIFY(take());
        const auto kept = m_store->newestPolicySha();
        for (const auto &[from, to] :
             {std::pair("\"discount_bp\":", "\"discount_bp\":-"), std::pair("\"approved_by\":[", "\"approved_by\":[7,"),
              std::pair("\"kind\":\"pay_full\"", "\"kind\":\"barter\""), std::pair("\"version\":", "\"version\":-"),
              std::pair("\"minor_per_unit\":100", "\"minor_per_unit\":1"),
              std::pair("\"typ\":\"policy\"", "\"typ\":\"facts\"")}) {
            served = good;
            const auto at = served.find(from);
            QVERIFY2(at != std::string::npos, from);
            served.replace(at, std::string_view(from).size(), to);
            QVERIFY2(!take(), from);
        }
        QVERIFY(openStore());
        QVERIFY(m_store->newestPolicySha() == kept);
        QCOMPARE(m_store->loadPolicy(*kept).value_or(""), good);
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
        if (m_say) {
            if (auto said = m_say(request))
                return *said;
        }
        auto honest = m_clinic->answer(request);
        if (m_loseAnswers > 0) {
            --m_loseAnswers;
            return {};
        }
        return honest;
    }
    std::vector<std::string> sign(int count)
    {
        std::vector<std::string> ids;
        for (int i = 0; i < count; ++i) {
            const auto number = std::to_string(i);
            ids.push_back(m_store->commitRecord(fakes::sampleDraft("V-" + number), "t" + number).value_or(""));
        }
        return ids;
    }

    const Pki m_pki;
    const signing::Key m_signKey = signing::Key::generate(signing::KeyType::P256).value();
    const signing::Key m_tlsKey = signing::Key::generate(signing::KeyType::P256).value();
    fakes::FakeClock m_clock;
    std::unique_ptr<HonestClinic> m_clinic;
    int m_loseAnswers = 0;
    std::function<std::optional<std::string>(const LiarRequest &)> m_say; // nothing: the honest answer
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<flow::Signer> m_signer;
    std::unique_ptr<LiarServer> m_server;
    std::unique_ptr<flow::ClinicLink> m_link;
    std::unique_ptr<flow::DeviceStore> m_store;
};

QTEST_GUILESS_MAIN(tst_Delivery)
#include "tst_delivery.moc"
