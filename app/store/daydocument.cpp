#include "store/daydocument.h"

#include <algorithm>

#include "codec/documents.h"

namespace wazeh::store {
namespace {
using codec::Json;
using codec::JsonArray;
using codec::JsonObject;

constexpr codec::ReadLimits kDayLimits{.maxBytes = 4 << 20};

/** Any day that holds nothing but visits. */
domain::Day bareDay(const domain::Currency &currency)
{
    domain::Day day;
    day.clinicId = "-";
    day.date = domain::Date::parse("2000-01-01").value_or(domain::Date{});
    day.issuedAt = day.expiresAt = "2000-01-01T00:00:00Z";
    day.currency = currency;
    return day;
}

Json *memberOf(Json &object, std::string_view name)
{
    auto *members = std::get_if<JsonObject>(&object.value);
    if (members == nullptr)
        return nullptr;
    const auto found = std::ranges::find(*members, name, &JsonObject::value_type::first);
    return found == members->end() ? nullptr : &found->second;
}
} // namespace

std::string visitBytes(const domain::Visit &visit)
{
    domain::Day day = bareDay(visit.base.currency);
    day.visits.push_back(visit);
    auto json = codec::readJson(codec::writeDay(day), kDayLimits);
    const auto *visits = json ? memberOf(*json, "visits") : nullptr;
    const auto *list = visits == nullptr ? nullptr : std::get_if<JsonArray>(&visits->value);
    return list == nullptr || list->empty() ? std::string{} : codec::writeJson(list->front());
}

std::optional<domain::Visit> readVisit(std::string_view bytes)
{
    auto visit = codec::readJson(bytes, kDayLimits);
    auto day = codec::readJson(codec::writeDay(bareDay({})), kDayLimits);
    auto *facts = visit ? memberOf(*visit, "facts_base") : nullptr;
    const auto *currency = facts == nullptr ? nullptr : memberOf(*facts, "currency");
    if (currency == nullptr || !day)
        return std::nullopt;
    *memberOf(*day, "currency") = *currency;
    *memberOf(*day, "visits") = JsonArray{*visit};
    auto read = codec::readDay(codec::writeJson(*day));
    return read ? std::optional(std::move(read->visits.front())) : std::nullopt;
}

std::optional<domain::Day> dayWith(std::string_view dayBytes, const std::vector<std::string> &visits)
{
    auto day = codec::readDay(dayBytes);
    if (!day)
        return std::nullopt;
    for (const auto &bytes : visits) {
        auto visit = readVisit(bytes);
        if (visit && visit->base.currency == day->currency && day->find(visit->visitRef) == nullptr)
            day->visits.push_back(std::move(*visit));
    }
    return std::move(*day);
}
} // namespace wazeh::store
