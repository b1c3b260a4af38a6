/** wazeh_gallery OUT [scene …]: every scene in both languages and text sizes, on a tablet and on a kiosk, as PNG.
 * WAZEH_FORM=tablet|kiosk takes only one of the two. */
#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <memory>

#include "language.h"
#include "theme/fonts.h"

namespace {

struct Form {
    const char *name;
    QSize size;
    double pxPerMm;
    double distance;
};
constexpr Form kForms[] = {{"tablet", {1280, 800}, 5.9, 1.0}, {"kiosk", {1920, 1080}, 4.0, 1.5}};

struct Look {
    const char *name;
    bool large;
    bool highContrast;
};
constexpr Look kLooks[] = {{"normal", false, false}, {"large", true, false}, {"contrast", false, true}};

struct Shot {
    QString scene;
    Form form;
    QString lang;
    Look look;
};

bool take(const Shot &shot, const QDir &out)
{
    QQuickView view;
    prepare(*view.engine());
    QQmlComponent bridge(view.engine());
    bridge.setData("import QtQml; import Wazeh.Theme; QtObject { readonly property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(bridge.create());
    auto *theme = holder->property("theme").value<QObject *>();
    theme->setProperty("lang", shot.lang);
    theme->setProperty("large", shot.look.large);
    theme->setProperty("highContrast", shot.look.highContrast);
    theme->setProperty("pxPerMm", shot.form.pxPerMm);
    theme->setProperty("distance", shot.form.distance);
    Language language(*view.engine());
    (void)language.choose(shot.lang);
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(shot.form.size);
    view.setSource(QUrl::fromLocalFile(QStringLiteral(WAZEH_SCENES "/%1.qml").arg(shot.scene)));
    view.show();
    if (view.status() != QQuickView::Ready || !QTest::qWaitForWindowExposed(&view))
        return false;
    QTest::qWait(60);
    const int pages = qMax(1, view.rootObject()->property("shots").toInt());
    for (int page = 0; page < pages; ++page) {
        view.rootObject()->setProperty("shot", page);
        QTest::qWait(30);
        const QString name =
            QStringLiteral("%1-%2-%3-%4-%5.png")
                .arg(shot.scene.toLower(), QLatin1String(shot.form.name), shot.lang, QLatin1String(shot.look.name))
                .arg(page + 1);
        if (!view.grabWindow().save(out.filePath(name)))
            return false;
    }
    return true;
}
} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    if (arguments.isEmpty() || !wazeh::theme::registerFonts())
        return 2;
    const QDir out(arguments.takeFirst());
    if (!out.mkpath(QStringLiteral(".")))
        return 2;
    QStringList scenes = arguments;
    const QString only = qEnvironmentVariable("WAZEH_FORM");
    if (scenes.isEmpty())
        for (const QString &file : QDir(QStringLiteral(WAZEH_SCENES)).entryList({QStringLiteral("*Scene.qml")}))
            scenes << file.chopped(4);
    bool good = true;
    for (const QString &scene : scenes)
        for (const Form &form : kForms) {
            if (!only.isEmpty() && only != QLatin1String(form.name))
                continue;
            for (const char *lang : {"en", "ur"})
                for (const Look &look : kLooks)
                    good = take({scene, form, QString::fromLatin1(lang), look}, out) && good;
        }
    return good ? 0 : 1;
}
