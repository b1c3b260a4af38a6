#include <QAbstractItemModelTester>
#include <QTest>

#include "domain/wording.h"
#include "reading.h"
#include "tabletport.h"
#include "viewmodels/offersviewmodel.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using domain::Lang;
using domain::Reason;
using fakes::Tablet;
using reading::amountsOf;
using reading::column;
using reading::figure;
using reading::rupees;
using reading::text;
using reading::unfolded;
using viewmodels::OffersViewModel;
namespace event = flow::event;
namespace option = fakes::option;

namespace {
using PolicyChange = std::function<void(domain::Policy &)>;
using DayChange = std::function<void(domain::Day &)>;

struct Screen {
    TabletPort port;
    OffersViewModel view{port};

    Screen() { port.watch(view); }
    void show(const PolicyChange &policyChange = {}, const DayChange &dayChange = {})
    {
        auto policy = std::make_shared<domain::Policy>(*fakes::samplePolicy());
        auto day = std::make_shared<domain::Day>(*fakes::sampleDay());
        if (policyChange)
            policyChange(*policy);
        if (dayChange)
            dayChange(*day);
        port.load(day, policy);
        port.go([](Tablet &t) { t.toWays(); });
    }
    [[nodiscard]] const QAbstractItemModel *offers() { return view.offers(); }
    /** The row of an option; -1 where there is none. */
    [[nodiscard]] int row(const char *optionId, const QString &variant = {})
    {
        for (int row = 0; row < offers()->rowCount(); ++row) {
            if (text(offers(), row, "optionId") == QString::fromLatin1(optionId) &&
                text(offers(), row, "variant") == variant)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString value(const char *optionId, const QString &variant, const char *role)
    {
        return text(offers(), row(optionId, variant), role);
    }
    [[nodiscard]] domain::Quote recomputed() const
    {
        const auto &patient = port.state().patient;
        return domain::quote(*patient.policy, *patient.facts, patient.order).value();
    }
};

domain::Option &optionOf(domain::Policy &policy, const char *id)
{
    return *std::ranges::find(policy.options, id, &domain::Option::id);
}
} // namespace

class tst_OffersViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyBeforeAQuote();
    void showsTheSampleFigures_data();
    void showsTheSampleFigures();
    void everyFigureIsTheQuotes_data();
    void everyFigureIsTheQuotes();
    void keepsTheQuotesOrder();
    void unequalPlansNameEveryAmount();
    void namesPlansByTheirPayments_data();
    void namesPlansByTheirPayments();
    void withheldSayWhy_data();
    void withheldSayWhy();
    void yearlyNeverSaysZero_data();
    void yearlyNeverSaysZero();
    void saysWhoIsPaid();
    void saysWhereARowLeads_data();
    void saysWhereARowLeads();
    void urduFiguresAreIsolated();
    void modelKeepsTheRules();
    void holdsNothingAfterReset();
};

void tst_OffersViewModel::isEmptyBeforeAQuote()
{
    Screen screen;
    QCOMPARE(reading::everything(screen.view), u"estimate=\npolicyNumber="_s);
}

void tst_OffersViewModel::showsTheSampleFigures_data()
{
    QTest::addColumn<QByteArray>("optionId");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QStringList>("shown"); // today each times total extra
    QTest::newRow("in full") << QByteArray(option::kFull) << QString()
                             << QStringList{u"60,800"_s, u"–"_s, u"–"_s, u"60,800"_s, u"0"_s};
    QTest::newRow("deposit") << QByteArray(option::kDeposit) << QString()
                             << QStringList{u"19,200"_s, u"44,800"_s, u"1"_s, u"64,000"_s, u"3,200"_s};
    QTest::newRow("three months") << QByteArray(option::kMonth) << u"3"_s
                                  << QStringList{u"21,340"_s, u"21,330"_s, u"2"_s, u"64,000"_s, u"3,200"_s};
    QTest::newRow("six months") << QByteArray(option::kMonth) << u"6"_s
                                << QStringList{u"10,700"_s, u"10,660"_s, u"5"_s, u"64,000"_s, u"3,200"_s};
    QTest::newRow("a loan, unequal") << QByteArray(option::kLoan) << u"3"_s
                                     << QStringList{u"0"_s, u"24,540\n24,530"_s, u"1\n2"_s, u"73,600"_s, u"12,800"_s};
    QTest::newRow("no money") << QByteArray(option::kTalk) << QString()
                              << QStringList{u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s};
}

void tst_OffersViewModel::showsTheSampleFigures()
{
    QFETCH(const QByteArray, optionId);
    QFETCH(const QString, variant);
    QFETCH(const QStringList, shown);
    Screen screen;
    screen.show();
    QStringList found;
    for (const char *role : {"today", "each", "times", "total", "extra"})
        found << screen.value(optionId.constData(), variant, role);
    QCOMPARE(found, shown);
    QCOMPARE(screen.view.estimate(), u"64,000"_s);
    QCOMPARE(screen.view.policyNumber(), u"1"_s);
}

void tst_OffersViewModel::everyFigureIsTheQuotes_data()
{
    QTest::addColumn<int>("rupees");
    QTest::addColumn<int>("feeRupees");
    QTest::newRow("the sample") << 12'000 << 0;
    QTest::newRow("odd amounts") << 12'347 << 99;
    QTest::newRow("large") << 9'999'999 << 1'000;
}

void tst_OffersViewModel::everyFigureIsTheQuotes()
{
    QFETCH(const int, rupees);
    QFETCH(const int, feeRupees);
    Screen screen;
    screen.show(
        [&](domain::Policy &policy) {
            std::get<domain::InstalmentTerms>(optionOf(policy, option::kMonth).terms).fee = reading::rupees(feeRupees);
        },
        [&](domain::Day &day) {
            auto &line = day.visits[0].base.lines[1];
            line.low = line.expected = line.high = reading::rupees(rupees);
        });
    const auto wanted = screen.recomputed();
    QCOMPARE(screen.view.estimate(), figure(wanted.estimate->expected, {}));
    QCOMPARE(screen.offers()->rowCount(), static_cast<int>(wanted.offers.size()));
    for (int row = 0; row < screen.offers()->rowCount(); ++row) {
        const domain::Offer &offer = wanted.offers.at(static_cast<std::size_t>(row));
        QCOMPARE(text(screen.offers(), row, "optionId"), viewmodels::qs(offer.option));
        QCOMPARE(text(screen.offers(), row, "variant"), viewmodels::qs(offer.variant));
        QCOMPARE(text(screen.offers(), row, "kind"), viewmodels::qs(domain::kindName(offer.kind)));
        QCOMPARE(text(screen.offers(), row, "today"), figure(offer.dueToday, u"–"_s));
        QCOMPARE(unfolded(text(screen.offers(), row, "each"), text(screen.offers(), row, "times")), amountsOf(offer));
        QCOMPARE(text(screen.offers(), row, "total"), figure(offer.total, u"–"_s));
        QCOMPARE(text(screen.offers(), row, "extra"), figure(offer.extra, u"–"_s));
        QCOMPARE(reading::cell(screen.offers(), row, "available").toBool(), offer.available);
    }
}

void tst_OffersViewModel::keepsTheQuotesOrder()
{
    Screen screen;
    screen.show();
    QCOMPARE(column(screen.offers(), "optionId"),
             (QStringList{u"full"_s, u"deposit"_s, u"month"_s, u"month"_s, u"loan"_s, u"small"_s, u"welfare"_s,
                          u"later"_s, u"talk"_s}));
    Screen byToday;
    byToday.show([](domain::Policy &policy) { policy.journey.order = domain::OrderRule::Today; });
    QCOMPARE(column(byToday.offers(), "today").mid(0, 4),
             (QStringList{u"10,700"_s, u"19,200"_s, u"21,340"_s, u"60,800"_s}));
}

void tst_OffersViewModel::unequalPlansNameEveryAmount()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.show([](domain::Policy &policy) {
        std::get<domain::ExternalTerms>(optionOf(policy, option::kLoan).terms).counts = {3, 7};
    });
    QCOMPARE(screen.value(option::kLoan, u"3"_s, "each"), u"24,540\n24,530"_s);
    QCOMPARE(screen.value(option::kLoan, u"3"_s, "times"), u"1\n2"_s);
    QCOMPARE(screen.value(option::kLoan, u"7"_s, "times"), u"1\n6"_s);
}

void tst_OffersViewModel::namesPlansByTheirPayments_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("late");
    QTest::newRow("en") << Lang::En << u"A way to pay"_s << u"6 payments"_s << u"nothing is added"_s;
    QTest::newRow("ur") << Lang::Ur << u"ادائیگی کا طریقہ"_s << u"کل \u20666\u2069 بار"_s << u"کچھ اضافی نہیں"_s;
}

void tst_OffersViewModel::namesPlansByTheirPayments()
{
    QFETCH(const Lang, lang);
    QFETCH(const QString, plain);
    QFETCH(const QString, plan);
    QFETCH(const QString, late);
    const reading::Spoken spoken(lang);
    Screen screen;
    screen.show();
    screen.port.speak(lang);
    QCOMPARE(screen.value(option::kFull, {}, "name"), plain);
    QCOMPARE(screen.value(option::kMonth, u"6"_s, "name"), plain);
    QCOMPARE(screen.value(option::kMonth, u"6"_s, "plan"), plan);
    QCOMPARE(screen.value(option::kFull, {}, "plan"), QString());
    QCOMPARE(screen.value(option::kMonth, u"6"_s, "late"), late);
    QCOMPARE(screen.value(option::kTalk, {}, "late"), QString());
}

void tst_OffersViewModel::withheldSayWhy_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<PolicyChange>("change");
    QTest::addColumn<DayChange>("day");
    const auto when = [](const std::function<void(domain::When &)> &set) {
        return PolicyChange([set](domain::Policy &policy) { set(optionOf(policy, option::kDeposit).when); });
    };
    const DayChange asItIs = [](domain::Day &) {};
    QTest::newRow("below_min") << Reason::BelowMin << when([](auto &w) { w.from = rupees(70'000); }) << asItIs;
    QTest::newRow("above_max") << Reason::AboveMax << when([](auto &w) { w.to = rupees(1'000); }) << asItIs;
    QTest::newRow("category") << Reason::Category << when([](auto &w) { w.categories = {{"eye"}}; }) << asItIs;
    QTest::newRow("too_few_visits") << Reason::TooFewVisits << when([](auto &w) { w.minVisits = 5; }) << asItIs;
    QTest::newRow("min_instalment") << Reason::MinInstalment << PolicyChange([](domain::Policy &policy) {
        auto terms = std::get<domain::InstalmentTerms>(optionOf(policy, option::kMonth).terms);
        terms.minInstalment = rupees(60'000);
        terms.tiers[0].counts = {3};
        optionOf(policy, option::kDeposit).terms = terms;
    }) << asItIs;
    QTest::newRow("help_not_answered") << Reason::HelpNotAnswered
                                       << when([](auto &w) { w.eligible = "general_welfare"; }) << asItIs;
    QTest::newRow("expired") << Reason::Expired << PolicyChange([](domain::Policy &) {})
                             << DayChange([](domain::Day &day) {
                                    const auto longAgo = domain::Date::make(2026, 10, 1).value();
                                    day.visits[0].base.stages = {{1, longAgo}, {2, longAgo}};
                                });
}

void tst_OffersViewModel::withheldSayWhy()
{
    QFETCH(const Reason, reason);
    QFETCH(const PolicyChange, change);
    QFETCH(const DayChange, day);
    Screen screen;
    screen.show(change, day);
    const auto wanted = screen.recomputed();
    const auto offer = std::ranges::find(wanted.offers, option::kDeposit, &domain::Offer::option);
    QVERIFY(offer != wanted.offers.end());
    QCOMPARE(offer->reason, std::optional(reason));
    const int row = screen.row(option::kDeposit, viewmodels::qs(offer->variant));
    QCOMPARE(text(screen.offers(), row, "reason"), viewmodels::reasonText(reason));
    QVERIFY(!reading::cell(screen.offers(), row, "available").toBool());
    QCOMPARE(reading::cell(screen.offers(), row, "locked").toBool(), reason == Reason::HelpNotAnswered);
    QCOMPARE(text(screen.offers(), row, "opens"), u"staff"_s);
    screen.view.open(u"deposit"_s, viewmodels::qs(offer->variant));
    QCOMPARE(screen.port.state().step, flow::Step::Ways);
}

void tst_OffersViewModel::yearlyNeverSaysZero_data()
{
    QTest::addColumn<Lang>("lang");
    QTest::addColumn<QString>("free");
    QTest::newRow("en") << Lang::En << u"No fee, no interest"_s;
    QTest::newRow("ur") << Lang::Ur << u"کوئی فیس یا سود نہیں"_s;
}

void tst_OffersViewModel::yearlyNeverSaysZero()
{
    QFETCH(const Lang, lang);
    QFETCH(const QString, free);
    const reading::Spoken spoken(lang);
    Screen screen;
    screen.show();
    screen.port.speak(lang);
    const auto wanted = screen.recomputed();
    for (int row = 0; row < screen.offers()->rowCount(); ++row) {
        const domain::Offer &offer = wanted.offers.at(static_cast<std::size_t>(row));
        const QString yearly = text(screen.offers(), row, "yearly");
        if (!offer.total) {
            QCOMPARE(yearly, u"–"_s);
        } else if (offer.shownRate) {
            const auto rate = offer.rates.at(static_cast<std::size_t>(*offer.shownRate)).percentE6;
            QVERIFY(rate > 0);
            QVERIFY(yearly.contains(viewmodels::qs(domain::percentText(rate, lang))));
        } else {
            QCOMPARE(yearly, free);
        }
    }
    QVERIFY(screen.value(option::kLoan, u"3"_s, "yearly") != free);
    QCOMPARE(screen.value(option::kMonth, u"3"_s, "yearly"), free);
}

void tst_OffersViewModel::saysWhoIsPaid()
{
    const reading::Spoken spoken(Lang::En);
    Screen screen;
    screen.show();
    QCOMPARE(screen.value(option::kFull, {}, "payee"), u"Sample Clinic"_s);
    QCOMPARE(screen.value(option::kLoan, u"3"_s, "payee"), u"\u2068Example Finance (sample)\u2069, not the clinic"_s);
    QCOMPARE(screen.value(option::kLater, {}, "payee"), QString());
}

void tst_OffersViewModel::saysWhereARowLeads_data()
{
    QTest::addColumn<QString>("optionId");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("opens");
    QTest::addColumn<flow::Step>("step");
    QTest::addColumn<flow::CallPhase>("call");
    using flow::CallPhase;
    using flow::Step;
    QTest::newRow("full") << u"full"_s << QString() << u"details"_s << Step::Details << CallPhase::None;
    QTest::newRow("month") << u"month"_s << u"6"_s << u"details"_s << Step::Details << CallPhase::None;
    QTest::newRow("later") << u"later"_s << QString() << u"not_now"_s << Step::NotNow << CallPhase::None;
    QTest::newRow("talk") << u"talk"_s << QString() << u"staff"_s << Step::Ways << CallPhase::Asking;
    QTest::newRow("help") << u"welfare"_s << QString() << u"staff"_s << Step::Ways << CallPhase::Asking;
    QTest::newRow("loan") << u"loan"_s << u"3"_s << u"staff"_s << Step::Ways << CallPhase::Asking;
}

void tst_OffersViewModel::saysWhereARowLeads()
{
    QFETCH(const QString, optionId);
    QFETCH(const QString, variant);
    QFETCH(const QString, opens);
    QFETCH(const flow::Step, step);
    QFETCH(const flow::CallPhase, call);
    Screen screen;
    screen.show();
    QCOMPARE(screen.value(optionId.toLatin1().constData(), variant, "opens"), opens);
    screen.view.open(optionId, variant);
    QCOMPARE(screen.port.sent<event::OfferOpened>()->option, optionId.toStdString());
    QCOMPARE(screen.port.sent<event::OfferOpened>()->variant, variant.toStdString());
    QCOMPARE(screen.port.state().step, step);
    QCOMPARE(screen.port.state().call.phase, call);
}

void tst_OffersViewModel::urduFiguresAreIsolated()
{
    const reading::Spoken spoken(Lang::Ur);
    Screen screen;
    screen.show([](domain::Policy &policy) {
        std::get<domain::ExternalTerms>(optionOf(policy, option::kLoan).terms).counts = {3, 7};
    });
    screen.port.speak(Lang::Ur);
    // today, each, total and extra are figures alone; a screen isolates those itself
    for (const char *role : {"name", "plan", "yearly", "late", "reason"}) {
        for (const QString &shown : column(screen.offers(), role))
            QVERIFY2(!reading::hasBareFigure(shown), qPrintable(shown));
    }
    QVERIFY(reading::hasBareFigure(screen.value(option::kFull, {}, "today")));
}

void tst_OffersViewModel::modelKeepsTheRules()
{
    Screen screen;
    const QAbstractItemModelTester tester(screen.view.offers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(reading::roles(screen.offers()).join(u' '),
             u"optionId variant kind name plan today each times total extra yearly late payee available locked "
             "reason opens"_s);
    screen.show();
    QCOMPARE(screen.offers()->rowCount(), 9);
    screen.port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(screen.offers()->rowCount(), 0);
}

void tst_OffersViewModel::holdsNothingAfterReset()
{
    Screen screen;
    const QString fresh = reading::everything(screen.view);
    screen.show();
    QVERIFY(reading::everything(screen.view).contains(u"60,800"_s));
    screen.port.go([](Tablet &t) { t.pass(160'000); });
    QCOMPARE(screen.port.state().step, flow::Step::Welcome);
    QCOMPARE(reading::everything(screen.view), fresh);
    screen.show();
    screen.port.send(event::EmergencyTapped{}); // no offer stands beside an emergency
    QCOMPARE(screen.offers()->rowCount(), 0);
    QCOMPARE(screen.view.estimate(), QString());
}

QTEST_GUILESS_MAIN(tst_OffersViewModel)
#include "tst_offersviewmodel.moc"
