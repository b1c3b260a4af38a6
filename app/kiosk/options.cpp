#include "kiosk/options.h"

#include <QCommandLineParser>
#include <QDir>

#include "sync/address.h"

namespace wazeh::kiosk {
using namespace Qt::StringLiterals;

namespace {
// QStandardPaths knows the XDG state home only from Qt 6.7 on. One that is empty or relative counts as none.
QString stateHome()
{
    const QString home = qEnvironmentVariable("XDG_STATE_HOME");
    return (home.startsWith(u'/') ? home : QDir::homePath() + u"/.local/state"_s) + u"/wazeh"_s;
}

QString faultIn(const Options &options)
{
    if (options.stateDir.isEmpty())
        return u"--state names no folder"_s;
    if (!options.server.isEmpty() && !sync::Address::parse(options.server.toStdString()))
        return u"--server is https://ADDRESS:PORT, not "_s + options.server;
    if (options.lang != QLatin1String("ur") && options.lang != QLatin1String("en"))
        return u"--lang is ur or en, not "_s + options.lang;
    return {};
}
} // namespace

Form formNamed(const QString &name)
{
    if (name == QLatin1String("tablet-portrait"))
        return {name, {800, 1280}, 5.9, false};
    if (name == QLatin1String("kiosk"))
        return {name, {1920, 1080}, 4.0, true};
    if (name == QLatin1String("desk"))
        return {name, {1366, 768}, 4.0, false};
    return {u"tablet"_s, {1280, 800}, 5.9, false};
}

std::expected<Options, UsageError> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Wazeh: what care will cost and every way to pay, before care."_s);
    const QCommandLineOption state(u"state"_s, u"Folder for this device's keys and records."_s, u"DIR"_s);
    const QCommandLineOption server(u"server"_s, u"Address of the clinic server."_s, u"URL"_s);
    const QCommandLineOption enrol(u"enrol"_s, u"Enrol with the text of `wazeh-clinic device add`."_s, u"TEXT"_s);
    const QCommandLineOption form(u"form"_s, u"tablet, tablet-portrait, kiosk or desk."_s, u"FORM"_s, u"tablet"_s);
    const QCommandLineOption lang(u"lang"_s, u"Language to start with: ur or en."_s, u"LANG"_s, u"ur"_s);
    const QCommandLineOption windowed(u"windowed"_s, u"A window instead of the whole screen."_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Load every screen, then exit 0."_s);
    const QCommandLineOption version(u"version"_s, u"Print the version."_s);
    const QCommandLineOption licences(u"licences"_s, u"Print the licences of what is inside."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"This help."_s);
    parser.addOptions({state, server, enrol, form, lang, windowed, selfTest, version, licences, help});
    if (!parser.parse(arguments))
        return std::unexpected(UsageError{parser.errorText(), false});
    if (parser.isSet(help))
        return std::unexpected(UsageError{parser.helpText(), true});
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(UsageError{u"unexpected: "_s + parser.positionalArguments().join(u' '), false});

    Options options;
    options.stateDir = parser.isSet(state) ? parser.value(state) : stateHome();
    options.server = parser.value(server);
    options.enrolText = parser.value(enrol);
    options.lang = parser.value(lang);
    options.windowed = parser.isSet(windowed);
    options.selfTest = parser.isSet(selfTest);
    options.version = parser.isSet(version);
    options.licences = parser.isSet(licences);
    if (const QString fault = faultIn(options); !fault.isEmpty())
        return std::unexpected(UsageError{fault, false});
    options.form = formNamed(parser.value(form));
    if (options.form.name != parser.value(form))
        return std::unexpected(
            UsageError{u"--form is tablet, tablet-portrait, kiosk or desk, not "_s + parser.value(form), false});
    return options;
}
} // namespace wazeh::kiosk
