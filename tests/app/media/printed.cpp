#include "printed.h"

#include <QFile>
#include <QProcess>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

Printed::Printed(const wazeh::flow::Bytes &pdf)
{
    QFile out(file());
    if (!out.open(QIODevice::WriteOnly))
        return;
    out.write(reinterpret_cast<const char *>(pdf.data()), static_cast<qint64>(pdf.size()));
    out.close();
    QXmlStreamReader xml(ask(u"pdftotext"_s, {u"-bbox"_s, file(), u"-"_s}));
    int page = 0;
    while (xml.readNext() != QXmlStreamReader::Invalid && !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        page += xml.name() == "page"_L1 ? 1 : 0;
        if (xml.name() != "word"_L1)
            continue;
        const auto at = [&xml](const QString &name) { return xml.attributes().value(name).toDouble(); };
        const QRectF box(QPointF(at(u"xMin"_s), at(u"yMin"_s)), QPointF(at(u"xMax"_s), at(u"yMax"_s)));
        // Letters that were printed as one sign are letters again.
        m_words.append({page, xml.readElementText().normalized(QString::NormalizationForm_KC), box});
    }
}

int Printed::pages() const
{
    return m_words.isEmpty() ? 0 : m_words.last().page;
}

QList<Printed::Word> Printed::all(const QString &text) const
{
    QList<Word> found;
    for (const Word &word : m_words) {
        if (word.text == text)
            found.append(word);
    }
    return found;
}

QString Printed::text(int page) const
{
    QStringList said;
    for (const Word &word : m_words) {
        if (word.page == page)
            said << word.text;
    }
    return said.join(u' ');
}

QImage Printed::picture(int page, int dotsPerInch) const
{
    const QString number = QString::number(page);
    const QString name = m_dir.filePath(u"page"_s);
    const QString said = ask(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-f"_s, number, u"-l"_s, number,
                                             u"-singlefile"_s, u"-png"_s, file(), name});
    if (!said.isEmpty())
        return {}; // a warning
    return QImage(name + u".png"_s).convertToFormat(QImage::Format_RGB32);
}

QString Printed::ask(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString::fromUtf8(process.readAll())
               : QString();
}
