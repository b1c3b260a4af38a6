#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRawFont>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include "fakes/eventually.h"
#include "kiosk/application.h"
#include "kiosk/language.h"
#include "kiosk/selftest.h"
#include "theme/fonts.h"

using namespace Qt::StringLiterals;
using namespace wazeh::kiosk;
using wazeh::domain::Lang;
using wazeh::flow::OutReason;
using wazeh::flow::Step;

namespace {
struct Started {
    QTemporaryDir folder;
    Options options;
    std::unique_ptr<Application> application;

    explicit Started(const QString &lang = u"ur"_s, const QString &form = u"tablet"_s)
    {
        options.stateDir = folder.path();
        options.lang = lang;
        options.form = formNamed(form);
        application = std::make_unique<Application>(options);
    }
    [[nodiscard]] const wazeh::flow::State &state() const { return application->state(); }
};
} // namespace

/** All parts put together, on a tablet that no clinic has enrolled yet. */
class tst_Application : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsNotEnrolled()
    {
        Started app;
        QVERIFY(app.application->start().has_value());
        EVENTUALLY_IS(app.state().out, OutReason::NotEnrolled);
        QCOMPARE(app.state().step, Step::OutOfService);
        QVERIFY(app.application->window());
        QCOMPARE(selfTest(*app.application), 0);
    }

    void theWindowHasTheForm_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"tablet", "tablet-portrait", "kiosk", "desk"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }
    void theWindowHasTheForm()
    {
        QFETCH(QString, form);
        Started app(u"en"_s, form);
        QVERIFY(app.application->start().has_value());
        QCOMPARE(app.application->window()->size(), app.options.form.size);
        QCOMPARE(app.application->window()->property("pxPerMm").toDouble(), app.options.form.pxPerMm);
        QCOMPARE(app.application->window()->property("distance").toDouble(), app.options.form.kiosk ? 1.5 : 1.0);
    }

    void theLanguageTurnsTheScreen_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::addColumn<int>("direction");
        QTest::newRow("ur") << u"ur"_s << static_cast<int>(Qt::RightToLeft);
        QTest::newRow("en") << u"en"_s << static_cast<int>(Qt::LeftToRight);
    }
    void theLanguageTurnsTheScreen()
    {
        QFETCH(QString, lang);
        Started app(lang);
        QVERIFY(app.application->start().has_value());
        QTEST(static_cast<int>(QGuiApplication::layoutDirection()), "direction");
        QCOMPARE(app.state().settings.lang, lang == u"ur"_s ? Lang::Ur : Lang::En);
    }

    void theTextsFollowTheLanguage()
    {
        QQmlEngine engine;
        Language language(engine);
        const auto said = [] { return QCoreApplication::translate("WaysPage", "Ways to pay"); };
        language.use(Lang::Ur);
        const QString urdu = said();
        QVERIFY(urdu != u"Ways to pay"_s);
        language.use(Lang::Ur);
        QCOMPARE(said(), urdu);
        language.use(Lang::En);
        QCOMPARE(said(), u"Ways to pay"_s);
    }

    void theBundledFontsAreThere_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("word");
        QTest::newRow("latin") << QString::fromLatin1(wazeh::theme::kLatinFamily) << u"Rs 64,000"_s;
        QTest::newRow("urdu") << QString::fromLatin1(wazeh::theme::kUrduFamily) << u"واضح گھٹنے ٹھیک ڑ"_s;
    }
    void theBundledFontsAreThere()
    {
        QFETCH(QString, family);
        QFETCH(QString, word);
        Started app;
        QVERIFY(app.application->start().has_value());
        QFont font(family);
        font.setPixelSize(40);
        QCOMPARE(QFontInfo(font).family(), family);
        QVERIFY(QFontInfo(QGuiApplication::font()).family() == QLatin1String(wazeh::theme::kLatinFamily));
        const QRawFont face = QRawFont::fromFont(font, QFontDatabase::Any);
        for (const QChar letter : word)
            QVERIFY2(letter.isSpace() || face.supportsCharacter(letter), qPrintable(QString(letter)));
    }

    void everyPictureOnTheScreenIsThere()
    {
        Started app(u"ur"_s);
        QVERIFY(app.application->start().has_value());
        EVENTUALLY_IS(app.state().out, OutReason::NotEnrolled);
        app.application->window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(app.application->window()));
        int pictures = 0;
        for (const QQuickItem *item : app.application->window()->findChildren<QQuickItem *>()) {
            const QString source = item->property("source").toUrl().toString();
            if (!source.startsWith(u"image://icon/"_s))
                continue;
            ++pictures;
            EVENTUALLY_IS(item->property("status").toInt(), 1); // Image.Ready
            QVERIFY2(item->property("paintedWidth").toDouble() > 0, qPrintable(source));
        }
        QVERIFY(pictures >= 3); // the tablet, the bell, the lock
        const QImage seen = app.application->window()->grabWindow();
        QVERIFY(seen.width() >= 1280 && seen.height() >= 800);
        QSet<QRgb> colours;
        for (int x = 0; x < seen.width(); ++x)
            colours.insert(seen.pixel(x, seen.height() / 2));
        QVERIFY(colours.size() > 8); // words with smooth edges, not an empty sheet
    }

    void theReasonIsSaidInTheLanguageOfTheDevice_data()
    {
        QTest::addColumn<QString>("lang");
        QTest::newRow("ur") << u"ur"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void theReasonIsSaidInTheLanguageOfTheDevice()
    {
        QFETCH(QString, lang);
        Started app(lang);
        QVERIFY(app.application->start().has_value());
        EVENTUALLY_IS(app.state().out, OutReason::NotEnrolled);
        const char *english = "This tablet is not set up for a clinic yet.";
        const QString said = QCoreApplication::translate("OutOfServicePage", english);
        QCOMPARE(said == QString::fromLatin1(english), lang == u"en"_s);
        const auto reason = [&] {
            const auto *item = app.application->window()->findChild<QQuickItem *>(u"reason"_s);
            return item ? item->property("text").toString() : QString();
        };
        EVENTUALLY_IS(reason(), said);
    }

    void refusesAnEnrolmentThatIsNone()
    {
        Started app;
        app.options.enrolText = u"nonsense"_s;
        Application refused(app.options);
        const auto started = refused.start();
        QVERIFY(!started.has_value());
        QVERIFY2(started.error().startsWith(u"--enrol"_s), qPrintable(started.error()));
        QVERIFY(!refused.window());
    }

    void everyTouchIsActivity()
    {
        Started app(u"en"_s);
        QVERIFY(app.application->start().has_value());
        app.application->window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(app.application->window()));
        const auto before = app.state().lastActivityMs;
        QTest::qWait(30);
        QTest::mouseClick(app.application->window(), Qt::LeftButton, {}, {5, 5});
        EVENTUALLY(app.state().lastActivityMs > before);
    }

    void aSlipOpensNothingWhereNoSlipIsAsked()
    {
        Started app(u"en"_s);
        QVERIFY(app.application->start().has_value());
        app.application->window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(app.application->window()));
        EVENTUALLY_IS(app.state().step, Step::OutOfService);
        for (const char key : QByteArray("WZ1.ABCDEFGHJKMNPQRSTVWXYZ"))
            QTest::keyClick(app.application->window(), key);
        QTest::keyClick(app.application->window(), Qt::Key_Return);
        QCOMPARE(app.state().step, Step::OutOfService);
        QCOMPARE(app.state().patient.lookUpSerial, std::int64_t{0});
    }
};

QTEST_MAIN(tst_Application)
#include "tst_application.moc"
