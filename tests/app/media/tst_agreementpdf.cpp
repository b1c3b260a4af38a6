#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <thread>

#include "fakes/flow_tablet.h"
#include "flow/agreementtext.h"
#include "media/agreementpdf.h"
#include "media/paper.h"
#include "printed.h"
#include "theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Agreement;
using domain::Lang;
using fakes::Tablet;
using media::Sheet;
namespace event = flow::event;
namespace option = fakes::option;

namespace {
struct Both {
    Agreement english, urdu;
};

Both agreed(const char *optionId, const char *variant, const Tablet &open = Tablet::open())
{
    Tablet tablet = open;
    tablet.toSign(optionId, variant);
    return {flow::agreementFor(tablet.state(), Lang::En).value(), flow::agreementFor(tablet.state(), Lang::Ur).value()};
}

/** A clinic that is no sample and lets people pay in so many parts. */
Tablet realClinic(int parts)
{
    auto policy = std::make_shared<domain::Policy>(*fakes::samplePolicy());
    auto &plan = *std::ranges::find(policy->options, option::kMonth, &domain::Option::id);
    auto &terms = std::get<domain::InstalmentTerms>(plan.terms);
    terms.tiers[0].counts = {parts};
    terms.minInstalment = domain::Money::fromMinor(1);
    const auto day = fakes::sampleDay([](domain::Day &changed) {
        changed.sample = false;
        changed.clinicName.byLang = {{"en", "Noor Clinic"}, {"ur", "نور کلینک"}};
    });
    Tablet tablet = Tablet::open();
    tablet.send(event::ClinicLoaded{day, policy, false});
    return tablet;
}

flow::Bytes pdfOf(const Agreement &first, const Agreement &second, const domain::Ink &ink = fakes::ink())
{
    return media::makeAgreementPrinter()->pdf(first, second, ink).value();
}

bool isEnglish(const Printed &printed, int page)
{
    return printed.text(page).contains(u"Agreement about paying"_s); // it stands at the foot too
}

/** The page where the other language begins; 0: there is none. */
int secondStart(const Printed &printed)
{
    for (int page = 2; page <= printed.pages(); ++page) {
        if (isEnglish(printed, page) != isEnglish(printed, 1))
            return page;
    }
    return 0;
}

QRect difference(const QImage &one, const QImage &other)
{
    QRect found;
    for (int y = 0; y < one.height(); ++y) {
        if (std::equal(one.constScanLine(y), one.constScanLine(y) + one.bytesPerLine(), other.constScanLine(y)))
            continue;
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}
} // namespace

class tst_AgreementPdf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::registerFonts()); }
    void eachLanguageBeginsAPage_data();
    void eachLanguageBeginsAPage();
    void everySignedWordIsPrinted_data();
    void everySignedWordIsPrinted();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void englishWordsDoNotOverlap();
    void amountsStandUnderEachOther_data();
    void amountsStandUnderEachOther();
    void longPlansGoOnOverleaf();
    void marksASampleOnEveryPage();
    void carriesTheInk_data();
    void carriesTheInk();
    void isSoundAndSmall();
    void printsFromAnotherThread();
};

void tst_AgreementPdf::eachLanguageBeginsAPage_data()
{
    QTest::addColumn<bool>("urduFirst");
    QTest::newRow("Urdu first") << true;
    QTest::newRow("English first") << false;
}

void tst_AgreementPdf::eachLanguageBeginsAPage()
{
    QFETCH(const bool, urduFirst);
    const Both both = agreed(option::kMonth, "6");
    const Printed printed(urduFirst ? pdfOf(both.urdu, both.english) : pdfOf(both.english, both.urdu));
    const int second = secondStart(printed);
    QVERIFY(second > 1);
    for (int page = 1; page <= printed.pages(); ++page)
        QCOMPARE(isEnglish(printed, page), urduFirst == (page >= second));
    const int english = urduFirst ? second : 1;
    const int last = urduFirst ? printed.pages() : second - 1;
    for (int page = english; page <= last; ++page)
        QVERIFY(printed.text(page).contains(u"%1 / %2"_s.arg(page - english + 1).arg(last - english + 1)));
}

void tst_AgreementPdf::everySignedWordIsPrinted_data()
{
    QTest::addColumn<QByteArray>("optionId");
    QTest::addColumn<QByteArray>("variant");
    QTest::newRow("in full") << QByteArray(option::kFull) << QByteArray();
    QTest::newRow("deposit") << QByteArray(option::kDeposit) << QByteArray();
    QTest::newRow("six months") << QByteArray(option::kMonth) << QByteArray("6");
}

void tst_AgreementPdf::everySignedWordIsPrinted()
{
    QFETCH(const QByteArray, optionId);
    QFETCH(const QByteArray, variant);
    const Both both = agreed(optionId.constData(), variant.constData());
    const Printed printed(pdfOf(both.english, both.urdu));
    QStringList there;
    for (int page = 1; page < secondStart(printed); ++page)
        there += printed.text(page).split(QRegularExpression(u"\\s+"_s));
    for (const auto &section : both.english.sections) {
        QStringList lines{QString::fromStdString(section.heading)};
        for (const auto &[label, value] : section.rows)
            lines << QString::fromStdString(label) << QString::fromStdString(value);
        for (const std::string &paragraph : section.paragraphs)
            lines << QString::fromStdString(paragraph);
        const QString said = lines.join(u' ').replace(QChar(QChar::Nbsp), u' ');
        for (const QString &word : said.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts))
            QVERIFY2(there.removeOne(word), qPrintable(word));
    }
}

void tst_AgreementPdf::nothingLeavesThePage_data()
{
    everySignedWordIsPrinted_data();
}

void tst_AgreementPdf::nothingLeavesThePage()
{
    QFETCH(const QByteArray, optionId);
    QFETCH(const QByteArray, variant);
    const Both both = agreed(optionId.constData(), variant.constData());
    const Printed printed(pdfOf(both.english, both.urdu));
    constexpr int kDots = 72; // one dot a point
    const QRect frame = QRectF(Sheet::kSide, 20, Sheet::kInner, Sheet::kHeight - 40)
                            .toAlignedRect()
                            .adjusted(-6, 0, 6, 0); // Nastaliq reaches out of its line
    for (int page = 1; page <= printed.pages(); ++page) {
        const QImage picture = printed.picture(page, kDots);
        QVERIFY(!picture.isNull());
        QImage empty = picture.copy();
        empty.fill(Qt::white);
        const QRect ink = difference(picture, empty);
        QVERIFY2(frame.contains(ink),
                 qPrintable(u"page %1: ink from %2 to %3"_s.arg(page).arg(ink.left()).arg(ink.right())));
        QVERIFY(ink.width() > Sheet::kInner - 2);
    }
}

void tst_AgreementPdf::englishWordsDoNotOverlap()
{
    const Both both = agreed(option::kMonth, "6");
    const Printed printed(pdfOf(both.english, both.urdu));
    for (qsizetype i = 0; i < printed.words().size(); ++i) {
        const auto &one = printed.words().at(i);
        for (qsizetype k = i + 1; k < printed.words().size() && one.page < secondStart(printed); ++k) {
            const auto &other = printed.words().at(k);
            QVERIFY2(one.page != other.page || !one.box.adjusted(0.5, 3, -0.5, -3).intersects(other.box),
                     qPrintable(one.text + u" and "_s + other.text));
        }
    }
}

void tst_AgreementPdf::amountsStandUnderEachOther_data()
{
    QTest::addColumn<bool>("urdu");
    QTest::newRow("English") << false;
    QTest::newRow("Urdu") << true;
}

void tst_AgreementPdf::amountsStandUnderEachOther()
{
    QFETCH(const bool, urdu);
    const Both both = agreed(option::kMonth, "6");
    const Printed printed(urdu ? pdfOf(both.urdu, both.english) : pdfOf(both.english, both.urdu));
    QList<Printed::Word> amounts;
    for (const QString &figure : {u"10,700"_s, u"10,660"_s}) {
        for (const auto &word : printed.words()) {
            if (word.page < secondStart(printed) && word.text.contains(figure))
                amounts << word;
        }
    }
    QCOMPARE(amounts.size(), 6);
    for (const auto &word : amounts) {
        QVERIFY2(std::abs(word.box.right() - amounts.first().box.right()) < 0.6, qPrintable(word.text));
        QCOMPARE(word.box.center().x() < Sheet::kWidth / 2, urdu); // the end of the line
    }
}

void tst_AgreementPdf::longPlansGoOnOverleaf()
{
    const Both both = agreed(option::kMonth, "48", realClinic(48));
    const Printed printed(pdfOf(both.english, both.urdu));
    QVERIFY(secondStart(printed) > 2);
    qlonglong sum = 0;
    int rows = 0;
    int lastPage = 0;
    for (const auto &word : printed.words()) {
        QString digits = word.text;
        digits.remove(QRegularExpression(u"^Rs\\s?"_s)).remove(u',');
        bool isNumber = false;
        const auto amount = digits.toLongLong(&isNumber);
        if (word.page >= secondStart(printed) || !isNumber || word.box.bottom() > Sheet::kHeight - Sheet::kBottom ||
            word.box.right() < Sheet::kWidth - Sheet::kSide - 10)
            continue;
        ++rows;
        lastPage = word.page;
        if (rows <= 48)
            sum += amount;
        else
            QCOMPARE(amount, sum); // the sum, after all of them
    }
    QCOMPARE(rows, 49);
    QCOMPARE(sum, 64'000);
    QVERIFY(printed.text(lastPage).contains(u"In all"_s));
}

void tst_AgreementPdf::marksASampleOnEveryPage()
{
    const Both both = agreed(option::kMonth, "6");
    const Printed printed(pdfOf(both.english, both.urdu));
    for (int page = 1; page < secondStart(printed); ++page) {
        const auto marks = printed.all(u"Sample"_s);
        QVERIFY(std::ranges::any_of(marks, [page](const auto &word) {
            return word.page == page && word.box.bottom() < Sheet::kTop + 12 && word.box.left() > Sheet::kWidth / 2;
        }));
    }
    const Both real = agreed(option::kMonth, "6", realClinic(6));
    QVERIFY(Printed(pdfOf(real.english, real.urdu)).all(u"Sample"_s).isEmpty());
}

void tst_AgreementPdf::carriesTheInk_data()
{
    amountsStandUnderEachOther_data();
}

void tst_AgreementPdf::carriesTheInk()
{
    QFETCH(const bool, urdu);
    const Both both = agreed(option::kFull, "");
    domain::Ink zigzag = fakes::ink(40, 200);
    for (std::size_t i = 0; i < zigzag.strokes[0].size(); ++i)
        zigzag.strokes[0][i].y = i % 2 == 0 ? 0 : 4000;
    const auto signedWith = [&](const domain::Ink &ink) {
        return urdu ? pdfOf(both.urdu, both.english, ink) : pdfOf(both.english, both.urdu, ink);
    };
    const Printed one(signedWith(fakes::ink()));
    const Printed other(signedWith(zigzag));
    QCOMPARE(one.pages(), other.pages());
    int signedPages = 0;
    for (int page = 1; page < secondStart(one); ++page) {
        const QRect changed = difference(one.picture(page, 72), other.picture(page, 72));
        if (changed.isEmpty())
            continue;
        ++signedPages;
        QVERIFY(changed.width() > 60 && changed.width() < 180);
        QVERIFY(changed.height() > 20 && changed.height() < 60);
        QVERIFY(changed.left() > Sheet::kSide && changed.right() < Sheet::kWidth - Sheet::kSide);
    }
    QCOMPARE(signedPages, 1);
    QVERIFY(Printed(signedWith({})).pages() > 0);
}

void tst_AgreementPdf::isSoundAndSmall()
{
    const Both both = agreed(option::kMonth, "6");
    const auto pdf = pdfOf(both.urdu, both.english);
    QVERIFY2(pdf.size() < std::size_t{80} * 1024, qPrintable(QString::number(pdf.size())));
    const Printed printed(pdf);
    QVERIFY(!printed.ask(u"qpdf"_s, {u"--check"_s, printed.file()}).isEmpty());
    QVERIFY(printed.ask(u"pdfinfo"_s, {printed.file()}).contains(u"595.28 x 841.89"_s) ||
            printed.ask(u"pdfinfo"_s, {printed.file()}).contains(u"(A4)"_s));
    const QString fonts = printed.ask(u"pdffonts"_s, {printed.file()});
    QVERIFY2(fonts.contains("WazehNastaliq"_L1) && fonts.contains("NotoSans"_L1), qPrintable(fonts));
    for (const QString &font : fonts.split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(font.contains(QRegularExpression(u"^([A-Z]+\\+)?(WazehNastaliq|NotoSans)"_s)), qPrintable(font));
}

void tst_AgreementPdf::printsFromAnotherThread()
{
    const Both both = agreed(option::kDeposit, "");
    const Printed here(pdfOf(both.english, both.urdu));
    flow::Bytes made;
    std::thread([&] { made = pdfOf(both.english, both.urdu); }).join();
    const Printed there(made);
    QCOMPARE(there.pages(), here.pages());
    for (int page = 1; page <= here.pages(); ++page)
        QCOMPARE(there.text(page), here.text(page));
}

QTEST_MAIN(tst_AgreementPdf)
#include "tst_agreementpdf.moc"
