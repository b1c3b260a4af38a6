#include <QtTest>

#include <random>
#include <thread>

#include "clinic/http/server.h"
#include "clinicfixture.h"
#include "tlsclient.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
/** The HTTP layer alone: every request that passes it is written down and answered at once. */
class Listening {
public:
    explicit Listening(const Folder &folder)
    {
        ServerOptions options;
        options.port = 0;
        options.limits.header = options.limits.body = std::chrono::milliseconds(5000);
        options.handler = [this](Request request, const std::function<void(Response)> &reply) {
            Response response;
            response.body = request.method + " " + request.path + " " + request.body;
            requests.push_back(std::move(request)); // on the server's one thread
            reply(std::move(response));
        };
        m_server = *Server::open(folder, std::move(options));
        m_port = m_server->port();
        m_thread = std::thread([this] { m_server->run(); });
    }
    ~Listening() { stop(); }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_server->stop();
        m_thread.join();
    }
    [[nodiscard]] std::uint16_t port() const { return m_port; }

    std::vector<Request> requests; // to be read after stop()

private:
    std::unique_ptr<Server> m_server;
    std::thread m_thread;
    std::uint16_t m_port = 0;
};
} // namespace

class TestRawHttp : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<Listening> m_server;
    TlsIdentity m_identity;

    HttpAnswer sent(const std::string &bytes) { return ask(m_server->port(), m_identity, bytes); }

private Q_SLOTS:
    void initTestCase()
    {
        m_clinic = std::make_unique<TestClinic>(false);
        TestDevice device;
        device.enrol(*m_clinic);
        m_identity = {device.caPem, device.certificate, device.tlsKey.privatePem()};
    }
    void init() { m_server = std::make_unique<Listening>(m_clinic->folder()); }
    void cleanup() { m_server.reset(); }

    void requestsFollowEachOtherOnOneConnection()
    {
        TlsClient client(m_server->port(), m_identity);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(client.send(
                requestText("PUT /v1/x" + std::to_string(i), std::string(static_cast<std::size_t>(i), 'b'))));
            const auto answer = parseAnswer(client.readAnswer());
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body,
                     "PUT /v1/x" + std::to_string(i) + " " + std::string(static_cast<std::size_t>(i), 'b'));
        }
    }

    void aRequestMayComeByteByByte()
    {
        TlsClient client(m_server->port(), m_identity);
        for (const char c : requestText("PUT /v1/slow", "body"))
            QVERIFY(client.send(std::string(1, c)));
        QCOMPARE(parseAnswer(client.readAnswer()).body, std::string("PUT /v1/slow body"));
    }

    void connectionCloseIsObeyed()
    {
        TlsClient client(m_server->port(), m_identity);
        QVERIFY(client.send(requestText("GET /v1/a", {}, "Connection: close\r\n")));
        QCOMPARE(parseAnswer(client.readAnswer()).status, 200);
        QVERIFY(client.isClosed(5000));
    }

    void nothingIsHiddenBehindABody()
    {
        // A second request inside the declared body stays body; one after it is a request of its own.
        const std::string inner = requestText("GET /v1/hidden");
        QCOMPARE(sent(requestText("PUT /v1/outer", inner)).body, "PUT /v1/outer " + inner);
        TlsClient client(m_server->port(), m_identity);
        QVERIFY(client.send(requestText("PUT /v1/outer", "b") + requestText("GET /v1/second")));
        QCOMPARE(parseAnswer(client.readAnswer()).body.substr(0, 15), std::string("PUT /v1/outer b"));
        m_server->stop();
        for (const auto &request : m_server->requests)
            QVERIFY(request.path != "/v1/hidden");
    }

    void aRefusedRequestEndsTheConnection()
    {
        TlsClient client(m_server->port(), m_identity);
        QVERIFY(client.send("PUT /v1/x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                            requestText("GET /v1/smuggled")));
        QCOMPARE(parseAnswer(client.readAnswer()).status, 400);
        QVERIFY(client.isClosed(5000));
        m_server->stop();
        QVERIFY(m_server->requests.empty());
    }

    void limitsAreExact()
    {
        const auto withFields = [](int count) {
            std::string fields;
            for (int i = 1; i < count; ++i) // Host is the first
                fields += "X-" + std::to_string(i) + ": a\r\n";
            return requestText("GET /v1/a", {}, fields);
        };
        QCOMPARE(sent(withFields(64)).status, 200);
        QCOMPARE(sent(withFields(65)).status, 431);
        QCOMPARE(sent(requestText("GET /v1/a", {}, "X-A: " + std::string(7000, 'a') + "\r\n")).status, 200);
        QCOMPARE(sent(requestText("GET /v1/a", {}, "X-A: " + std::string(8192, 'a') + "\r\n")).status, 431);
        QCOMPARE(sent(requestText("PUT /v1/a", std::string(262'144, 'b'))).status, 200);
        QCOMPARE(sent(requestText("PUT /v1/a", std::string(262'145, 'b'))).status, 413);
    }

    void fieldsAreReadInAnyCase()
    {
        const auto answer =
            sent("PUT /v1/a HTTP/1.1\r\nhost: h\r\ncontent-TYPE: application/json\r\nCONTENT-length: 2\r\n"
                 "if-none-match: \"x\"\r\n\r\n{}");
        QCOMPARE(answer.status, 200);
        m_server->stop();
        QCOMPARE(m_server->requests.at(0).contentType, std::string("application/json"));
        QCOMPARE(m_server->requests.at(0).ifNoneMatch, std::string("\"x\""));
    }

    /** Requests put together at random from sound and unsound parts: each is refused or understood as it stands. */
    void noMixtureIsMisunderstood()
    {
        const unsigned seed = 214;
        std::mt19937 random(seed);
        const auto pick = [&](const std::vector<std::string> &from) { return from[random() % from.size()]; };
        const std::vector<std::string> methods{"GET", "PUT", "POST", "put", "P\tUT", "CONNECT", "DELETE", ""};
        const std::vector<std::string> targets{"/v1/a", "/v1/a?b=c", "/", "*", "http://h/", "/v1/a b", "/\x01", "//"};
        const std::vector<std::string> versions{"HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/1.1 ", "HTP/1.1", ""};
        const std::vector<std::string> fields{"Content-Length: 2",
                                              "Content-Length: 2 ",
                                              "Content-Length: 02",
                                              "Content-Length: 2, 2",
                                              "Content-Length:\t2",
                                              "Content-Length : 2",
                                              "Content-Length: 1",
                                              "Content-Length: 3",
                                              "Content-Length: 0x2",
                                              "Transfer-Encoding: chunked",
                                              "Transfer-Encoding: x",
                                              "Transfer-Encoding : chunked",
                                              "Expect: 100-continue",
                                              "Upgrade: websocket",
                                              "Connection: keep-alive",
                                              "X: \x7f",
                                              "no colon",
                                              ": empty",
                                              "Content-Type: application/json"};
        int understood = 0, refused = 0;
        for (int i = 0; i < 150; ++i) {
            std::string text = pick(methods) + " " + pick(targets) + " " + pick(versions) + "\r\nHost: h\r\n";
            for (auto count = random() % 3; count > 0; --count)
                text += pick(fields) + (random() % 20 == 0 ? "\n" : "\r\n");
            text += "\r\n{}";
            TlsClient client(m_server->port(), m_identity);
            QVERIFY(client.send(text));
            const auto answer = parseAnswer(client.readAnswer());
            QVERIFY2(answer.status == 0 || answer.status == 200 || (answer.status >= 400 && answer.status < 500) ||
                         answer.status == 505,
                     (std::to_string(seed) + " " + std::to_string(answer.status) + "\n" + text).c_str());
            understood += answer.status == 200;
            refused += answer.status != 200;
        }
        QVERIFY(refused > 50);
        QCOMPARE(sent(requestText("GET /v1/still-here")).status, 200);
        m_server->stop();
        for (const auto &request : m_server->requests)
            QVERIFY2(request.body.empty() || request.body == "{}" || request.body == "{", request.body.c_str());
        qInfo("understood %d, refused %d", understood, refused);
    }
};

QTEST_GUILESS_MAIN(TestRawHttp)
#include "tst_rawhttp.moc"
