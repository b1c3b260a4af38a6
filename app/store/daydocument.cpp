#include "store/daydocument.h"

#include <algorithm>

#include "codec/documents.h"

namespace wazeh::store {
namespace {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

constexpr codec::ReadLimits kDayLimits{.maxBytes = 4 << 20};

JsonArray *visitsOf(Json &day)
{
    auto *object = std::get_if<JsonObject>(&day.value);
    if (object == nullptr)
        return nullptr;
    const auto member = std::ranges::find(*object, "visits", &JsonObject::value_type::first);
    return member == object->end() ? nullptr : std::get_if<JsonArray>(&member->second.value);
}

bool has(const JsonArray &visits, const Json &visit)
{
    const auto *ref = visit.find("visit_ref");
    return std::ranges::any_of(visits, [&](const Json &other) {
        const auto *theirs = other.find("visit_ref");
        return ref != nullptr && theirs != nullptr && *ref == *theirs;
    });
}
} // namespace

std::string visitBytes(const domain::Visit &visit)
{
    domain::Day day;
    day.currency = visit.base.currency;
    day.visits.push_back(visit);
    auto json = codec::readJson(codec::writeDay(day), kDayLimits);
    const auto *visits = json ? visitsOf(*json) : nullptr;
    return visits == nullptr || visits->empty() ? std::string{} : codec::writeJson(visits->front());
}

std::optional<domain::Day> dayWith(std::string_view dayBytes, const std::vector<std::string> &visits, bool keepOwn)
{
    auto json = codec::readJson(dayBytes, kDayLimits);
    auto *list = json ? visitsOf(*json) : nullptr;
    if (list == nullptr)
        return std::nullopt;
    if (!keepOwn)
        list->clear();
    for (const auto &bytes : visits) {
        auto visit = codec::readJson(bytes, kDayLimits);
        if (visit && !has(*list, *visit))
            list->push_back(std::move(*visit));
    }
    auto day = codec::readDay(codec::writeJson(*json));
    return day ? std::optional(std::move(*day)) : std::nullopt;
}
} // namespace wazeh::store
