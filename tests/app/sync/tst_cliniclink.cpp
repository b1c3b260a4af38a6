#include <QTemporaryDir>
#include <QTest>

#include "delivery.h"
#include "fakes/liarserver.h"
#include "pki.h"
#include "sync/cliniclink.h"
#include "sync/enrolmentfile.h"

using namespace wazeh;
using namespace wazeh::tests;
using fakes::answerOf;
using fakes::LiarRequest;
using fakes::LiarServer;
using fakes::LiarSetup;
using flow::LinkError;

namespace {
const std::string kHtml = "<html><body>Welcome to the free network</body></html>";
} // namespace

/** Against a real TLS server that lies: whatever it says, nothing counts as delivered without the right receipt. */
class tst_ClinicLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_deviceTls.save(sync::tlsKeyFile(directory())));
    }
    void cleanup()
    {
        m_link.reset();
        m_server.reset();
    }

    void aGoodReceiptIsDelivery()
    {
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        const auto answer = m_link->deliver(m_item.pending);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->receiptJws, receipt());
        const auto asked = m_server->requests().at(0);
        QCOMPARE(asked.method, std::string("PUT"));
        QCOMPARE(asked.path, "/v1/records/" + m_item.pending.recordId);
        QVERIFY(asked.body == m_item.pending.body);
        QCOMPARE(asked.headers.at("host").substr(0, 21), std::string("clinic.wazeh.internal"));
        QCOMPARE(asked.headers.at("content-type"), std::string("application/json"));
        QCOMPARE(asked.headers.at("content-length"), std::to_string(m_item.pending.body.size()));
        QVERIFY(!asked.headers.contains("accept-encoding") && !asked.headers.contains("expect"));
        QCOMPARE(asked.clientUri, std::string("urn:clinic:clinic-sample:device:device-1"));
    }

    void aStoredOrQuarantinedReceiptIsDeliveryToo()
    {
        auto quarantined = m_item.receipt();
        quarantined.status = domain::ReceiptStatus::Quarantined;
        quarantined.reason = "offers_differ";
        const auto jws = OnItsWay::sign(m_pki.receipts, quarantined);
        serve([&](const LiarRequest &) { return answerOf(202, "application/jose", jws); });
        QVERIFY(m_link->deliver(m_item.pending)->receipt.status == domain::ReceiptStatus::Quarantined);
        m_server->say([&](const LiarRequest &) { return answerOf(200, "application/jose", jws); });
        QVERIFY(m_link->deliver(m_item.pending).has_value());
        m_server->say([&](const LiarRequest &) { return answerOf(201, "application/jose", jws); });
        QVERIFY(m_link->deliver(m_item.pending).error().error == LinkError::BadAnswer);
        m_server->say([this](const LiarRequest &) { return answerOf(202, "application/jose", receipt()); });
        QVERIFY(m_link->deliver(m_item.pending).error().error == LinkError::BadAnswer);
    }

    void liesAreNeverDelivery_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const std::string &answer) {
            QTest::newRow(name) << QByteArray::fromStdString(answer);
        };
        const auto jws = receipt();
        row("200 with HTML", answerOf(200, "text/html", kHtml));
        row("200 with a receipt called HTML", answerOf(200, "text/html", jws));
        row("200 with a receipt called JSON", answerOf(200, "application/json", jws));
        row("200 with nothing", answerOf(200, "application/jose", ""));
        row("200 with JSON", answerOf(200, "application/json", R"({"status":"accepted"})"));
        row("200 with the receipt unsigned", answerOf(200, "application/jose", codec::writeReceipt(m_item.receipt())));
        row("204", answerOf(204, "application/jose", ""));
        row("302", answerOf(302, "text/html", kHtml, "Location: https://clinic.wazeh.internal/portal\r\n"));
        row("307 with a receipt", answerOf(307, "application/jose", jws, "Location: /elsewhere\r\n"));
        row("404", answerOf(404, "application/json", "{}"));
        row("500 with a receipt", answerOf(500, "application/jose", jws));
        const auto foreign = signing::Key::generate(signing::KeyType::Ed25519).value();
        row("foreign signature", answerOf(201, "application/jose", OnItsWay::sign(foreign, m_item.receipt())));
        const OnItsWay other("0192f0c1-0000-7000-8000-000000000002", 2);
        row("receipt of another record",
            answerOf(201, "application/jose", OnItsWay::sign(m_pki.receipts, other.receipt())));
        auto wrongHash = m_item.receipt();
        wrongHash.payloadSha256 = signing::sha256Hex("x");
        row("receipt of other bytes", answerOf(201, "application/jose", OnItsWay::sign(m_pki.receipts, wrongHash)));
        row("truncated", answerOf(201, "application/jose", jws).substr(0, 200));
        row("cut in the body", [&] {
            auto cut = answerOf(201, "application/jose", jws, "Connection: close\r\n");
            return cut.substr(0, cut.size() - 10);
        }());
        row("no length", "HTTP/1.1 201 Created\r\nContent-Type: application/jose\r\n\r\n" + jws);
        row("chunked", "HTTP/1.1 201 Created\r\nContent-Type: application/jose\r\nTransfer-Encoding: chunked\r\n\r\n" +
                           hex(jws.size()) + "\r\n" + jws + "\r\n0\r\n\r\n");
        row("compressed", answerOf(201, "application/jose", jws, "Content-Encoding: gzip\r\n"));
        row("too large", answerOf(201, "application/jose", jws + std::string(20'000, ' ')));
        row("too many headers", answerOf(201, "application/jose", jws, many("X-Filler: x\r\n", 100)));
        row("HTTP/0.9", jws);
        row("nothing at all", "");
        row("not HTTP", "220 mail.example ESMTP\r\n");
    }
    void liesAreNeverDelivery()
    {
        QFETCH(QByteArray, answer);
        serve([&](const LiarRequest &) { return answer.toStdString(); });
        const auto delivered = m_link->deliver(m_item.pending);
        QVERIFY(!delivered);
        QVERIFY(delivered.error().error != LinkError::Rejected); // says nothing about the record
        QVERIFY(delivered.error().error != LinkError::Conflict);
        m_server->say([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        QVERIFY(m_link->deliver(m_item.pending).has_value()); // and the way is not spoilt for the truth
    }

    void redirectsAreNotFollowed()
    {
        serve([](const LiarRequest &) {
            return answerOf(308, "text/html", "", "Location: https://clinic.wazeh.internal/v1/elsewhere\r\n");
        });
        QVERIFY(!m_link->deliver(m_item.pending));
        QCOMPARE(m_server->requests().size(), std::size_t{1});
    }

    void withoutTheClinicsServerNotAByteLeaves_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("another CA") << 0;
        QTest::newRow("another CA that shows the clinic's own too") << 1;
        QTest::newRow("a device's certificate") << 2;
        QTest::newRow("the CA itself") << 3;
        QTest::newRow("only TLS 1.2") << 4;
        QTest::newRow("no TLS") << 5;
        QTest::newRow("another name") << 6;
    }
    void withoutTheClinicsServerNotAByteLeaves()
    {
        QFETCH(int, what);
        const Pki other;
        LiarSetup setup{{m_pki.serverPem, m_pki.caPem}, m_pki.tls.privatePem()};
        if (what == 0)
            setup = {{other.serverPem, other.caPem}, other.tls.privatePem()};
        if (what == 1)
            setup = {{other.serverPem, other.caPem, m_pki.caPem}, other.tls.privatePem()};
        if (what == 2)
            setup = {{m_pki.issueFor(m_deviceTls, {"device", "urn:clinic:c:device:d", kName, 30}, false), m_pki.caPem},
                     m_deviceTls.privatePem()};
        if (what == 3)
            setup = {{m_pki.caPem}, m_pki.ca.privatePem()};
        setup.onlyTls12 = what == 4;
        setup.plain = what == 5;
        if (what == 6)
            setup = {{m_pki.issueFor(m_deviceTls, {"x", "", "other.wazeh.internal", 30}, true), m_pki.caPem},
                     m_deviceTls.privatePem()};
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); }, setup);
        const auto delivered = m_link->deliver(m_item.pending);
        QVERIFY(!delivered);
        QVERIFY2(delivered.error().error == LinkError::NotTrusted, delivered.error().code.c_str());
        QVERIFY(m_server->requests().empty());
    }

    void nobodyThereIsNoServer()
    {
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        m_server.reset();
        QVERIFY(m_link->deliver(m_item.pending).error().error == LinkError::NoServer);
    }

    void proxiesOfTheEnvironmentAreNotAsked()
    {
        qputenv("https_proxy", "http://127.0.0.1:9");
        qputenv("ALL_PROXY", "http://127.0.0.1:9");
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        QVERIFY(m_link->deliver(m_item.pending).has_value());
        qunsetenv("https_proxy");
        qunsetenv("ALL_PROXY");
    }

    void oneConnectionServesMany()
    {
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_link->deliver(m_item.pending).has_value());
        QCOMPARE(m_server->connections(), 1);
        QCOMPARE(m_server->requests().size(), std::size_t{5});
    }

    void refusalsAreToldApart()
    {
        const std::string problem = R"({"code":"bad_record","detail":"","typ":"problem","v":1})";
        serve([&](const LiarRequest &) { return answerOf(400, "application/json", problem); });
        auto failure = m_link->deliver(m_item.pending).error();
        QVERIFY(failure.error == LinkError::Rejected);
        QCOMPARE(failure.code, std::string("bad_record"));
        m_server->say([&](const LiarRequest &) { return answerOf(503, "text/plain", "", "Retry-After: 90\r\n"); });
        failure = m_link->deliver(m_item.pending).error();
        QVERIFY(failure.error == LinkError::Busy);
        QCOMPARE(failure.retryAfterS.value_or(0), 90);
        const auto conflict =
            "{\"code\":\"conflict\",\"detail\":\"" + m_item.pending.recordId + "\",\"typ\":\"problem\",\"v\":1}";
        const auto jws = signing::signCompact(m_pki.receipts, conflict, signing::kProblemTyp).value();
        m_server->say([&](const LiarRequest &) { return answerOf(409, "application/jose", jws); });
        QVERIFY(m_link->deliver(m_item.pending).error().error == LinkError::Conflict);
    }

    void aRecordThatIsBrokenHereIsNotSent()
    {
        serve([this](const LiarRequest &) { return answerOf(201, "application/jose", receipt()); });
        auto broken = m_item.pending;
        broken.body = "{}";
        QVERIFY(m_link->deliver(broken).error().error == LinkError::Damaged);
        QVERIFY(m_server->requests().empty());
    }

    void theDayIsVerifiedAndAskedForOnce()
    {
        const auto bytes = codec::writeDay(fakes::sampleDay());
        const auto jws = signing::signCompact(m_pki.receipts, bytes, signing::kDayTyp).value();
        serve([&](const LiarRequest &request) {
            return request.headers.contains("if-none-match")
                       ? std::string("HTTP/1.1 304 Not Modified\r\nETag: \"e1\"\r\nContent-Length: 0\r\n\r\n")
                       : answerOf(200, "application/jose", jws, "ETag: \"e1\"\r\n");
        });
        auto day = m_link->fetchDay(fakes::day());
        QVERIFY(day.has_value());
        QVERIFY(!day->unchanged);
        QCOMPARE(day->bytes, bytes);
        day = m_link->fetchDay(fakes::day());
        QVERIFY(day && day->unchanged);
        QCOMPARE(day->bytes, bytes);
        QCOMPARE(m_server->requests().at(1).headers.at("if-none-match"), std::string("\"e1\""));
        QCOMPARE(m_server->requests().at(0).path, std::string("/v1/day?date=2026-11-23"));
    }

    void aFalseDayIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const std::string &answer) {
            QTest::newRow(name) << QByteArray::fromStdString(answer);
        };
        const auto sign = [this](const domain::Day &day, const signing::Key &key, std::string_view typ) {
            return answerOf(200, "application/jose", signing::signCompact(key, codec::writeDay(day), typ).value());
        };
        auto otherClinic = fakes::sampleDay();
        otherClinic.clinicId = "other";
        row("another date", sign(fakes::sampleDay(1), m_pki.receipts, signing::kDayTyp));
        row("another clinic", sign(otherClinic, m_pki.receipts, signing::kDayTyp));
        row("another kind", sign(fakes::sampleDay(), m_pki.receipts, signing::kPolicyTyp));
        row("foreign",
            sign(fakes::sampleDay(), signing::Key::generate(signing::KeyType::Ed25519).value(), signing::kDayTyp));
        row("unsigned", answerOf(200, "application/json", codec::writeDay(fakes::sampleDay())));
        row("HTML", answerOf(200, "text/html", kHtml));
        row("304 out of nowhere", "HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n");
        row("403", answerOf(403, "application/json", "{}"));
    }
    void aFalseDayIsNoDay()
    {
        QFETCH(QByteArray, answer);
        serve([&](const LiarRequest &) { return answer.toStdString(); });
        QVERIFY(!m_link->fetchDay(fakes::day()));
    }

    void aPolicyComesAsItsExactBytes()
    {
        const std::string bytes = R"({"typ":"policy","anything":"the store judges it"})";
        const auto jws = signing::signCompact(m_pki.receipts, bytes, signing::kPolicyTyp).value();
        serve([&](const LiarRequest &) { return answerOf(200, "application/jose; charset=utf-8", jws); });
        QCOMPARE(m_link->fetchPolicy()->bytes, bytes);
    }

    void callsAreSentAndFetched()
    {
        const auto call = fakes::sampleCall("0192f0c1-0000-7000-8000-000000000001");
        auto second = call;
        second.callId = "0192f0c1-0000-7000-8000-000000000002";
        const auto list = [](int next, const std::string &calls) {
            return R"({"calls":[)" + calls + R"(],"next":)" + std::to_string(next) + R"(,"typ":"calls","v":1})";
        };
        serve([&](const LiarRequest &request) {
            if (request.method == "POST")
                return answerOf(201, "application/json", request.body);
            return answerOf(200, "application/json",
                            request.path == "/v1/calls?since=0" ? list(7, codec::writeCall(call))
                                                                : list(8, codec::writeCall(second)));
        });
        QVERIFY(m_link->sendCall(call));
        QCOMPARE(m_link->fetchCalls()->size(), std::size_t{1});
        QCOMPARE(m_link->fetchCalls()->size(), std::size_t{2}); // what is known, not only what is new
        QCOMPARE(m_server->requests().back().path, std::string("/v1/calls?since=7"));
        m_server->say([&](const LiarRequest &) { return answerOf(200, "application/json", list(1, "")); });
        static_cast<void>(m_link->fetchCalls());
        static_cast<void>(m_link->fetchCalls());
        QCOMPARE(m_server->requests().back().path, std::string("/v1/calls?since=0")); // it began to count anew
        m_server->say([](const LiarRequest &) { return answerOf(200, "text/html", kHtml); });
        QVERIFY(!m_link->fetchCalls());
        QVERIFY(!m_link->sendCall(call));
        m_server->say([&](const LiarRequest &) { return answerOf(200, "application/json", codec::writeCall(second)); });
        QVERIFY(!m_link->sendCall(call));
    }

    void noClockHidesACall()
    {
        auto old = fakes::sampleCall("0192f0c1-0000-7000-8000-000000000001");
        old.at = "1999-01-01T00:00:00.000Z"; // rung on a tablet that lost its time
        auto ahead = fakes::sampleCall("0192f0c1-0000-7000-8000-000000000002");
        ahead.at = "2099-01-01T00:00:00.000Z";
        serve([&](const LiarRequest &) {
            return answerOf(200, "application/json",
                            R"({"calls":[)" + codec::writeCall(old) + ',' + codec::writeCall(ahead) +
                                R"(],"next":2,"typ":"calls","v":1})");
        });
        QCOMPARE(m_link->fetchCalls()->size(), std::size_t{2});
    }

    void walkInsAndStatesGoWhereTheyBelong()
    {
        serve([](const LiarRequest &) { return answerOf(200, "application/json", "{}"); });
        QVERIFY(m_link->sendWalkIn(fakes::sampleVisit("W/1", "88888888")));
        QVERIFY(m_link->sendVisitState("W/1", domain::VisitState::Void, "double"));
        const auto asked = m_server->requests();
        QCOMPARE(asked.at(0).path, std::string("/v1/visits"));
        const auto body = codec::readJson(asked[0].body);
        QVERIFY(body && body->find("visit") != nullptr);
        QVERIFY(*body->find("visit")->find("visit_ref") == codec::Json("W/1"));
        QCOMPARE(asked.at(1).path, std::string("/v1/visits/W%2F1/state"));
        QCOMPARE(asked[1].method, std::string("PUT"));
        m_server->say([](const LiarRequest &) { return answerOf(200, "text/html", kHtml); });
        QVERIFY(m_link->sendVisitState("V", domain::VisitState::Void, "").error().error == LinkError::NotDelivered);
        m_server->say([](const LiarRequest &) { return answerOf(404, "application/json", "{}"); });
        QVERIFY(m_link->sendVisitState("V", domain::VisitState::Void, "").error().error == LinkError::Rejected);
    }

    void withoutUsableKeysThereIsNoLink()
    {
        auto bad = enrolment("https://127.0.0.1:1");
        bad.serverJwk = m_pki.ca.jwk();
        QVERIFY(sync::makeClinicLink(bad, directory()) == nullptr);
        bad = enrolment("http://127.0.0.1:1");
        QVERIFY(sync::makeClinicLink(bad, directory()) == nullptr);
        QVERIFY(sync::makeClinicLink(enrolment("https://127.0.0.1:1"), directory() / "none") == nullptr);
        QVERIFY(!sync::makeSigner(directory() / "none"));
    }

private:
    std::filesystem::path directory() const { return m_folder->path().toStdString(); }
    std::string receipt() const
    {
        static const auto jws = OnItsWay::sign(m_pki.receipts, m_item.receipt()); // EdDSA: the same every time
        return jws;
    }
    static std::string hex(std::size_t n) { return QByteArray::number(static_cast<qulonglong>(n), 16).toStdString(); }
    static std::string many(const std::string &line, int count)
    {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += line;
        return all;
    }
    sync::Enrolment enrolment(const std::string &url) const
    {
        sync::Enrolment enrolment;
        enrolment.identity = fakes::sampleIdentity();
        enrolment.serverUrl = url;
        enrolment.caPem = m_pki.caPem;
        enrolment.certificatePem = m_devicePem;
        enrolment.serverJwk = m_pki.receipts.jwk();
        return enrolment;
    }
    void serve(LiarServer::Answer answer)
    {
        serve(std::move(answer), {{m_pki.serverPem, m_pki.caPem}, m_pki.tls.privatePem()});
    }
    void serve(LiarServer::Answer answer, const LiarSetup &setup)
    {
        m_server = std::make_unique<LiarServer>(setup, std::move(answer));
        m_link = sync::makeClinicLink(enrolment(m_server->url()), directory());
        QVERIFY(m_link != nullptr);
    }

    const Pki m_pki;
    const signing::Key m_deviceTls = signing::Key::generate(signing::KeyType::P256).value();
    const std::string m_devicePem =
        m_pki.issueFor(m_deviceTls, {"device-1", "urn:clinic:clinic-sample:device:device-1", "", 30}, false);
    const OnItsWay m_item;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LiarServer> m_server;
    std::unique_ptr<flow::ClinicLink> m_link;
};

QTEST_GUILESS_MAIN(tst_ClinicLink)
#include "tst_cliniclink.moc"
