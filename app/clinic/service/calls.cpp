#include <charconv>

#include "clinic/service/service.h"
#include "clinic/store/calls.h"
#include "codec/documents.h"

namespace wazeh::clinic {
namespace {
std::optional<std::int64_t> cursorOf(const Request &request)
{
    const auto since = request.query.find("since");
    if (since == request.query.end())
        return 0;
    std::int64_t cursor = 0;
    const auto &text = since->second;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cursor);
    if (error != std::errc{} || end != text.data() + text.size() || cursor < 0)
        return {};
    return cursor;
}
} // namespace

Response postCall(Clinic &clinic, const DeviceRow &device, const Request &request)
{
    const auto call = codec::readCall(request.body);
    if (!call)
        return problem(400, "bad_call", call.error().front().path);
    const auto change = saveCall(clinic.database, *call, device.deviceId, clinic.today());
    const auto stored = findCall(clinic.database, call->callId);
    Response response;
    response.status = change == CallChange::Added ? 201 : 200;
    response.body = codec::writeCall(stored ? stored->call : *call);
    return response;
}

Response getCalls(Clinic &clinic, const Request &request)
{
    const auto cursor = cursorOf(request);
    if (!cursor)
        return problem(400, "bad_cursor");
    std::int64_t next = *cursor;
    codec::JsonArray calls;
    for (const auto &row : callsAfter(clinic.database, clinic.today(), *cursor)) {
        next = row.cursor;
        if (auto json = codec::readJson(codec::writeCall(row.call)))
            calls.push_back(std::move(*json));
    }
    Response response;
    response.body = codec::writeJson(
        codec::JsonObject{{"typ", "calls"}, {"v", 1}, {"next", next}, {"calls", std::move(calls)}});
    return response;
}
} // namespace wazeh::clinic
