#include <QtTest>

#include "domain/texts.h"

using namespace wazeh::domain;

class tst_Texts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesLanguages()
    {
        QCOMPARE(std::string(langCode(Lang::Ur)), std::string("ur"));
        QCOMPARE(std::string(langCode(Lang::En)), std::string("en"));
    }

    void givesTheLanguageAskedFor()
    {
        const LocalText text{.byLang = {{"en", "Teeth"}, {"ur", "دانت"}}};
        QCOMPARE(text.in(Lang::En), std::string("Teeth"));
        QCOMPARE(text.in(Lang::Ur), std::string("دانت"));
        QVERIFY(!text.empty());
    }

    void fallsBackToEnglish()
    {
        const LocalText text{.byLang = {{"ar", "أسنان"}, {"en", "Teeth"}}};
        QCOMPARE(text.in(Lang::Ur), std::string("Teeth"));
    }

    void fallsBackToWhatThereIs()
    {
        const LocalText text{.byLang = {{"sd", "ڏند"}, {"zz", "?"}}};
        QCOMPARE(text.in(Lang::En), std::string("ڏند"));
        QCOMPARE(text.in(Lang::Ur), std::string("ڏند"));
        const LocalText urdu{.byLang = {{"ur", "دانت"}}};
        QCOMPARE(urdu.in(Lang::En), std::string("دانت"));
    }

    void nothingIsNothing()
    {
        QCOMPARE(LocalText{}.in(Lang::Ur), std::string());
        QVERIFY(LocalText{}.empty());
    }

    void anEmptyTextIsStillATranslation()
    {
        const LocalText text{.byLang = {{"en", "Teeth"}, {"ur", ""}}};
        QCOMPARE(text.in(Lang::Ur), std::string());
    }
};

QTEST_APPLESS_MAIN(tst_Texts)
#include "tst_texts.moc"
