#include "screens/walk/report.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace wazeh::walk {
namespace {
QJsonArray strings(const QStringList &list)
{
    QJsonArray array;
    for (const QString &text : list)
        array.append(text);
    return array;
}

QJsonObject rowJson(const WalkRow &row, int n)
{
    QJsonArray controls;
    for (const Control &control : row.controls) {
        controls.append(QJsonObject{{QStringLiteral("name"), control.name},
                                    {QStringLiteral("role"), control.role},
                                    {QStringLiteral("x"), static_cast<int>(std::lround(control.rect.x()))},
                                    {QStringLiteral("y"), static_cast<int>(std::lround(control.rect.y()))},
                                    {QStringLiteral("w"), static_cast<int>(std::lround(control.rect.width()))},
                                    {QStringLiteral("h"), static_cast<int>(std::lround(control.rect.height()))}});
    }
    return {{QStringLiteral("n"), n},
            {QStringLiteral("step"), row.step},
            {QStringLiteral("png"), row.png},
            {QStringLiteral("frame_ms"), std::round(row.frameMs * 10) / 10},
            {QStringLiteral("texts"), strings(row.texts)},
            {QStringLiteral("controls"), controls},
            {QStringLiteral("warnings"), strings(row.warnings)}};
}
} // namespace

void Report::add(const QDir &dir, const Sight &sight)
{
    const auto &[screen, frameMs, warnings, extra] = sight;
    QString name = screen.step;
    name.replace(QLatin1Char('_'), QLatin1Char('-'));
    const auto number = static_cast<int>(m_rows.size()) + (extra ? 0 : 1);
    m_beside = extra ? m_beside + 1 : 0;
    const QString which = extra ? QStringLiteral(".%1").arg(m_beside) : QString();
    const QString png = QStringLiteral("%1%2-%3.png").arg(number, 2, 10, QLatin1Char('0')).arg(which, name);
    screen.image.save(dir.filePath(png));
    (extra ? m_extras : m_rows).append({screen.step, png, frameMs, screen.strings(), screen.controls, warnings});
}

bool Report::write(const QDir &dir) const
{
    QJsonArray screens;
    QJsonArray extras;
    for (int i = 0; i < m_rows.size(); ++i)
        screens.append(rowJson(m_rows[i], i + 1));
    for (int i = 0; i < m_extras.size(); ++i)
        extras.append(rowJson(m_extras[i], i + 1));
    const QJsonObject size{{QStringLiteral("w"), window.width()},
                           {QStringLiteral("h"), window.height()},
                           {QStringLiteral("px_per_mm_e3"), static_cast<int>(std::lround(pxPerMm * 1000))}};
    const QJsonObject all{{QStringLiteral("typ"), QStringLiteral("walk")},
                          {QStringLiteral("v"), 1},
                          {QStringLiteral("ok"), ok},
                          {QStringLiteral("lang"), lang},
                          {QStringLiteral("text"), text},
                          {QStringLiteral("form"), form},
                          {QStringLiteral("option"), option},
                          {QStringLiteral("window"), size},
                          {QStringLiteral("record_id"), recordId},
                          {QStringLiteral("receipt_id"), receiptId},
                          {QStringLiteral("screens"), screens},
                          {QStringLiteral("extras"), extras}};
    QFile file(dir.filePath(QStringLiteral("walkthrough.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}
} // namespace wazeh::walk
