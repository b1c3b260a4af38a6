#include <QtTest>

#include <sstream>

#include "clinic/cli/args.h"
#include "clinic/cli/commands.h"
#include "clinic/http/target.h"

using namespace wazeh::clinic;

namespace {
int ran(Invocation &)
{
    return kDone;
}

const Command kCommand{
    {"do", "it"}, "NAME [MORE]", "Does it", {{"--data", "DIR", "where"}, {"--json", "", "as JSON"}}, 1, 2, ran};

struct Streams {
    std::istringstream in;
    std::ostringstream out, err;
    Io io{in, out, err, systemNow};
};

/** What went wrong, "" when nothing did. */
std::string complaint(const std::vector<std::string> &words)
{
    Streams streams;
    try {
        (void)parseArguments(kCommand, words, streams.io);
        return {};
    } catch (const Stop &stop) {
        return stop.code() == kCannot ? stop.what() : "wrong exit code";
    }
}
} // namespace

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsAnywhere()
    {
        Streams streams;
        const std::vector<std::vector<std::string>> ways{{"--data", "d", "--json", "name", "more"},
                                                         {"name", "--data=d", "more", "--json"},
                                                         {"name", "more", "--json", "--data", "d"}};
        for (const auto &words : ways) {
            const auto invocation = parseArguments(kCommand, words, streams.io);
            QCOMPARE(invocation.value("--data"), std::string("d"));
            QVERIFY(invocation.json());
            QCOMPARE(invocation.arguments, (std::vector<std::string>{"name", "more"}));
        }
    }

    void afterTwoDashesEverythingIsAnArgument()
    {
        Streams streams;
        const auto invocation =
            parseArguments(kCommand, std::vector<std::string>{"--json", "--", "--data", "--json"}, streams.io);
        QCOMPARE(invocation.arguments, (std::vector<std::string>{"--data", "--json"}));
    }

    void valuesMayBeEmptyOrHoldAnything()
    {
        Streams streams;
        const auto invocation = parseArguments(kCommand, std::vector<std::string>{"--data=a=b", "-x"}, streams.io);
        QCOMPARE(invocation.value("--data"), std::string("a=b"));
        QCOMPARE(invocation.arguments, std::vector<std::string>{"-x"});
        const auto empty = parseArguments(kCommand, std::vector<std::string>{"--data=", "x"}, streams.io);
        QCOMPARE(empty.value("--data", "fallback"), std::string());
        QCOMPARE(parseArguments(kCommand, std::vector<std::string>{"x"}, streams.io).value("--data", "fallback"),
                 std::string("fallback"));
    }

    void saysWhatIsWrong()
    {
        QCOMPARE(complaint({}), std::string("usage: wazeh-clinic do it NAME [MORE]"));
        QCOMPARE(complaint({"a", "b", "c"}), std::string("usage: wazeh-clinic do it NAME [MORE]"));
        QCOMPARE(complaint({"a", "--colour"}), std::string("unknown option --colour"));
        QCOMPARE(complaint({"a", "--colour=red"}), std::string("unknown option --colour"));
        QCOMPARE(complaint({"a", "--data"}), std::string("--data needs a value"));
        QCOMPARE(complaint({"a", "--json=yes"}), std::string("--json takes no value"));
        QCOMPARE(complaint({"a"}), std::string());
    }

    void aNeededOptionIsNeeded()
    {
        Streams streams;
        const auto invocation = parseArguments(kCommand, std::vector<std::string>{"a"}, streams.io);
        QVERIFY_EXCEPTION_THROWN((void)invocation.needed("--data"), Stop);
    }

    void helpNarrowsDown()
    {
        const auto all = allCommands();
        const std::string top = helpText(all, {});
        QVERIFY(top.starts_with("Usage:\n"));
        const std::vector<std::string> staff{"staff"}, add{"staff", "add"}, none{"nothing"},
            beyond{"staff", "add", "x"};
        QVERIFY(helpText(all, staff).find("wazeh-clinic staff disable ID") != std::string::npos);
        QVERIFY(helpText(all, staff).find("wazeh-clinic device") == std::string::npos);
        QVERIFY(helpText(all, add).find("--pin PIN") != std::string::npos);
        QCOMPARE(helpText(all, none), std::string());
        QCOMPARE(helpText(all, beyond), std::string());
    }

    void everyCommandIsTold()
    {
        std::set<std::vector<std::string_view>> names;
        for (const auto &command : allCommands()) {
            QVERIFY(names.insert(command.words).second);
            QVERIFY(!command.about.empty() && command.run);
            QVERIFY(command.least <= command.most);
            QCOMPARE(command.least > 0, !command.arguments.empty());
            for (const auto &option : command.options)
                QVERIFY(option.name.starts_with("--") && !option.about.empty());
        }
        QCOMPARE(names.size(), std::size_t{23});
    }

    void readsTargets()
    {
        const auto target = parseTarget("/v1/day?date=2026-11-23&x=");
        QCOMPARE(target->path, std::string("/v1/day"));
        QCOMPARE(target->query.at("date"), std::string("2026-11-23"));
        QCOMPARE(target->query.at("x"), std::string());
        QCOMPARE(parseTarget("/v1/day?")->query.size(), std::size_t{0});
        QCOMPARE(parseTarget("/")->path, std::string("/"));
    }

    void refusesTargetsThatHideSomething()
    {
        for (const char *bad :
             {"",       "v1",      "*",           "http://h/v1", "/v1/../x", "/v1/./x", "/.x",         "//x",
              "/v1//x", "/v1/%2e", "/v1/x y",     "/v1/x\\y",    "/v1?a",    "/v1?=b",  "/v1?a=1&a=2", "/v1#x",
              "/v1;x",  "/é",      "/v1/x?a=%41", "/v1\t",       "/v1/@"})
            QVERIFY2(!parseTarget(bad), bad);
        QVERIFY(!parseTarget("/" + std::string(512, 'a')));
        QVERIFY(parseTarget("/" + std::string(511, 'a')));
    }

    void readsLengths()
    {
        QCOMPARE(parseLength("0"), std::optional<std::uint64_t>(0));
        QCOMPARE(parseLength("262144"), std::optional<std::uint64_t>(262'144));
        for (const char *bad : {"", "-1", "+1", " 1", "1 ", "0x1", "1,1", "99999999999999999999999"})
            QVERIFY2(!parseLength(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
