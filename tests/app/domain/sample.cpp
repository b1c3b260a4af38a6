#include "sample.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>

namespace wazeh::test {

using namespace wazeh::domain;

namespace {
OptionTexts textsOf(std::string name)
{
    return {.name = both(std::move(name)),
            .detail = both("What it means."),
            .late = both("The clinic sends a reminder."),
            .staffSay = both("Take your time."),
            .staffNeverSay = both("Hurry up.")};
}

Option option(std::string id, LateKind late, Terms terms)
{
    Option result;
    result.id = std::move(id);
    result.when.from = rupees(0);
    result.refund = {.untilDaysBefore = 1, .withinDays = 7, .keptBp = 0};
    result.late = {.kind = late, .bp = 0, .fee = rupees(0)};
    result.texts = textsOf(result.id);
    result.terms = std::move(terms);
    result.textSha256 = std::string(63, '0') + "a";
    return result;
}

std::vector<Option> sampleOptions()
{
    const InstalmentTerms month{
        .every = {.months = 1, .days = 0},
        .first = {.today = true, .days = 0},
        .tiers = {{.from = minor(2'000'000), .to = minor(9'999'999), .counts = {3, 6}},
                  {.from = minor(10'000'000), .to = {}, .counts = {6, 12}}},
        .fee = rupees(0),
        .minInstalment = minor(250'000),
        .mergeLastBelowBp = 1'000,
        .reminderDays = 7,
    };
    const ExternalTerms loan{
        .lender = {.name = "Sample Finance", .licence = "SAMPLE"},
        .amountFinanced = RateBase::ListPrice,
        .every = {.months = 1, .days = 0},
        .first = {.today = false, .days = 30},
        .counts = {3},
        .pricing = {.kind = PricingKind::FlatFee, .bp = 1'500},
        .needs = {"smartphone", "cnic"},
    };
    const AssistanceTerms welfare{
        .programme = "general_welfare",
        .coversBp = 4'000,
        .office = both("Welfare office"),
        .papers = {both("Identity card")},
        .source = "Clinic welfare rules (sample)",
        .asOf = day("2026-10-01"),
        .pausesPayments = true,
    };
    std::vector<Option> options;
    options.push_back(
        option("full", LateKind::None, PayFullTerms{.tiers = {{.from = rupees(0), .to = {}, .discountBp = 500}}}));
    options.push_back(option("deposit", LateKind::Reminder,
                             DepositTerms{.percentBp = 3'000, .min = rupees(2'000), .max = {}, .restDueDays = 22}));
    options.push_back(option("visit", LateKind::Reminder, ByVisitTerms{}));
    options.push_back(option("month", LateKind::Reminder, month));
    options.push_back(option("loan-a", LateKind::BpOfInstalment, loan));
    options.back().late.bp = 1'000;
    options.push_back(option("welfare", LateKind::None, welfare));
    options.push_back(option("later", LateKind::None, DecideLaterTerms{}));
    options.push_back(option("talk", LateKind::None, TalkToStaffTerms{}));
    return options;
}
} // namespace

Money minor(std::int64_t paisa)
{
    return Money::fromMinor(paisa);
}
Money rupees(std::int64_t rupees)
{
    return Money::fromMinor(rupees * 100);
}

Date day(std::string_view iso)
{
    const auto date = Date::parse(iso);
    if (!date) {
        std::cerr << "not a date: " << iso << '\n';
        std::abort();
    }
    return *date;
}

LocalText both(std::string en)
{
    return {.byLang = {{"en", en}, {"ur", en + " (ur)"}}};
}

Policy samplePolicy()
{
    Policy policy;
    policy.policyId = "noor-2026-12";
    policy.version = 12;
    policy.timeZone = "Asia/Karachi";
    policy.effectiveFrom = day("2026-11-01");
    policy.approvedBy = {{"A (sample)", "2026-10-28T09:00:00Z"}, {"B (sample)", "2026-10-28T10:00:00Z"}};
    policy.round = {.unit = 1'000, .mode = RoundMode::Down, .remainder = Remainder::First};
    policy.disclosure = {.rateBase = RateBase::CashPrice,
                         .rateMethod = RateMethod::EuAprcEffective,
                         .coolingOffDays = 7,
                         .disputeThresholdBp = 1'000,
                         .languages = {"en", "ur"}};
    policy.journey = {.shortBelow = rupees(5'000),
                      .order = OrderRule::Total,
                      .holdDays = 14,
                      .teachBack = {.plan = 2, .external = 3},
                      .nextStep = both("Cash Counter 2")};
    policy.emergency = {.text = both("Treatment first."), .extraCoolingOffDays = 3, .recentMinutes = 120};
    policy.witness = {.count = 2, .minNotStaff = 1, .ruleText = both("Two people watch.")};
    policy.options = sampleOptions();
    policy.overrides = {{.option = "full",
                         .field = "discount_bp",
                         .max = 1'000,
                         .reasons = {"welfare_committee"},
                         .secondPerson = true}};
    policy.sha256 = std::string(63, '0') + "b";
    return policy;
}

CaseFacts sampleFacts()
{
    CaseFacts facts;
    facts.category = "dental";
    facts.today = day("2026-11-23");
    const auto line = [](std::string code, std::int64_t qty, std::array<std::int64_t, 3> unit, int stage) {
        return Line{.code = std::move(code),
                    .qty = qty,
                    .low = rupees(unit[0]),
                    .expected = rupees(unit[1]),
                    .high = rupees(unit[2]),
                    .category = "dental",
                    .stage = stage};
    };
    facts.lines = {line("D2740", 2, {24'000, 26'000, 30'000}, 2), line("D3330", 1, {16'000, 18'000, 20'000}, 1),
                   line("D0220", 2, {1'000, 1'000, 1'000}, 1)};
    facts.discounts = {{.code = "panel", .amount = rupees(8'000)}};
    facts.stages = {{.n = 1, .date = day("2026-11-23")}, {.n = 2, .date = day("2026-12-07")}};
    facts.eligibility = {{"general_welfare", Eligibility::NotAsked}};
    return facts;
}

CaseFacts factsOf(Money price)
{
    CaseFacts facts = sampleFacts();
    facts.lines = {
        {.code = "X", .qty = 1, .low = price, .expected = price, .high = price, .category = "dental", .stage = 1}};
    facts.discounts.clear();
    return facts;
}

Cover covered(CoverKind kind, Money allowed)
{
    Cover cover;
    cover.kind = kind;
    cover.allowed = allowed;
    return cover;
}

Option &optionOf(Policy &policy, std::string_view id)
{
    const auto found = std::ranges::find(policy.options, id, &Option::id);
    if (found == policy.options.end()) {
        std::cerr << "no such option: " << id << '\n';
        std::abort();
    }
    return *found;
}

std::string text(const Faults &faults)
{
    std::string result;
    for (const Fault &fault : faults)
        result += fault.path + ": " + fault.message + "\n";
    return result;
}

bool has(const Faults &faults, std::string_view path)
{
    return std::ranges::find(faults, path, &Fault::path) != faults.end();
}

std::string text(const Offer &offer)
{
    std::string result = offer.option + "/" + offer.variant + (offer.available ? " available" : " withheld");
    if (offer.reason)
        result += " " + std::string(reasonName(*offer.reason));
    if (offer.dueToday)
        result += " today " + offer.dueToday->toDecimal();
    for (const Payment &payment : offer.payments)
        result += " " + payment.date.toIso() + " " + payment.amount.toDecimal();
    return result;
}
} // namespace wazeh::test
