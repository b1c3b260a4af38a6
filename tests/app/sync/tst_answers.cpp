#include <QTest>

#include "signing/jws.h"
#include "sync/answers.h"

using namespace wazeh;
using flow::LinkError;
using sync::HttpAnswer;

Q_DECLARE_METATYPE(wazeh::flow::LinkError)

class tst_Answers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAStatusMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<LinkError>("error");
        const QByteArray json("application/json");
        const QByteArray html("text/html");
        const QByteArray problem(R"({"typ":"problem","v":1,"code":"bad_record","detail":""})");
        QTest::newRow("400 problem") << 400 << json << problem << LinkError::Rejected;
        QTest::newRow("413 problem") << 413 << json << problem << LinkError::Rejected;
        QTest::newRow("415 problem") << 415 << json << problem << LinkError::Rejected;
        QTest::newRow("400 of a proxy") << 400 << html << QByteArray("<h1>Bad") << LinkError::NotDelivered;
        QTest::newRow("400 with no problem in it") << 400 << json << QByteArray("{}") << LinkError::NotDelivered;
        QTest::newRow("401") << 401 << html << QByteArray() << LinkError::NotAllowed;
        QTest::newRow("403") << 403 << json << problem << LinkError::NotAllowed;
        QTest::newRow("404") << 404 << json << problem << LinkError::NotDelivered;
        QTest::newRow("409 without signature") << 409 << json << problem << LinkError::NotDelivered;
        QTest::newRow("301") << 301 << html << QByteArray() << LinkError::NotDelivered;
        QTest::newRow("307") << 307 << html << QByteArray() << LinkError::NotDelivered;
        QTest::newRow("200 HTML") << 200 << html << QByteArray("<html>") << LinkError::NotDelivered;
        QTest::newRow("204") << 204 << QByteArray() << QByteArray() << LinkError::NotDelivered;
        QTest::newRow("429") << 429 << json << problem << LinkError::Busy;
        QTest::newRow("503") << 503 << html << QByteArray() << LinkError::Busy;
        QTest::newRow("500") << 500 << json << problem << LinkError::NotDelivered;
    }
    void whatAStatusMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(LinkError, error);
        HttpAnswer answer;
        answer.status = status;
        answer.contentType = type.toStdString();
        answer.body = body.toStdString();
        answer.retryAfterS = 7;
        const auto failure = sync::failureOf(answer, nullptr);
        QVERIFY(failure.error == error);
        QVERIFY(!failure.code.empty());
        QCOMPARE(failure.retryAfterS.has_value(), error == LinkError::Busy);
    }

    void onlyASignedConflictIsAConflict()
    {
        const auto server = signing::Key::generate(signing::KeyType::Ed25519);
        const auto other = signing::Key::generate(signing::KeyType::Ed25519);
        QVERIFY(server && other);
        const std::string problem = R"({"code":"conflict","detail":"R-1","typ":"problem","v":1})";
        HttpAnswer answer;
        answer.status = 409;
        answer.contentType = "application/jose";
        answer.body = signing::signCompact(*server, problem, signing::kProblemTyp).value_or("");
        QVERIFY(sync::failureOf(answer, &*server, "R-1").error == LinkError::Conflict);
        QVERIFY(sync::failureOf(answer, &*server, "R-2").error == LinkError::NotDelivered); // a replay of another's
        QVERIFY(sync::failureOf(answer, &*server).error == LinkError::NotDelivered);
        QVERIFY(sync::failureOf(answer, &*other, "R-1").error == LinkError::NotDelivered);
        answer.body = signing::signCompact(*server, problem, signing::kReceiptTyp).value_or("");
        QVERIFY(sync::failureOf(answer, &*server, "R-1").error == LinkError::NotDelivered);
        answer.body = signing::signCompact(*server, R"({"code":"busy"})", signing::kProblemTyp).value_or("");
        QVERIFY(sync::failureOf(answer, &*server, "R-1").error == LinkError::NotDelivered);
    }

    void timesAreReadBack()
    {
        for (const std::int64_t ms : {std::int64_t{0}, std::int64_t{1'795'406'400'123}, std::int64_t{951'782'399'999}})
            QCOMPARE(sync::unixMsOf(flow::rfc3339(ms)).value_or(-1), ms);
        QCOMPARE(sync::unixMsOf("2026-11-23T04:00:00Z").value_or(-1), std::int64_t{1'795'406'400'000});
        for (const char *bad :
             {"", "2026-11-23", "2026-11-23T04:00:00", "2026-11-23 04:00:00Z", "2026-13-23T04:00:00Z",
              "2026-11-23T24:00:00Z", "2026-11-23T04:00:00.1Z", "2026-11-23T04:00:00+05:00", "2026-11-23T-4:00:00Z"})
            QVERIFY2(!sync::unixMsOf(bad), bad);
    }
};

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
