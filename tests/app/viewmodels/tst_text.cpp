#include <QRegularExpression>
#include <QTest>

#include "domain/wording.h"
#include "reading.h"
#include "viewmodels/text.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using domain::Reason;
using reading::rupees;

namespace {
domain::Offer offerOf(std::int64_t today, const std::vector<std::int64_t> &later)
{
    domain::Offer offer;
    offer.option = "plan";
    offer.kind = domain::OptionKind::Instalments;
    offer.available = true;
    offer.payee = "clinic";
    std::int64_t total = today;
    domain::Date date = domain::Date::make(2026, 12, 23).value();
    for (const auto amount : later) {
        offer.payments.push_back({static_cast<int>(offer.payments.size()) + 1, date, rupees(amount)});
        date = date.plusMonths(1);
        total += amount;
    }
    offer.dueToday = rupees(today);
    offer.total = rupees(total);
    offer.extra = rupees(0);
    return offer;
}

domain::Offer offerWithRate(std::int64_t percentE6)
{
    domain::Offer offer = offerOf(0, {1000, 1000});
    offer.extra = rupees(100);
    offer.rates = {{domain::RateMethod::UsRegZActuarial, domain::RateBase::ListPrice, 1},
                   {domain::RateMethod::EuAprcEffective, domain::RateBase::CashPrice, percentE6}};
    offer.shownRate = 1;
    return offer;
}

constexpr std::array kReasons{Reason::BelowMin,        Reason::AboveMax,      Reason::Category,
                              Reason::TooFewVisits,    Reason::MinInstalment, Reason::NotEligible,
                              Reason::HelpNotAnswered, Reason::Emergency,     Reason::Expired};
} // namespace

class tst_Text : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
    void yearly_data();
    void yearly();
    void yearlyIsNeverZero();
    void yearlyWithoutARate_data();
    void yearlyWithoutARate();
    void payee_data();
    void payee();
    void reason_data();
    void reason();
    void reasonsDiffer();
    void then_data();
    void then();
    void thenInUrduIsIsolated();
    void equalInstalmentsShareALine_data();
    void equalInstalmentsShareALine();
    void lateIsSaidByTheRule_data();
    void lateIsSaidByTheRule();
    void utf8ComesThrough();
};

void tst_Text::figures_data()
{
    QTest::addColumn<std::optional<domain::Money>>("amount");
    QTest::addColumn<QString>("shown");
    using Amount = std::optional<domain::Money>;
    QTest::newRow("none") << Amount() << u"–"_s;
    QTest::newRow("nothing") << Amount(rupees(0)) << u"0"_s;
    QTest::newRow("grouped") << Amount(rupees(64'000)) << u"64,000"_s;
    QTest::newRow("millions") << Amount(rupees(1'234'567)) << u"1,234,567"_s;
    QTest::newRow("paisa") << Amount(domain::Money::fromMinor(107'050)) << u"1,070.50"_s;
    QTest::newRow("less") << Amount(rupees(-3'200)) << u"\u22123,200"_s;
}

void tst_Text::figures()
{
    QFETCH(const std::optional<domain::Money>, amount);
    QFETCH(const QString, shown);
    QCOMPARE(viewmodels::figures(amount), shown);
}

void tst_Text::yearly_data()
{
    QTest::addColumn<qint64>("percentE6");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("urdu");
    const auto urdu = [](const QString &number) {
        return u"سال میں \u2068\u2066%1\u2069\u00A0فیصد\u2069"_s.arg(number);
    };
    QTest::newRow("whole") << qint64{88'000'000} << u"88\u00A0% a year"_s << urdu(u"88"_s);
    QTest::newRow("one decimal") << qint64{9'685'724} << u"9.7\u00A0% a year"_s << urdu(u"9.7"_s);
    QTest::newRow("thousands") << qint64{1'234'000'000} << u"1,234\u00A0% a year"_s << urdu(u"1,234"_s);
    QTest::newRow("rounds up to one tenth") << qint64{50'000} << u"0.1\u00A0% a year"_s << urdu(u"0.1"_s);
    QTest::newRow("tiny") << qint64{1} << u"less than 0.1\u00A0% a year"_s
                          << u"سال میں \u2068\u20660.1\u2069\u00A0فیصد سے کم\u2069"_s;
}

void tst_Text::yearly()
{
    QFETCH(const qint64, percentE6);
    QFETCH(const QString, english);
    QFETCH(const QString, urdu);
    const auto offer = offerWithRate(percentE6);
    {
        const reading::Spoken spoken(Lang::En);
        QCOMPARE(viewmodels::yearlyText(offer, Lang::En), english);
    }
    const reading::Spoken spoken(Lang::Ur);
    QCOMPARE(viewmodels::yearlyText(offer, Lang::Ur), urdu);
}

void tst_Text::yearlyIsNeverZero()
{
    const QRegularExpression zero(u"(^|[^0-9.,])0(\\.0+)?\u2069?\u00A0?(%|فیصد)"_s);
    QVERIFY(zero.match(u"0\u00A0% a year"_s).hasMatch());
    QVERIFY(zero.match(u"سال میں \u2068\u20660\u2069\u00A0فیصد\u2069"_s).hasMatch());
    for (const Lang lang : {Lang::En, Lang::Ur}) {
        const reading::Spoken spoken(lang);
        for (std::int64_t rate = 1; rate < 1'000'000'000; rate = rate * 3 / 2 + 1) {
            const QString shown = viewmodels::yearlyText(offerWithRate(rate), lang);
            QVERIFY2(!zero.match(shown).hasMatch(), qPrintable(shown));
        }
        QVERIFY(!zero.match(viewmodels::yearlyText(offerOf(500, {500}), lang)).hasMatch());
    }
}

void tst_Text::yearlyWithoutARate_data()
{
    QTest::addColumn<domain::Offer>("offer");
    QTest::addColumn<bool>("free");
    const auto costing = [](domain::OptionKind kind) {
        auto offer = offerOf(0, {400, 400});
        offer.kind = kind;
        offer.extra = rupees(100);
        return offer;
    };
    QTest::newRow("nothing more") << offerOf(400, {400}) << true;
    QTest::newRow("less than the list price, at once") << offerOf(800, {}) << true;
    auto withoutDiscount = costing(domain::OptionKind::DepositRest);
    withoutDiscount.rates = {{domain::RateMethod::EuAprcEffective, domain::RateBase::CashPrice, 5'000'000}};
    QTest::newRow("only the pay-today discount is lost") << withoutDiscount << true;
    QTest::newRow("a loan whose rate cannot be found") << costing(domain::OptionKind::External) << false;
    QTest::newRow("a fee whose rate cannot be found") << costing(domain::OptionKind::Instalments) << false;
    domain::Offer talk;
    talk.kind = domain::OptionKind::TalkToStaff;
    QTest::newRow("no amounts at all") << talk << false;
}

void tst_Text::yearlyWithoutARate()
{
    QFETCH(const domain::Offer, offer);
    QFETCH(const bool, free);
    const reading::Spoken english(Lang::En);
    QCOMPARE(viewmodels::yearlyText(offer, Lang::En), free ? u"No fee, no interest"_s : u"–"_s);
    const reading::Spoken urdu(Lang::Ur);
    QCOMPARE(viewmodels::yearlyText(offer, Lang::Ur), free ? u"کوئی فیس یا سود نہیں"_s : u"–"_s);
}

void tst_Text::payee_data()
{
    QTest::addColumn<QByteArray>("payee");
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QString>("shown");
    QTest::newRow("clinic, en") << QByteArray("clinic") << Lang::En << u"Sample Clinic"_s;
    QTest::newRow("clinic, ur") << QByteArray("clinic") << Lang::Ur << u"نمونہ کلینک"_s;
    QTest::newRow("nobody named") << QByteArray() << Lang::En << u"Sample Clinic"_s;
    QTest::newRow("lender, en") << QByteArray("Lender 1") << Lang::En << u"\u2068Lender 1\u2069, not the clinic"_s;
    QTest::newRow("lender, ur") << QByteArray("Lender 1") << Lang::Ur
                                << u"\u2068\u2068Lender 1\u2069\u2069، کلینک کو نہیں"_s;
}

void tst_Text::payee()
{
    QFETCH(const QByteArray, payee);
    QFETCH(const Lang, lang);
    QFETCH(const QString, shown);
    const reading::Spoken spoken(lang);
    QVERIFY(spoken.isThere());
    domain::LocalText clinic;
    clinic.byLang = {{"en", "Sample Clinic"}, {"ur", "نمونہ کلینک"}};
    domain::Offer offer = offerOf(0, {1000});
    offer.payee = payee.toStdString();
    QCOMPARE(viewmodels::payeeText(offer, clinic, lang), shown);
}

void tst_Text::reason_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("english");
    QTest::newRow("below_min") << Reason::BelowMin << u"Only for a larger cost"_s;
    QTest::newRow("above_max") << Reason::AboveMax << u"Only for a smaller cost"_s;
    QTest::newRow("category") << Reason::Category << u"Not for this kind of treatment"_s;
    QTest::newRow("too_few_visits") << Reason::TooFewVisits << u"Only when there are more visits"_s;
    QTest::newRow("min_instalment") << Reason::MinInstalment << u"Each payment would be too small"_s;
    QTest::newRow("not_eligible") << Reason::NotEligible << u"Staff can explain who can get this"_s;
    QTest::newRow("help_not_answered") << Reason::HelpNotAnswered << u"First talk with staff about help"_s;
    QTest::newRow("emergency") << Reason::Emergency << u"Treatment comes first"_s;
    QTest::newRow("expired") << Reason::Expired << u"The estimate is too old"_s;
}

void tst_Text::reason()
{
    QFETCH(const Reason, reason);
    QFETCH(const QString, english);
    QCOMPARE(viewmodels::qs(domain::reasonName(reason)), QString::fromLatin1(QTest::currentDataTag()));
    {
        const reading::Spoken spoken(Lang::En);
        QCOMPARE(viewmodels::reasonText(reason), english);
    }
    const reading::Spoken spoken(Lang::Ur);
    QVERIFY(reading::isUrdu(viewmodels::reasonText(reason)));
}

void tst_Text::reasonsDiffer()
{
    for (const Lang lang : {Lang::En, Lang::Ur}) {
        const reading::Spoken spoken(lang);
        QSet<QString> texts;
        for (const Reason reason : kReasons)
            texts.insert(viewmodels::reasonText(reason));
        QCOMPARE(texts.size(), static_cast<qsizetype>(kReasons.size()));
    }
}

void tst_Text::then_data()
{
    QTest::addColumn<domain::Offer>("offer");
    QTest::addColumn<QString>("english");
    const QString rs = u"Rs\u00A0"_s;
    QTest::newRow("nothing later") << offerOf(1000, {}) << u"–"_s;
    auto noFigures = offerOf(0, {1000});
    noFigures.total.reset();
    QTest::newRow("no figures") << noFigures << u"–"_s;
    QTest::newRow("one") << offerOf(1000, {44'800}) << rs + u"44,800"_s;
    QTest::newRow("three that differ") << offerOf(0, {24'540, 24'530, 24'530})
                                       << rs + u"24,540 · "_s + rs + u"24,530 · "_s + rs + u"24,530"_s;
    QTest::newRow("four are all told") << offerOf(0, {4, 3, 2, 1})
                                       << rs + u"4 · "_s + rs + u"3 · "_s + rs + u"2 · "_s + rs + u"1"_s;
    QTest::newRow("five are three and more")
        << offerOf(0, {5, 4, 3, 2, 1}) << rs + u"5 · "_s + rs + u"4 · "_s + rs + u"3 · and 2 more"_s;
    QTest::newRow("twelve") << offerOf(0, {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1})
                            << rs + u"12 · "_s + rs + u"11 · "_s + rs + u"10 · and 9 more"_s;
}

void tst_Text::then()
{
    QFETCH(const domain::Offer, offer);
    QFETCH(const QString, english);
    const reading::Spoken spoken(Lang::En);
    QCOMPARE(viewmodels::thenText(offer, Lang::En), english);
}

void tst_Text::thenInUrduIsIsolated()
{
    const reading::Spoken spoken(Lang::Ur);
    for (const auto &later : {std::vector<std::int64_t>{44'800}, {3, 2, 1}, {6, 5, 4, 3, 2, 1}}) {
        const QString shown = viewmodels::thenText(offerOf(0, later), Lang::Ur);
        QVERIFY2(reading::isUrdu(shown) && !reading::hasBareFigure(shown), qPrintable(shown));
    }
    QVERIFY(viewmodels::thenText(offerOf(0, {6, 5, 4, 3, 2, 1}), Lang::Ur).endsWith(u"مزید \u20663\u2069 بار"_s));
}

void tst_Text::equalInstalmentsShareALine_data()
{
    QTest::addColumn<domain::Offer>("offer");
    QTest::addColumn<QString>("each");
    QTest::addColumn<QString>("times");
    auto noFigures = offerOf(0, {1000});
    noFigures.total.reset();
    QTest::newRow("no figures") << noFigures << u"–"_s << u"–"_s;
    QTest::newRow("nothing later") << offerOf(1000, {}) << u"–"_s << u"–"_s;
    QTest::newRow("equal") << offerOf(0, {1'066, 1'066, 1'066}) << u"1,066"_s << u"3"_s;
    QTest::newRow("the first settles") << offerOf(0, {24'540, 24'530, 24'530}) << u"24,540\n24,530"_s << u"1\n2"_s;
    QTest::newRow("three lines") << offerOf(0, {3, 2, 2, 3}) << u"3\n2\n3"_s << u"1\n2\n1"_s;
    QTest::newRow("more than three") << offerOf(0, {5, 4, 3, 2}) << u"5\n4\n…"_s << u"1\n1\n…"_s;
}

void tst_Text::equalInstalmentsShareALine()
{
    QFETCH(const domain::Offer, offer);
    QFETCH(const QString, each);
    QFETCH(const QString, times);
    const auto shown = viewmodels::instalments(offer);
    QCOMPARE(shown.each, each);
    QCOMPARE(shown.times, times);
}

void tst_Text::lateIsSaidByTheRule_data()
{
    QTest::addColumn<domain::LateRule>("rule");
    QTest::addColumn<QString>("english");
    using domain::LateKind;
    QTest::newRow("none") << domain::LateRule{} << u"nothing is added"_s;
    QTest::newRow("reminder") << domain::LateRule{LateKind::Reminder, 0, {}} << u"a reminder, no fee"_s;
    QTest::newRow("a part") << domain::LateRule{LateKind::BpOfInstalment, 1250, {}} << u"12.5\u00A0% more"_s;
    QTest::newRow("a fee") << domain::LateRule{LateKind::FixedFee, 0, reading::rupees(500)} << u"Rs\u00A0500 more"_s;
}

void tst_Text::lateIsSaidByTheRule()
{
    QFETCH(const domain::LateRule, rule);
    QFETCH(const QString, english);
    {
        const reading::Spoken spoken(Lang::En);
        QCOMPARE(viewmodels::lateText(rule, Lang::En), english);
    }
    const reading::Spoken spoken(Lang::Ur);
    const QString urdu = viewmodels::lateText(rule, Lang::Ur);
    QVERIFY2(reading::isUrdu(urdu) && !reading::hasBareFigure(urdu), qPrintable(urdu));
}

void tst_Text::utf8ComesThrough()
{
    QCOMPARE(viewmodels::qs("روپے"), u"روپے"_s);
    QCOMPARE(viewmodels::qs(std::string_view("a\0b", 3)).size(), 3);
    QCOMPARE(viewmodels::qs({}), QString());
}

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
