#pragma once

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QMetaProperty>
#include <QTranslator>

#include "domain/money.h"
#include "domain/texts.h"
#include "domain/wording.h"
#include "translations/translations.h"
#include "viewmodels/text.h"

/** What tests read out of view models. */
namespace wazeh::reading {

/** The shipped texts of one language, for as long as it lives. */
class Spoken {
public:
    explicit Spoken(domain::Lang lang)
    {
        m_there = translations::load(m_translator, viewmodels::qs(domain::langCode(lang)));
        QCoreApplication::installTranslator(&m_translator);
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }
    [[nodiscard]] bool isThere() const { return m_there; }

private:
    QTranslator m_translator;
    bool m_there = false;
};

[[nodiscard]] inline domain::Money rupees(std::int64_t whole)
{
    return domain::Money::fromMinor(whole * 100);
}

/** Figures as a screen gets them, or what stands where there is no amount. */
[[nodiscard]] inline QString figure(const std::optional<domain::Money> &amount, const QString &none = {})
{
    return amount ? viewmodels::qs(domain::figures(*amount)) : none;
}

/** One value of a row; invalid where there is no such row or role. */
[[nodiscard]] inline QVariant cell(const QAbstractItemModel *model, int row, const char *role)
{
    const int key = model->roleNames().key(QByteArray(role), -1);
    return key < 0 ? QVariant() : model->data(model->index(row, 0), key);
}
[[nodiscard]] inline QString text(const QAbstractItemModel *model, int row, const char *role)
{
    return cell(model, row, role).toString();
}
/** One role of every row, in order. */
[[nodiscard]] inline QStringList column(const QAbstractItemModel *model, const char *role)
{
    QStringList values;
    for (int row = 0; row < model->rowCount(); ++row)
        values << text(model, row, role);
    return values;
}
/** The role names, in the order of the roles. */
[[nodiscard]] inline QStringList roles(const QAbstractItemModel *model)
{
    const auto names = model->roleNames();
    QStringList inOrder;
    for (int key = Qt::UserRole; names.contains(key); ++key)
        inOrder << QString::fromLatin1(names.value(key));
    return inOrder;
}

/** Every property and every cell of every model, one a line: what a screen could learn. */
[[nodiscard]] inline QString everything(const QObject &view)
{
    QStringList lines;
    const QMetaObject *meta = view.metaObject();
    for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
        const QVariant value = meta->property(i).read(&view);
        const auto *model = value.value<QAbstractItemModel *>();
        if (!model) {
            lines << QString::fromLatin1(meta->property(i).name()) + u'=' + value.toString();
            continue;
        }
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const QString &role : roles(model))
                lines << role + u'=' + text(model, row, role.toLatin1().constData());
        }
    }
    return lines.join(u'\n');
}

/** Whether a digit stands outside of U+2066 … U+2069, where right-to-left text would tear it apart. */
[[nodiscard]] inline bool hasBareFigure(const QString &text)
{
    QList<QChar> open;
    for (const QChar c : text) {
        if (c == QChar(0x2066) || c == QChar(0x2068))
            open.append(c);
        else if (c == QChar(0x2069) && !open.isEmpty())
            open.removeLast();
        else if (c.isDigit() && !open.contains(QChar(0x2066)))
            return true;
    }
    return false;
}
[[nodiscard]] inline bool isUrdu(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}
/** The amounts that two columns name: "24,540\n24,530" beside "1\n2". */
inline QStringList unfolded(const QString &each, const QString &times)
{
    QStringList amounts;
    if (each == QStringLiteral("–"))
        return amounts;
    const QStringList counts = times.split(QLatin1Char('\n'));
    const QStringList lines = each.split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < lines.size(); ++line)
        amounts += QStringList(counts.value(line).toInt(), lines[line]);
    return amounts;
}

inline QStringList amountsOf(const domain::Offer &offer)
{
    QStringList amounts;
    for (const domain::Payment &payment : offer.payments)
        amounts << figure(payment.amount, {});
    return amounts;
}
} // namespace wazeh::reading
