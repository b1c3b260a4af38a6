#pragma once

#include <QString>
#include <QTranslator>

/** The shipped languages, built into the program under :/i18n. A clinic's own wording is laid over them. */
namespace wazeh::translations {

/** lang: "ur" or "en". False, and the translator stays empty, for any other. */
[[nodiscard]] bool load(QTranslator &translator, const QString &lang);
} // namespace wazeh::translations
