#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

#include "fakes/eventually.h"
#include "kiosk/application.h"
#include "kiosk/language.h"
#include "kiosk/selftest.h"

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
