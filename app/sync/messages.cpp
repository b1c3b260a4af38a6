#include "sync/messages.h"

#include "codec/documents.h"

namespace wazeh::sync {
namespace {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

Json visitJson(const domain::Visit &visit)
{
    domain::Day day;
    day.currency = visit.base.currency;
    day.visits.push_back(visit);
    const auto json = codec::readJson(codec::writeDay(day), {.maxBytes = 4 << 20});
    const auto *visits = json ? json->find("visits") : nullptr;
    const auto *list = visits == nullptr ? nullptr : std::get_if<JsonArray>(&visits->value);
    return list == nullptr || list->empty() ? Json() : list->front();
}
} // namespace

std::string visitStateBody(domain::VisitState state, std::string_view reason, std::string_view at)
{
    return codec::writeJson(Json(JsonObject{{"typ", Json("visit_state")},
                                            {"v", Json(1)},
                                            {"state", Json(domain::visitStateName(state))},
                                            {"reason", Json(reason)},
                                            {"at", Json(at)}}));
}

std::string walkInBody(const domain::Visit &visit)
{
    return codec::writeJson(Json(JsonObject{{"typ", Json("walk_in")}, {"v", Json(1)}, {"visit", visitJson(visit)}}));
}

std::string segment(std::string_view text)
{
    constexpr std::string_view hex = "0123456789ABCDEF";
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~";
    std::string escaped;
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos) {
            escaped += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        escaped += '%';
        escaped += hex[byte >> 4U];
        escaped += hex[byte & 15U];
    }
    return escaped;
}
} // namespace wazeh::sync
