#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "flow/session.h"
#include "viewmodels/sessionport.h"

namespace wazeh::viewmodels {

/** Where the patient is, what the header shows, and the small pages. Everything is read from flow::State. */
class JourneyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int stepNumber READ stepNumber NOTIFY changed FINAL)
    Q_PROPERTY(int stepCount READ stepCount CONSTANT FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed FINAL)
    Q_PROPERTY(QString lang READ lang NOTIFY changed FINAL)
    Q_PROPERTY(bool large READ large NOTIFY changed FINAL)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicNameUr READ clinicNameUr NOTIFY changed FINAL)
    Q_PROPERTY(QString clinicNameEn READ clinicNameEn NOTIFY changed FINAL)
    Q_PROPERTY(bool sample READ sample NOTIFY changed FINAL)
    Q_PROPERTY(QString findProblem READ findProblem NOTIFY changed FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY changed FINAL)
    Q_PROPERTY(QString holderQuestion READ holderQuestion NOTIFY changed FINAL)
    Q_PROPERTY(QString maskedName READ maskedName NOTIFY changed FINAL)
    Q_PROPERTY(bool minor READ minor NOTIFY changed FINAL)
    Q_PROPERTY(QString service READ service NOTIFY changed FINAL)
    Q_PROPERTY(QString delivery READ delivery NOTIFY changed FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY changed FINAL)
    Q_PROPERTY(QString counter READ counter NOTIFY changed FINAL)
    Q_PROPERTY(QString token READ token NOTIFY changed FINAL)
    Q_PROPERTY(bool handedOver READ handedOver NOTIFY changed FINAL)
    Q_PROPERTY(QString appointment READ appointment NOTIFY changed FINAL)
    Q_PROPERTY(QString counterUr READ counterUr NOTIFY changed FINAL)
    Q_PROPERTY(QString counterEn READ counterEn NOTIFY changed FINAL)
    Q_PROPERTY(QString emergencyUr READ emergencyUr NOTIFY changed FINAL)
    Q_PROPERTY(QString emergencyEn READ emergencyEn NOTIFY changed FINAL)
    Q_PROPERTY(QString outReason READ outReason NOTIFY changed FINAL)
    Q_PROPERTY(bool idleWarning READ idleWarning NOTIFY changed FINAL)
    Q_PROPERTY(int idleSecondsLeft READ idleSecondsLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString callPhase READ callPhase NOTIFY changed FINAL)
    Q_PROPERTY(bool callOpen READ callOpen NOTIFY changed FINAL)
    Q_PROPERTY(bool callRungAgain READ callRungAgain NOTIFY changed FINAL)
    Q_PROPERTY(bool saving READ saving NOTIFY changed FINAL)
    Q_PROPERTY(bool saveFailed READ saveFailed NOTIFY changed FINAL)
    Q_PROPERTY(bool signatureMissing READ signatureMissing NOTIFY changed FINAL)

public:
    enum class Step {
        Welcome,
        FindVisit,
        Holder,
        Estimate,
        Ways,
        Details,
        Sign,
        Saving,
        Done,
        NotNow,
        Emergency,
        StaffPin,
        StaffVisits,
        StaffVisit,
        StaffWalkIn,
        StaffEnd,
        OutOfService
    };
    Q_ENUM(Step)

    JourneyViewModel(SessionPort &port, flow::SessionConfig config, QObject *parent = nullptr);
    void refresh(); // after every change of state

    [[nodiscard]] Step step() const;
    [[nodiscard]] int stepNumber() const;
    [[nodiscard]] int stepCount() const { return flow::Session::count(); }
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] QString lang() const;
    [[nodiscard]] bool large() const;
    [[nodiscard]] bool highContrast() const;
    [[nodiscard]] QString clinicNameUr() const;
    [[nodiscard]] QString clinicNameEn() const;
    [[nodiscard]] bool sample() const;
    [[nodiscard]] QString findProblem() const;
    [[nodiscard]] int waitSeconds() const;
    [[nodiscard]] QString holderQuestion() const;
    [[nodiscard]] QString maskedName() const;
    [[nodiscard]] bool minor() const;
    [[nodiscard]] QString service() const;
    [[nodiscard]] QString delivery() const;
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString counter() const { return counterIn(state().settings.lang); }
    [[nodiscard]] QString token() const;
    [[nodiscard]] bool handedOver() const;
    [[nodiscard]] QString appointment() const;
    [[nodiscard]] QString counterUr() const { return counterIn(domain::Lang::Ur); }
    [[nodiscard]] QString counterEn() const { return counterIn(domain::Lang::En); }
    [[nodiscard]] QString emergencyUr() const { return emergencyIn(domain::Lang::Ur); }
    [[nodiscard]] QString emergencyEn() const { return emergencyIn(domain::Lang::En); }
    [[nodiscard]] QString outReason() const;
    [[nodiscard]] bool idleWarning() const;
    [[nodiscard]] int idleSecondsLeft() const;
    [[nodiscard]] QString callPhase() const;
    [[nodiscard]] bool callOpen() const; // the sheet lies over the page
    [[nodiscard]] bool callRungAgain() const;
    [[nodiscard]] bool saving() const;
    [[nodiscard]] bool saveFailed() const;
    [[nodiscard]] bool signatureMissing() const;

public Q_SLOTS:
    void begin(const QString &lang);
    void chooseLanguage(const QString &lang);
    void toggleLarge();
    void toggleContrast();
    void goBack();
    void goOn();
    void findByCode(const QString &code, const QString &secondFactor);
    void findBySlip(const QString &text);
    void chooseHolder(const QString &holder);
    void choosePayer(const QString &payer);
    void notNow();
    void finish();
    void emergency();
    void openCall();
    void askCall(const QString &want);
    void closeCall();
    void openStaff();
    void touched();
    void stay();

Q_SIGNALS:
    void changed();
    void stepChanged(); // after changed(); also when the device knows for the first time why it is out of service
    void langChanged();

private:
    [[nodiscard]] const flow::State &state() const { return m_port.state(); }
    [[nodiscard]] QString counterIn(domain::Lang lang) const;
    [[nodiscard]] QString emergencyIn(domain::Lang lang) const;

    SessionPort &m_port;
    flow::SessionConfig m_config;
    bool m_starting = true;
    flow::Step m_lastStep = flow::Step::OutOfService;
    flow::Settings m_lastSettings;
};
} // namespace wazeh::viewmodels
