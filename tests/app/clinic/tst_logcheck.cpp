#include <QtTest>

#include <QProcess>

#include "clinic/admin/exporting.h"
#include "clinic/admin/logcheck.h"
#include "clinicfixture.h"
#include "codec/documents.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
/** A Python that has the cryptography package; "" when this machine has none. */
QString pythonWithCryptography()
{
    for (const auto &python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
        QProcess process;
        process.start(python, {QStringLiteral("-c"), QStringLiteral("import cryptography")});
        if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return {};
}

std::string readAll(const std::filesystem::path &file)
{
    return readFile(file).value_or("");
}
} // namespace

class TestLogCheck : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<TestDevice> m_device;
    std::vector<std::string> m_ids;

    void deliver(const std::string &visitRef, const std::string &option)
    {
        auto draft = m_device->choice(*m_clinic, visitRef, option);
        const auto body = m_device->finish(draft);
        QVERIFY(m_clinic->send(m_device->put(draft.record.recordId, body)).status < 300);
        m_ids.push_back(draft.record.recordId);
    }
    /** Runs the outside verifier over an export. */
    int verifiedOutside(const QString &python, const std::filesystem::path &folder)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            python, {QStringLiteral("-B"), QFINDTESTDATA("verify_export.py"), QString::fromStdString(folder.string())});
        return process.waitForFinished(60'000) ? process.exitCode() : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_ids.clear();
        m_clinic = std::make_unique<TestClinic>();
        m_device = std::make_unique<TestDevice>();
        m_device->enrol(*m_clinic);
        deliver("V-1001", "month");
        deliver("V-1002", "full");
        deliver("V-1003", "full");
    }

    void aGoodLogHasNoProblem()
    {
        const auto report = checkLog(m_clinic->clinic(), true);
        QCOMPARE(report.records, std::int64_t{3});
        QCOMPARE(report.menus, std::int64_t{3});
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().what.c_str());
        QVERIFY(report.gaps.empty());
    }

    void everyTamperedColumnIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("deleted", "DELETE FROM records WHERE log_index = 2");
        row("first deleted", "DELETE FROM records WHERE log_index = 1");
        row("renumbered", "UPDATE records SET log_index = 9 WHERE log_index = 3");
        row("swapped", "UPDATE records SET log_index = -log_index WHERE log_index IN (1, 2);"
                       "UPDATE records SET log_index = 3 + log_index WHERE log_index < 0");
        row("body", "UPDATE records SET body = replace(CAST(body AS TEXT), 'eyJ', 'eyK') WHERE log_index = 2");
        row("hash", "UPDATE records SET payload_sha256 = lower(hex(zeroblob(32))) WHERE log_index = 2");
        row("status", "UPDATE records SET status = 'quarantined', reason = 'x' WHERE log_index = 2");
        row("reason", "UPDATE records SET reason = 'x' WHERE log_index = 2");
        row("visit", "UPDATE records SET visit_ref = 'V-1009' WHERE log_index = 2");
        row("option", "UPDATE records SET option = 'month' WHERE log_index = 2");
        row("receipt",
            "UPDATE records SET receipt = (SELECT receipt FROM records WHERE log_index = 1) WHERE log_index = 2");
        row("log hash", "UPDATE records SET log_hash = 'x' WHERE log_index = 2");
        row("device key", "UPDATE devices SET jwk = '{}'");
        row("policy", "DELETE FROM policies");
    }

    void everyTamperedColumnIsFound()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(m_clinic->database().execute(sql.toStdString()).has_value());
        QVERIFY(!checkLog(m_clinic->clinic(), true).problems.empty());
    }

    void aGapIsNamed()
    {
        m_device->seq = 6;
        deliver("V-1005", "full");
        const auto report = checkLog(m_clinic->clinic(), false);
        QVERIFY(report.problems.empty());
        QCOMPARE(report.gaps.size(), std::size_t{1});
        QCOMPARE(report.gaps.front().from, std::int64_t{4});
        QCOMPARE(report.gaps.front().to, std::int64_t{6});
    }

    void quarantinedLinesAreCounted()
    {
        auto draft = m_device->choice(*m_clinic, "V-1005", "full");
        draft.record.shownOffers.pop_back();
        const auto body = m_device->finish(draft);
        QCOMPARE(m_clinic->send(m_device->put(draft.record.recordId, body)).status, 202);
        const auto report = checkLog(m_clinic->clinic(), true);
        QCOMPARE(report.quarantined, std::int64_t{1});
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().what.c_str());
    }

    void anExportVerifiesWithForeignSoftware()
    {
        const auto python = pythonWithCryptography();
        if (python.isEmpty())
            QSKIP("no Python with the cryptography package on this machine");
        QTemporaryDir directory;
        const std::filesystem::path out = directory.path().toStdString();
        QCOMPARE(*exportRecords(m_clinic->clinic(), out, ""), 3);
        QCOMPARE(verifiedOutside(python, out), 0);
        const auto &id = m_ids.front();
        for (const std::string ending : {".payload.json", ".jws", ".receipt.jws", ".agreement.pdf", ".ink.png"}) {
            const auto file = out / (id + ending);
            const auto good = readAll(file);
            auto flipped = good;
            flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
            QVERIFY(writeFile(file, flipped).has_value());
            QVERIFY2(verifiedOutside(python, out) == 1, ending.c_str());
            QVERIFY(writeFile(file, good).has_value());
        }
        QCOMPARE(verifiedOutside(python, out), 0);
    }

    void exportsOneOrNothing()
    {
        QTemporaryDir directory;
        const std::filesystem::path out = directory.path().toStdString();
        QCOMPARE(*exportRecords(m_clinic->clinic(), out, m_ids.at(1)), 1);
        QVERIFY(std::filesystem::exists(out / (m_ids.at(1) + ".jws")));
        QVERIFY(!std::filesystem::exists(out / (m_ids.at(0) + ".jws")));
        QCOMPARE(exportRecords(m_clinic->clinic(), out, "nobody").error().code, std::string("no_record"));
    }
};

QTEST_GUILESS_MAIN(TestLogCheck)
#include "tst_logcheck.moc"
