#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include "media/paper.h"
#include "theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace wazeh::media;
using wazeh::domain::Lang;

namespace {
const Look kLook{.points = 10, .colour = Qt::black};
constexpr double kRoom = Sheet::kHeight - Sheet::kTop - Sheet::kBottom;

struct Drawn {
    int block = 0;
    int page = 0;
    double top = 0;
};

/** A sheet whose blocks remember where they came to stand. */
class Trial {
public:
    Sheet sheet{Lang::En};
    QList<Drawn> drawn;
    int pages = 0;

    void add(double height, bool withNext = false)
    {
        const int block = m_blocks++;
        sheet.add({height, [this, block](QPainter &, double top) { drawn.append({block, m_page, top}); }, withNext});
    }
    void print()
    {
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter writer(&paper);
        QPainter painter(&writer);
        sheet.print(painter, writer, [this](QPainter &, int page, int of) {
            m_page = page;
            pages = of;
        });
    }

private:
    int m_blocks = 0;
    int m_page = 0;
};
} // namespace

/** Setting pages: words that break instead of being cut, blocks that are not torn, directions that mirror. */
class tst_Paper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(wazeh::theme::registerFonts()); }

    void wordsTakeTheLinesTheyNeed_data()
    {
        QTest::addColumn<int>("lang");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << static_cast<int>(Lang::En) << u"The rest is due on the day of the second visit."_s;
        QTest::newRow("ur") << static_cast<int>(Lang::Ur) << u"باقی رقم دوسری بار آنے کے دن دینی ہے۔"_s;
        QTest::newRow("one long word") << static_cast<int>(Lang::En) << QString(120, u'm');
    }
    void wordsTakeTheLinesTheyNeed()
    {
        QFETCH(int, lang);
        QFETCH(QString, text);
        Words words(text, static_cast<Lang>(lang), kLook);
        const double natural = words.naturalWidth();
        const double line = words.into(natural + 1).height();
        QVERIFY(line > kLook.points);
        QCOMPARE(words.into(natural * 3).height(), line);
        double before = line;
        for (const double share : {0.7, 0.4, 0.2}) { // narrower never takes less
            const double height = words.into(natural * share).height();
            QVERIFY(height >= before);
            QVERIFY(height >= line / share * 0.9);
            before = height;
        }
        QCOMPARE(words.into(natural + 1).height(), line); // and nothing of it stays
    }

    void largerWordsAreWiderAndTaller()
    {
        const QString text = u"In all Rs 64,000"_s;
        Words small(text, Lang::En, kLook);
        Words large(text, Lang::En, {.points = 20, .colour = Qt::black});
        Words bold(text, Lang::En, {.points = 10, .colour = Qt::black, .bold = true});
        QVERIFY(qAbs(large.naturalWidth() - 2 * small.naturalWidth()) < 1);
        QCOMPARE(large.height(), 2 * small.height());
        QVERIFY(bold.naturalWidth() > small.naturalWidth());
        QCOMPARE(bold.height(), small.height());
    }

    void urduNeedsMoreRoomAboveEachOther()
    {
        Words english(u"Today"_s, Lang::En, kLook);
        Words urdu(u"آج"_s, Lang::Ur, kLook);
        QVERIFY(urdu.height() > english.height());
        Words notBold(u"ادائیگی کا طریقہ"_s, Lang::Ur, kLook);
        Words bold(u"ادائیگی کا طریقہ"_s, Lang::Ur, {.points = 10, .colour = Qt::black, .bold = true});
        QCOMPARE(bold.naturalWidth(), notBold.naturalWidth()); // no false gaps inside words
    }

    void startIsWhereReadingBegins()
    {
        const Sheet english(Lang::En), urdu(Lang::Ur);
        QVERIFY(!english.rightToLeft() && urdu.rightToLeft());
        QCOMPARE(english.left(0, 100), Sheet::kSide);
        QCOMPARE(urdu.left(0, 100), Sheet::kWidth - Sheet::kSide - 100);
        for (const double from : {0.0, 20.0, 300.0}) // mirrored about the middle of the page
            QVERIFY(qAbs(english.left(from, 50) + 50 + urdu.left(from, 50) - Sheet::kWidth) < 1e-9);
    }

    void blocksStandUnderEachOther()
    {
        Trial trial;
        for (const double height : {20.0, 30.0, 40.0})
            trial.add(height);
        trial.print();
        QCOMPARE(trial.pages, 1);
        QCOMPARE(trial.drawn.size(), 3);
        QCOMPARE(trial.drawn[0].top, Sheet::kTop);
        QCOMPARE(trial.drawn[1].top, Sheet::kTop + 20);
        QCOMPARE(trial.drawn[2].top, Sheet::kTop + 50);
    }

    void everyBlockIsPrintedOnceAndWhole_data()
    {
        QTest::addColumn<double>("height");
        QTest::addColumn<int>("count");
        QTest::newRow("small") << 11.0 << 400;
        QTest::newRow("as tall as a page") << kRoom << 4;
        QTest::newRow("just over half") << kRoom / 2 + 1 << 7;
    }
    void everyBlockIsPrintedOnceAndWhole()
    {
        QFETCH(double, height);
        QFETCH(int, count);
        Trial trial;
        for (int i = 0; i < count; ++i)
            trial.add(height);
        trial.print();
        QCOMPARE(trial.drawn.size(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(trial.drawn[i].block, i);
            QVERIFY(trial.drawn[i].top >= Sheet::kTop);
            QVERIFY(trial.drawn[i].top + height <= Sheet::kHeight - Sheet::kBottom + 1e-9);
        }
        QCOMPARE(trial.drawn.last().page, trial.pages);
    }

    void aHeadingStaysWithWhatItHeads()
    {
        Trial trial;
        trial.add(kRoom - 30);
        trial.add(20, true); // would fit, what it heads would not
        trial.add(40);
        trial.print();
        QCOMPARE(trial.drawn[1].page, 2);
        QCOMPARE(trial.drawn[2].page, 2);
        QCOMPARE(trial.drawn[1].top, Sheet::kTop);
    }

    void keptTogether()
    {
        Trial trial;
        trial.add(kRoom - 70);
        const auto since = trial.sheet.count();
        for (int i = 0; i < 4; ++i)
            trial.add(20);
        trial.sheet.keepTogether(since);
        trial.add(20); // not among them
        trial.print();
        QCOMPARE(trial.pages, 2);
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(trial.drawn[i].page, 2);
        QCOMPARE(trial.sheet.count(), std::size_t{6});
    }

    void whatIsTallerThanAPageIsStillPrinted()
    {
        Trial trial;
        for (int i = 0; i < 3; ++i)
            trial.add(kRoom, true);
        trial.print();
        QCOMPARE(trial.drawn.size(), 3);
    }

    void noPageBeginsWithEmptySpace()
    {
        Trial trial;
        trial.sheet.space(50);
        trial.add(kRoom);
        trial.sheet.space(50);
        trial.add(20);
        trial.print();
        QCOMPARE(trial.drawn[0].top, Sheet::kTop);
        QCOMPARE(trial.drawn[1].page, 2);
        QCOMPARE(trial.drawn[1].top, Sheet::kTop);
    }

    void anEmptySheetIsAnEmptyPage()
    {
        Trial trial;
        trial.print();
        QCOMPARE(trial.pages, 1);
        QVERIFY(trial.drawn.isEmpty());
    }
};

QTEST_MAIN(tst_Paper)
#include "tst_paper.moc"
