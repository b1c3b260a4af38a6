#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTemporaryDir>

#include "flow/ports.h"

/** What poppler and qpdf see in a PDF. */
class Printed {
public:
    struct Word {
        int page = 0; // 1 …
        QString text;
        QRectF box; // points from the top left corner
    };

    explicit Printed(const wazeh::flow::Bytes &pdf);

    [[nodiscard]] QString file() const { return m_dir.filePath(QStringLiteral("a.pdf")); }
    [[nodiscard]] int pages() const;
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /** Words of one text, in any order. */
    [[nodiscard]] QList<Word> all(const QString &text) const;
    [[nodiscard]] QString text(int page) const;
    [[nodiscard]] QImage picture(int page, int dotsPerInch) const;
    [[nodiscard]] QString ask(const QString &program, const QStringList &arguments) const;

private:
    QTemporaryDir m_dir;
    QList<Word> m_words;
};
