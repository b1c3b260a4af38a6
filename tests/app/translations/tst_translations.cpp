#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include "translations/translations.h"

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
};

/** Every text of a .ts file in the source tree. */
QList<Message> messages(const QString &lang)
{
    QFile file(qEnvironmentVariable("WAZEH_SOURCE") + u"/translations/wazeh_%1.ts"_s.arg(lang));
    QList<Message> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            found.append(Message{context, {}, {}, xml.attributes().value("numerus"_L1) == u"yes"});
        else if (xml.name() == u"source")
            found.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            found.last().comment = xml.readElementText();
    }
    return xml.hasError() ? QList<Message>() : found;
}

QString translated(const QTranslator &translator, const Message &message, int n)
{
    const QByteArray comment = message.comment.toUtf8();
    return translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                comment.isEmpty() ? nullptr : comment.constData(), message.plural ? n : -1);
}
} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryText_data();
    void holdsEveryText();
    void choosesThePluralForm();
    void knowsTwoLanguages();
};

void TestTranslations::holdsEveryText_data()
{
    QTest::addColumn<QString>("lang");
    QTest::newRow("ur") << u"ur"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestTranslations::holdsEveryText()
{
    QFETCH(QString, lang);
    QTranslator translator;
    QVERIFY(wazeh::translations::load(translator, lang));
    const QList<Message> all = messages(lang);
    QVERIFY(!all.isEmpty());
    for (const Message &message : all) {
        for (const int n : {1, 2})
            QVERIFY2(!translated(translator, message, n).isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::choosesThePluralForm()
{
    const Message payments{u"Offer"_s, u"%n payments"_s, {}, true};
    QTranslator english;
    QVERIFY(wazeh::translations::load(english, u"en"_s));
    QCOMPARE(translated(english, payments, 1), u"%n payment"_s);
    QCOMPARE(translated(english, payments, 6), u"%n payments"_s);
    QTranslator urdu;
    QVERIFY(wazeh::translations::load(urdu, u"ur"_s));
    QCOMPARE(translated(urdu, payments, 6), u"کل \u2066%n\u2069 بار"_s);
}

void TestTranslations::knowsTwoLanguages()
{
    QTranslator translator;
    QVERIFY(!wazeh::translations::load(translator, u"sd"_s));
    QVERIFY(translator.isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
