#include "kiosk/language.h"

#include <QGuiApplication>
#include <QLocale>
#include <QQmlEngine>

namespace wazeh::kiosk {

Language::~Language()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void Language::use(domain::Lang lang)
{
    if (m_set && m_lang == lang)
        return;
    m_set = true;
    m_lang = lang;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::make_unique<QTranslator>();
    const QString name = lang == domain::Lang::Ur ? QStringLiteral("wazeh_ur") : QStringLiteral("wazeh_en");
    if (m_translator->load(QStringLiteral(":/i18n/") + name))
        QCoreApplication::installTranslator(m_translator.get());
    else
        qWarning("the texts of %s are missing", qPrintable(name));
    QGuiApplication::setLayoutDirection(lang == domain::Lang::Ur ? Qt::RightToLeft : Qt::LeftToRight);
    m_engine.retranslate();
}
} // namespace wazeh::kiosk
