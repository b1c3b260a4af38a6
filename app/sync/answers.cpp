#include "sync/answers.h"

#include <charconv>

#include "codec/json.h"
#include "signing/jws.h"
#include "sync/jsonfields.h"

namespace wazeh::sync {
namespace {
using flow::LinkError;
using flow::LinkFailure;

std::string problemCode(const HttpAnswer &answer)
{
    const auto problem =
        answer.contentType == kJson ? readAnswer(answer.body, "problem", {"code", "detail"}) : std::nullopt;
    return problem ? textOf(*problem, "code") : std::string{};
}

LinkFailure conflictOf(const HttpAnswer &answer, const signing::Key *server, std::string_view recordId)
{
    if (server != nullptr && !recordId.empty() && answer.contentType == kJose) {
        const auto payload = signing::verifyCompact(*server, answer.body, signing::kProblemTyp);
        const auto json = payload ? codec::readJson(*payload) : std::unexpected(domain::Fault{});
        if (json && textOf(*json, "code") == "conflict" && textOf(*json, "detail") == recordId)
            return {LinkError::Conflict, "conflict", {}};
    }
    return {LinkError::NotDelivered, "unsigned_conflict", {}};
}

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && value >= 0 ? std::optional(value) : std::nullopt;
}
} // namespace

flow::LinkFailure failureOf(const HttpAnswer &answer, const signing::Key *server, std::string_view recordId)
{
    auto code = problemCode(answer);
    switch (answer.status) {
    case 400:
    case 413:
    case 415:
        if (!code.empty())
            return {LinkError::Rejected, code, {}};
        break;
    case 401:
    case 403:
        return {LinkError::NotAllowed, code.empty() ? "not_allowed" : code, {}};
    case 409:
        return conflictOf(answer, server, recordId);
    case 429:
    case 503:
        return {LinkError::Busy, code.empty() ? "busy" : code, answer.retryAfterS};
    default:
        break;
    }
    return {LinkError::NotDelivered, code.empty() ? "status_" + std::to_string(answer.status) : code, {}};
}

bool isJson(const HttpAnswer &answer)
{
    return (answer.status == 200 || answer.status == 201) && answer.contentType == kJson;
}

std::optional<std::int64_t> unixMsOf(std::string_view text)
{
    if (text.size() < 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.back() != 'Z')
        return std::nullopt;
    const auto date = domain::Date::parse(text.substr(0, 10));
    const auto hour = number(text.substr(11, 2));
    const auto minute = number(text.substr(14, 2));
    const auto second = number(text.substr(17, 2));
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    std::int64_t ms = 0;
    if (const auto rest = text.substr(19, text.size() - 20); !rest.empty()) {
        const auto part = number(rest.substr(1));
        if (rest.front() != '.' || rest.size() != 4 || !part)
            return std::nullopt;
        ms = *part;
    }
    const auto days = date->days().time_since_epoch().count();
    return ((std::int64_t{days} * 24 + *hour) * 60 + *minute) * 60'000 + std::int64_t{*second} * 1000 + ms;
}
} // namespace wazeh::sync
