#include <QAbstractItemModelTester>
#include <QTest>

#include "domain/wording.h"
#include "flow/agreementtext.h"
#include "reading.h"
#include "tabletport.h"
#include "viewmodels/choiceviewmodel.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using fakes::Tablet;
using reading::column;
using reading::figure;
using reading::text;
using viewmodels::ChoiceViewModel;
namespace event = flow::event;
namespace option = fakes::option;

namespace {
struct Screen {
    TabletPort port;
    ChoiceViewModel view{port};

    Screen() { port.watch(view); }
    void open(const char *optionId, const char *variant = "")
    {
        port.go([&](Tablet &t) { t.toDetails(optionId, variant); });
    }
    [[nodiscard]] domain::Offer recomputed() const
    {
        const auto &patient = port.state().patient;
        const auto quote = domain::quote(*patient.policy, *patient.facts, patient.order).value();
        return *quote.find(patient.option, patient.variant);
    }
    /** The values beside a label on the page where one signs. */
    [[nodiscard]] QStringList beside(const QString &label)
    {
        QStringList found;
        for (int row = 0; row < view.rows()->rowCount(); ++row) {
            if (text(view.rows(), row, "label") == label)
                found << text(view.rows(), row, "value");
        }
        return found;
    }
};

/** A loan that help has been answered for cannot be reached by hand yet, but a plan whose parts differ can. */
std::shared_ptr<domain::Policy> unequalPolicy()
{
    auto policy = std::make_shared<domain::Policy>(*fakes::samplePolicy());
    auto &plan = *std::ranges::find(policy->options, option::kMonth, &domain::Option::id);
    auto &terms = std::get<domain::InstalmentTerms>(plan.terms);
    terms.first = {.today = false, .days = 30};
    terms.tiers[0].counts = {3, 6};
    return policy;
}
} // namespace

class tst_ChoiceViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyBeforeAChoice();
    void figuresAreTheQuotes_data();
    void figuresAreTheQuotes();
    void scheduleAddsUp_data();
    void scheduleAddsUp();
    void scheduleOfSixMonths();
    void nothingTodayIsNoRow();
    void rowsOfAPlan();
    void rowsOfAPaymentInFull();
    void rowsOfAnUnequalPlan();
    void rowsInUrdu();
    void sentencesAreWordForWord_data();
    void sentencesAreWordForWord();
    void sentencesWithoutCoolingOff();
    void agreementIsWhatIsSigned_data();
    void agreementIsWhatIsSigned();
    void factsStandInBothLanguages();
    void agreeSendsTheInk();
    void agreeWithoutInkSavesNothing();
    void staysWhileSavingAndDone();
    void modelsKeepTheRules();
    void emergencyShowsNothing();
    void holdsNothingAfterReset();
};

void tst_ChoiceViewModel::isEmptyBeforeAChoice()
{
    Screen screen;
    const QString empty = u"name=\npayee=\ntoday=\ntotal=\nextra=\nnextDate=\nnextAmount="_s;
    QCOMPARE(reading::everything(screen.view), empty);
    screen.port.go([](Tablet &t) { t.toWays(); });
    QCOMPARE(reading::everything(screen.view), empty);
}

void tst_ChoiceViewModel::figuresAreTheQuotes_data()
{
    QTest::addColumn<QByteArray>("optionId");
    QTest::addColumn<QByteArray>("variant");
    QTest::addColumn<QString>("total");
    QTest::newRow("in full") << QByteArray(option::kFull) << QByteArray() << u"60,800"_s;
    QTest::newRow("deposit") << QByteArray(option::kDeposit) << QByteArray() << u"64,000"_s;
    QTest::newRow("three months") << QByteArray(option::kMonth) << QByteArray("3") << u"64,000"_s;
    QTest::newRow("six months") << QByteArray(option::kMonth) << QByteArray("6") << u"64,000"_s;
}

void tst_ChoiceViewModel::figuresAreTheQuotes()
{
    QFETCH(const QByteArray, optionId);
    QFETCH(const QByteArray, variant);
    QFETCH(const QString, total);
    Screen screen;
    screen.open(optionId.constData(), variant.constData());
    const auto offer = screen.recomputed();
    QCOMPARE(screen.view.total(), total);
    QCOMPARE(screen.view.today(), figure(*offer.dueToday));
    QCOMPARE(screen.view.total(), figure(*offer.total));
    QCOMPARE(screen.view.extra(), figure(*offer.extra));
    QVERIFY(screen.view.name().startsWith(u"A way to pay"_s));
    QCOMPARE(screen.view.payee(), u"Sample Clinic"_s);
    if (offer.payments.empty()) {
        QCOMPARE(screen.view.nextAmount() + screen.view.nextDate(), QString());
        return;
    }
    QCOMPARE(screen.view.nextAmount(), figure(offer.payments.front().amount));
    QCOMPARE(screen.view.nextDate(), viewmodels::qs(domain::dateText(offer.payments.front().date, Lang::En)));
}

void tst_ChoiceViewModel::scheduleAddsUp_data()
{
    figuresAreTheQuotes_data();
}

void tst_ChoiceViewModel::scheduleAddsUp()
{
    QFETCH(const QByteArray, optionId);
    QFETCH(const QByteArray, variant);
    QFETCH(const QString, total);
    Screen screen;
    screen.open(optionId.constData(), variant.constData());
    qint64 sum = 0;
    for (QString amount : column(screen.view.schedule(), "amount"))
        sum += amount.remove(u',').toLongLong();
    QCOMPARE(sum, QString(total).remove(u',').toLongLong());
    QCOMPARE(screen.view.schedule()->rowCount(), static_cast<int>(screen.recomputed().payments.size()) + 1);
}

void tst_ChoiceViewModel::scheduleOfSixMonths()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.open(option::kMonth, "6");
    QCOMPARE(column(screen.view.schedule(), "label"),
             (QStringList{u"Today"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(column(screen.view.schedule(), "date"),
             (QStringList{u"23 November 2026"_s, u"23 December 2026"_s, u"23 January 2027"_s, u"23 February 2027"_s,
                          u"23 March 2027"_s, u"23 April 2027"_s}));
    QCOMPARE(column(screen.view.schedule(), "amount"),
             (QStringList{u"10,700"_s, u"10,660"_s, u"10,660"_s, u"10,660"_s, u"10,660"_s, u"10,660"_s}));
}

void tst_ChoiceViewModel::nothingTodayIsNoRow()
{
    Screen screen;
    screen.port.load(fakes::sampleDay(), unequalPolicy());
    screen.open(option::kMonth, "3");
    QCOMPARE(screen.view.today(), u"0"_s);
    QCOMPARE(column(screen.view.schedule(), "label"), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(column(screen.view.schedule(), "amount"), (QStringList{u"21,340"_s, u"21,330"_s, u"21,330"_s}));
    QCOMPARE(screen.view.nextAmount(), u"21,340"_s);
}

void tst_ChoiceViewModel::rowsOfAPlan()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.open(option::kMonth, "6");
    QCOMPARE(column(screen.view.rows(), "label"),
             (QStringList{u"Today"_s, u"Then"_s, u"Last payment"_s, u"In all"_s, u"Paid to"_s, u"If late"_s}));
    QCOMPARE(column(screen.view.rows(), "value"),
             (QStringList{u"Rs\u00A010,700"_s, u"Rs\u00A010,660, 5 times"_s, u"23 April 2027"_s, u"Rs\u00A064,000"_s,
                          u"Sample Clinic"_s, u"nothing is added"_s}));
}

void tst_ChoiceViewModel::rowsOfAPaymentInFull()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.open(option::kFull);
    QCOMPARE(column(screen.view.rows(), "label"), (QStringList{u"Today"_s, u"In all"_s, u"Paid to"_s, u"If late"_s}));
    QCOMPARE(screen.beside(u"Today"_s), QStringList{u"Rs\u00A060,800"_s});
}

void tst_ChoiceViewModel::rowsOfAnUnequalPlan()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.port.load(fakes::sampleDay(), unequalPolicy());
    screen.open(option::kMonth, "3");
    QCOMPARE(screen.beside(u"Then"_s), QStringList{u"Rs\u00A021,340 · Rs\u00A021,330 · Rs\u00A021,330"_s});
    screen.port.go([](Tablet &t) { t.send(event::Back{}).send(event::OfferOpened{option::kMonth, "6"}); });
    QCOMPARE(screen.beside(u"Then"_s), QStringList{u"Rs\u00A010,700 · Rs\u00A010,660 · Rs\u00A010,660 · and 3 more"_s});
}

void tst_ChoiceViewModel::rowsInUrdu()
{
    const reading::Spoken spoken(Lang::Ur);
    Screen screen;
    screen.open(option::kMonth, "6");
    screen.port.speak(Lang::Ur);
    QCOMPARE(screen.view.payee(), u"نمونہ کلینک"_s);
    QCOMPARE(text(screen.view.schedule(), 0, "label"), u"آج"_s);
    for (const auto *model : {screen.view.rows(), screen.view.sentences(), screen.view.agreement()}) {
        for (const QString &role : reading::roles(model)) {
            for (const QString &shown : column(model, role.toLatin1().constData())) {
                // the visit's number is a code, set apart as such
                if (!shown.contains(QLatin1String(fakes::ref::kAdult)))
                    QVERIFY2(!reading::hasBareFigure(shown), qPrintable(shown));
            }
        }
    }
    QVERIFY(!reading::hasBareFigure(screen.view.nextDate()));
    for (const QString &date : column(screen.view.schedule(), "date"))
        QVERIFY(reading::isUrdu(date) && !reading::hasBareFigure(date));
}

void tst_ChoiceViewModel::sentencesAreWordForWord_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("en") << Lang::En
                        << QStringList{u"This is only about paying. It is not consent to treatment."_s,
                                       u"You can change your mind until 30 November 2026."_s};
    QTest::newRow("ur") << Lang::Ur
                        << QStringList{
                               u"یہ صرف پیسوں کے بارے میں ہے۔ علاج کی اجازت الگ ہے۔"_s,
                               u"\u2068\u206630\u2069 نومبر \u20662026\u2069\u2069 تک فیصلہ بدلا جا سکتا ہے۔"_s};
}

void tst_ChoiceViewModel::sentencesAreWordForWord()
{
    QFETCH(const Lang, lang);
    QFETCH(const QStringList, sentences);
    const reading::Spoken spoken(lang);
    Screen screen;
    screen.open(option::kDeposit);
    screen.port.speak(lang);
    QCOMPARE(column(screen.view.sentences(), "text"), sentences);
}

void tst_ChoiceViewModel::sentencesWithoutCoolingOff()
{
    auto policy = std::make_shared<domain::Policy>(*fakes::samplePolicy());
    policy->disclosure.coolingOffDays = 0;
    Screen screen;
    screen.port.load(fakes::sampleDay(), policy);
    screen.open(option::kDeposit);
    const auto offer = screen.recomputed();
    QCOMPARE(screen.view.sentences()->rowCount(), offer.coolingOffUntil ? 2 : 1);
    QVERIFY(text(screen.view.sentences(), 0, "text").contains(u"not consent"_s));
}

void tst_ChoiceViewModel::agreementIsWhatIsSigned_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::newRow("en") << Lang::En;
    QTest::newRow("ur") << Lang::Ur;
}

void tst_ChoiceViewModel::agreementIsWhatIsSigned()
{
    QFETCH(const Lang, lang);
    Screen screen;
    screen.open(option::kMonth, "6");
    screen.port.speak(lang);
    screen.port.go([](Tablet &t) { t.send(event::Continue{}); });
    const QStringList shown = column(screen.view.agreement(), "text");
    QStringList headings;
    for (int row = 0; row < screen.view.agreement()->rowCount(); ++row) {
        if (reading::cell(screen.view.agreement(), row, "heading").toBool())
            headings << text(screen.view.agreement(), row, "text");
    }
    screen.port.go([](Tablet &t) { t.send(event::Agreed{fakes::ink()}); });
    const auto *saved = screen.port.tablet().last<flow::effect::SaveRecord>();
    QVERIFY(saved);
    const auto &signedText = saved->draft.agreementText.at(std::string(domain::langCode(lang)));
    QStringList lines = viewmodels::qs(signedText).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.takeFirst(), viewmodels::qs(saved->first.title));
    QCOMPARE(shown, lines);
    QVERIFY(headings.size() >= 2);
    for (const auto &section : saved->first.sections)
        QCOMPARE(headings.contains(viewmodels::qs(section.heading)), !section.heading.empty());
}

void tst_ChoiceViewModel::factsStandInBothLanguages()
{
    Screen screen;
    screen.open(option::kMonth, "6");
    const auto *facts = screen.view.facts();
    QCOMPARE(column(facts, "label").first(), u"Paid to"_s); // every amount and date stands beside the key facts
    QCOMPARE(column(facts, "label").at(1), u"If late"_s);
    QCOMPARE(column(facts, "label").last(), u"Paid by"_s);
    QCOMPARE(facts->rowCount(), 1 + 5 + 3 + 2);
    const QStringList english = column(facts, "label") + column(facts, "value");
    const QStringList urdu = column(facts, "labelOther") + column(facts, "valueOther");
    for (const QString &label : column(facts, "labelOther"))
        QVERIFY2(reading::isUrdu(label), qPrintable(label));
    for (const QString &label : column(facts, "label"))
        QVERIFY2(!reading::isUrdu(label), qPrintable(label));
    screen.port.speak(Lang::Ur);
    QCOMPARE(column(facts, "label") + column(facts, "value"), urdu);
    QCOMPARE(column(facts, "labelOther") + column(facts, "valueOther"), english);
}

void tst_ChoiceViewModel::agreeSendsTheInk()
{
    Screen screen;
    screen.open(option::kFull);
    screen.port.go([](Tablet &t) { t.send(event::Continue{}); });
    QVariantList stroke;
    for (int i = 0; i < 20; ++i)
        stroke << QVariant(QVariantList{i * 100, 500, i * 8});
    screen.view.agree(QVariantList{QVariant(stroke)}, u"iVBORw=="_s);
    const auto *agreed = screen.port.sent<event::Agreed>();
    QVERIFY(agreed);
    QCOMPARE(agreed->ink.strokes, fakes::ink(20).strokes);
    QCOMPARE(agreed->ink.png, fakes::ink().png);
    QCOMPARE(screen.port.state().step, flow::Step::Saving);
}

void tst_ChoiceViewModel::agreeWithoutInkSavesNothing()
{
    Screen screen;
    screen.open(option::kFull);
    screen.port.go([](Tablet &t) { t.send(event::Continue{}); });
    screen.view.agree(QVariantList{}, {});
    QCOMPARE(screen.port.state().step, flow::Step::Sign);
    QVERIFY(screen.port.state().patient.signatureMissing);
    QCOMPARE(screen.port.tablet().count<flow::effect::SaveRecord>(), 0);
}

void tst_ChoiceViewModel::staysWhileSavingAndDone()
{
    Screen screen;
    screen.open(option::kDeposit);
    const QString details = reading::everything(screen.view);
    screen.port.go([](Tablet &t) { t.send(event::Continue{}).send(event::Agreed{fakes::ink()}); });
    QCOMPARE(reading::everything(screen.view), details);
    screen.port.go([](Tablet &t) { t.send(event::Saved{t.patient().token, "R-1"}); });
    QCOMPARE(screen.port.state().step, flow::Step::Done);
    QCOMPARE(reading::everything(screen.view), details);
}

void tst_ChoiceViewModel::modelsKeepTheRules()
{
    Screen screen;
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester schedule(screen.view.schedule(), Mode::QtTest);
    const QAbstractItemModelTester facts(screen.view.facts(), Mode::QtTest);
    const QAbstractItemModelTester rows(screen.view.rows(), Mode::QtTest);
    const QAbstractItemModelTester sentences(screen.view.sentences(), Mode::QtTest);
    const QAbstractItemModelTester agreement(screen.view.agreement(), Mode::QtTest);
    QCOMPARE(reading::roles(screen.view.schedule()).join(u' '), u"label date amount"_s);
    QCOMPARE(reading::roles(screen.view.facts()).join(u' '), u"label value labelOther valueOther"_s);
    QCOMPARE(reading::roles(screen.view.rows()).join(u' '), u"label value"_s);
    QCOMPARE(reading::roles(screen.view.sentences()).join(u' '), u"text"_s);
    QCOMPARE(reading::roles(screen.view.agreement()).join(u' '), u"text heading"_s);
    screen.open(option::kMonth, "6");
    screen.port.speak(Lang::Ur);
    screen.port.go([](Tablet &t) { t.send(event::Back{}).send(event::OfferOpened{option::kFull, {}}); });
    QCOMPARE(screen.view.schedule()->rowCount(), 1);
}

void tst_ChoiceViewModel::emergencyShowsNothing()
{
    Screen screen;
    const QString empty = reading::everything(screen.view);
    screen.open(option::kMonth, "6");
    screen.port.send(event::EmergencyTapped{});
    QCOMPARE(reading::everything(screen.view), empty);
}

void tst_ChoiceViewModel::holdsNothingAfterReset()
{
    Screen screen;
    const QString fresh = reading::everything(screen.view);
    screen.open(option::kMonth, "6");
    const QString open = reading::everything(screen.view);
    QVERIFY(open.contains(u"Person One"_s) && open.contains(u"Two crowns"_s));
    screen.port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(screen.port.state().step, flow::Step::Welcome);
    QCOMPARE(reading::everything(screen.view), fresh);
}

QTEST_GUILESS_MAIN(tst_ChoiceViewModel)
#include "tst_choiceviewmodel.moc"
