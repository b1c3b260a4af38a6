#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "reading.h"
#include "tabletport.h"
#include "viewmodels/choiceviewmodel.h"
#include "viewmodels/helpviewmodel.h"
#include "viewmodels/journeyviewmodel.h"
#include "viewmodels/offersviewmodel.h"

using namespace Qt::StringLiterals;
using namespace wazeh;
using fakes::Tablet;
using flow::Step;
using reading::cell;
using reading::text;
using viewmodels::HelpViewModel;
using viewmodels::OffersViewModel;
namespace event = flow::event;
namespace option = fakes::option;

namespace {
struct Screen {
    TabletPort port;
    HelpViewModel view{port};
    OffersViewModel offers{port};

    Screen()
    {
        port.watch(view);
        port.watch(offers);
    }
    Screen &ask()
    {
        port.go([](Tablet &tablet) { tablet.toHelp(); });
        return *this;
    }
    [[nodiscard]] Step step() const { return port.state().step; }
    [[nodiscard]] QString firstOffer(const char *role) { return text(offers.offers(), 0, role); }
};
} // namespace

/** The screens of help: the question of the moment, the funds that the answers open, and the first row of Ways. */
class TestHelpViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeItIsAsked()
    {
        Screen screen;
        QCOMPARE(screen.view.question(), QString());
        QCOMPARE(screen.view.why(), QString());
        QCOMPARE(screen.view.number(), 0);
        QCOMPARE(screen.view.choices()->rowCount(), 0);
        QCOMPARE(screen.view.fundCount(), 0);
        screen.view.answer(u"little"_s); // nobody asked
        QCOMPARE(screen.step(), Step::Welcome);
    }

    void showsOneQuestion()
    {
        Screen screen;
        QAbstractItemModelTester tester(screen.view.choices());
        screen.ask();
        QCOMPARE(screen.view.question(), u"How is it?"_s);
        QCOMPARE(screen.view.why(), u"It decides."_s);
        QCOMPARE(screen.view.number(), 1);
        QCOMPARE(screen.view.count(), 2);
        QCOMPARE(screen.view.choices()->rowCount(), 2);
        QCOMPARE(text(screen.view.choices(), 0, "choiceId"), u"little"_s);
        QCOMPARE(text(screen.view.choices(), 1, "text"), u"That"_s);
        screen.view.passOver();
        QCOMPARE(screen.view.number(), 2);
        QCOMPARE(text(screen.view.choices(), 0, "choiceId"), u"yes"_s);
    }

    void followsTheLanguage()
    {
        Screen screen;
        screen.ask();
        screen.port.send(event::LanguageChosen{domain::Lang::Ur, false});
        QCOMPARE(screen.view.question(), u"کیسا ہے؟"_s);
        QCOMPARE(text(screen.view.choices(), 0, "text"), u"یہ"_s);
    }

    void showsTheFundsThatAreOpen()
    {
        Screen screen;
        QAbstractItemModelTester tester(screen.view.funds());
        screen.ask();
        screen.view.answer(u"little"_s);
        screen.view.answer(u"no"_s);
        QCOMPARE(screen.step(), Step::HelpResult);
        QCOMPARE(screen.view.question(), QString());
        QCOMPARE(screen.view.fundCount(), 1);
        const auto *funds = screen.view.funds();
        QCOMPARE(text(funds, 0, "optionId"), QString::fromLatin1(option::kHelp));
        QCOMPARE(text(funds, 0, "office"), u"Room 4"_s);
        QCOMPARE(cell(funds, 0, "pauses").toBool(), false);
        // 40 % of what the patient's share is expected to be
        const auto &quote = *screen.port.state().patient.quote;
        QCOMPARE(text(funds, 0, "most"),
                 reading::figure(domain::Money::fromMinor(quote.listPrice->minor() * 4 / 10 / 1000 * 1000)));
        screen.view.ask(QString::fromLatin1(option::kHelp));
        QCOMPARE(screen.step(), Step::Sign);
    }

    void noneFits()
    {
        Screen screen;
        screen.ask();
        screen.view.answer(u"more"_s);
        screen.view.answer(u"no"_s);
        QCOMPARE(screen.step(), Step::HelpResult);
        QCOMPARE(screen.view.fundCount(), 0);
    }

    void declines()
    {
        Screen screen;
        screen.ask();
        screen.view.decline();
        QCOMPARE(screen.step(), Step::Ways);
        QCOMPARE(screen.view.question(), QString());
    }

    void helpStandsFirstUntilItIsSettled()
    {
        Screen screen;
        screen.ask();
        screen.port.send(event::Back{});
        QCOMPARE(screen.firstOffer("optionId"), u"help"_s);
        QCOMPARE(screen.firstOffer("opens"), u"help"_s);
        QVERIFY(cell(screen.offers.offers(), 0, "available").toBool());
        const int rows = screen.offers.offers()->rowCount();
        screen.offers.open(u"help"_s, {});
        QCOMPARE(screen.step(), Step::Help);
        screen.view.decline();
        QCOMPARE(screen.offers.offers()->rowCount(), rows - 1);
        QVERIFY(screen.firstOffer("optionId") != u"help"_s);
    }

    void helpStaysFirstWhileThereIsAFund()
    {
        Screen screen;
        screen.ask();
        const QString before = screen.firstOffer("reason");
        screen.view.answer(u"little"_s);
        screen.view.passOver();
        screen.port.send(event::Continue{});
        QCOMPARE(screen.firstOffer("optionId"), u"help"_s);
        QVERIFY(screen.firstOffer("reason") != before);
        screen.offers.open(u"help"_s, {});
        QCOMPARE(screen.step(), Step::HelpResult);
    }

    void aLoanSaysWhatComesFirst()
    {
        Screen screen;
        screen.ask();
        screen.port.send(event::Back{});
        const auto *offers = screen.offers.offers();
        int seen = 0;
        for (int row = 0; row < offers->rowCount(); ++row) {
            if (text(offers, row, "optionId") != QString::fromLatin1(option::kLoan))
                continue;
            ++seen;
            QCOMPARE(text(offers, row, "opens"), u"help"_s);
            QVERIFY(cell(offers, row, "locked").toBool());
            QVERIFY(text(offers, row, "reason").contains(u"questions"_s));
        }
        QCOMPARE(seen, 1);
    }

    void withoutQuestionsThereIsNoSuchRow()
    {
        Screen screen;
        screen.port.go([](Tablet &tablet) { tablet.toWays(); });
        QVERIFY(screen.firstOffer("optionId") != u"help"_s);
    }

    void signingAskForHelpShowsWhereToGo()
    {
        Screen screen;
        viewmodels::ChoiceViewModel choice(screen.port);
        viewmodels::JourneyViewModel journey(screen.port, {});
        screen.port.watch(choice);
        screen.port.watch(journey);
        screen.ask();
        screen.view.answer(u"little"_s);
        screen.view.passOver();
        screen.view.ask(QString::fromLatin1(option::kHelp));
        const auto values = reading::column(choice.rows(), "value");
        QVERIFY(values.contains(u"Room 4"_s));
        QVERIFY(!journey.toOffice());
        screen.port.send(event::Agreed{fakes::ink()});
        screen.port.send(event::Saved{screen.port.state().patient.token, "R-1"});
        QCOMPARE(screen.step(), Step::Done);
        QVERIFY(journey.toOffice());
        QCOMPARE(journey.counter(), u"Room 4"_s);
        QCOMPARE(journey.token(), QString());
    }
};

QTEST_GUILESS_MAIN(TestHelpViewModel)
#include "tst_helpviewmodel.moc"
