#include <QtTest>

#include <thread>

#include <openssl/ssl.h>

#include "clinic/http/server.h"
#include "clinic/http/writer.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "fakes/eventually.h"
#include "tlsclient.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
/** The real server on loopback, in a thread of its own, with short patience. */
class Running {
public:
    Running(TestClinic &clinic, const Limits &limits)
        : m_writer(
              [&] {
                  auto opened = openClinic(clinic.folder(), Role::Server, clinic.now());
                  return std::move(*opened);
              }(),
              [this](const std::string &why) { m_broken = why; })
    {
        ServerOptions options;
        options.port = 0;
        options.limits = limits;
        options.handler = [this](Request request, std::function<void(Response)> reply) {
            m_writer.submit(std::move(request), std::move(reply));
        };
        m_server = *Server::open(clinic.folder(), std::move(options));
        m_thread = std::thread([this] { m_server->run(); });
    }
    ~Running()
    {
        m_server->stop();
        m_thread.join();
    }
    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }

private:
    std::string m_broken;
    std::unique_ptr<Server> m_server;
    std::thread m_thread;
    Writer m_writer;
};

Limits impatient()
{
    Limits limits;
    limits.header = std::chrono::milliseconds(1500);
    limits.body = std::chrono::milliseconds(3000);
    limits.connections = 8;
    return limits;
}
} // namespace

class TestServer : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<Running> m_server;
    TestDevice m_device;

    TlsIdentity known() const { return {m_device.caPem, m_device.certificate, m_device.tlsKey.privatePem()}; }
    TlsIdentity stranger() const { return {m_device.caPem, {}, {}}; }
    HttpAnswer askKnown(const std::string &text) { return ask(m_server->port(), known(), text); }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device = TestDevice();
        m_device.enrol(*m_clinic);
        m_server = std::make_unique<Running>(*m_clinic, impatient());
    }
    void cleanup() { m_server.reset(); }

    void onlyTheHealthAndEnrolmentDoorsAreOpen()
    {
        const auto port = m_server->port();
        QCOMPARE(ask(port, stranger(), requestText("GET /v1/health")).status, 200);
        for (const char *path : {"/v1/day", "/v1/policy", "/v1/bundle", "/v1/calls", "/v1/none"})
            QCOMPARE(ask(port, stranger(), requestText("GET " + std::string(path))).status, 403);
        QCOMPARE(ask(port, stranger(), requestText("PUT /v1/records/x", "{}")).status, 403);
        QCOMPARE(ask(port, stranger(), requestText("POST /v1/enrol", "{}")).status, 400);
        QCOMPARE(askKnown(requestText("GET /v1/policy")).status, 200);
    }

    void enrolsOverTheWire()
    {
        const TestDevice fresh;
        const auto body = fresh.enrolBody(invite(m_clinic->clinic()));
        const auto answer = ask(m_server->port(), stranger(), requestText("POST /v1/enrol", body));
        QCOMPARE(answer.status, 200);
        const auto json = codec::readJson(answer.body);
        const auto certificate = std::get<std::string>(json->find("certificate")->value);
        const TlsIdentity identity{m_device.caPem, certificate, fresh.tlsKey.privatePem()};
        QCOMPARE(ask(m_server->port(), identity, requestText("GET /v1/day")).status, 200);
    }

    void aForeignCertificateIsNoHandshake()
    {
        TestClinic otherClinic(false);
        TestDevice other;
        other.enrol(otherClinic);
        const TlsIdentity identity{m_device.caPem, other.certificate, other.tlsKey.privatePem()};
        QCOMPARE(ask(m_server->port(), identity, requestText("GET /v1/health")).status, 0);
        const TlsIdentity distrust{other.caPem, m_device.certificate, m_device.tlsKey.privatePem()};
        QVERIFY(!TlsClient(m_server->port(), distrust).isConnected());
    }

    void onlyTls13()
    {
        QVERIFY(!TlsClient(m_server->port(), known(), TLS1_2_VERSION).isConnected());
        QVERIFY(TlsClient(m_server->port(), known(), TLS1_3_VERSION).isConnected());
    }

    /** A device that knows only the CA's hash finds the CA in the handshake. */
    void theHandshakeShowsTheClinicsCa() { QCOMPARE(TlsClient(m_server->port(), stranger()).shownCertificates(), 2); }

    void theServersOwnCertificateIsNoDevices()
    {
        const auto folder = m_clinic->folder();
        const TlsIdentity server{m_device.caPem, *readFile(folder.serverPem()),
                                 signing::Key::load(folder.serverKey())->privatePem()};
        QCOMPARE(ask(m_server->port(), server, requestText("GET /v1/day")).status, 0);
    }

    /** A body that is refused is still taken, so that the refusal arrives. */
    void theRefusalOfABigBodyArrives()
    {
        const auto answer = askKnown(requestText("PUT /v1/records/x", std::string(500'000, 'x')));
        QCOMPARE(answer.status, 413);
        QCOMPARE(codeOf({413, answer.body, {}, {}, 0}), std::string("too_large"));
    }

    void aWrongKeyForACertificateIsNoHandshake()
    {
        const TestDevice other;
        const TlsIdentity mixed{m_device.caPem, m_device.certificate, other.tlsKey.privatePem()};
        const auto answer = ask(m_server->port(), mixed, requestText("GET /v1/day"));
        QVERIFY(answer.status == 0 || answer.status == 403); // nothing is shown, or nothing is proven
    }

    void answersAreNotToBeKept()
    {
        const auto answer = askKnown(requestText("GET /v1/policy"));
        QVERIFY(answer.head.find("Cache-Control: no-store") != std::string::npos);
        QVERIFY(answer.head.find("ETag: \"") != std::string::npos);
        const auto tag = answer.head.substr(answer.head.find("ETag: ") + 6, 66);
        const auto unchanged = askKnown(requestText("GET /v1/policy", {}, "If-None-Match: " + tag + "\r\n"));
        QCOMPARE(unchanged.status, 304);
        QVERIFY(unchanged.body.empty());
    }

    void deliversAndRepeatsOnOneConnection()
    {
        auto draft = m_device.choice(*m_clinic, "V-1001", "month");
        const auto text = requestText("PUT /v1/records/" + draft.record.recordId, m_device.finish(draft));
        TlsClient client(m_server->port(), known());
        QVERIFY(client.send(text));
        const auto first = parseAnswer(client.readAnswer());
        QVERIFY(client.send(text));
        const auto again = parseAnswer(client.readAnswer());
        QCOMPARE(first.status, 201);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QVERIFY(first.head.find("Content-Type: application/jose") != std::string::npos);
        QCOMPARE(receiptIn(m_device, {201, first.body, {}, {}, 0}).recordId, draft.record.recordId);
    }

    void aMenuThatWasNotTheClinicsIsQuarantined()
    {
        auto draft = m_device.choice(*m_clinic, "V-1001", "full");
        auto &total = draft.record.shownOffers.front().total;
        total = domain::Money::fromMinor(total->minor() - 100, total->currency());
        const auto body = m_device.finish(draft);
        const auto answer = askKnown(requestText("PUT /v1/records/" + draft.record.recordId, body));
        QCOMPARE(answer.status, 202);
        QCOMPARE(receiptIn(m_device, {202, answer.body, {}, {}, 0}).reason, std::string("menu_differs"));
    }

    void refusesWhatIsNotPlainHttp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: h\r\n";
        const auto row = [](const char *name, const QByteArray &request, int status) {
            QTest::newRow(name) << request << status;
        };
        const QByteArray put = "PUT /v1/records/x HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n";
        row("chunked", put + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n", 400);
        row("chunked and length", put + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
            400);
        row("expect", put + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n", 400);
        row("upgrade", put + "Content-Length: 2\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n{}", 400);
        row("no length", put + "\r\n", 411);
        row("two lengths", put + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400);
        row("bad length", put + "Content-Length: +2\r\n\r\n{}", 400);
        row("negative length", put + "Content-Length: -2\r\n\r\n{}", 400);
        row("body on get", "GET /v1/day HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\n{}", 400);
        row("big body", put + "Content-Length: 262145\r\n\r\n", 413);
        row("big header", put + "X-A: " + QByteArray(9000, 'a') + "\r\n\r\n", 431);
        QByteArray many;
        for (int i = 0; i < 65; ++i)
            many += "X-" + QByteArray::number(i) + ": a\r\n";
        row("many fields", "GET /v1/health HTTP/1.1\r\n" + host + many + "\r\n", 431);
        row("old version", "GET /v1/health HTTP/1.0\r\n" + host + "\r\n", 505);
        row("no http", "hello\r\n\r\n", 400);
        row("space in path", "GET /v1/ health HTTP/1.1\r\n" + host + "\r\n", 400);
        row("escape in path", "GET /v1/%68ealth HTTP/1.1\r\n" + host + "\r\n", 400);
        row("dots in path", "GET /v1/../v1/health HTTP/1.1\r\n" + host + "\r\n", 400);
        row("absolute target", "GET https://h/v1/health HTTP/1.1\r\n" + host + "\r\n", 400);
        row("folded field", "GET /v1/health HTTP/1.1\r\n" + host + "X-A: a\r\n b\r\n\r\n", 200);
    }

    void refusesWhatIsNotPlainHttp()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        TlsClient client(m_server->port(), known());
        QVERIFY(client.send(request.toStdString()));
        const auto answer = parseAnswer(client.readAnswer());
        QCOMPARE(answer.status, status);
        if (status != 200)
            QVERIFY(client.isClosed(2000));
        QCOMPARE(askKnown(requestText("GET /v1/health")).status, 200);
    }

    void onlyADeviceKeepsItsConnection()
    {
        TlsClient other(m_server->port(), stranger());
        QVERIFY(other.send(requestText("GET /v1/health")));
        QCOMPARE(parseAnswer(other.readAnswer()).status, 200);
        QVERIFY(other.isClosed(2000));
        TlsClient device(m_server->port(), known());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(device.send(requestText("GET /v1/health")));
            QCOMPARE(parseAnswer(device.readAnswer()).status, 200);
        }
    }

    void slowClientsAreLetGo()
    {
        TlsClient halfHeader(m_server->port(), known());
        QVERIFY(halfHeader.send("GET /v1/health HTTP/1.1\r\nHo"));
        TlsClient halfBody(m_server->port(), known());
        QVERIFY(halfBody.send(requestText("PUT /v1/records/x", "{}").substr(0, 100)));
        QVERIFY(halfHeader.isClosed(15'000));
        QVERIFY(halfBody.isClosed(15'000));
    }

    void oneConnectionTooManyIsClosed()
    {
        std::vector<std::unique_ptr<TlsClient>> clients;
        for (int i = 0; i < 8; ++i) {
            clients.push_back(std::make_unique<TlsClient>(m_server->port(), known()));
            QVERIFY(clients.back()->isConnected());
        }
        QVERIFY(!TlsClient(m_server->port(), known()).isConnected());
        clients.clear();
        EVENTUALLY_IS(askKnown(requestText("GET /v1/health")).status, 200);
    }

    void aDisabledDeviceIsRefusedOnItsOpenConnection()
    {
        TlsClient client(m_server->port(), known());
        QVERIFY(client.send(requestText("GET /v1/policy")));
        QCOMPARE(parseAnswer(client.readAnswer()).status, 200);
        Query(m_clinic->database(), "UPDATE devices SET state = 'disabled'").run();
        QVERIFY(client.send(requestText("GET /v1/policy")));
        QCOMPARE(parseAnswer(client.readAnswer()).status, 403);
    }

    void manyAtOnceAreAllAnswered()
    {
        std::vector<std::thread> threads;
        std::atomic<int> accepted = 0;
        std::vector<std::string> requests;
        for (int i = 0; i < 6; ++i) {
            auto draft = m_device.choice(*m_clinic, "V-1001", "full");
            requests.push_back(requestText("PUT /v1/records/" + draft.record.recordId, m_device.finish(draft)));
        }
        for (const auto &request : requests)
            threads.emplace_back([&, request] { accepted += askKnown(request).status == 201; });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(accepted.load(), 6);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
