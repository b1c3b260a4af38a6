#include "domain/policyfields.h"

#include <array>
#include <concepts>
#include <string_view>

#include "domain/checker.h"
#include "domain/rate.h"

namespace wazeh::domain {

namespace {
constexpr std::array<std::string_view, 4> kRoundModes{"half_up", "half_even", "up", "down"};
constexpr std::array<std::string_view, 2> kRemainders{"first", "last"};
constexpr std::array<std::string_view, 2> kOrders{"total", "today"};
constexpr std::array<std::string_view, 4> kLateKinds{"none", "reminder", "bp_of_instalment", "fixed_fee"};
constexpr std::array<std::string_view, 4> kPricingKinds{"flat_fee", "markup", "reducing", "deferred"};

std::string spelled(bool value)
{
    return value ? "true" : "false";
}
std::string spelled(std::integral auto value)
{
    return std::to_string(value);
}
std::string spelled(std::string_view value)
{
    return std::string(value);
}
std::string spelled(Money value)
{
    return std::to_string(value.minor());
}
std::string spelled(Date value)
{
    return value.toIso();
}

std::string item(int value)
{
    return std::to_string(value);
}
std::string item(const std::string &value)
{
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

template <class T>
std::string bracketed(const std::vector<T> &values)
{
    std::string list;
    for (const T &value : values)
        list += (list.empty() ? "" : ",") + item(value);
    return "[" + list + "]";
}

template <class E, std::size_t count>
std::string_view nameOf(const std::array<std::string_view, count> &names, E value)
{
    return names.at(static_cast<std::size_t>(value));
}

/** Collects values with their paths. */
class Fields {
public:
    void operator()(const Path &up, std::string_view name, const auto &value)
    {
        m_fields.emplace_back(Path(up, name).text(), spelled(value));
    }
    template <class T>
    void operator()(const Path &up, std::string_view name, const std::optional<T> &value)
    {
        if (value)
            (*this)(up, name, *value);
    }
    template <class T>
    void operator()(const Path &up, std::string_view name, const std::vector<T> &values)
    {
        m_fields.emplace_back(Path(up, name).text(), bracketed(values));
    }
    void operator()(const Path &up, std::string_view name, const LocalText &text)
    {
        const Path here(up, name);
        for (const auto &[lang, words] : text.byLang)
            (*this)(here, lang, words);
    }
    [[nodiscard]] PolicyFields take() { return std::move(m_fields); }

private:
    PolicyFields m_fields;
};

void add(Fields &fields, const Path &up, const When &when)
{
    const Path here(up, "when");
    fields(here, "categories", when.categories);
    fields(here, "from", when.from);
    fields(here, "to", when.to);
    fields(here, "min_visits", when.minVisits);
    fields(here, "eligible", when.eligible);
}

void add(Fields &fields, const Path &up, const RefundRule &refund)
{
    const Path here(up, "refund");
    fields(here, "until_days_before", refund.untilDaysBefore);
    fields(here, "within_days", refund.withinDays);
    fields(here, "kept_bp", refund.keptBp);
}

void add(Fields &fields, const Path &up, const LateRule &late)
{
    const Path here(up, "late");
    fields(here, "kind", nameOf(kLateKinds, late.kind));
    if (late.kind == LateKind::BpOfInstalment)
        fields(here, "bp", late.bp);
    if (late.kind == LateKind::FixedFee)
        fields(here, "fee", late.fee);
}

void add(Fields &fields, const Path &up, const OptionTexts &texts)
{
    const Path here(up, "texts");
    fields(here, "name", texts.name);
    fields(here, "detail", texts.detail);
    fields(here, "late", texts.late);
    fields(here, "staff_say", texts.staffSay);
    fields(here, "staff_never_say", texts.staffNeverSay);
}

void add(Fields &fields, const Path &up, const Every &every)
{
    const Path here(up, "every");
    if (every.months != 0)
        fields(here, "months", every.months);
    if (every.days != 0)
        fields(here, "days", every.days);
}

void add(Fields &fields, const Path &up, const First &first)
{
    if (first.today)
        fields(up, "first", std::string_view("today"));
    else
        fields(Path(up, "first"), "days", first.days);
}

void add(Fields &fields, const Path &here, const PayFullTerms &terms)
{
    const Path tiers(here, "tiers");
    for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
        const Path tier(tiers, i);
        fields(tier, "from", terms.tiers[i].from);
        fields(tier, "to", terms.tiers[i].to);
        fields(tier, "discount_bp", terms.tiers[i].discountBp);
    }
}

void add(Fields &fields, const Path &here, const DepositTerms &terms)
{
    fields(here, "percent_bp", terms.percentBp);
    fields(here, "min", terms.min);
    fields(here, "max", terms.max);
    fields(here, "rest_due_days", terms.restDueDays);
}

void add(Fields &, const Path &, const ByVisitTerms &)
{
}

void add(Fields &fields, const Path &here, const InstalmentTerms &terms)
{
    add(fields, here, terms.every);
    add(fields, here, terms.first);
    const Path tiers(here, "tiers");
    for (std::size_t i = 0; i < terms.tiers.size(); ++i) {
        const Path tier(tiers, i);
        fields(tier, "from", terms.tiers[i].from);
        fields(tier, "to", terms.tiers[i].to);
        fields(tier, "counts", terms.tiers[i].counts);
    }
    fields(here, "fee", terms.fee);
    fields(here, "min_instalment", terms.minInstalment);
    fields(here, "merge_last_below_bp", terms.mergeLastBelowBp);
    fields(here, "reminder_days", terms.reminderDays);
}

void add(Fields &fields, const Path &here, const ExternalTerms &terms)
{
    const Path lender(here, "lender");
    fields(lender, "name", terms.lender.name);
    fields(lender, "licence", terms.lender.licence);
    fields(here, "amount_financed", baseName(terms.amountFinanced));
    add(fields, here, terms.every);
    add(fields, here, terms.first);
    fields(here, "counts", terms.counts);
    const Path pricing(here, "pricing");
    fields(pricing, "kind", nameOf(kPricingKinds, terms.pricing.kind));
    fields(pricing,
           terms.pricing.kind == PricingKind::FlatFee  ? "fee_bp"
           : terms.pricing.kind == PricingKind::Markup ? "markup_bp"
                                                       : "rate_bp",
           terms.pricing.bp);
    fields(here, "needs", terms.needs);
}

void add(Fields &fields, const Path &here, const AssistanceTerms &terms)
{
    fields(here, "programme", terms.programme);
    fields(here, "covers_bp", terms.coversBp);
    fields(here, "office", terms.office);
    const Path papers(here, "papers");
    for (std::size_t i = 0; i < terms.papers.size(); ++i) {
        if (terms.papers[i].empty())
            fields(papers, std::to_string(i), std::string_view("{}"));
        fields(papers, std::to_string(i), terms.papers[i]);
    }
    fields(here, "source", terms.source);
    fields(here, "as_of", terms.asOf);
    fields(here, "pauses_payments", terms.pausesPayments);
}

void add(Fields &, const Path &, const DecideLaterTerms &)
{
}
void add(Fields &, const Path &, const TalkToStaffTerms &)
{
}

void addDisclosure(Fields &fields, const Path &root, const Disclosure &disclosure)
{
    const Path here(root, "disclosure");
    fields(here, "rate_base", baseName(disclosure.rateBase));
    fields(here, "rate_method", methodName(disclosure.rateMethod));
    fields(here, "cooling_off_days", disclosure.coolingOffDays);
    fields(here, "dispute_threshold_bp", disclosure.disputeThresholdBp);
    fields(here, "languages", disclosure.languages);
}

void addJourney(Fields &fields, const Path &root, const Policy &policy)
{
    const Path journey(root, "journey");
    fields(journey, "short_below", policy.journey.shortBelow);
    fields(journey, "order", nameOf(kOrders, policy.journey.order));
    fields(journey, "hold_days", policy.journey.holdDays);
    const Path teachBack(journey, "teach_back");
    fields(teachBack, "plan", policy.journey.teachBack.plan);
    fields(teachBack, "external", policy.journey.teachBack.external);
    fields(journey, "next_step", policy.journey.nextStep);
    const Path emergency(root, "emergency");
    fields(emergency, "text", policy.emergency.text);
    fields(emergency, "extra_cooling_off_days", policy.emergency.extraCoolingOffDays);
    fields(emergency, "recent_minutes", policy.emergency.recentMinutes);
    const Path witness(root, "witness");
    fields(witness, "count", policy.witness.count);
    fields(witness, "min_not_staff", policy.witness.minNotStaff);
    fields(witness, "rule_text", policy.witness.ruleText);
}

void addQuestion(Fields &fields, const Path &here, const HelpQuestion &question)
{
    fields(here, "id", question.id);
    fields(here, "text", question.text);
    fields(here, "why", question.why);
    const Path choices(here, "choices");
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Path choice(choices, i);
        fields(choice, "id", question.choices[i].id);
        fields(choice, "text", question.choices[i].text);
    }
}

void addRule(Fields &fields, const Path &here, const HelpRule &rule)
{
    fields(here, "programme", rule.programme);
    const Path all(here, "all");
    for (std::size_t i = 0; i < rule.all.size(); ++i) {
        const Path condition(all, i);
        fields(condition, "question", rule.all[i].question);
        fields(condition, "in", rule.all[i].in);
    }
    fields(here, "source", rule.source);
    fields(here, "as_of", rule.asOf);
}
} // namespace

PolicyFields headFields(const Policy &policy)
{
    Fields fields;
    const Path root;
    fields(root, "policy_id", policy.policyId);
    fields(root, "version", policy.version);
    fields(root, "currency", policy.currency.name());
    fields(root, "minor_per_unit", policy.currency.minorPerUnit());
    fields(root, "time_zone", policy.timeZone);
    fields(root, "effective_from", policy.effectiveFrom);
    const Path approvals(root, "approved_by");
    for (std::size_t i = 0; i < policy.approvedBy.size(); ++i) {
        const Path approval(approvals, i);
        fields(approval, "name", policy.approvedBy[i].name);
        fields(approval, "at", policy.approvedBy[i].at);
    }
    const Path round(root, "round");
    fields(round, "unit", policy.round.unit);
    fields(round, "mode", nameOf(kRoundModes, policy.round.mode));
    fields(round, "remainder", nameOf(kRemainders, policy.round.remainder));
    addDisclosure(fields, root, policy.disclosure);
    addJourney(fields, root, policy);
    return fields.take();
}

PolicyFields fieldsOf(const Option &option)
{
    Fields fields;
    const Path root;
    const Path options(root, "options");
    const Path here(options, option.id);
    fields(here, "kind", kindName(option.kind()));
    add(fields, here, option.when);
    add(fields, here, option.refund);
    add(fields, here, option.late);
    add(fields, here, option.texts);
    std::visit([&](const auto &terms) { add(fields, here, terms); }, option.terms);
    return fields.take();
}

PolicyFields overrideFields(const Policy &policy)
{
    Fields fields;
    const Path root;
    const Path overrides(root, "overrides");
    for (const OverrideRule &rule : policy.overrides) {
        const Path option(overrides, rule.option);
        const Path here(option, rule.field);
        fields(here, "max", rule.max);
        fields(here, "reasons", rule.reasons);
        fields(here, "second_person", rule.secondPerson);
    }
    return fields.take();
}

PolicyFields helpFields(const Policy &policy)
{
    Fields fields;
    const Path root;
    const Path help(root, "help");
    const Path questions(help, "questions");
    for (std::size_t i = 0; i < policy.help.questions.size(); ++i)
        addQuestion(fields, Path(questions, i), policy.help.questions[i]);
    const Path rules(help, "eligibility");
    for (std::size_t i = 0; i < policy.help.eligibility.size(); ++i)
        addRule(fields, Path(rules, i), policy.help.eligibility[i]);
    return fields.take();
}

std::string listed(const std::vector<std::string> &texts)
{
    return bracketed(texts);
}
} // namespace wazeh::domain
