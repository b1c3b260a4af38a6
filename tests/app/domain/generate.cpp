#include "generate.h"

#include <cstdlib>
#include <iostream>
#include <random>
#include <rapidcheck.h>

#include "sample.h"

namespace wazeh::test {

using namespace wazeh::domain;

namespace {
/** The sample without its options, made once. */
const Policy &base()
{
    static const Policy policy = [] {
        Policy result = samplePolicy();
        result.options.clear();
        result.overrides.clear();
        result.disclosure.languages = {"en"};
        return result;
    }();
    return policy;
}

/** As few texts as check() accepts: copying them is most of what a case costs. */
Option plainOption()
{
    static const LocalText shortText{.byLang = {{"en", "text"}}};
    Option option;
    option.texts.name = option.texts.detail = option.texts.late = shortText;
    return option;
}

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_engine(seed) {}

    Policy anyPolicy()
    {
        Policy policy = base();
        const int count = number(1, 8);
        for (int i = 0; i < count; ++i) {
            Option option = plainOption();
            option.id = "o" + std::to_string(i);
            option.terms = anyTerms();
            option.when = anyWhen();
            std::visit([&](const auto &terms) { bound(option.when, terms); }, option.terms);
            option.refund = {.untilDaysBefore = number(0, 30), .withinDays = 7, .keptBp = oneOf({0, 1'000, 10'000})};
            policy.options.push_back(option);
        }
        policy.round = {
            .unit = oneOf<std::int64_t>({1, 100, 1'000, 50'000}),
            .mode = oneOf({RoundMode::Down, RoundMode::Down, RoundMode::HalfUp, RoundMode::HalfEven, RoundMode::Up}),
            .remainder = oneOf({Remainder::First, Remainder::Last})};
        policy.disclosure.rateMethod = oneOf({RateMethod::EuAprcEffective, RateMethod::UsRegZActuarial});
        if (policy.disclosure.rateMethod == RateMethod::EuAprcEffective && oneIn(3))
            policy.disclosure.rateBase = RateBase::ListPrice;
        policy.disclosure.coolingOffDays = number(0, 14);
        policy.emergency.extraCoolingOffDays = number(0, 5);
        policy.journey.order = oneOf({OrderRule::Total, OrderRule::Today});
        policy.journey.holdDays = number(0, 60);
        return policy;
    }

    CaseFacts anyFacts(const Policy &policy)
    {
        CaseFacts facts;
        facts.currency = policy.currency;
        facts.category = oneOf<const char *>({"dental", "eye"});
        facts.today = day("2026-11-01").plusDays(number(-3, 800));
        facts.emergency.state = oneIn(10)  ? EmergencyState::Active
                                : oneIn(5) ? EmergencyState::Stable
                                           : EmergencyState::None;
        Date at = facts.today.plusDays(number(-5, 20));
        for (int n = 1, stages = number(0, 4); n <= stages; ++n) {
            facts.stages.push_back({.n = n, .date = at});
            at = at.plusDays(number(0, 40));
        }
        facts.lines = anyLines(facts.stages.size());
        std::int64_t gross = 0;
        for (const Line &line : facts.lines)
            gross += line.expected.minor() * line.qty;
        if (oneIn(3))
            facts.discounts = {{.code = "panel", .amount = minor(between(0, gross))}};
        facts.cover = anyCover();
        if (oneIn(2))
            facts.eligibility["general_welfare"] =
                oneOf({Eligibility::NotAsked, Eligibility::Declined, Eligibility::No, Eligibility::Yes});
        if (oneIn(3))
            facts.payDay = number(1, 31);
        return facts;
    }

private:
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        const auto range = static_cast<std::uint64_t>(high - low) + 1;
        return low + static_cast<std::int64_t>(m_engine() % range);
    }
    int number(int low, int high) { return static_cast<int>(between(low, high)); }
    bool oneIn(int chances) { return between(1, chances) == 1; }

    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return values.begin()[between(0, static_cast<std::int64_t>(values.size()) - 1)];
    }

    /** Amounts of every size: a few paisa as well as the largest a document may hold. */
    std::int64_t anyAmount()
    {
        const std::int64_t size = oneOf<std::int64_t>({100, 100'000, 10'000'000, 1'000'000'000, kMaxAmount});
        return between(0, size);
    }

    std::vector<int> anyCounts()
    {
        std::vector<int> counts;
        int last = 0;
        for (int i = number(1, 3); i > 0; --i)
            counts.push_back(last += number(1, oneIn(12) ? 180 : 6));
        return counts;
    }

    Every anyRhythm()
    {
        return oneIn(3) ? Every{.months = 0, .days = oneOf({1, 7, 14, 30, 365})}
                        : Every{.months = oneOf({1, 1, 1, 2, 3, 12}), .days = 0};
    }

    First anyFirst() { return oneIn(2) ? First{} : First{.today = false, .days = number(1, 60)}; }

    /** Where tiers begin: ascending, the first at 0. */
    std::vector<std::int64_t> anySteps()
    {
        std::vector<std::int64_t> steps{0};
        for (int i = number(0, 3); i > 0; --i)
            steps.push_back(steps.back() + 1 + anyAmount() / 8);
        return steps;
    }

    std::optional<Money> endOf(const std::vector<std::int64_t> &steps, std::size_t i)
    {
        return i + 1 < steps.size() ? std::optional(minor(steps[i + 1] - 1)) : std::nullopt;
    }

    PayFullTerms anyFull()
    {
        PayFullTerms terms;
        const auto steps = anySteps();
        for (std::size_t i = 0; i < steps.size() && !oneIn(8); ++i)
            terms.tiers.push_back(
                {.from = minor(steps[i]), .to = endOf(steps, i), .discountBp = oneOf({0, 1, 333, 500, 10'000})});
        if (!terms.tiers.empty() && oneIn(2))
            terms.tiers.back().to.reset();
        return terms;
    }

    DepositTerms anyDeposit()
    {
        DepositTerms terms{
            .percentBp = number(1, 10'000), .min = minor(anyAmount()), .max = {}, .restDueDays = number(1, 400)};
        if (oneIn(2))
            terms.max = minor(terms.min.minor() + 1 + anyAmount() / 2);
        if (terms.max && terms.max->minor() > kMaxAmount)
            terms.max.reset();
        return terms;
    }

    InstalmentTerms anyInstalments()
    {
        InstalmentTerms terms{.every = anyRhythm(),
                              .first = anyFirst(),
                              .tiers = {},
                              .fee = minor(oneIn(2) ? 0 : anyAmount() / 100),
                              .minInstalment = minor(0),
                              .mergeLastBelowBp = 1'000,
                              .reminderDays = 7};
        const auto steps = anySteps();
        for (std::size_t i = 0; i < steps.size(); ++i)
            terms.tiers.push_back({.from = minor(steps[i]), .to = endOf(steps, i), .counts = anyCounts()});
        std::int64_t reachable = anyAmount(); // no count of a closed tier may be impossible
        for (const CountTier &tier : terms.tiers)
            if (tier.to)
                reachable = std::min(reachable, tier.to->minor() / tier.counts.back());
        terms.minInstalment = minor(reachable);
        return terms;
    }

    ExternalTerms anyExternal()
    {
        ExternalTerms terms{.lender = {.name = "Sample Finance", .licence = "SAMPLE"},
                            .amountFinanced = oneOf({RateBase::ListPrice, RateBase::CashPrice}),
                            .every = anyRhythm(),
                            .first = anyFirst(),
                            .counts = anyCounts(),
                            .pricing = {},
                            .needs = {"cnic"}};
        terms.pricing.kind =
            oneOf({PricingKind::FlatFee, PricingKind::Markup, PricingKind::Reducing, PricingKind::Deferred});
        terms.pricing.bp = oneOf({0, 1, 1'500, 3'600, 100'000});
        return terms;
    }

    When anyWhen()
    {
        When when;
        when.from = minor(0);
        if (oneIn(6))
            when.categories =
                oneIn(2) ? std::vector<std::string>{"dental"} : std::vector<std::string>{"eye", "maternity"};
        when.minVisits = oneIn(6) ? number(1, 4) : 0;
        if (oneIn(8))
            when.eligible = "general_welfare";
        return when;
    }

    /** Bounds of an option without tiers may lie anywhere. */
    template <class Terms>
    void bound(When &when, const Terms &)
    {
        if (oneIn(5))
            when.from = minor(anyAmount() / 4);
        if (oneIn(5))
            when.to = minor(when.from.minor() + anyAmount() / 4);
    }
    void bound(When &when, const DepositTerms &terms)
    {
        bound(when, ByVisitTerms{});
        if (when.to && when.to->minor() <= terms.min.minor())
            when.to.reset(); // nothing would be left to pay later
    }
    void bound(When &when, const PayFullTerms &terms)
    {
        if (terms.tiers.empty())
            bound(when, ByVisitTerms{});
        else
            boundTiers(when, terms.tiers, 0);
    }
    void bound(When &when, const InstalmentTerms &terms)
    {
        boundTiers(when, terms.tiers, terms.minInstalment.minor() * terms.tiers.back().counts.back());
    }
    /** Inside them every tier can be reached, and the last one reaches `least`. */
    template <class Tier>
    void boundTiers(When &when, const std::vector<Tier> &tiers, std::int64_t least)
    {
        if (oneIn(5))
            when.from = minor(std::min(anyAmount() / 4, tiers.front().to.value_or(minor(kMaxAmount)).minor()));
        const Money last = tiers.back().to.value_or(tiers.back().from);
        const std::int64_t most = std::max({last.minor(), least, when.from.minor()}) + anyAmount() / 8;
        if (oneIn(5) && most <= kMaxAmount)
            when.to = minor(most);
    }

    Terms anyTerms()
    {
        switch (number(0, 9)) {
        case 0:
        case 1:
            return anyFull();
        case 2:
            return anyDeposit();
        case 3:
            return ByVisitTerms{};
        case 4:
        case 5:
            return anyInstalments();
        case 6:
            return anyExternal();
        case 7:
            return oneIn(2) ? Terms(DecideLaterTerms{}) : Terms(TalkToStaffTerms{});
        default:
            return AssistanceTerms{.programme = "general_welfare",
                                   .coversBp = 4'000,
                                   .office = both("Office"),
                                   .papers = {},
                                   .source = "sample",
                                   .asOf = {},
                                   .pausesPayments = false};
        }
    }

    Cover anyCover()
    {
        Cover cover;
        cover.kind =
            oneIn(3) ? oneOf({CoverKind::Panel, CoverKind::SocialSecurity, CoverKind::Insurance}) : CoverKind::None;
        cover.allowed = minor(anyAmount());
        cover.deductibleLeft = minor(oneIn(2) ? 0 : anyAmount());
        cover.coinsuranceBp = oneOf({0, 1, 2'000, 10'000});
        cover.copay = minor(oneIn(2) ? 0 : anyAmount());
        if (oneIn(3))
            cover.oopLeft = minor(anyAmount());
        return cover;
    }

    std::vector<Line> anyLines(std::size_t stages)
    {
        std::vector<Line> lines;
        const int count = oneIn(20) ? 60 : number(1, 4);
        for (int i = 0; i < count; ++i) {
            Line line;
            line.code = "L" + std::to_string(i);
            line.qty = oneIn(10) ? number(1, 100) : number(1, 3);
            const std::int64_t most = kMaxAmount / line.qty / count / 3;
            line.low = minor(std::min(anyAmount(), most));
            line.expected = minor(line.low.minor() + std::min(anyAmount() / 4, most));
            line.high = minor(line.expected.minor() + std::min(anyAmount() / 4, most));
            line.category = "dental";
            line.stage = stages == 0 ? 1 : number(1, static_cast<int>(stages));
            lines.push_back(line);
        }
        return lines;
    }

    std::mt19937_64 m_engine;
};
} // namespace

Pair pairOf(std::uint64_t seed)
{
    Maker maker(seed);
    Pair pair;
    pair.policy = maker.anyPolicy();
    pair.facts = maker.anyFacts(pair.policy);
    return pair;
}

Pair anyPair()
{
    // resized: otherwise the first cases would all draw from a few small numbers
    const auto seed = *rc::gen::resize(rc::kNominalSize, rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>()));
    Pair pair = pairOf(seed);
    RC_ASSERT(text(check(pair.policy)) == "");
    RC_ASSERT(text(check(pair.facts)) == "");
    return pair;
}

void fixSeed()
{
    const char *cases = std::getenv("WAZEH_PROPERTY_CASES");
    const std::string params = "seed=20261123 max_success=" + std::string(cases != nullptr ? cases : "2000");
    setenv("RC_PARAMS", params.c_str(), 0);
    std::cerr << "RC_PARAMS=" << std::getenv("RC_PARAMS") << '\n';
}
} // namespace wazeh::test
