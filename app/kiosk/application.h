#pragma once

#include <QObject>
#include <QQmlApplicationEngine>
#include <cstdint>
#include <expected>
#include <memory>

#include "kiosk/language.h"
#include "kiosk/options.h"
#include "kiosk/systemclock.h"
#include "runtime/core.h"
#include "viewmodels/choiceviewmodel.h"
#include "viewmodels/estimateviewmodel.h"
#include "viewmodels/helpviewmodel.h"
#include "viewmodels/journeyviewmodel.h"
#include "viewmodels/offersviewmodel.h"
#include "viewmodels/sessionport.h"
#include "viewmodels/staffviewmodel.h"

class QKeyEvent;
class QQuickWindow;

namespace wazeh::kiosk {

/** The composition root: puts every part of the app together. The kiosk binary and the walk-through driver use it. GUI
 *  thread; fonts and icons are registered here, so it must come after QGuiApplication. */
class Application final : public QObject, private viewmodels::SessionPort {
    Q_OBJECT

public:
    explicit Application(const Options &options);
    ~Application() override;

    /** Enrols when a text was given. An error is for the person at the keyboard. The network waits for the first frame.
     */
    [[nodiscard]] std::expected<void, QString> start();
    /** Which of the steps' files cannot be loaded, and why; empty: none. */
    [[nodiscard]] QStringList brokenScreens();

    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] runtime::Core &core() { return *m_core; }
    [[nodiscard]] const flow::State &state() const override;

private:
    void send(const flow::Event &event) override;
    void refresh();
    [[nodiscard]] std::expected<void, QString> load();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void readSlip(const QKeyEvent &key);

    Options m_options;
    flow::SessionConfig m_config;
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<runtime::Core> m_core;
    std::unique_ptr<viewmodels::JourneyViewModel> m_journey;
    std::unique_ptr<viewmodels::EstimateViewModel> m_estimate;
    std::unique_ptr<viewmodels::OffersViewModel> m_offers;
    std::unique_ptr<viewmodels::HelpViewModel> m_help;
    std::unique_ptr<viewmodels::ChoiceViewModel> m_choice;
    std::unique_ptr<viewmodels::StaffViewModel> m_staff;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<Language> m_language;
    QQuickWindow *m_window = nullptr;
    QString m_scanned; // what a slip reader typed so far
    std::int64_t m_scannedMs = 0;
};
} // namespace wazeh::kiosk
