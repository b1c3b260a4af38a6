#include "kiosk/application.h"

#include <QDir>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTimer>

#include "kiosk/parts.h"
#include "sync/enrolment.h"
#include "theme/fonts.h"
#include "theme/icons.h"

namespace wazeh::kiosk {
using namespace Qt::StringLiterals;

namespace {
constexpr int kLatestStartMs = 3000;
constexpr std::int64_t kSlipPauseMs = 2000;
constexpr QLatin1String kShell{":/qt/qml/Wazeh/Shell/"};

std::expected<std::optional<sync::Enrolment>, QString> enrolmentFor(const Options &options)
{
    const std::filesystem::path folder(options.stateDir.toStdString());
    if (!options.enrolText.isEmpty() && !sync::isEnrolled(folder)) {
        auto text = sync::EnrolmentText::parse(options.enrolText.toStdString());
        if (!text)
            return std::unexpected(u"--enrol: "_s + QString::fromStdString(text.error()));
        if (!options.server.isEmpty())
            text->url = options.server.toStdString();
        if (auto done = sync::enrol(folder, *text); !done)
            return std::unexpected(u"This device could not be enrolled: "_s + QString::fromStdString(done.error()));
    }
    if (!sync::isEnrolled(folder))
        return std::nullopt;
    auto loaded = sync::loadEnrolment(folder);
    if (!loaded)
        return std::unexpected(u"The device folder cannot be read: "_s + QString::fromStdString(loaded.error()));
    if (!options.server.isEmpty())
        loaded->serverUrl = options.server.toStdString();
    return *loaded;
}
} // namespace

Application::Application(const Options &options) : m_options(options)
{
    m_config.kiosk = options.form.kiosk;
    m_config.defaults.lang = options.lang == QLatin1String("en") ? domain::Lang::En : domain::Lang::Ur;
}

Application::~Application()
{
    // The window reads the view models, the view models read the core: they go in that order.
    m_engine.reset();
    m_core.reset();
}

std::expected<void, QString> Application::start()
{
    auto enrolment = enrolmentFor(m_options);
    if (!enrolment)
        return std::unexpected(enrolment.error());
    m_clock = std::make_unique<SystemClock>();
    m_core = std::make_unique<runtime::Core>(
        makeParts(m_options.stateDir, *enrolment ? &**enrolment : nullptr, *m_clock), m_config);
    m_core->openStore(); // while the screens are made
    if (!theme::registerFonts())
        return std::unexpected(u"The bundled fonts cannot be used."_s);
    SessionPort &port = *this;
    m_journey = std::make_unique<viewmodels::JourneyViewModel>(port, m_config);
    m_estimate = std::make_unique<viewmodels::EstimateViewModel>(port);
    m_offers = std::make_unique<viewmodels::OffersViewModel>(port);
    m_help = std::make_unique<viewmodels::HelpViewModel>(port);
    m_choice = std::make_unique<viewmodels::ChoiceViewModel>(port);
    m_staff = std::make_unique<viewmodels::StaffViewModel>(port);
    connect(m_core.get(), &runtime::Core::changed, this, &Application::refresh);
    connect(m_core.get(), &runtime::Core::rang, this, [] { std::fputs("\a", stderr); });
    if (auto loaded = load(); !loaded)
        return loaded;
    refresh();
    connect(m_window, &QQuickWindow::frameSwapped, m_core.get(), &runtime::Core::start,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(kLatestStartMs, m_core.get(), &runtime::Core::start); // a screen that is off draws nothing
    return {};
}

std::expected<void, QString> Application::load()
{
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(u"qrc:/qt/qml"_s); // the default only from Qt 6.5 on
    m_engine->addImageProvider(QString::fromLatin1(theme::kIconProvider), new theme::IconProvider);
    m_language = std::make_unique<Language>(*m_engine);
    m_language->use(state().settings.lang);
    m_engine->setInitialProperties({{u"journey"_s, QVariant::fromValue(m_journey.get())},
                                    {u"estimate"_s, QVariant::fromValue(m_estimate.get())},
                                    {u"offers"_s, QVariant::fromValue(m_offers.get())},
                                    {u"help"_s, QVariant::fromValue(m_help.get())},
                                    {u"choice"_s, QVariant::fromValue(m_choice.get())},
                                    {u"staff"_s, QVariant::fromValue(m_staff.get())},
                                    {u"pxPerMm"_s, m_options.form.pxPerMm},
                                    {u"distance"_s, m_options.form.kiosk ? 1.5 : 1.0},
                                    {u"width"_s, m_options.form.size.width()},
                                    {u"height"_s, m_options.form.size.height()}});
    m_engine->load(QUrl(u"qrc"_s + kShell + u"Main.qml"_s)); // loadFromModule needs 6.5
    m_window = m_engine->rootObjects().isEmpty() ? nullptr
                                                 : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constFirst());
    if (!m_window)
        return std::unexpected(u"The screens cannot be loaded."_s);
    m_window->installEventFilter(this);
    return {};
}

QStringList Application::brokenScreens()
{
    QStringList broken;
    for (const QString &name : QDir(QString(kShell)).entryList({u"*Step.qml"_s, u"*Overlay.qml"_s}, QDir::Files)) {
        const QQmlComponent screen(m_engine.get(), QUrl(u"qrc"_s + kShell + name));
        if (!screen.isReady())
            broken << screen.errorString();
    }
    return broken;
}

const flow::State &Application::state() const
{
    return m_core->state();
}

void Application::send(const flow::Event &event)
{
    m_core->dispatch(event);
}

void Application::refresh()
{
    m_language->use(state().settings.lang);
    m_estimate->refresh();
    m_offers->refresh();
    m_help->refresh();
    m_choice->refresh();
    m_staff->refresh();
    m_journey->refresh(); // last: it changes the page, which then finds everything in place
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        m_core->dispatch(flow::event::Touched{});
        break;
    case QEvent::KeyPress: {
        m_core->dispatch(flow::event::Touched{});
        readSlip(*static_cast<QKeyEvent *>(event));
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Application::readSlip(const QKeyEvent &key)
{
    // A slip reader types like a keyboard: the slip's text, then Return. No person types 16 letters and signs so.
    if (state().step != flow::Step::FindVisit && state().step != flow::Step::Welcome) {
        m_scanned.clear();
        return;
    }
    const auto now = m_clock->monotonicMs();
    if (now - m_scannedMs > kSlipPauseMs)
        m_scanned.clear(); // a key that somebody touched before
    m_scannedMs = now;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (m_scanned.size() >= 16)
            m_core->dispatch(flow::event::SlipScanned{m_scanned.toStdString()});
        m_scanned.clear();
    } else if (!key.text().isEmpty() && key.text().at(0).isPrint()) {
        m_scanned = (m_scanned + key.text()).right(256);
    }
}
} // namespace wazeh::kiosk
