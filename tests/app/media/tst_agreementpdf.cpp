#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include "media/agreementpdf.h"
#include "theme/fonts.h"

using namespace wazeh;
using domain::Agreement;
using domain::Lang;

namespace {
Agreement sample(Lang lang, int rows = 8)
{
    const bool urdu = lang == Lang::Ur;
    domain::AgreementSection facts;
    facts.heading = urdu ? "اہم باتیں" : "Key facts";
    for (int n = 0; n < rows; ++n)
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

/** The PDF in a file, and what other programs read in it. */
class Paper {
public:
    Paper(const Agreement &first, const Agreement &second)
    {
        const auto pdf = media::makeAgreementPrinter()->pdf(first, second);
        if (!pdf)
            qFatal("%s", pdf.error().c_str());
        m_size = pdf->size();
        QFile out(m_dir.filePath(QStringLiteral("a.pdf")));
        if (out.open(QIODevice::WriteOnly))
            out.write(reinterpret_cast<const char *>(pdf->data()), static_cast<qint64>(pdf->size()));
    }
    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("a.pdf")); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] QString info() const { return run(QStringLiteral("pdfinfo"), {file()}); }
    [[nodiscard]] int pages() const
    {
        static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)\\n"));
        return count.match(info()).captured(1).toInt();
    }
    [[nodiscard]] QString text(int page = 0) const
    {
        QStringList arguments{QStringLiteral("-layout"), file(), QStringLiteral("-")};
        if (page > 0)
            arguments =
                QStringList{QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)} +
                arguments;
        return run(QStringLiteral("pdftotext"), arguments);
    }
    [[nodiscard]] bool isSound() const
    {
        return !run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file()}).isEmpty();
    }

private:
    QTemporaryDir m_dir;
    std::size_t m_size = 0;
};
} // namespace

class tst_AgreementPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void bothLanguagesEachOnItsOwnPage();
    void thePatientsLanguageComesFirst();
    void staysSmallAndWhole();
    void aLongScheduleLosesNoRow();
    void wordsAreWordsAndNoMarkup();
    void anEmptyAgreementIsStillAPaper();
    void anyOneThreadMayWriteIt();
};

void tst_AgreementPdf::bothLanguagesEachOnItsOwnPage()
{
    const Paper paper(sample(Lang::Ur), sample(Lang::En));
    QVERIFY2(paper.pages() == 2, qPrintable(paper.info()));
    QVERIFY2(paper.info().contains(QLatin1String("A4")), qPrintable(paper.info()));
    const QString text = paper.text(2);
    QVERIFY2(text.contains(QLatin1String("This is only about paying.")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("10,700")), qPrintable(text));
    const QString fonts = run(QStringLiteral("pdffonts"), {paper.file()});
    QVERIFY2(fonts.contains(QLatin1String("WazehNastaliq")), qPrintable(fonts));
    QVERIFY2(!fonts.contains(QLatin1String("DejaVu")), qPrintable(fonts));
    QVERIFY(paper.isSound());
}

void tst_AgreementPdf::thePatientsLanguageComesFirst()
{
    const QString english = QStringLiteral("This is only about paying.");
    const Paper urduFirst(sample(Lang::Ur), sample(Lang::En));
    QVERIFY(!urduFirst.text(1).contains(english) && urduFirst.text(2).contains(english));
    QVERIFY2(urduFirst.info().contains(QStringLiteral("ادائیگی کا انتخاب")), qPrintable(urduFirst.info()));
    const Paper englishFirst(sample(Lang::En), sample(Lang::Ur));
    QVERIFY(englishFirst.text(1).contains(english) && !englishFirst.text(2).contains(english));
    QVERIFY2(englishFirst.info().contains(QLatin1String("The chosen way to pay")), qPrintable(englishFirst.info()));
}

void tst_AgreementPdf::staysSmallAndWhole()
{
    const Paper paper(sample(Lang::En), sample(Lang::Ur));
    QVERIFY2(paper.size() < 80 * 1024, qPrintable(QString::number(paper.size())));
}

void tst_AgreementPdf::aLongScheduleLosesNoRow()
{
    constexpr int kRows = 120; // ten years of months
    Agreement english = sample(Lang::En, 0);
    for (int n = 1; n <= kRows; ++n)
        english.sections[0].rows.emplace_back("Payment no. " + std::to_string(n) + " of all",
                                              "Rs " + std::to_string(10'000 + n) + " due");
    const Paper paper(english, sample(Lang::Ur, kRows));
    QVERIFY2(paper.pages() > 4, qPrintable(paper.info()));
    QVERIFY(paper.isSound());
    const QString text = paper.text();
    for (int n = 1; n <= kRows; ++n) {
        QVERIFY2(text.contains(QLatin1String("Payment no. %1 of all").arg(n)), qPrintable(QString::number(n)));
        QVERIFY2(text.contains(QLatin1String("Rs %1 due").arg(10'000 + n)), qPrintable(QString::number(n)));
    }
    QVERIFY(text.contains(QLatin1String("This is only about paying.")));
    QVERIFY2(paper.size() < 200 * 1024, qPrintable(QString::number(paper.size()))); // it travels in one delivery
}

void tst_AgreementPdf::wordsAreWordsAndNoMarkup()
{
    Agreement english = sample(Lang::En);
    english.sections[0].heading = "Terms <b>& more</b>";
    english.sections[0].rows = {{"Price < 5 & rest", "&amp; \"quoted\" 'x'"}};
    english.sections[0].paragraphs = {"<img src='http://127.0.0.1/x.png'> 100% %1 \\n"};
    const Paper paper(english, sample(Lang::Ur));
    const QString text = paper.text(1);
    for (const char *words : {"Terms <b>& more</b>", "Price < 5 & rest", "&amp; \"quoted\" 'x'",
                              "<img src='http://127.0.0.1/x.png'> 100% %1 \\n"})
        QVERIFY2(text.contains(QLatin1String(words)), qPrintable(text));
}

void tst_AgreementPdf::anEmptyAgreementIsStillAPaper()
{
    const Paper paper(Agreement{Lang::En, "Nothing", {}}, Agreement{Lang::Ur, "", {{}, {}}});
    QCOMPARE(paper.pages(), 2);
    QVERIFY(paper.isSound());
    QVERIFY(paper.text(1).contains(QLatin1String("Nothing")));
}

void tst_AgreementPdf::anyOneThreadMayWriteIt()
{
    const auto printer = media::makeAgreementPrinter();
    std::expected<flow::Bytes, std::string> made;
    for (int i = 0; i < 2; ++i) { // two patients, one printer
        std::thread([&] { made = printer->pdf(sample(Lang::Ur), sample(Lang::En)); }).join();
        QVERIFY(made && made->size() > 1'000);
    }
}

QTEST_MAIN(tst_AgreementPdf)
#include "tst_agreementpdf.moc"
