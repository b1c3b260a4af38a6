#pragma once

#include <QObject>
#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/sessionport.h"
#include "viewmodels/tablemodel.h"

namespace wazeh::viewmodels {

/** The one option that is open: details, what is signed, and what Done says. The agreement's own text is shown, so what
 *  is on the screen is what is hashed. */
class ChoiceViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString payee READ payee NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString extra READ extra NOTIFY changed FINAL)
    Q_PROPERTY(QString nextDate READ nextDate NOTIFY changed FINAL)
    Q_PROPERTY(QString nextAmount READ nextAmount NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *schedule READ schedule CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *sentences READ sentences CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *agreement READ agreement CONSTANT FINAL)

public:
    explicit ChoiceViewModel(SessionPort &port, QObject *parent = nullptr);
    void refresh();

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString payee() const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString extra() const;
    [[nodiscard]] QString nextDate() const;
    [[nodiscard]] QString nextAmount() const;
    [[nodiscard]] QAbstractItemModel *schedule() { return &m_schedule; }   // label date amount
    [[nodiscard]] QAbstractItemModel *facts() { return &m_facts; }         // label value labelOther valueOther
    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }           // label value
    [[nodiscard]] QAbstractItemModel *sentences() { return &m_sentences; } // text
    [[nodiscard]] QAbstractItemModel *agreement() { return &m_agreement; } // text heading

public Q_SLOTS:
    /** strokes: a list of lists of [x, y, t] in 1/100 mm and ms; png: base64. */
    void agree(const QVariant &strokes, const QString &png);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const domain::Offer *offer() const;
    [[nodiscard]] QList<TableModel::Row> scheduleRows() const;
    [[nodiscard]] QList<TableModel::Row> signRows() const;
    [[nodiscard]] QList<TableModel::Row> helpRows() const; // of signRows, where a fund is asked
    [[nodiscard]] QList<TableModel::Row> sentenceRows() const;
    void refreshAgreement();

    SessionPort &m_port;
    TableModel m_schedule;
    TableModel m_facts;
    TableModel m_rows;
    TableModel m_sentences;
    TableModel m_agreement;
};
} // namespace wazeh::viewmodels
