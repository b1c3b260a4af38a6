#include <QDir>
#include <QTest>

#include "kiosk/licences.h"
#include "kiosk/options.h"
#include "kiosk/systemclock.h"

using namespace Qt::StringLiterals;
using namespace wazeh::kiosk;

namespace {
std::expected<Options, UsageError> parse(QStringList arguments)
{
    arguments.prepend(u"wazeh"_s);
    return parseOptions(arguments);
}
} // namespace

/** The command line that scripts and service files rely on. */
class tst_Options : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnyItIsAnUrduTablet()
    {
        const auto options = parse({});
        QVERIFY(options.has_value());
        QCOMPARE(options->lang, u"ur"_s);
        QCOMPARE(options->form.name, u"tablet"_s);
        QVERIFY(options->server.isEmpty() && options->enrolText.isEmpty());
        QVERIFY(!options->windowed && !options->selfTest && !options->version && !options->licences);
    }

    void everyOptionIsTaken()
    {
        const auto options = parse({u"--state"_s, u"/s"_s, u"--server"_s, u"https://h:1"_s, u"--enrol"_s, u"TEXT"_s,
                                    u"--form"_s, u"kiosk"_s, u"--lang"_s, u"en"_s, u"--windowed"_s, u"--self-test"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->stateDir, u"/s"_s);
        QCOMPARE(options->server, u"https://h:1"_s);
        QCOMPARE(options->enrolText, u"TEXT"_s);
        QCOMPARE(options->lang, u"en"_s);
        QVERIFY(options->form.kiosk);
        QVERIFY(options->windowed && options->selfTest);
        QVERIFY(parse({u"--version"_s})->version);
        QVERIFY(parse({u"--licences"_s})->licences);
    }

    void formsAreTheShapesThereAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("kiosk");
        QTest::newRow("tablet") << u"tablet"_s << QSize(1280, 800) << false;
        QTest::newRow("portrait") << u"tablet-portrait"_s << QSize(800, 1280) << false;
        QTest::newRow("kiosk") << u"kiosk"_s << QSize(1920, 1080) << true;
        QTest::newRow("desk") << u"desk"_s << QSize(1366, 768) << false;
    }
    void formsAreTheShapesThereAre()
    {
        QFETCH(QString, name);
        const auto options = parse({u"--form"_s, name});
        QVERIFY(options.has_value());
        QTEST(options->form.size, "size");
        QTEST(options->form.kiosk, "kiosk");
        QCOMPARE(options->form.name, name);
        // Whatever it is, it is a screen that people hold or stand before.
        QVERIFY(options->form.pxPerMm >= 3 && options->form.pxPerMm <= 12);
        QCOMPARE(formNamed(name).size, options->form.size);
    }

    void refusesWithTheReason_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("form") << QStringList{u"--form"_s, u"phone"_s} << u"phone"_s;
        QTest::newRow("unknown") << QStringList{u"--colour"_s} << u"colour"_s;
        QTest::newRow("no value") << QStringList{u"--state"_s} << u"state"_s;
        QTest::newRow("stray") << QStringList{u"hello"_s} << u"hello"_s;
    }
    void refusesWithTheReason()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto options = parse(arguments);
        QVERIFY(!options.has_value());
        QVERIFY(!options.error().help);
        QVERIFY2(options.error().text.contains(says), qPrintable(options.error().text));
    }

    void helpNamesEveryOption()
    {
        for (const QString &way : {u"--help"_s, u"-h"_s}) {
            const auto options = parse({way});
            QVERIFY(!options.has_value());
            QVERIFY(options.error().help);
            for (const char *name : {"--state", "--server", "--enrol", "--form", "--lang", "--windowed", "--self-test",
                                     "--version", "--licences"})
                QVERIFY2(options.error().text.contains(QLatin1String(name)), name);
        }
    }

    void stateHasAHome()
    {
        qputenv("XDG_STATE_HOME", "/somewhere");
        QCOMPARE(parse({})->stateDir, u"/somewhere/wazeh"_s);
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(parse({})->stateDir, QDir::homePath() + u"/.local/state/wazeh"_s);
    }

    void licencesOfAllThatIsInside()
    {
        const QString all = licences();
        for (const char *name : {"font-noto-sans", "font-wazeh-nastaliq", "icons-tabler"})
            QVERIFY2(all.contains(QLatin1String("==== ") + QLatin1String(name)), name);
        QVERIFY(all.contains(u"SIL OPEN FONT LICENSE"_s, Qt::CaseInsensitive));
    }

    void theClockGoesOn()
    {
        const SystemClock clock;
        const auto before = clock.monotonicMs();
        QTest::qSleep(5);
        QVERIFY(clock.monotonicMs() > before);
        QVERIFY(clock.unixMs() > 1'700'000'000'000);
        QCOMPARE(clock.bootId().size(), std::size_t{36});
        QCOMPARE(clock.bootId(), SystemClock().bootId());
    }
};

QTEST_GUILESS_MAIN(tst_Options)
#include "tst_options.moc"
