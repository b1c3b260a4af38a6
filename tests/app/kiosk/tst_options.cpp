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
        QTest::newRow("stray") << QStringList{u"hello"_s} << u"unexpected: hello"_s;
        QTest::newRow("strays") << QStringList{u"--"_s, u"--windowed"_s, u"b"_s} << u"unexpected: --windowed b"_s;
        QTest::newRow("case") << QStringList{u"--lang"_s, u"EN"_s} << u"--lang is ur or en, not EN"_s;
        QTest::newRow("empty language") << QStringList{u"--lang="_s} << u"--lang is ur or en"_s;
        QTest::newRow("empty form") << QStringList{u"--form="_s} << u"--form is tablet"_s;
        QTest::newRow("beginning of a form") << QStringList{u"--form"_s, u"tab"_s} << u"not tab"_s;
        QTest::newRow("beginning of an option") << QStringList{u"--window"_s} << u"window"_s;
        QTest::newRow("value for a switch") << QStringList{u"--windowed=no"_s} << u"windowed"_s;
        QTest::newRow("no folder") << QStringList{u"--state"_s, QString()} << u"--state names no folder"_s;
        QTest::newRow("plain server") << QStringList{u"--server"_s, u"http://h:1"_s} << u"not http://h:1"_s;
        QTest::newRow("server path") << QStringList{u"--server"_s, u"https://h/x"_s} << u"--server is https://"_s;
        QTest::newRow("port") << QStringList{u"--server"_s, u"https://h:65536"_s} << u"--server is https://"_s;
        QTest::newRow("two faults") << QStringList{u"--lang"_s, u"en"_s, u"--lang"_s, u"fr"_s} << u"not fr"_s;
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

    void eachOptionStandsForItself_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<int>("switches");
        for (const char *form : {"tablet", "tablet-portrait", "kiosk", "desk"}) {
            for (const char *lang : {"ur", "en"}) {
                for (int switches = 0; switches < 16; ++switches)
                    QTest::addRow("%s %s %d", form, lang, switches)
                        << QString::fromLatin1(form) << QString::fromLatin1(lang) << switches;
            }
        }
    }
    void eachOptionStandsForItself()
    {
        QFETCH(QString, form);
        QFETCH(QString, lang);
        QFETCH(int, switches);
        const QStringList names{u"--windowed"_s, u"--self-test"_s, u"--version"_s, u"--licences"_s};
        QStringList arguments{u"--lang"_s, lang};
        for (int i = 0; i < 4; ++i) {
            if (((switches >> i) & 1) != 0)
                arguments.insert(i % 2 == 0 ? 0 : arguments.size(), names[i]); // before and after
        }
        arguments << u"--form="_s + form;
        const auto options = parse(arguments);
        QVERIFY(options.has_value());
        QCOMPARE(options->form.name, form);
        QCOMPARE(options->form.kiosk, form == u"kiosk"_s);
        QCOMPARE(options->lang, lang);
        QCOMPARE(options->windowed, (switches & 1) != 0);
        QCOMPARE(options->selfTest, (switches & 2) != 0);
        QCOMPARE(options->version, (switches & 4) != 0);
        QCOMPARE(options->licences, (switches & 8) != 0);
    }

    void theLastOfSeveralCounts()
    {
        const auto options =
            parse({u"--lang"_s, u"fr"_s, u"--state"_s, u"/a"_s, u"--lang"_s, u"en"_s, u"--state=/b c"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->lang, u"en"_s);
        QCOMPARE(options->stateDir, u"/b c"_s);
    }

    void valuesStayAsTheyWereTyped()
    {
        const QString text = u"{\"u\":\"https://h:1\",\"c\":\"A B-C\",\"d\":\"--lang\"}"_s;
        const auto options =
            parse({u"--enrol"_s, text, u"--state"_s, u"تختی 1/"_s, u"--server"_s, u"https://[::1]:8443/"_s});
        QVERIFY(options.has_value());
        QCOMPARE(options->enrolText, text);
        QCOMPARE(options->stateDir, u"تختی 1/"_s);
        QCOMPARE(options->server, u"https://[::1]:8443/"_s);
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
        QCOMPARE(parse({u"--state"_s, u"here"_s})->stateDir, u"here"_s);
        const QString home = QDir::homePath() + u"/.local/state/wazeh"_s;
        for (const char *none : {"", "relative/state", "~/state"}) { // the standard: as if it were not set
            qputenv("XDG_STATE_HOME", none);
            QCOMPARE(parse({})->stateDir, home);
        }
        qunsetenv("XDG_STATE_HOME");
        QCOMPARE(parse({})->stateDir, home);
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
