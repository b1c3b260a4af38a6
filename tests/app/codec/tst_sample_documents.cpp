#include <QDir>
#include <QFile>
#include <QTest>

#include "codec/documents.h"

using namespace Qt::StringLiterals;
using namespace wazeh;

namespace {

std::string sample(const QString &name)
{
    QFile file(qEnvironmentVariable("WAZEH_SOURCE") + u"/assets/demo/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

QString told(const domain::Faults &faults)
{
    QString text;
    for (const domain::Fault &fault : faults)
        text += QString::fromStdString(fault.path + ": " + fault.message + "\n");
    return text;
}

const domain::Offer *best(const domain::Quote &quote, domain::OptionKind kind)
{
    for (const domain::Offer &offer : quote.offers)
        if (offer.kind == kind)
            return &offer;
    return nullptr;
}
} // namespace

/** The documents of assets/demo are sound and show what their names promise. */
class TestSampleDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showTheirKind_data();
    void showTheirKind();
    void thereIsOneForEachKind();
};

void TestSampleDocuments::showTheirKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("reason"); // "" = available
    const auto row = [](domain::OptionKind kind, const QString &reason = {}) {
        QTest::newRow(std::string(domain::kindName(kind)).c_str()) << static_cast<int>(kind) << reason;
    };
    row(domain::OptionKind::PayFull);
    row(domain::OptionKind::DepositRest);
    row(domain::OptionKind::ByVisit);
    row(domain::OptionKind::Instalments);
    row(domain::OptionKind::External);
    row(domain::OptionKind::Assistance);
    row(domain::OptionKind::DecideLater);
    row(domain::OptionKind::TalkToStaff, u"emergency"_s);
}

void TestSampleDocuments::showTheirKind()
{
    QFETCH(int, kind);
    QFETCH(QString, reason);
    const auto policy = codec::readPolicy(sample(u"policy.json"_s));
    QVERIFY2(policy, policy ? "" : qPrintable(told(policy.error())));
    const auto facts = codec::readFacts(sample(u"facts/%1.json"_s.arg(QLatin1String(QTest::currentDataTag()))));
    QVERIFY2(facts, facts ? "" : qPrintable(told(facts.error())));
    const auto quote = domain::quote(*policy, *facts);
    QVERIFY(quote);
    const domain::Offer *offer = best(*quote, static_cast<domain::OptionKind>(kind));
    QVERIFY(offer);
    QCOMPARE(offer->available, reason.isEmpty());
    QCOMPARE(offer->reason ? QString::fromStdString(std::string(domain::reasonName(*offer->reason))) : QString(),
             reason);
    if (offer->kind == domain::OptionKind::External)
        QVERIFY(offer->total && offer->extra && offer->shownRate);
}

void TestSampleDocuments::thereIsOneForEachKind()
{
    const QDir folder(qEnvironmentVariable("WAZEH_SOURCE") + u"/assets/demo/facts"_s);
    QCOMPARE(folder.entryList({u"*.json"_s}).size(), 8);
}

QTEST_APPLESS_MAIN(TestSampleDocuments)
#include "tst_sample_documents.moc"
