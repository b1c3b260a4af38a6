#include <QtTest>

#include <QDir>
#include <QTemporaryDir>

#include "clinic/folder.h"
#include "codec/documents.h"
#include "program.h"
#include "signing/documents.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
QString demo(const QString &name)
{
    return QString::fromLocal8Bit(qgetenv("WAZEH_SOURCE")) + QStringLiteral("/assets/demo/") + name;
}

std::string bytesOf(const QString &file)
{
    return readFile(file.toStdString()).value_or("");
}

Run quoted(const QString &policy, const QString &facts, bool json = true)
{
    QStringList words{QStringLiteral("policy"),   QStringLiteral("quote"),
                      QStringLiteral("--policy"), policy,
                      QStringLiteral("--facts"),  facts};
    if (json)
        words.append(QStringLiteral("--json"));
    return run(words);
}
} // namespace

/** `policy check` and `policy quote` of the real program over the files of assets/demo. */
class TestQuote : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;

    QString written(const char *name, const std::string &bytes)
    {
        const auto file = m_directory.filePath(QString::fromLatin1(name));
        if (!writeFile(file.toStdString(), bytes))
            qFatal("cannot write %s", name);
        return file;
    }

private Q_SLOTS:
    void everyFactsFileIsQuotedAsTheLibraryDoes()
    {
        const auto policy = signing::loadPolicy(bytesOf(demo(QStringLiteral("policy.json"))));
        QVERIFY(policy.has_value());
        QStringList files{demo(QStringLiteral("facts.json"))};
        const QDir kinds(demo(QStringLiteral("facts")));
        for (const auto &name : kinds.entryList({QStringLiteral("*.json")}, QDir::Files))
            files.append(kinds.filePath(name));
        for (const auto &file : files) {
            const auto facts = codec::readFacts(bytesOf(file));
            QVERIFY2(facts.has_value(), qPrintable(file));
            const auto result = quoted(demo(QStringLiteral("policy.json")), file);
            QCOMPARE(result.exitCode, 0);
            QVERIFY(result.err.isEmpty());
            QCOMPARE(result.out.toStdString(), codec::writeQuote(*signing::hashedQuote(*policy, *facts)) + "\n");
        }
        QVERIFY(files.size() > 1);
    }

    void withoutJsonItIsForPeople()
    {
        const auto result = quoted(demo(QStringLiteral("policy.json")), demo(QStringLiteral("facts.json")), false);
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("full: "));
        QVERIFY(result.err.contains("withheld, "));
    }

    void spacingOfAPolicyDoesNotMatter()
    {
        const auto json = *codec::readJson(bytesOf(demo(QStringLiteral("policy.json"))));
        const auto tight = written("tight.json", codec::writeJson(json));
        const auto facts = demo(QStringLiteral("facts.json"));
        QCOMPARE(quoted(tight, facts).out, quoted(demo(QStringLiteral("policy.json")), facts).out);
    }

    void faultsCarryTheirPath()
    {
        const auto facts = demo(QStringLiteral("facts.json"));
        const auto empty = written("empty.json", "{\"typ\":\"policy\",\"v\":1}");
        const auto refused = quoted(empty, facts);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("empty.json: /"));
        QVERIFY(refused.out.startsWith("{\"faults\":[{"));
        std::string bad = bytesOf(facts);
        const auto at = bad.find("\"qty\"");
        QVERIFY(at != std::string::npos);
        bad.insert(bad.find_first_of("0123456789", at), 1, '-');
        const auto negative = quoted(demo(QStringLiteral("policy.json")), written("negative.json", bad));
        QCOMPARE(negative.exitCode, 1);
        QVERIFY2(negative.err.contains("/lines/0/qty"), negative.err.constData());
    }

    void checkSaysYesOrNo()
    {
        const auto check = [](const QString &file) {
            return run({QStringLiteral("policy"), QStringLiteral("check"), file, QStringLiteral("--json")});
        };
        const auto good = check(demo(QStringLiteral("policy.json")));
        QCOMPARE(good.exitCode, 0);
        QVERIFY(good.out.contains("\"ok\":true"));
        QVERIFY(good.out.contains("\"approved_by\":[{"));
        const auto bad = check(written("bad.json", "{"));
        QCOMPARE(bad.exitCode, 1);
        QVERIFY(bad.out.contains("\"ok\":false"));
        QCOMPARE(check(QStringLiteral("/nonexistent")).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestQuote)
#include "tst_quote.moc"
