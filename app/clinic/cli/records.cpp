#include <filesystem>
#include <set>

#include "clinic/admin/exporting.h"
#include "clinic/admin/logcheck.h"
#include "clinic/admin/recordcheck.h"
#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"
#include "clinic/ingest/check.h"
#include "codec/documents.h"

namespace wazeh::clinic {
namespace {
namespace fs = std::filesystem;
constexpr int kPage = 500;

/** ID of an exported file's record, "" when the name is none of an export. */
std::string idOf(const fs::path &file)
{
    const std::string name = file.filename().string();
    for (const std::string ending :
         {".payload.json", ".receipt.jws", ".jwk.json", ".agreement.pdf", ".ink.png", ".jws"})
        if (name.size() > ending.size() && name.ends_with(ending))
            return name.substr(0, name.size() - ending.size());
    return {};
}

signing::Key keyFrom(const fs::path &file)
{
    const auto key = signing::Key::fromJwk(fileBytes(file.string()));
    if (!key)
        throw Stop(kNo, file.string() + ": this is no public key");
    return *key;
}

std::vector<std::string> verifyExported(const fs::path &folder, const std::string &id)
{
    const auto file = [&](const char *ending) { return folder / (id + ending); };
    const Evidence evidence{fileBytes(file(".payload.json").string()), fileBytes(file(".jws").string()),
                            fileBytes(file(".receipt.jws").string())};
    return checkEvidence(evidence, keyFrom(file(".jwk.json")), keyFrom(folder / "server.jwk.json"));
}

codec::Json gapsJson(const LogReport &report)
{
    codec::JsonArray rows;
    for (const auto &gap : report.gaps)
        rows.push_back(
            codec::JsonObject{{"device_id", gap.deviceId}, {"epoch", gap.epoch}, {"from", gap.from}, {"to", gap.to}});
    return rows;
}
} // namespace

int runRecordsList(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    codec::JsonArray rows;
    for (auto page = recordsAfter(clinic.database, 0, kPage); !page.empty();
         page = recordsAfter(clinic.database, page.back().logIndex, kPage))
        for (const auto &row : page) {
            if (!invocation.json())
                invocation.io.err << row.logIndex << "  " << row.recordId << "  " << row.status << "  " << row.visitRef
                                  << "  " << row.option << (row.reason.empty() ? "" : "  " + row.reason) << '\n';
            rows.push_back(recordRowJson(row));
        }
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"records", std::move(rows)}});
    return kDone;
}

int runRecordsShow(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    const auto row = findRecord(clinic.database, invocation.arguments.front());
    if (!row)
        throw Stop(kNo, "there is no record " + invocation.arguments.front());
    const auto delivery = codec::readDelivery(row->body);
    const auto receipt = openReceipt(row->receipt, clinic.keys.receipt);
    if (!delivery || !receipt)
        throw Stop(kNo, "its stored bytes cannot be read; see wazeh-clinic verify");
    const auto payload = codec::readJson(view(delivery->payload));
    const auto said = codec::readJson(codec::writeReceipt(*receipt));
    const codec::Json shown = codec::JsonObject{{"record", payload ? *payload : codec::Json()},
                                                {"receipt", said ? *said : codec::Json()},
                                                {"receipt_jws", row->receipt}};
    if (invocation.json())
        printJson(invocation, shown);
    else
        invocation.io.err << codec::writeJson(shown) << '\n';
    return kDone;
}

int runRecordsExport(Invocation &invocation)
{
    const fs::path out = invocation.needed("--out");
    const Clinic clinic = openFor(invocation);
    const auto count = exportRecords(clinic, out, invocation.value("--id"));
    if (!count)
        throw Stop(count.error().code == "no_record" ? kNo : kCannot, count.error().message);
    invocation.io.err << *count << " records written to " << out.string() << '\n';
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"exported", *count}});
    return kDone;
}

int runRecordsVerify(Invocation &invocation)
{
    std::set<std::pair<fs::path, std::string>> records;
    for (const auto &argument : invocation.arguments) {
        const std::string id = idOf(argument);
        if (id.empty() || id == "server")
            throw Stop(kCannot, argument + " is no file of an export (ID.payload.json, ID.jws ...)");
        records.emplace(fs::path(argument).parent_path(), id);
    }
    bool good = true;
    codec::JsonArray rows;
    for (const auto &[folder, id] : records) {
        const auto problems = verifyExported(folder, id);
        good = good && problems.empty();
        codec::JsonArray words(problems.begin(), problems.end());
        for (const auto &what : problems)
            invocation.io.err << id << ": " << what << '\n';
        if (problems.empty())
            invocation.io.err << id << ": signed by the device, received by the server\n";
        rows.push_back(codec::JsonObject{{"record_id", id}, {"ok", problems.empty()}, {"problems", std::move(words)}});
    }
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"ok", good}, {"records", std::move(rows)}});
    return good ? kDone : kNo;
}

int runVerify(Invocation &invocation)
{
    Clinic clinic = openFor(invocation);
    const auto report = checkLog(clinic, invocation.has("--menus"));
    codec::JsonArray problems;
    for (const auto &found : report.problems) {
        invocation.io.err << found.logIndex << "  " << found.recordId << "  " << found.what << '\n';
        problems.push_back(
            codec::JsonObject{{"log_index", found.logIndex}, {"record_id", found.recordId}, {"what", found.what}});
    }
    for (const auto &gap : report.gaps)
        invocation.io.err << "not yet arrived from " << gap.deviceId << ": " << gap.from << " to " << gap.to << '\n';
    invocation.io.err << report.records << " records, " << report.quarantined << " quarantined, " << report.menus
                      << " menus computed again, " << report.conflicts << " conflicts, " << report.problems.size()
                      << " problems\n";
    const bool good = report.problems.empty();
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"ok", good},
                                                {"records", report.records},
                                                {"quarantined", report.quarantined},
                                                {"menus", report.menus},
                                                {"conflicts", report.conflicts},
                                                {"missing", gapsJson(report)},
                                                {"problems", std::move(problems)}});
    return good ? kDone : kNo;
}
} // namespace wazeh::clinic
