#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
QJsonObject golden(const char *path)
{
    QFile file(qEnvironmentVariable("WAZEH_SOURCE") + QLatin1Char('/') + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

qint64 amount(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

std::string text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}
} // namespace

class tst_GoldenQuote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto result = quote(samplePolicy(), sampleFacts());
        QVERIFY2(result.has_value(), result ? "" : result.error().message.c_str());
        m_quote = *result;
        m_golden = golden("tests/golden/quote-formats.json");
        QVERIFY(!m_golden.isEmpty());
    }

    void theHead()
    {
        QCOMPARE(m_quote.listPrice->minor(), amount(m_golden, "list_price"));
        QCOMPARE(m_quote.cashPrice->minor(), amount(m_golden, "cash_price"));
        QCOMPARE(m_quote.validUntil.toIso(), text(m_golden, "valid_until"));
        const QJsonObject figures = m_golden.value(QLatin1String("estimate")).toObject();
        QCOMPARE(m_quote.estimate->low.minor(), amount(figures, "low"));
        QCOMPARE(m_quote.estimate->expected.minor(), amount(figures, "expected"));
        QCOMPARE(m_quote.estimate->high.minor(), amount(figures, "high"));
        QCOMPARE(m_quote.policySha256, samplePolicy().sha256);
        QVERIFY(m_quote.factsSha256.empty());
    }

    void theMonthlyPlanOfSix()
    {
        const QJsonObject published = m_golden.value(QLatin1String("offer")).toObject();
        const Offer *offer = m_quote.find("month", "6");
        QVERIFY(offer != nullptr);
        QCOMPARE(std::string(kindName(offer->kind)), text(published, "kind"));
        QVERIFY(offer->available);
        QVERIFY(!offer->reason.has_value());
        QCOMPARE(offer->payee, text(published, "payee"));
        QCOMPARE(offer->dueToday->minor(), amount(published, "due_today"));
        const QJsonArray payments = published.value(QLatin1String("payments")).toArray();
        QCOMPARE(offer->payments.size(), static_cast<std::size_t>(payments.size()));
        for (std::size_t i = 0; i < offer->payments.size(); ++i) {
            const QJsonObject row = payments.at(static_cast<qsizetype>(i)).toObject();
            QCOMPARE(offer->payments[i].n, amount(row, "n"));
            QCOMPARE(offer->payments[i].date.toIso(), text(row, "date"));
            QCOMPARE(offer->payments[i].amount.minor(), amount(row, "amount"));
        }
        QCOMPARE(*offer->count, amount(published, "count"));
        QCOMPARE(offer->each->minor(), amount(published, "each"));
        QCOMPARE(offer->total->minor(), amount(published, "total"));
        QCOMPARE(offer->extra->minor(), amount(published, "extra"));
        QVERIFY(!offer->shownRate.has_value());
        QCOMPARE(offer->late, LateKind::Reminder);
        const QJsonObject refund = published.value(QLatin1String("refund")).toObject();
        QCOMPARE(offer->refund->until.toIso(), text(refund, "until"));
        QCOMPARE(offer->refund->withinDays, amount(refund, "within_days"));
        QCOMPARE(offer->refund->kept.minor(), amount(refund, "kept"));
        QCOMPARE(offer->coolingOffUntil->toIso(), text(published, "cooling_off_until"));
    }

    void itsRates()
    {
        const Offer *offer = m_quote.find("month", "6");
        const QJsonObject published =
            m_golden.value(QLatin1String("offer")).toObject().value(QLatin1String("rates")).toArray().at(0).toObject();
        QCOMPARE(offer->rates.size(), 2U); // on the list price it costs nothing
        QCOMPARE(std::string(methodName(offer->rates[0].method)), text(published, "method"));
        QCOMPARE(std::string(baseName(offer->rates[0].base)), text(published, "base"));
        QVERIFY(std::abs(offer->rates[0].percentE6 - amount(published, "percent_e6")) <= 1'000);
        QCOMPARE(offer->rates[1].method, RateMethod::UsRegZActuarial);
        QCOMPARE(offer->rates[1].base, RateBase::CashPrice);
        // twelve times the monthly rate whose twelfth power is the EU rate
        const double monthly = std::pow(1 + static_cast<double>(offer->rates[0].percentE6) / 1e8, 1 / 12.0) - 1;
        QVERIFY(std::abs(static_cast<double>(offer->rates[1].percentE6) - 12 * monthly * 1e8) < 2);
    }

    void everyOptionInNeutralOrder()
    {
        std::vector<std::string> order;
        for (const Offer &offer : m_quote.offers)
            order.push_back(offer.option + "/" + offer.variant);
        const std::vector<std::string> expected{"full/",    "deposit/", "visit/", "month/3", "month/6",
                                                "loan-a/3", "welfare/", "later/", "talk/"};
        QCOMPARE(order, expected);
    }

    void theDocumentsSayTheSameAsTheValues()
    {
        const QJsonObject facts = golden("assets/demo/facts.json");
        const CaseFacts sample = sampleFacts();
        QCOMPARE(text(facts, "today"), sample.today.toIso());
        QCOMPARE(text(facts, "category"), sample.category);
        const QJsonArray lines = facts.value(QLatin1String("lines")).toArray();
        QCOMPARE(static_cast<std::size_t>(lines.size()), sample.lines.size());
        for (std::size_t i = 0; i < sample.lines.size(); ++i) {
            const QJsonObject line = lines.at(static_cast<qsizetype>(i)).toObject();
            QCOMPARE(text(line, "code"), sample.lines[i].code);
            QCOMPARE(amount(line, "qty"), sample.lines[i].qty);
            QCOMPARE(amount(line, "low"), sample.lines[i].low.minor());
            QCOMPARE(amount(line, "expected"), sample.lines[i].expected.minor());
            QCOMPARE(amount(line, "high"), sample.lines[i].high.minor());
            QCOMPARE(amount(line, "stage"), sample.lines[i].stage);
        }
        const QJsonArray options = golden("tests/golden/policy-formats.json").value(QLatin1String("options")).toArray();
        const Policy policy = samplePolicy();
        QCOMPARE(static_cast<std::size_t>(options.size()), policy.options.size());
        for (std::size_t i = 0; i < policy.options.size(); ++i) {
            const QJsonObject option = options.at(static_cast<qsizetype>(i)).toObject();
            QCOMPARE(text(option, "id"), policy.options[i].id);
            QCOMPARE(text(option, "kind"), std::string(kindName(policy.options[i].kind())));
        }
    }

private:
    Quote m_quote;
    QJsonObject m_golden;
};

QTEST_APPLESS_MAIN(tst_GoldenQuote)
#include "tst_goldenquote.moc"
