#pragma once

#include <QTranslator>
#include <memory>

#include "domain/texts.h"

class QQmlEngine;

namespace wazeh::kiosk {

/** Switches every text and the direction of the application, live. GUI thread. */
class Language {
public:
    explicit Language(QQmlEngine &engine) : m_engine(engine) {}
    ~Language();
    /** Does nothing when it is that language already. */
    void use(domain::Lang lang);

private:
    QQmlEngine &m_engine;
    std::unique_ptr<QTranslator> m_translator;
    bool m_set = false;
    domain::Lang m_lang = domain::Lang::Ur;
};
} // namespace wazeh::kiosk
