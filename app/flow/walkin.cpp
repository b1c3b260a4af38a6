#include <algorithm>

#include "flow/reducer.h"

namespace wazeh::flow {
namespace {
constexpr std::size_t kMaxName = 200; // bytes of UTF-8
constexpr int kAdultAge = 18;

std::string trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t\n");
    if (from == std::string_view::npos)
        return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\n") - from + 1));
}

bool isFourDigits(std::string_view text)
{
    return text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/** A code alone never opens a visit: a birth year or a phone's last digits must be there. */
std::string problemOf(const event::WalkInAdded &added, const domain::Day &day, domain::Date today)
{
    const auto name = trimmed(added.name);
    if (name.empty() || name.size() > kMaxName)
        return "name";
    if (!day.service(added.serviceCode))
        return "service";
    const bool hasYear = added.birthYear != 0;
    if (hasYear && (added.birthYear < today.year() - 130 || added.birthYear > today.year()))
        return "birth_year";
    if (!added.phoneLast4.empty() && !isFourDigits(added.phoneLast4))
        return "phone";
    if (!hasYear && added.phoneLast4.empty())
        return "second_factor";
    return {};
}

domain::CaseFacts factsOf(const domain::Service &service, const domain::Day &day, domain::Date today)
{
    domain::CaseFacts facts;
    facts.currency = day.currency;
    facts.category = service.category;
    facts.today = today;
    facts.lines.push_back({.code = service.code,
                           .qty = 1,
                           .low = service.low,
                           .expected = service.expected,
                           .high = service.high,
                           .category = service.category,
                           .stage = 1});
    const domain::Money nothing = domain::Money::fromMinor(0, day.currency);
    facts.cover.allowed = nothing;
    facts.cover.deductibleLeft = nothing;
    facts.cover.copay = nothing;
    for (int n = 1; n <= std::max(1, service.stages); ++n)
        facts.stages.push_back({n, today.plusDays(std::int64_t{n - 1} * service.daysBetweenStages)});
    return facts;
}
} // namespace

void on(Turn &turn, const event::WalkInOpened &)
{
    State &state = turn.state;
    if (state.step != Step::StaffVisits || !state.day)
        return;
    state.staff.problem.clear();
    state.step = Step::StaffWalkIn;
}

void on(Turn &turn, const event::WalkInAdded &added)
{
    State &state = turn.state;
    if (state.step != Step::StaffWalkIn || !state.day || state.staff.waitingSerial != 0)
        return;
    const auto today = civilDate(state.nowUnixMs, turn.config.zoneOffsetMinutes);
    state.staff.problem = problemOf(added, *state.day, today);
    if (!state.staff.problem.empty())
        return;
    const auto &service = *state.day->service(added.serviceCode);
    domain::Visit visit;
    const auto name = trimmed(added.name);
    visit.name.byLang = {{"en", name}, {"ur", name}};
    visit.birthYear = added.birthYear;
    visit.phoneLast4 = added.phoneLast4;
    visit.minor = added.birthYear != 0 && today.year() - added.birthYear <= kAdultAge;
    visit.state = domain::VisitState::Arrived;
    visit.service = service.name;
    visit.base = factsOf(service, *state.day, today);
    state.staff.waitingSerial = ++state.serial;
    turn.effects.push_back(effect::AddWalkIn{std::move(visit)});
}

void on(Turn &turn, const event::WalkInSaved &)
{
    State &state = turn.state;
    turn.effects.push_back(effect::Reload{});
    turn.effects.push_back(effect::SyncNow{});
    if (state.step != Step::StaffWalkIn || state.staff.waitingSerial == 0)
        return;
    state.staff.waitingSerial = 0;
    state.step = Step::StaffVisits;
}
} // namespace wazeh::flow
