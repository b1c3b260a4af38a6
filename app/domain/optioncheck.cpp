#include "domain/optioncheck.h"

#include <algorithm>

#include "domain/offerplan.h"

namespace wazeh::domain {

namespace {
constexpr int kAllBp = 10'000;
constexpr int kMostBp = 100'000; // ten times the amount: more is a slip of the pen

void checkWhen(Checker &checker, const When &when, const Path &option)
{
    const Path here(option, "when");
    const bool from = checker.amount(when.from, Path(here, "from"));
    if (when.to && checker.amount(*when.to, Path(here, "to")) && from)
        checker.require(when.from.minor() <= when.to->minor(), Path(here, "to"),
                        "ends below where it begins: the option could never apply");
    checker.within(when.minVisits, 0, 600, Path(here, "min_visits"));
    if (when.eligible)
        checker.filled(*when.eligible, Path(here, "eligible"));
    if (!when.categories)
        return;
    const Path categories(here, "categories");
    checker.require(!when.categories->empty(), categories, "no category is named: the option could never apply");
    for (std::size_t i = 0; i < when.categories->size(); ++i) {
        const auto &name = (*when.categories)[i];
        checker.filled(name, Path(categories, i));
        checker.require(std::ranges::count(*when.categories, name) == 1, Path(categories, i), "is named twice");
    }
}

/** Tiers go upwards, touch each other, and lie where the option applies. */
template <class Tier>
void checkTiers(Checker &checker, const std::vector<Tier> &tiers, const When &when, const Path &terms)
{
    const Path list(terms, "tiers");
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const Tier &tier = tiers[i];
        const Path here(list, i);
        checker.amount(tier.from, Path(here, "from"));
        if (tier.to) {
            checker.amount(*tier.to, Path(here, "to"));
            checker.require(tier.from.minor() <= tier.to->minor(), Path(here, "to"),
                            "ends below where it begins: the tier could never apply");
            checker.require(tier.to->minor() >= when.from.minor(), Path(here, "to"),
                            "this tier could never apply: the option begins above it");
        }
        if (when.to) {
            const bool reached = checker.require(tier.from.minor() <= when.to->minor(), Path(here, "from"),
                                                 "this tier could never apply: the option ends below it");
            if (reached && tier.to)
                checker.require(tier.to->minor() <= when.to->minor(), Path(here, "to"),
                                "goes above the highest amount of the option");
        }
        if (i == 0)
            continue;
        const auto &before = tiers[i - 1].to;
        if (!checker.require(before.has_value(), Path(here, "from"),
                             "this tier could never apply: the one before it has no end"))
            continue;
        const bool apart =
            checker.require(tier.from.minor() > before->minor(), Path(here, "from"), "overlaps the tier before it");
        if (apart)
            checker.require(tier.from.minor() - before->minor() == 1, Path(here, "from"),
                            "leaves a gap after the tier before it");
    }
}

void checkCounts(Checker &checker, const std::vector<int> &counts, const Path &at)
{
    checker.require(!counts.empty(), at, "no number of payments is given, so there is no total");
    for (std::size_t i = 0; i < counts.size(); ++i) {
        checker.within(counts[i], 1, 600, Path(at, i));
        if (i > 0)
            checker.require(counts[i - 1] < counts[i], Path(at, i), "must be more than the one before");
    }
}

void checkRhythm(Checker &checker, const Every &every, const First &first, const Path &here)
{
    const Path at(here, "every");
    const bool sound = (every.months > 0) != (every.days > 0) && every.months >= 0 && every.days >= 0;
    checker.require(sound, at, "give either months or days, above zero");
    checker.within(every.months, 0, 12, Path(at, "months"));
    checker.within(every.days, 0, 366, Path(at, "days"));
    if (!first.today) {
        const Path start(here, "first");
        checker.within(first.days, 1, 3'650, Path(start, "days"));
    }
}

void checkTerms(Checker &checker, const PayFullTerms &terms, const Option &option, const Path &here)
{
    checkTiers(checker, terms.tiers, option.when, here);
    const Path tiers(here, "tiers");
    for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
        const Path tier(tiers, i);
        const int bp = terms.tiers[i].discountBp;
        checker.require(bp <= kAllBp, Path(tier, "discount_bp"), "a discount cannot be more than 100 %");
        checker.require(bp >= 0, Path(tier, "discount_bp"), "a discount cannot be negative");
    }
}

void checkTerms(Checker &checker, const DepositTerms &terms, const Option &option, const Path &here)
{
    checker.within(terms.percentBp, 1, kAllBp, Path(here, "percent_bp"));
    const bool min = checker.amount(terms.min, Path(here, "min"));
    if (terms.max && checker.amount(*terms.max, Path(here, "max")) && min)
        checker.require(terms.min.minor() <= terms.max->minor() && terms.max->minor() > 0, Path(here, "max"),
                        "is below the smallest deposit, or nothing");
    if (option.when.to)
        checker.require(terms.min.minor() < option.when.to->minor(), Path(here, "min"),
                        "leaves nothing to pay later: the option could never apply");
    checker.within(terms.restDueDays, 1, 3'650, Path(here, "rest_due_days"));
}

void checkTerms(Checker &, const ByVisitTerms &, const Option &, const Path &)
{
}

void checkTerms(Checker &checker, const InstalmentTerms &terms, const Option &option, const Path &here)
{
    checkRhythm(checker, terms.every, terms.first, here);
    checker.amount(terms.fee, Path(here, "fee"));
    checker.amount(terms.minInstalment, Path(here, "min_instalment"));
    checker.within(terms.mergeLastBelowBp, 0, kAllBp, Path(here, "merge_last_below_bp"));
    checker.within(terms.reminderDays, 0, 365, Path(here, "reminder_days"));
    const Path tiers(here, "tiers");
    checker.require(!terms.tiers.empty(), tiers, "a plan needs at least one tier with its numbers of payments");
    checkTiers(checker, terms.tiers, option.when, here);
    for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
        const CountTier &tier = terms.tiers[i];
        const Path at(tiers, i);
        const Path counts(at, "counts");
        checkCounts(checker, tier.counts, counts);
        std::optional<Money> most = tier.to;
        if (option.when.to && (!most || option.when.to->minor() < most->minor()))
            most = option.when.to;
        for (std::size_t k = 0; most && k < tier.counts.size(); ++k)
            checker.require(tier.counts[k] < 1 || most->minor() / tier.counts[k] >= terms.minInstalment.minor(),
                            Path(counts, k), "even the highest amount gives instalments below the smallest allowed");
    }
}

void checkTerms(Checker &checker, const ExternalTerms &terms, const Option &, const Path &here)
{
    const Path lender(here, "lender");
    checker.filled(terms.lender.name, Path(lender, "name"));
    checker.filled(terms.lender.licence, Path(lender, "licence"));
    checkRhythm(checker, terms.every, terms.first, here);
    checkCounts(checker, terms.counts, Path(here, "counts"));
    const Path pricing(here, "pricing");
    const std::string_view field = terms.pricing.kind == PricingKind::FlatFee  ? "fee_bp"
                                   : terms.pricing.kind == PricingKind::Markup ? "markup_bp"
                                                                               : "rate_bp";
    checker.within(terms.pricing.bp, 0, kMostBp, Path(pricing, field));
    const Path needs(here, "needs");
    if (!checker.require(terms.needs.size() <= 20, needs, "names more than twenty conditions"))
        return;
    for (std::size_t i = 0; i < terms.needs.size(); ++i)
        if (checker.filled(terms.needs[i], Path(needs, i)))
            checker.require(std::ranges::count(terms.needs, terms.needs[i]) == 1, Path(needs, i), "is named twice");
}

void checkTerms(Checker &checker, const AssistanceTerms &terms, const Option &, const Path &here)
{
    checker.filled(terms.programme, Path(here, "programme"));
    checker.within(terms.coversBp, 0, kAllBp, Path(here, "covers_bp"));
    checker.filled(terms.source, Path(here, "source"));
    if (terms.asOf)
        checker.date(*terms.asOf, Path(here, "as_of"));
}

void checkTerms(Checker &, const DecideLaterTerms &, const Option &, const Path &)
{
}
void checkTerms(Checker &, const TalkToStaffTerms &, const Option &, const Path &)
{
}

void checkTexts(Checker &checker, const Option &option, const Policy &policy, const Path &here)
{
    const Disclosure &disclosure = policy.disclosure;
    const Path texts(here, "texts");
    checkText(checker, option.texts.name, disclosure, Path(texts, "name"));
    checkText(checker, option.texts.detail, disclosure, Path(texts, "detail"));
    if (takesMoney(option.kind()) || !option.texts.late.empty())
        checkText(checker, option.texts.late, disclosure, Path(texts, "late"));
    if (!option.texts.staffSay.empty())
        checkText(checker, option.texts.staffSay, disclosure, Path(texts, "staff_say"));
    if (!option.texts.staffNeverSay.empty())
        checkText(checker, option.texts.staffNeverSay, disclosure, Path(texts, "staff_never_say"));
    if (const auto *help = std::get_if<AssistanceTerms>(&option.terms)) {
        checkText(checker, help->office, disclosure, Path(here, "office"));
        const Path papers(here, "papers");
        for (std::size_t i = 0; i < help->papers.size(); ++i)
            checkText(checker, help->papers[i], disclosure, Path(papers, i));
    }
}
} // namespace

void checkText(Checker &checker, const LocalText &text, const Disclosure &disclosure, const Path &at)
{
    for (const std::string &language : disclosure.languages) {
        const auto found = text.byLang.find(language);
        if (checker.require(found != text.byLang.end(), Path(at, language), "the text is missing in this language"))
            checker.filled(found->second, Path(at, language));
    }
}

void checkOption(Checker &checker, const Option &option, const Policy &policy, const Path &here)
{
    checker.filled(option.id, Path(here, "id"));
    checker.require(std::ranges::count(policy.options, option.id, &Option::id) == 1, Path(here, "id"),
                    "two options have this id");
    checkWhen(checker, option.when, here);
    const Path refund(here, "refund");
    checker.within(option.refund.untilDaysBefore, 0, 3'650, Path(refund, "until_days_before"));
    checker.within(option.refund.withinDays, 0, 3'650, Path(refund, "within_days"));
    checker.within(option.refund.keptBp, 0, kAllBp, Path(refund, "kept_bp"));
    const Path late(here, "late");
    checker.within(option.late.bp, 0, kAllBp, Path(late, "bp"));
    checker.amount(option.late.fee, Path(late, "fee"));
    std::visit([&](const auto &terms) { checkTerms(checker, terms, option, here); }, option.terms);
    checkTexts(checker, option, policy, here);
}
} // namespace wazeh::domain
