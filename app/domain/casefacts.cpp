#include "domain/casefacts.h"

#include <algorithm>

#include "domain/checker.h"
#include "domain/wide.h"

namespace wazeh::domain {

namespace {
constexpr std::size_t kMostLines = 10'000;
constexpr std::size_t kMostEntries = 600; // stages, discounts, overrides

void checkLine(Checker &checker, const Line &line, const CaseFacts &facts, const Path &here)
{
    checker.filled(line.code, Path(here, "code"));
    checker.filled(line.category, Path(here, "category"));
    checker.within(line.qty, 1, 10'000, Path(here, "qty"));
    const bool low = checker.amount(line.low, Path(here, "low"));
    const bool expected = checker.amount(line.expected, Path(here, "expected"));
    const bool high = checker.amount(line.high, Path(here, "high"));
    if (low && expected && high) {
        checker.require(line.low.minor() <= line.expected.minor(), Path(here, "low"),
                        "the low figure is above the expected one");
        checker.require(line.expected.minor() <= line.high.minor(), Path(here, "high"),
                        "the high figure is below the expected one");
    }
    const bool planned = facts.stages.empty()
                             ? line.stage >= 1 && line.stage <= static_cast<int>(kMostEntries)
                             : std::ranges::find(facts.stages, line.stage, &Stage::n) != facts.stages.end();
    checker.require(planned, Path(here, "stage"), "there is no such stage");
}

void checkLines(Checker &checker, const CaseFacts &facts, const Path &root)
{
    const Path lines(root, "lines");
    if (facts.lines.size() > kMostLines) {
        checker.require(false, lines, "there are more than 10000 lines");
        return;
    }
    checker.require(!facts.lines.empty() || facts.emergency.state == EmergencyState::Active, lines,
                    "there is nothing to estimate");
    Wide expected = 0;
    Wide high = 0;
    for (std::size_t i = 0; i < facts.lines.size(); ++i) {
        const Line &line = facts.lines[i];
        checkLine(checker, line, facts, Path(lines, i));
        expected += static_cast<Wide>(line.expected.minor()) * line.qty;
        high += static_cast<Wide>(line.high.minor()) * line.qty;
    }
    checker.require(high <= kMaxAmount, lines, "the lines add up to an absurd amount");

    const Path discounts(root, "discounts");
    Wide off = 0;
    checker.require(facts.discounts.size() <= kMostEntries, discounts, "there are more than 600 discounts");
    for (std::size_t i = 0; i < facts.discounts.size(); ++i) {
        const Path here(discounts, i);
        checker.filled(facts.discounts[i].code, Path(here, "code"));
        checker.amount(facts.discounts[i].amount, Path(here, "amount"));
        off += facts.discounts[i].amount.minor();
    }
    checker.require(off <= expected, discounts, "the discounts are more than the expected price");
}

void checkStages(Checker &checker, const CaseFacts &facts, const Path &root)
{
    const Path stages(root, "stages");
    checker.require(facts.stages.size() <= kMostEntries, stages, "there are more than 600 stages");
    for (std::size_t i = 0; i < facts.stages.size(); ++i) {
        const Path here(stages, i);
        checker.within(facts.stages[i].n, 1, static_cast<int>(kMostEntries), Path(here, "n"));
        checker.date(facts.stages[i].date, Path(here, "date"));
        if (i > 0) {
            checker.require(facts.stages[i - 1].n < facts.stages[i].n, Path(here, "n"),
                            "the stages are not numbered upwards");
            checker.require(facts.stages[i - 1].date <= facts.stages[i].date, Path(here, "date"),
                            "this stage is before the one it follows");
        }
    }
}

void checkCover(Checker &checker, const Cover &cover, const Path &root)
{
    const Path here(root, "cover");
    checker.amount(cover.allowed, Path(here, "allowed"));
    checker.amount(cover.deductibleLeft, Path(here, "deductible_left"));
    checker.within(cover.coinsuranceBp, 0, 10'000, Path(here, "coinsurance_bp"));
    checker.amount(cover.copay, Path(here, "copay"));
    if (cover.oopLeft)
        checker.amount(*cover.oopLeft, Path(here, "oop_left"));
}

void checkOverrides(Checker &checker, const CaseFacts &facts, const Path &root)
{
    const Path overrides(root, "overrides");
    checker.require(facts.overrides.size() <= kMostEntries, overrides, "there are more than 600 overrides");
    for (std::size_t i = 0; i < facts.overrides.size(); ++i) {
        const Override &now = facts.overrides[i];
        const Path here(overrides, i);
        checker.filled(now.option, Path(here, "option"));
        checker.filled(now.field, Path(here, "field"));
        checker.filled(now.reason, Path(here, "reason"));
        checker.within(now.value, 0, kMaxAmount, Path(here, "value"));
        const auto before = facts.overrides.begin() + static_cast<std::ptrdiff_t>(i);
        checker.require(std::none_of(facts.overrides.begin(), before,
                                     [&now](const Override &other) {
                                         return other.option == now.option && other.field == now.field;
                                     }),
                        here, "this is changed twice");
    }
}
} // namespace

Faults check(const CaseFacts &facts)
{
    Checker checker(facts.currency);
    const Path root;
    checker.filled(facts.category, Path(root, "category"));
    checker.date(facts.today, Path(root, "today"));
    if (facts.emergency.since) {
        const Path emergency(root, "emergency");
        checker.timestamp(*facts.emergency.since, Path(emergency, "since"));
    }
    checkLines(checker, facts, root);
    checkCover(checker, facts.cover, root);
    checkStages(checker, facts, root);
    const Path eligibility(root, "eligibility");
    for (const auto &[programme, answer] : facts.eligibility)
        checker.filled(programme, Path(eligibility, programme));
    if (facts.payDay)
        checker.within(*facts.payDay, 1, 31, Path(root, "pay_day"));
    checkOverrides(checker, facts, root);
    return checker.take();
}
} // namespace wazeh::domain
