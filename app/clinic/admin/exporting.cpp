#include "clinic/admin/exporting.h"

#include "clinic/ingest/check.h"
#include "clinic/store/devices.h"
#include "codec/documents.h"

namespace wazeh::clinic {
namespace {
constexpr int kPage = 500;

Outcome<void> exportOne(const Clinic &clinic, const std::filesystem::path &out, const RecordRow &row)
{
    const auto delivery = codec::readDelivery(row.body);
    const auto device = findDevice(clinic.database, row.deviceId);
    if (!delivery || !device)
        return refuse("bad_record", row.recordId + ": its stored bytes cannot be read");
    std::vector<std::pair<std::string, std::string>> files{{".payload.json", std::string(view(delivery->payload))},
                                                           {".jws", delivery->jws},
                                                           {".jwk.json", device->jwk},
                                                           {".receipt.jws", row.receipt}};
    if (!delivery->pdf.empty())
        files.emplace_back(".agreement.pdf", view(delivery->pdf));
    if (delivery->ink)
        files.emplace_back(".ink.png", view(*delivery->ink));
    for (const auto &[ending, bytes] : files)
        if (auto written = writeFile(out / (row.recordId + ending), bytes); !written)
            return written;
    return {};
}
} // namespace

codec::Json recordRowJson(const RecordRow &row)
{
    const auto optional = [](const std::optional<std::int64_t> &value) {
        return value ? codec::Json(*value) : codec::Json();
    };
    return codec::JsonObject{{"record_id", row.recordId}, {"device_id", row.deviceId}, {"seq", optional(row.seq)},
                             {"visit_ref", row.visitRef}, {"option", row.option},      {"total", optional(row.total)},
                             {"status", row.status},      {"log_index", row.logIndex}};
}

Outcome<int> exportRecords(const Clinic &clinic, const std::filesystem::path &out, const std::string &id)
{
    std::error_code error;
    std::filesystem::create_directories(out, error);
    if (error)
        return refuse("file", out.string() + ": " + error.message());
    codec::JsonArray index;
    for (auto page = recordsAfter(clinic.database, 0, kPage); !page.empty();
         page = recordsAfter(clinic.database, page.back().logIndex, kPage))
        for (const auto &row : page) {
            if (!id.empty() && row.recordId != id)
                continue;
            if (auto written = exportOne(clinic, out, row); !written)
                return std::unexpected(written.error());
            index.push_back(recordRowJson(row));
        }
    if (!id.empty() && index.empty())
        return refuse("no_record", "there is no record " + id);
    const int count = static_cast<int>(index.size());
    if (auto written = writeFile(out / "server.jwk.json", clinic.keys.receipt.jwk()); !written)
        return std::unexpected(written.error());
    if (auto written = writeFile(out / "index.json", codec::writeJson(std::move(index))); !written)
        return std::unexpected(written.error());
    return count;
}
} // namespace wazeh::clinic
