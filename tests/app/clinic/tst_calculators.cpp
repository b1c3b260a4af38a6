#include <QtTest>

#include <sstream>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "clinic/cli/commands.h"
#include "clinic/cli/decimals.h"
#include "program.h"

using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
QJsonObject oracle(const char *name)
{
    QFile file(QString::fromLocal8Bit(qgetenv("WAZEH_SOURCE")) + QStringLiteral("/tests/oracles/") +
               QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/oracles/%s is not there", name);
    return QJsonDocument::fromJson(file.readAll()).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject answerOf(const Run &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

/** The same command inside this process, for inputs of which there are many. */
Run inProcess(const char *command, const QByteArray &input)
{
    std::istringstream in(input.toStdString());
    std::ostringstream out, err;
    const int code = runCommandLine({command}, {in, out, err, systemNow});
    return {code, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

/** Every member of expected stands in actual; lists row by row, only as many rows as are expected. */
bool holds(const QJsonValue &expected, const QJsonValue &actual)
{
    if (expected.isObject()) {
        const auto members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            if (!holds(it.value(), actual.toObject().value(it.key())))
                return false;
        return actual.isObject();
    }
    return expected == actual;
}
} // namespace

class TestCalculators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reproducesEveryPublishedRate()
    {
        int good = 0;
        const auto examples = oracle("apr_examples.json")[QStringLiteral("examples")].toArray();
        for (const auto &value : examples) {
            const auto example = value.toObject();
            QJsonObject input;
            for (const char *name : {"method", "unit", "advances", "payments", "flows"})
                if (example.contains(QLatin1String(name)))
                    input.insert(QLatin1String(name), example[QLatin1String(name)]);
            const auto result = run({QStringLiteral("rate")}, compact(input));
            const auto percent = answerOf(result)[QStringLiteral("percent")].toString();
            const auto wanted = example[QStringLiteral("expected_percent")].toVariant().toDouble();
            const auto tolerance = example[QStringLiteral("tolerance")].toVariant().toDouble();
            const bool near = result.exitCode == 0 && std::abs(percent.toDouble() - wanted) <= tolerance;
            if (!near)
                qWarning() << example[QStringLiteral("id")] << percent << wanted << result.err;
            good += near && percent.section(u'.', 1).size() >= 6;
        }
        qInfo("rate: %d of %d", good, static_cast<int>(examples.size()));
        QVERIFY(!examples.isEmpty());
        QCOMPARE(good, static_cast<int>(examples.size()));
    }

    void reproducesEveryPublishedSchedule()
    {
        int good = 0;
        const auto examples = oracle("schedule_examples.json")[QStringLiteral("examples")].toArray();
        for (const auto &value : examples) {
            const auto example = value.toObject();
            auto terms = example[QStringLiteral("in")].toObject();
            if (const auto correction = example[QStringLiteral("correction")].toObject(); !correction.isEmpty())
                terms[correction[QStringLiteral("field")].toString()] = correction[QStringLiteral("needed")];
            const auto result = run({QStringLiteral("schedule")}, compact(terms));
            const auto answer = answerOf(result);
            const auto wanted = example[QStringLiteral("out")].toObject();
            QMap<int, QJsonValue> rows;
            for (const auto &row : answer[QStringLiteral("payments")].toArray())
                rows.insert(row[QStringLiteral("n")].toInt(), row);
            bool same = result.exitCode == 0 && !rows.isEmpty();
            for (const auto &row : wanted[QStringLiteral("payments")].toArray())
                same = same && holds(row, rows.value(row[QStringLiteral("n")].toInt()));
            for (const char *name : {"total", "more_than_today"})
                if (wanted.contains(QLatin1String(name)))
                    same = same && wanted[QLatin1String(name)] == answer[QLatin1String(name)];
            same = same && rows.last()[QStringLiteral("balance")].toString().toDouble() == 0;
            if (!same)
                qWarning() << example[QStringLiteral("id")] << result.out.left(300) << result.err;
            good += same;
        }
        qInfo("schedule: %d of %d", good, static_cast<int>(examples.size()));
        QVERIFY(!examples.isEmpty());
        QCOMPARE(good, static_cast<int>(examples.size()));
    }

    void reproducesEveryPublishedShare()
    {
        int good = 0;
        const auto examples = oracle("cost_share_examples.json")[QStringLiteral("examples")].toArray();
        for (const auto &value : examples) {
            const auto example = value.toObject();
            const auto result = run({QStringLiteral("share")}, compact(example[QStringLiteral("in")].toObject()));
            const bool same = result.exitCode == 0 && holds(example[QStringLiteral("out")], answerOf(result));
            if (!same)
                qWarning() << example[QStringLiteral("id")] << result.out << result.err;
            good += same;
        }
        qInfo("share: %d of %d", good, static_cast<int>(examples.size()));
        QVERIFY(!examples.isEmpty());
        QCOMPARE(good, static_cast<int>(examples.size()));
    }

    void answersExactlyAsDocumented()
    {
        const QByteArray cover = R"({"allowed":"12000","deductible":"3000","deductible_met":"0","coinsurance_bp":2000,)"
                                 R"("copay":"0","oop_max":"6850","oop_met":"0","billed":"12000"})";
        const QByteArray share = R"({"balance_billed":"0.00","coinsurance":"1800.00","copay":"0.00",)"
                                 R"("deductible":"3000.00","patient":"4800.00","plan":"7200.00"})";
        QCOMPARE(run({QStringLiteral("share")}, cover).out, share + "\n");
        const QByteArray terms = R"({"principal":"10000.00","currency":"PKR","nominal_rate_bp":825,"count":6,)"
                                 R"("every":{"months":1},"start":"2026-01-05","first_due":"2026-02-05",)"
                                 R"("day_count":"30/360","round_to":"0.01","rounding":"half_up","fee":"0.00",)"
                                 R"("down_payment":"0.00"})";
        const QByteArray first = R"({"amount":"1707.00","balance":"8361.75","capital":"1638.25","date":"2026-02-05",)"
                                 R"("interest":"68.75","n":1})";
        const auto schedule = run({QStringLiteral("schedule")}, terms);
        QCOMPARE(schedule.exitCode, 0);
        QVERIFY2(schedule.out.contains(first), schedule.out.constData());
    }

    void refusesWhatCannotBeComputed_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("input");
        const auto row = [](const char *name, const char *command, const char *input) {
            QTest::newRow(name) << QByteArray(command) << QByteArray(input);
        };
        row("no json", "rate", "hello");
        row("empty", "share", "");
        row("twice", "share", R"({"allowed":"1","allowed":"2"})");
        row("no root", "rate", R"({"method":"EU_APRC_EFFECTIVE","flows":[{"years":0,"amount":"1"}]})");
        row("method", "rate", R"({"method":"X","flows":[]})");
        row("unknown member", "share", R"({"allowed":"1","tip":"1"})");
        row("negative", "share", R"({"allowed":"-1"})");
        row("number for text", "share", R"({"allowed":12})");
        row("absurd", "share", R"({"allowed":"99999999999999999999"})");
        row("too many decimals", "share", R"({"allowed":"1.001"})");
        row("count", "schedule",
            R"({"principal":"1","currency":"PKR","nominal_rate_bp":0,"count":0,"every":{"months":1},"start":"2026-01-05","first_due":"2026-02-05","day_count":"30/360","round_to":"0.01","rounding":"half_up"})");
        row("every", "schedule",
            R"({"principal":"1","currency":"PKR","nominal_rate_bp":0,"count":1,"every":{},"start":"2026-01-05","first_due":"2026-02-05","day_count":"30/360","round_to":"0.01","rounding":"half_up"})");
        row("date", "schedule",
            R"({"principal":"1","currency":"PKR","nominal_rate_bp":0,"count":1,"every":{"months":1},"start":"2026-02-30","first_due":"2026-02-05","day_count":"30/360","round_to":"0.01","rounding":"half_up"})");
        row("round", "schedule",
            R"({"principal":"1","currency":"PKR","nominal_rate_bp":0,"count":1,"every":{"months":1},"start":"2026-01-05","first_due":"2026-02-05","day_count":"30/360","round_to":"0","rounding":"half_up"})");
    }

    void refusesWhatCannotBeComputed()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, input);
        const auto result = inProcess(command.constData(), input);
        QCOMPARE(result.exitCode, 1);
        QVERIFY(answerOf(result)[QStringLiteral("error")].isString());
        QCOMPARE(answerOf(result).size(), 1);
    }

    void writesPercentsAndCurrencies()
    {
        QCOMPARE(percentDecimal(9'685'724), std::string("9.685724"));
        QCOMPARE(percentDecimal(0), std::string("0.000000"));
        QCOMPARE(percentDecimal(-1), std::string("-0.000001"));
        QCOMPARE(currencyByCode("JPY")->minorPerUnit(), std::int64_t{1});
        QCOMPARE(currencyByCode("KWD")->minorPerUnit(), std::int64_t{1000});
        QVERIFY(!currencyByCode("rupees"));
    }
};

QTEST_GUILESS_MAIN(TestCalculators)
#include "tst_calculators.moc"
