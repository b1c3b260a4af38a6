#include "clinic/import/visitfacts.h"

#include <algorithm>

namespace wazeh::clinic {
namespace {
std::vector<std::string> split(std::string_view text, char by)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(by), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

struct Ordered {
    std::string code;
    std::int64_t qty = 1;
    std::int64_t stage = 1;
};

/** CODE, CODExQTY, CODE@STAGE, CODExQTY@STAGE: codes are upper case, so the small x always divides. */
std::optional<Ordered> readOrdered(std::string_view text)
{
    Ordered ordered;
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        const auto stage = readInteger(text.substr(at + 1));
        if (!stage || *stage < 1 || *stage > 60)
            return {};
        ordered.stage = *stage;
        text = text.substr(0, at);
    }
    if (const auto times = text.find('x'); times != std::string_view::npos) {
        const auto qty = readInteger(text.substr(times + 1));
        if (!qty || *qty < 1 || *qty > 1000)
            return {};
        ordered.qty = *qty;
        text = text.substr(0, times);
    }
    ordered.code = text;
    return ordered;
}

std::vector<domain::Line> linesOf(Row &row, const VisitContext &context)
{
    std::vector<domain::Line> lines;
    for (const auto &part : split(row.needed("services"), ';')) {
        const auto ordered = readOrdered(part);
        if (!ordered) {
            row.fault("services", "\"" + part + "\" is not CODE, CODExQTY, CODE@STAGE or CODExQTY@STAGE");
            continue;
        }
        const auto service = std::find_if(context.services.begin(), context.services.end(),
                                          [&](const auto &known) { return known.code == ordered->code; });
        if (service == context.services.end()) {
            row.fault("services", "the price list has no service " + ordered->code);
            continue;
        }
        lines.push_back({service->code, ordered->qty, service->low, service->expected, service->high,
                         service->category, static_cast<int>(ordered->stage)});
    }
    return lines;
}

domain::Cover coverOf(Row &row, const domain::Currency &currency)
{
    domain::Cover cover;
    cover.kind = static_cast<domain::CoverKind>(
        row.oneOf("cover_kind", {"none", "panel", "social_security", "insurance"}));
    cover.allowed = cover.deductibleLeft = cover.copay = domain::Money::fromMinor(0, currency);
    if (cover.kind == domain::CoverKind::None) {
        for (const auto *column : {"cover_allowed", "cover_deductible_left", "cover_coinsurance_bp", "cover_copay",
                                   "cover_oop_left"})
            if (!row.text(column).empty())
                row.fault(column, "without a cover this stays empty");
        return cover;
    }
    cover.allowed = row.money("cover_allowed", currency);
    cover.deductibleLeft = row.money("cover_deductible_left", currency);
    cover.coinsuranceBp = static_cast<int>(row.integer("cover_coinsurance_bp", {0, 10'000}));
    cover.copay = row.money("cover_copay", currency);
    cover.oopLeft = row.moneyOrNone("cover_oop_left", currency);
    return cover;
}

std::vector<domain::Stage> stagesOf(Row &row, domain::Date date)
{
    std::vector<domain::Stage> stages;
    for (const auto &part : split(row.needed("stage_dates"), ';')) {
        const auto days = readInteger(part);
        if (!days || *days < 0 || *days > 3650)
            row.fault("stage_dates", "\"" + part + "\" is not a number of days from 0 to 3650");
        else
            stages.push_back({static_cast<int>(stages.size()) + 1, date.plusDays(*days)});
    }
    return stages;
}

std::vector<domain::Discount> discountsOf(Row &row, const domain::Currency &currency)
{
    const bool hasCode = !row.text("discount_code").empty();
    const auto amount = row.moneyOrNone("discount_amount", currency);
    if (hasCode != !row.text("discount_amount").empty())
        row.fault(hasCode ? "discount_amount" : "discount_code", "code and amount of a discount belong together");
    if (!hasCode || !amount)
        return {};
    return {{row.identifier("discount_code"), *amount}};
}
} // namespace

domain::CaseFacts factsOf(Row &row, domain::Date date, const VisitContext &context)
{
    domain::CaseFacts facts;
    facts.currency = context.currency;
    facts.category = row.identifier("category");
    facts.emergency.state = static_cast<domain::EmergencyState>(row.oneOf("emergency", {"none", "stable", "active"}));
    if (facts.emergency.state != domain::EmergencyState::None)
        facts.emergency.since = context.now;
    facts.lines = linesOf(row, context);
    facts.discounts = discountsOf(row, context.currency);
    facts.cover = coverOf(row, context.currency);
    facts.stages = stagesOf(row, date);
    return facts;
}

std::vector<domain::Arranged> arrangedOf(Row &row, domain::Date date, const VisitContext &context)
{
    std::vector<domain::Arranged> arranged;
    for (const auto &part : split(row.text("arranged"), ';')) {
        const auto colon = part.find(':');
        const auto days = readInteger(std::string_view(part).substr(0, std::min(colon, part.size())));
        if (colon == std::string::npos || !days || *days < -3650 || *days > 3650) {
            row.fault("arranged", "\"" + part + "\" is not DAYS:AMOUNT");
            continue;
        }
        if (const auto amount = readAmount(std::string_view(part).substr(colon + 1), context.currency); amount)
            arranged.push_back({date.plusDays(*days), *amount});
        else
            row.fault("arranged", amount.error());
    }
    return arranged;
}
} // namespace wazeh::clinic
