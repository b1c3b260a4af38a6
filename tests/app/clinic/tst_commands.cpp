#include <QtTest>

#include <csignal>
#include <sstream>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "clinic/admin/sample.h"
#include "clinic/cli/commands.h"
#include "clinic/store/calls.h"
#include "clinicfixture.h"
#include "codec/documents.h"
#include "program.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
struct Said {
    int exitCode;
    std::string out, err;
};

/** The command line as a function, on a clinic's folder and clock. */
Said say(TestClinic &clinic, std::vector<std::string> words)
{
    std::istringstream in;
    std::ostringstream out, err;
    words.insert(words.end(), {"--data", clinic.folder().root.string()});
    const int code = runCommandLine(words, {in, out, err, clinic.now()});
    return {code, out.str(), err.str()};
}

Said sayAlone(const std::vector<std::string> &words)
{
    std::istringstream in;
    std::ostringstream out, err;
    const int code = runCommandLine(words, {in, out, err, [] { return kNoon; }});
    return {code, out.str(), err.str()};
}

QJsonObject json(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

std::string fileWith(const QTemporaryDir &directory, const char *name, std::string_view bytes)
{
    const auto path = std::filesystem::path(directory.path().toStdString()) / name;
    if (!writeFile(path, bytes))
        qFatal("cannot write %s", path.c_str());
    return path.string();
}
} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpStandsOnEveryLevel()
    {
        const auto top = sayAlone({"--help"});
        QCOMPARE(top.exitCode, 0);
        QVERIFY(top.err.empty());
        for (const auto &command : allCommands()) {
            std::vector<std::string> words(command.words.begin(), command.words.end());
            QVERIFY(top.out.find(std::string(command.about)) != std::string::npos);
            for (; !words.empty(); words.pop_back()) {
                auto asked = words;
                asked.emplace_back("--help");
                const auto help = sayAlone(asked);
                QCOMPARE(help.exitCode, 0);
                QVERIFY2(help.out.find("wazeh-clinic " + words.front()) != std::string::npos, help.out.c_str());
                if (words.size() == command.words.size())
                    for (const auto &option : command.options)
                        QVERIFY2(words.size() == 1 || help.out.find(std::string(option.name)) != std::string::npos,
                                 help.out.c_str());
            }
        }
    }

    void wrongUseIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *words) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
        };
        row("");
        row("nonsense");
        row("nonsense --help");
        row("staff");
        row("staff add");
        row("staff add A B");
        row("init");
        row("init --data");
        row("init --colour red --data x");
        row("init --no-sample=yes --data x");
        row("serve --data /nonexistent");
        row("serve --listen nowhere --data /nonexistent");
        row("policy quote");
        row("policy check /nonexistent");
        row("records export --data /nonexistent --out x");
        row("records verify /nonexistent");
        row("verify");
    }

    void wrongUseIsTwo()
    {
        QFETCH(QStringList, words);
        std::vector<std::string> list;
        for (const auto &word : words)
            list.push_back(word.toStdString());
        const auto said = sayAlone(list);
        QCOMPARE(said.exitCode, 2);
        QVERIFY(said.out.empty());
        QVERIFY(!said.err.empty());
    }

    void initMakesOneKindOnce()
    {
        QTemporaryDir directory;
        const std::string folder = directory.filePath(QStringLiteral("deep/clinic")).toStdString();
        const auto first = sayAlone({"init", "--data", folder, "--json"});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(json(first.out)[QStringLiteral("kind")].toString(), QStringLiteral("sample"));
        const auto again = sayAlone({"init", "--data", folder, "--json"});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(json(again.out)[QStringLiteral("pin")], json(first.out)[QStringLiteral("pin")]);
        QCOMPARE(json(again.out)[QStringLiteral("clinic_id")], json(first.out)[QStringLiteral("clinic_id")]);
        QCOMPARE(sayAlone({"init", "--data", folder, "--no-sample"}).exitCode, 1);
        const auto permissions = std::filesystem::status(folder).permissions();
        QVERIFY((permissions & std::filesystem::perms::others_all) == std::filesystem::perms::none);
    }

    void initTakesNoFolderThatHoldsSomethingElse()
    {
        QTemporaryDir directory;
        (void)fileWith(directory, "letter.txt", "dear");
        const auto said = sayAlone({"init", "--data", directory.path().toStdString()});
        QCOMPARE(said.exitCode, 1);
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList{QStringLiteral("letter.txt")});
    }

    void aRealClinicIsEmptyAndNamed()
    {
        QTemporaryDir directory;
        const std::string folder = directory.filePath(QStringLiteral("real")).toStdString();
        QCOMPARE(sayAlone({"init", "--data", folder, "--no-sample", "--name", "Shifa"}).exitCode, 0);
        const std::string prices = fileWith(directory, "prices.csv", sampleFile("prices.csv"));
        QCOMPARE(sayAlone({"import", "prices", prices, "--data", folder}).exitCode, 1);
        const std::string policy = fileWith(directory, "policy.json", sampleFile("policy.json"));
        const auto published = sayAlone({"policy", "publish", policy, "--data", folder, "--json"});
        QCOMPARE(published.exitCode, 1);
        QVERIFY(!json(published.out)[QStringLiteral("faults")].toArray().isEmpty());
    }

    void staffComeAndGo()
    {
        TestClinic clinic;
        const auto made = say(clinic, {"staff", "add", "Cashier (sample)", "--json"});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(json(made.out)[QStringLiteral("pin")].toString().size(), 4);
        QCOMPARE(say(clinic, {"staff", "add", "X", "--pin", "1111"}).exitCode, 1);
        QCOMPARE(say(clinic, {"staff", "add", "X", "--pin=4729"}).exitCode, 0);
        QCOMPARE(json(say(clinic, {"staff", "list", "--json"}).out)[QStringLiteral("staff")].toArray().size(), 3);
        QCOMPARE(say(clinic, {"staff", "disable", "S2"}).exitCode, 0);
        QCOMPARE(say(clinic, {"staff", "disable", "S9"}).exitCode, 1);
        QVERIFY(say(clinic, {"staff", "list"}).err.find("S2  disabled") != std::string::npos);
    }

    void devicesAreInvitedAndRefused()
    {
        TestClinic clinic;
        const auto added = say(clinic, {"device", "add", "Tablet 1", "--url", "https://192.0.2.7:8443"});
        QCOMPARE(added.exitCode, 0);
        const auto text = json(added.out);
        QCOMPARE(text.keys(),
                 (QStringList{QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("p"), QStringLiteral("u")}));
        const std::string id = text[QStringLiteral("d")].toString().toStdString();
        QVERIFY(say(clinic, {"device", "list"}).err.find(id + "  pending") != std::string::npos);
        QCOMPARE(say(clinic, {"device", "disable", id}).exitCode, 0);
        QCOMPARE(say(clinic, {"device", "disable", id}).exitCode, 1);
        QCOMPARE(say(clinic, {"device", "add", "Tablet", "--url", "http://x"}).exitCode, 2);
    }

    void badRowsAreNamedAndNothingIsImported()
    {
        TestClinic clinic;
        QTemporaryDir directory;
        const std::string file = fileWith(directory, "bad.csv",
                                          "code,category,name_en,name_ur,low,expected,high,stages,days_between_stages\n"
                                          "A1,eye,a,b,1,2,3,1,0\nA2,eye,a,b,-1,2,3,1,0\n");
        const auto said = say(clinic, {"import", "prices", file, "--json"});
        QCOMPARE(said.exitCode, 1);
        QVERIFY(said.err.find(":3: low: -1 is negative") != std::string::npos);
        const auto fault = json(said.out)[QStringLiteral("faults")].toArray().at(0).toObject();
        QCOMPARE(fault[QStringLiteral("line")].toInt(), 3);
        const std::string good = fileWith(directory, "prices.csv", sampleFile("prices.csv"));
        QCOMPARE(say(clinic, {"import", "prices", good}).exitCode, 0);
    }

    void aPolicyThatContradictsItselfIsNotPublished()
    {
        TestClinic clinic;
        QTemporaryDir directory;
        const auto served = [&clinic] {
            TestDevice device;
            device.enrol(clinic);
            return clinic.send(device.get("/v1/policy")).etag;
        };
        const std::string before = served();
        const auto with = [](const char *from, const char *to) {
            std::string policy(sampleFile("policy.json"));
            for (const auto &[old, now] : {std::pair(from, to), std::pair("\"version\": 12", "\"version\": 99")}) {
                const auto at = policy.find(old);
                if (at == std::string::npos)
                    qFatal("the sample has no %s", old);
                policy.replace(at, std::string_view(old).size(), now);
            }
            return policy;
        };
        const std::pair<std::string, const char *> cases[] = {
            {with("\"discount_bp\": 500", "\"discount_bp\": 50000"), "/discount_bp"},
            {with("\"unit\": 1000", "\"unit\": 0"), "/round/unit"},
            {with("\"kind\": \"by_visit\"", "\"kind\": \"barter\""), "/kind"},
            {with("\"effective_from\": \"2026-11-01\"", "\"effective_from\": \"2026-11-31\""), "/effective_from"}};
        for (const auto &[policy, place] : cases) {
            const auto file = fileWith(directory, "policy.json", policy);
            const auto said = say(clinic, {"policy", "publish", file, "--json"});
            QCOMPARE(said.exitCode, 1);
            QVERIFY2(said.out.find(place) != std::string::npos, said.out.c_str()); // which member it is
            QVERIFY(said.err.find(file) != std::string::npos);
            QCOMPARE(served(), before); // and the tablets keep what they have
        }
        const auto sound = fileWith(directory, "policy.json", with("\"unit\": 1000", "\"unit\": 100"));
        QCOMPARE(say(clinic, {"policy", "publish", sound}).exitCode, 0);
        QVERIFY(served() != before);
    }

    void quoteIsTheDocumentTheScreensBindTo()
    {
        QTemporaryDir directory;
        const std::string policy = fileWith(directory, "policy.json", sampleFile("policy.json"));
        TestClinic clinic;
        auto facts = clinic.visit("V-1001").base;
        facts.today = clinic.clinic().today();
        const std::string file = fileWith(directory, "facts.json", codec::writeFacts(facts));
        const auto said = sayAlone({"policy", "quote", "--policy", policy, "--facts", file, "--json"});
        QCOMPARE(said.exitCode, 0);
        const auto quote = json(said.out);
        QCOMPARE(quote[QStringLiteral("typ")].toString(), QStringLiteral("quote"));
        QCOMPARE(quote[QStringLiteral("facts_sha256")].toString().toStdString(),
                 signing::sha256Hex(codec::writeFacts(facts)));
        const std::string bad = fileWith(directory, "bad.json", "{\"typ\":\"facts\"}");
        QCOMPARE(sayAlone({"policy", "quote", "--policy", policy, "--facts", bad, "--json"}).exitCode, 1);
        QVERIFY(sayAlone({"policy", "quote", "--policy", policy, "--facts", file}).out.empty());
    }

    void callsAreSeenAndAccepted()
    {
        TestClinic clinic;
        domain::Call call;
        call.callId = signing::uuidV7(kNoon);
        call.place = "Tablet (sample)";
        call.at = clinic.clinic().timestamp();
        (void)saveCall(clinic.database(), call, "device", clinic.clinic().today());
        QVERIFY(say(clinic, {"calls"}).err.find("Tablet (sample)  rings") != std::string::npos);
        QCOMPARE(say(clinic, {"calls", "accept", call.callId, "--by", "Cashier"}).exitCode, 0);
        QCOMPARE(say(clinic, {"calls", "accept", call.callId}).exitCode, 1);
        QCOMPARE(say(clinic, {"calls", "accept", "nobody"}).exitCode, 1);
        const auto shown = json(say(clinic, {"calls", "--json"}).out);
        QCOMPARE(shown[QStringLiteral("accepted_by")].toString(), QStringLiteral("Cashier"));
        QCOMPARE(shown[QStringLiteral("state")].toString(), QStringLiteral("accepted"));
    }

    void recordsAreListedShownExportedAndVerified()
    {
        TestClinic clinic;
        TestDevice device;
        device.enrol(clinic);
        auto draft = device.choice(clinic, "V-1001", "month");
        const auto body = device.finish(draft);
        QCOMPARE(clinic.send(device.put(draft.record.recordId, body)).status, 201);
        const auto &id = draft.record.recordId;
        const auto row =
            json(say(clinic, {"records", "list", "--json"}).out)[QStringLiteral("records")].toArray().at(0);
        QCOMPARE(row[QStringLiteral("record_id")].toString().toStdString(), id);
        QCOMPARE(row[QStringLiteral("option")].toString(), QStringLiteral("month"));
        QCOMPARE(row[QStringLiteral("log_index")].toInt(), 1);
        const auto record = json(say(clinic, {"records", "show", id, "--json"}).out);
        QCOMPARE(record[QStringLiteral("record")][QStringLiteral("visit_ref")].toString(), QStringLiteral("V-1001"));
        QCOMPARE(say(clinic, {"records", "show", "nobody"}).exitCode, 1);
        QTemporaryDir out;
        const std::string folder = out.path().toStdString();
        QCOMPARE(say(clinic, {"records", "export", "--out", folder}).exitCode, 0);
        const std::string payload = folder + "/" + id + ".payload.json";
        QCOMPARE(sayAlone({"records", "verify", payload}).exitCode, 0);
        auto bytes = *readFile(payload);
        bytes[20] = static_cast<char>(bytes[20] ^ 1);
        QVERIFY(writeFile(payload, bytes).has_value());
        const auto refused = sayAlone({"records", "verify", payload, "--json"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!json(refused.out)[QStringLiteral("ok")].toBool());
        QCOMPARE(say(clinic, {"verify", "--menus"}).exitCode, 0);
        Query(clinic.database(), "UPDATE records SET reason = 'x'").run();
        QCOMPARE(say(clinic, {"verify", "--json"}).exitCode, 1);
    }

    void theFolderMayComeFromTheEnvironment()
    {
        TestClinic clinic;
        qputenv("WAZEH_DATA", QByteArray::fromStdString(clinic.folder().root.string()));
        const auto said = sayAlone({"staff", "list", "--json"});
        qunsetenv("WAZEH_DATA");
        QCOMPARE(said.exitCode, 0);
        QCOMPARE(run({QStringLiteral("staff"), QStringLiteral("list"), QStringLiteral("--data"),
                      QString::fromStdString(clinic.folder().root.string())})
                     .exitCode,
                 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
