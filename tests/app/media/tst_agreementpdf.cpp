#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "media/agreementpdf.h"
#include "theme/fonts.h"

using namespace wazeh;

namespace {
domain::Agreement sample(domain::Lang lang)
{
    const bool urdu = lang == domain::Lang::Ur;
    domain::AgreementSection facts;
    facts.heading = urdu ? "اہم باتیں" : "Key facts";
    for (int n = 0; n < 8; ++n)
        facts.rows.emplace_back(urdu ? "آج" : "Today", urdu ? "\u206610,700\u2069 روپے" : "Rs 10,700");
    facts.paragraphs.emplace_back(urdu ? "یہ صرف ادائیگی کے بارے میں ہے۔" : "This is only about paying.");
    return {lang, urdu ? "ادائیگی کا انتخاب" : "The chosen way to pay", {facts}};
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(30000);
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll()) : QString();
}
} // namespace

class tst_AgreementPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void bothLanguagesEachOnItsOwnPage();
    void staysSmallAndWhole();
};

void tst_AgreementPdf::bothLanguagesEachOnItsOwnPage()
{
    const auto pdf = media::makeAgreementPrinter()->pdf(sample(domain::Lang::Ur), sample(domain::Lang::En));
    QVERIFY(pdf);
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.pdf"));
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(reinterpret_cast<const char *>(pdf->data()), static_cast<qint64>(pdf->size()));
    out.close();
    const QString info = run(QStringLiteral("pdfinfo"), {file});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages: +2\\n"))), qPrintable(info));
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-f"), QStringLiteral("2"), file, QStringLiteral("-")});
    QVERIFY2(text.contains(QLatin1String("This is only about paying.")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("10,700")), qPrintable(text));
    const QString fonts = run(QStringLiteral("pdffonts"), {file});
    QVERIFY2(fonts.contains(QLatin1String("WazehNastaliq")), qPrintable(fonts));
    QVERIFY2(!fonts.contains(QLatin1String("DejaVu")), qPrintable(fonts));
    QVERIFY(!run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}).isEmpty());
}

void tst_AgreementPdf::staysSmallAndWhole()
{
    const auto pdf = media::makeAgreementPrinter()->pdf(sample(domain::Lang::En), sample(domain::Lang::Ur));
    QVERIFY(pdf);
    QVERIFY2(pdf->size() < 80 * 1024, qPrintable(QString::number(pdf->size())));
}

QTEST_MAIN(tst_AgreementPdf)
#include "tst_agreementpdf.moc"
