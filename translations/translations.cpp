#include "translations/translations.h"

namespace wazeh::translations {

bool load(QTranslator &translator, const QString &lang)
{
    return translator.load(QStringLiteral(":/i18n/wazeh_%1.qm").arg(lang));
}
} // namespace wazeh::translations
