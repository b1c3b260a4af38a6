#include <optional>

#include "clinic/cli/commands.h"
#include "clinic/cli/decimals.h"
#include "clinic/cli/io.h"
#include "domain/costshare.h"
#include "domain/rate.h"
#include "domain/schedule.h"

namespace wazeh::clinic {
namespace {
/** Reads, computes, prints; whatever is wrong is {"error"} on standard output and exit 1. */
int calculate(Invocation &invocation, codec::Json (*compute)(const codec::Json &))
{
    try {
        const auto json = codec::readJson(readInput(invocation.io.in),
                                          {.maxBytes = 16 << 20, .maxDepth = 16, .allowFractions = true});
        if (!json)
            throw Stop(kNo, "the input is no JSON: " + json.error().path + " " + json.error().message);
        printJson(invocation, compute(*json));
        return kDone;
    } catch (const Stop &stop) {
        printJson(invocation, codec::JsonObject{{"error", stop.what()}});
        return stop.code();
    }
}

/** Cash flows are amounts of no particular currency, to a millionth. */
const domain::Currency kFlowUnit{.code = {'X', 'X', 'X'}, .exponent = 6};

std::vector<domain::DatedFlow> datedFlows(const Terms &terms, const std::string &name)
{
    std::vector<domain::DatedFlow> flows;
    for (const auto &entry : terms.list(name)) {
        const Terms flow(entry, "/" + name + "/" + std::to_string(flows.size()), {"date", "amount"});
        flows.push_back({flow.date("date"), flow.money("amount", kFlowUnit)});
    }
    return flows;
}

int smallCount(const Terms &terms, std::string_view name)
{
    const auto value = terms.integer(name);
    if (value < 1 || value > 36'500)
        terms.bad(name, "is out of range");
    return static_cast<int>(value);
}

domain::UnitPeriod unitOf(const Terms &terms)
{
    const Terms unit(terms.at("unit"), "/unit", {"months", "days", "half_months"});
    domain::UnitPeriod period;
    if (unit.has("months"))
        period.months = smallCount(unit, "months");
    if (unit.has("days"))
        period.days = smallCount(unit, "days");
    if (unit.has("half_months"))
        period.halfMonths = smallCount(unit, "half_months");
    return period;
}

std::expected<domain::YearlyRate, domain::RateError> rateOf(const Terms &terms, const std::string &method)
{
    if (method == domain::methodName(domain::RateMethod::UsRegZActuarial))
        return domain::usActuarial(datedFlows(terms, "advances"), datedFlows(terms, "payments"), unitOf(terms));
    if (method != domain::methodName(domain::RateMethod::EuAprcEffective))
        terms.bad("method", "is not known");
    std::vector<domain::YearFlow> flows;
    for (const auto &entry : terms.list("flows")) {
        const Terms flow(entry, "/flows/" + std::to_string(flows.size()), {"years", "amount"});
        flows.push_back({flow.number("years"), flow.money("amount", kFlowUnit)});
    }
    return domain::euEffective(flows);
}

codec::Json computeRate(const codec::Json &json)
{
    const Terms terms(json, "", {"method", "unit", "advances", "payments", "flows"});
    const std::string method = terms.text("method");
    const auto rate = rateOf(terms, method);
    if (!rate)
        throw Stop(kNo, std::string(domain::describe(rate.error())));
    return codec::JsonObject{{"method", method}, {"percent", percentDecimal(rate->percentE6)}};
}

template <class T>
T oneOf(const Terms &terms, std::string_view name, std::initializer_list<std::pair<std::string_view, T>> values)
{
    const std::string text = terms.text(name);
    for (const auto &[word, value] : values)
        if (word == text)
            return value;
    terms.bad(name, "is not known: " + text);
}

domain::Every everyOf(const Terms &terms)
{
    const Terms every(terms.at("every"), "/every", {"months", "days"});
    if (every.has("months") == every.has("days"))
        terms.bad("every", "needs months or days");
    return every.has("months") ? domain::Every{smallCount(every, "months"), 0}
                               : domain::Every{0, smallCount(every, "days")};
}

domain::ScheduleTerms scheduleTerms(const codec::Json &json)
{
    using domain::DayCount, domain::Remainder, domain::RoundMode;
    const Terms terms(json, "",
                      {"principal", "currency", "nominal_rate_bp", "count", "every", "start", "first_due", "day_count",
                       "round_to", "rounding", "fee", "down_payment", "anchor_day", "remainder"});
    const auto currency = currencyByCode(terms.text("currency"));
    if (!currency)
        terms.bad("currency", "is no ISO 4217 code");
    domain::ScheduleTerms out;
    out.principal = terms.money("principal", *currency);
    const auto rate = terms.integer("nominal_rate_bp");
    if (rate < 0 || rate > 1'000'000)
        terms.bad("nominal_rate_bp", "is out of range");
    out.nominalRateBp = static_cast<int>(rate);
    out.count = smallCount(terms, "count");
    out.every = everyOf(terms);
    out.start = terms.date("start");
    out.firstDue = terms.date("first_due");
    out.dayCount =
        oneOf<DayCount>(terms, "day_count", {{"30/360", DayCount::Thirty360}, {"actual/365", DayCount::Actual365}});
    out.roundUnit = terms.money("round_to", *currency).minor();
    out.rounding = oneOf<RoundMode>(terms, "rounding",
                                    {{"half_up", RoundMode::HalfUp},
                                     {"half_even", RoundMode::HalfEven},
                                     {"up", RoundMode::Up},
                                     {"down", RoundMode::Down}});
    if (terms.has("remainder"))
        out.remainder = oneOf<Remainder>(terms, "remainder", {{"last", Remainder::Last}, {"first", Remainder::First}});
    out.fee = terms.moneyOrZero("fee", *currency);
    out.downPayment = terms.moneyOrZero("down_payment", *currency);
    if (terms.has("anchor_day"))
        out.anchorDay = static_cast<unsigned>(smallCount(terms, "anchor_day"));
    return out;
}

codec::Json computeSchedule(const codec::Json &json)
{
    const auto schedule = domain::schedule(scheduleTerms(json));
    if (!schedule)
        throw Stop(kNo, schedule.error().field + " " + schedule.error().message);
    codec::JsonArray rows;
    for (const auto &row : schedule->rows)
        rows.push_back(codec::JsonObject{{"n", row.n},
                                         {"date", row.date.toIso()},
                                         {"amount", row.amount.toDecimal()},
                                         {"capital", row.capital.toDecimal()},
                                         {"interest", row.interest.toDecimal()},
                                         {"balance", row.balance.toDecimal()}});
    return codec::JsonObject{{"payments", std::move(rows)},
                             {"total", schedule->total.toDecimal()},
                             {"more_than_today", schedule->moreThanToday.toDecimal()}};
}

codec::Json computeShare(const codec::Json &json)
{
    const Terms terms(json, "",
                      {"allowed", "deductible", "deductible_met", "coinsurance_bp", "copay", "oop_max", "oop_met",
                       "billed", "currency"});
    const auto currency = terms.has("currency") ? currencyByCode(terms.text("currency")) : domain::Currency{};
    if (!currency)
        terms.bad("currency", "is no ISO 4217 code");
    const auto amount = [&](std::string_view name) {
        const auto money = terms.moneyOrZero(name, *currency);
        if (money.isNegative())
            terms.bad(name, "is negative");
        return money;
    };
    const auto coinsurance = terms.has("coinsurance_bp") ? terms.integer("coinsurance_bp") : 0;
    if (coinsurance < 0 || coinsurance > 10'000)
        terms.bad("coinsurance_bp", "is not between 0 and 10000");
    domain::ShareTerms share{terms.money("allowed", *currency),
                             amount("deductible"),
                             amount("deductible_met"),
                             static_cast<int>(coinsurance),
                             amount("copay"),
                             std::nullopt,
                             amount("oop_met"),
                             amount("billed")};
    if (share.allowed.isNegative())
        terms.bad("allowed", "is negative");
    if (terms.has("oop_max"))
        share.oopMax = amount("oop_max");
    const auto result = domain::share(share);
    if (!result)
        throw Stop(kNo, "the amounts are too large");
    return codec::JsonObject{
        {"patient", result->patient.toDecimal()},       {"plan", result->plan.toDecimal()},
        {"deductible", result->deductible.toDecimal()}, {"coinsurance", result->coinsurance.toDecimal()},
        {"copay", result->copay.toDecimal()},           {"balance_billed", result->balanceBilled.toDecimal()}};
}
} // namespace

int runRate(Invocation &invocation)
{
    return calculate(invocation, computeRate);
}

int runSchedule(Invocation &invocation)
{
    return calculate(invocation, computeSchedule);
}

int runShare(Invocation &invocation)
{
    return calculate(invocation, computeShare);
}
} // namespace wazeh::clinic
