#include <QtTest>

#include <csignal>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "clinic/clinic.h"
#include "clinic/store/records.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "program.h"
#include "serving.h"
#include "signing/hash.h"
#include "tlsclient.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

class TestServe : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    QString m_folder;
    TestDevice m_device;

    Clinic opened() const { return std::move(*openClinic({m_folder.toStdString()}, Role::Command, systemNow)); }
    /** Enrols m_device through the running server. */
    void enrol(std::uint16_t port)
    {
        const auto added = run({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("Tablet (sample)"),
                                QStringLiteral("--data"), m_folder});
        const auto text = codec::readJson(added.out.trimmed().toStdString());
        QVERIFY(text.has_value());
        const auto field = [](const codec::Json &json, const char *name) {
            return std::get<std::string>(json.find(name)->value);
        };
        QCOMPARE(field(*text, "u"), "https://127.0.0.1:" + std::to_string(port));
        m_device.deviceId = field(*text, "d");
        m_device.caPem = opened().keys.caPem;
        const auto body = m_device.enrolBody({field(*text, "c"), m_device.deviceId});
        const auto answer = ask(port, {m_device.caPem, {}, {}}, requestText("POST /v1/enrol", body));
        QCOMPARE(answer.status, 200);
        const auto json = codec::readJson(answer.body);
        m_device.certificate = field(*json, "certificate");
        m_device.clinicId = field(*json, "clinic_id");
        m_device.serverJwk = codec::writeJson(*json->find("server_jwk"));
    }
    TlsIdentity known() const { return {m_device.caPem, m_device.certificate, m_device.tlsKey.privatePem()}; }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = m_directory.filePath(QStringLiteral("clinic"));
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), m_folder}).exitCode, 0);
    }

    void aCommandWorksBesideTheServer()
    {
        Serving server(m_folder);
        QVERIFY(server.port != 0);
        enrol(server.port);
        QCOMPARE(ask(server.port, known(), requestText("GET /v1/day")).status, 200);
        QCOMPARE(run({QStringLiteral("staff"), QStringLiteral("add"), QStringLiteral("Cashier (sample)"),
                      QStringLiteral("--data"), m_folder})
                     .exitCode,
                 0);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--data"), m_folder}).exitCode, 0);
        QCOMPARE(server.stop(), 0);
    }

    void onlyOneServerAFolder()
    {
        Serving server(m_folder);
        const auto second = run({QStringLiteral("serve"), QStringLiteral("--data"), m_folder,
                                 QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(second.exitCode, 2);
        QVERIFY(second.err.contains("already running"));
    }

    void callsFollowWhatTheServerTakes()
    {
        Serving server(m_folder);
        if (m_device.certificate.empty())
            enrol(server.port);
        QProcess follow;
        follow.start(program(), {QStringLiteral("calls"), QStringLiteral("--follow"), QStringLiteral("--json"),
                                 QStringLiteral("--data"), m_folder});
        domain::Call call;
        call.callId = signing::uuidV7(systemNow());
        call.place = "Tablet (sample)";
        call.at = rfc3339(systemNow());
        call.emergency = true;
        QCOMPARE(ask(server.port, known(), requestText("POST /v1/calls", codec::writeCall(call))).status, 201);
        QByteArray seen;
        while (!seen.contains('\n') && follow.waitForReadyRead(60'000))
            seen += follow.readAllStandardOutput();
        const auto read = codec::readCall(seen.trimmed().toStdString());
        QVERIFY2(read.has_value(), seen.constData());
        QCOMPARE(read->callId, call.callId);
        ::kill(static_cast<pid_t>(follow.processId()), SIGTERM);
        QVERIFY(follow.waitForFinished(60'000));
        QCOMPARE(follow.exitCode(), 0);
    }

    void sigtermAnswersWhatIsUnderWay()
    {
        Serving server(m_folder);
        if (m_device.certificate.empty())
            enrol(server.port);
        TlsClient idle(server.port, known());
        TlsClient busy(server.port, known());
        const auto text = requestText("POST /v1/calls", "{}");
        const auto half = text.size() - 1;
        // In one piece with a whole request: once that is answered, the server has the next one's head.
        QVERIFY(busy.send(requestText("GET /v1/health") + text.substr(0, half)));
        QCOMPARE(parseAnswer(busy.readAnswer()).status, 200);
        server.signalOnly();
        QVERIFY(idle.isClosed(30'000));
        QVERIFY(busy.send(text.substr(half)));
        const auto answer = parseAnswer(busy.readAnswer());
        QCOMPARE(answer.status, 400); // an answer, though to nonsense
        QVERIFY(answer.head.find("Connection: close") != std::string::npos);
        QCOMPARE(server.ended(), 0);
        QVERIFY(!TlsClient(server.port, known()).isConnected());
    }

    void whatWasReceiptedSurvivesAKill()
    {
        TestClinic twin;
        TestDevice device;
        device.enrol(twin);
        auto draft = device.choice(twin, "V-1001", "full");
        const auto body = device.finish(draft);
        twin.close();
        const QString folder = QString::fromStdString(twin.folder().root.string());
        const TlsIdentity identity{device.caPem, device.certificate, device.tlsKey.privatePem()};
        std::string receipt;
        {
            QProcess process;
            process.start(program(), {QStringLiteral("serve"), QStringLiteral("--data"), folder,
                                      QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
            process.setReadChannel(QProcess::StandardError);
            QByteArray said;
            while (!said.contains('\n') && process.waitForReadyRead(60'000))
                said += process.readAll();
            const auto port = said.trimmed().split(':').last().toUShort();
            const auto answer = ask(port, identity, requestText("PUT /v1/records/" + draft.record.recordId, body));
            QCOMPARE(answer.status, 201);
            receipt = answer.body;
            process.kill();
            QVERIFY(process.waitForFinished(60'000));
        }
        Serving again(folder);
        const auto answer = ask(again.port, identity, requestText("PUT /v1/records/" + draft.record.recordId, body));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, receipt);
    }
};

QTEST_GUILESS_MAIN(TestServe)
#include "tst_serve.moc"
