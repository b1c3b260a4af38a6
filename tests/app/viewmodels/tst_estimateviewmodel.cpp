#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "domain/wording.h"
#include "reading.h"
#include "tabletport.h"
#include "viewmodels/estimateviewmodel.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using fakes::Tablet;
using reading::column;
using reading::rupees;
using viewmodels::EstimateViewModel;
namespace event = flow::event;

namespace {
domain::LocalText words(const char *en, const char *ur)
{
    domain::LocalText text;
    text.byLang = {{"en", en}, {"ur", ur}};
    return text;
}

void nameTheLines(domain::Day &day)
{
    domain::Service crown;
    crown.code = "D2740";
    crown.category = "dental";
    crown.name = words("Crown", "کراؤن");
    crown.note = words("two teeth", "دو دانت");
    day.services.push_back(crown);
    day.notIncluded = words("Medicines", "دوائیں");
    day.mayChange = words("An X-ray may show more.", "ایکس رے سے فرق پڑ سکتا ہے۔");
    day.visits[0].arranged = {{domain::Date::make(2026, 12, 1).value(), rupees(4'500)},
                              {domain::Date::make(2027, 1, 1).value(), rupees(500)}};
}

void takeOff(domain::Day &day)
{
    auto &facts = day.visits[0].base;
    facts.discounts = {{"PANEL", rupees(4'000)}};
    facts.cover.kind = domain::CoverKind::Insurance;
    facts.cover.allowed = rupees(50'000);
    facts.cover.coinsuranceBp = 2'000;
}

struct Screen {
    TabletPort port;
    EstimateViewModel view{port};

    Screen() { port.watch(view); }
    void show(const std::function<void(domain::Day &)> &change)
    {
        port.load(fakes::sampleDay(change));
        port.go([](Tablet &t) { t.toEstimate(); });
    }
    [[nodiscard]] QString figure(domain::Money amount) const { return viewmodels::qs(domain::figures(amount)); }
    [[nodiscard]] domain::Estimate recomputed() const
    {
        return domain::quote(*fakes::samplePolicy(), *port.state().patient.facts)->estimate.value();
    }
};
} // namespace

class tst_EstimateViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyWithoutAVisit();
    void showsTheSampleFigures();
    void figuresAreTheQuotes_data();
    void figuresAreTheQuotes();
    void linesAddUp_data();
    void linesAddUp();
    void namesAndNotes_data();
    void namesAndNotes();
    void linesOffAreMarked();
    void tickStandsWhereTheFigureIs_data();
    void tickStandsWhereTheFigureIs();
    void speaksBothLanguages();
    void arrangedIsListed();
    void modelsKeepTheRules();
    void emergencyShowsNoFigure();
    void holdsNothingAfterReset();
};

void tst_EstimateViewModel::isEmptyWithoutAVisit()
{
    const Screen screen;
    QCOMPARE(reading::everything(screen.view),
             u"expected=\nlow=\nhigh=\nwords=\ntickAt=0.5\nvalidUntil=\nnotIncluded=\nmayChange="_s);
}

void tst_EstimateViewModel::showsTheSampleFigures()
{
    Screen screen;
    const QSignalSpy changed(&screen.view, &EstimateViewModel::changed);
    screen.show([](domain::Day &) {});
    QCOMPARE(screen.view.expected(), u"64,000"_s);
    QCOMPARE(screen.view.low(), u"58,000"_s);
    QCOMPARE(screen.view.high(), u"74,000"_s);
    QCOMPARE(screen.view.words(), u"sixty-four thousand rupees"_s);
    QCOMPARE(screen.view.tickAt(), 0.375);
    QCOMPARE(screen.view.validUntil(), u"7 December 2026"_s);
    QCOMPARE(changed.count(), 2);
}

void tst_EstimateViewModel::figuresAreTheQuotes_data()
{
    QTest::addColumn<bool>("covered");
    QTest::newRow("as it is") << false;
    QTest::newRow("with a discount and cover") << true;
}

void tst_EstimateViewModel::figuresAreTheQuotes()
{
    QFETCH(const bool, covered);
    Screen screen;
    screen.show([covered](domain::Day &day) {
        if (covered)
            takeOff(day);
    });
    const auto wanted = screen.recomputed();
    QCOMPARE(wanted.expected != rupees(64'000), covered);
    QCOMPARE(screen.view.expected(), screen.figure(wanted.expected));
    QCOMPARE(screen.view.low(), screen.figure(wanted.low));
    QCOMPARE(screen.view.high(), screen.figure(wanted.high));
    QVERIFY(screen.view.tickAt() >= 0 && screen.view.tickAt() <= 1);
}

void tst_EstimateViewModel::linesAddUp_data()
{
    figuresAreTheQuotes_data();
}

void tst_EstimateViewModel::linesAddUp()
{
    QFETCH(const bool, covered);
    Screen screen;
    screen.show([covered](domain::Day &day) {
        if (covered)
            takeOff(day);
    });
    const auto *lines = screen.view.lines();
    qint64 sum = 0;
    for (int row = 0; row < lines->rowCount(); ++row) {
        QString plain = reading::text(lines, row, "amount").remove(u',').replace(QChar(0x2212), u'-');
        bool isNumber = false;
        const auto amount = static_cast<qint64>(std::llround(plain.toDouble(&isNumber) * 100));
        QVERIFY(isNumber);
        sum += amount;
    }
    QCOMPARE(sum, static_cast<qint64>(screen.recomputed().expected.minor()));
}

void tst_EstimateViewModel::namesAndNotes_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("en") << Lang::En << QStringList{u"Crown"_s, u"D0150"_s}
                        << QStringList{u"two teeth · 2 × 26,000"_s, QString()};
    QTest::newRow("ur") << Lang::Ur << QStringList{u"کراؤن"_s, u"D0150"_s}
                        << QStringList{u"دو دانت · \u20662 × 26,000\u2069"_s, QString()};
}

void tst_EstimateViewModel::namesAndNotes()
{
    QFETCH(const Lang, lang);
    QFETCH(const QStringList, names);
    QFETCH(const QStringList, notes);
    const reading::Spoken spoken(lang);
    Screen screen;
    screen.show(nameTheLines);
    screen.port.speak(lang);
    QCOMPARE(column(screen.view.lines(), "name"), names);
    QCOMPARE(column(screen.view.lines(), "note"), notes);
    QCOMPARE(column(screen.view.lines(), "amount"), (QStringList{u"52,000"_s, u"12,000"_s}));
    QCOMPARE(column(screen.view.lines(), "kind"), (QStringList{u"line"_s, u"line"_s}));
}

void tst_EstimateViewModel::linesOffAreMarked()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.show(takeOff);
    const auto wanted = screen.recomputed();
    QVERIFY(!wanted.coverPays.isZero());
    const auto *lines = screen.view.lines();
    QCOMPARE(column(lines, "kind"), (QStringList{u"line"_s, u"line"_s, u"discount"_s, u"cover"_s}));
    QCOMPARE(reading::text(lines, 2, "name"), u"Discount"_s);
    QCOMPARE(reading::text(lines, 2, "amount"), u"\u22124,000"_s);
    QCOMPARE(reading::text(lines, 3, "name"), u"Paid by the cover"_s);
    QCOMPARE(reading::text(lines, 3, "amount"), QChar(0x2212) + screen.figure(wanted.coverPays));
    QCOMPARE(reading::text(lines, 0, "note"), u"2 × 26,000"_s);
}

void tst_EstimateViewModel::tickStandsWhereTheFigureIs_data()
{
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("high");
    QTest::addColumn<double>("tick");
    QTest::newRow("at the low end") << 100 << 100 << 300 << 0.0;
    QTest::newRow("in the middle") << 100 << 200 << 300 << 0.5;
    QTest::newRow("at the high end") << 100 << 300 << 300 << 1.0;
    QTest::newRow("no range") << 100 << 100 << 100 << 0.5;
}

void tst_EstimateViewModel::tickStandsWhereTheFigureIs()
{
    QFETCH(const int, low);
    QFETCH(const int, expected);
    QFETCH(const int, high);
    QFETCH(const double, tick);
    Screen screen;
    screen.show([&](domain::Day &day) {
        day.visits[0].base.lines = {{"D0150", 1, rupees(low), rupees(expected), rupees(high), "dental", 1}};
    });
    QCOMPARE(screen.view.expected(), QString::number(expected));
    QCOMPARE(screen.view.tickAt(), tick);
}

void tst_EstimateViewModel::speaksBothLanguages()
{
    Screen screen;
    screen.show(nameTheLines);
    QCOMPARE(screen.view.notIncluded(), u"Medicines"_s);
    QCOMPARE(screen.view.mayChange(), u"An X-ray may show more."_s);
    screen.port.speak(Lang::Ur);
    QCOMPARE(screen.view.notIncluded(), u"دوائیں"_s);
    QCOMPARE(screen.view.mayChange(), u"ایکس رے سے فرق پڑ سکتا ہے۔"_s);
    QCOMPARE(screen.view.words(), u"چونسٹھ ہزار روپے"_s);
    QCOMPARE(screen.view.validUntil(), u"\u20667\u2069 دسمبر \u20662026\u2069"_s);
    QCOMPARE(screen.view.expected(), u"64,000"_s);
}

void tst_EstimateViewModel::arrangedIsListed()
{
    Screen screen;
    screen.show(nameTheLines);
    QCOMPARE(column(screen.view.arranged(), "amount"), (QStringList{u"4,500"_s, u"500"_s}));
    QCOMPARE(column(screen.view.arranged(), "date"), (QStringList{u"1 December 2026"_s, u"1 January 2027"_s}));
    screen.port.speak(Lang::Ur);
    for (const QString &date : column(screen.view.arranged(), "date"))
        QVERIFY(reading::isUrdu(date) && !reading::hasBareFigure(date));
}

void tst_EstimateViewModel::modelsKeepTheRules()
{
    Screen screen;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester lines(screen.view.lines(), Mode::QtTest);
    const QAbstractItemModelTester arranged(screen.view.arranged(), Mode::QtTest);
    QCOMPARE(reading::roles(screen.view.lines()), (QStringList{u"name"_s, u"note"_s, u"amount"_s, u"kind"_s}));
    QCOMPARE(reading::roles(screen.view.arranged()), (QStringList{u"amount"_s, u"date"_s}));
    screen.show(nameTheLines);
    QCOMPARE(screen.view.lines()->rowCount(), 2);
    screen.port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(screen.view.lines()->rowCount() + screen.view.arranged()->rowCount(), 0);
}

void tst_EstimateViewModel::emergencyShowsNoFigure()
{
    Screen screen;
    screen.show(nameTheLines);
    screen.port.send(event::EmergencyTapped{});
    QCOMPARE(screen.view.expected() + screen.view.low() + screen.view.high() + screen.view.words(), QString());
    QCOMPARE(screen.view.validUntil(), QString());
    QCOMPARE(screen.view.lines()->rowCount() + screen.view.arranged()->rowCount(), 0);
    Screen active;
    active.port.go([](Tablet &t) { t.toHolder(fakes::ref::kActive); });
    QCOMPARE(active.port.state().step, flow::Step::Emergency);
    QCOMPARE(active.view.expected(), QString());
}

void tst_EstimateViewModel::holdsNothingAfterReset()
{
    Screen screen;
    screen.port.load(fakes::sampleDay(nameTheLines));
    const QString fresh = reading::everything(screen.view);
    screen.port.go([](Tablet &t) { t.toEstimate(); });
    QVERIFY(reading::everything(screen.view).contains(u"64,000"_s));
    screen.port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(screen.port.state().step, flow::Step::Welcome);
    QCOMPARE(reading::everything(screen.view), fresh);
}

QTEST_GUILESS_MAIN(tst_EstimateViewModel)
#include "tst_estimateviewmodel.moc"
