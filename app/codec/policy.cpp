#include "codec/documents.h"
#include "codec/objectreader.h"
#include "codec/objectwriter.h"

namespace wazeh::codec {
namespace {

constexpr ReadLimits kLimits{.maxBytes = 1 << 20};

std::string_view pricingMember(domain::PricingKind kind)
{
    switch (kind) {
    case domain::PricingKind::FlatFee:
        return "fee_bp";
    case domain::PricingKind::Markup:
        return "markup_bp";
    case domain::PricingKind::Reducing:
    case domain::PricingKind::Deferred:
        break;
    }
    return "rate_bp";
}
} // namespace

/** "today" or {"days":n}. */
bool readValue(const Json &json, domain::First &into, Reading &reading)
{
    const auto *text = std::get_if<std::string>(&json.value);
    const auto *members = std::get_if<JsonObject>(&json.value);
    into.today = text != nullptr && *text == "today";
    if (into.today) {
        return true;
    }
    if (members == nullptr) {
        return reading.fault(R"(must be "today" or {"days":n})");
    }
    ObjectReader reader(*members, reading);
    reader("days", into.days);
    reader.refuseOthers();
    return true;
}

void writeValue(const domain::First &value, Json &into)
{
    into = value.today ? Json("today") : Json(JsonObject{{"days", value.days}});
}

void fields(auto &io, Is<domain::Approval> auto &approval)
{
    io("name", approval.name);
    io("at", approval.at);
}

void fields(auto &io, Is<domain::RoundRule> auto &round)
{
    io("unit", round.unit);
    io("mode", round.mode);
    io("remainder", round.remainder);
}

void fields(auto &io, Is<domain::Disclosure> auto &disclosure)
{
    io("rate_base", disclosure.rateBase);
    io("rate_method", disclosure.rateMethod);
    io("cooling_off_days", disclosure.coolingOffDays);
    io("dispute_threshold_bp", disclosure.disputeThresholdBp);
    io("languages", disclosure.languages);
}

void fields(auto &io, Is<domain::TeachBack> auto &teachBack)
{
    io("plan", teachBack.plan);
    io("external", teachBack.external);
}

void fields(auto &io, Is<domain::JourneyRules> auto &journey)
{
    io("short_below", journey.shortBelow);
    io("order", journey.order);
    io("hold_days", journey.holdDays);
    io("teach_back", journey.teachBack);
    io("next_step", journey.nextStep);
}

void fields(auto &io, Is<domain::EmergencyRules> auto &emergency)
{
    io("text", emergency.text);
    io("extra_cooling_off_days", emergency.extraCoolingOffDays);
    io("recent_minutes", emergency.recentMinutes);
}

void fields(auto &io, Is<domain::WitnessRules> auto &witness)
{
    io("count", witness.count);
    io("min_not_staff", witness.minNotStaff);
    io("rule_text", witness.ruleText);
}

void fields(auto &io, Is<domain::When> auto &when)
{
    io("categories", when.categories);
    io("from", when.from);
    io("to", when.to);
    io("min_visits", when.minVisits);
    io("eligible", when.eligible);
}

void fields(auto &io, Is<domain::RefundRule> auto &refund)
{
    io("until_days_before", refund.untilDaysBefore);
    io("within_days", refund.withinDays);
    io("kept_bp", refund.keptBp);
}

void fields(auto &io, Is<domain::LateRule> auto &late)
{
    io.kind("kind", late.kind);
    if (late.kind == domain::LateKind::BpOfInstalment) {
        io("bp", late.bp);
    }
    if (late.kind == domain::LateKind::FixedFee) {
        io("fee", late.fee);
    }
}

void fields(auto &io, Is<domain::OptionTexts> auto &texts)
{
    io("name", texts.name);
    io("detail", texts.detail);
    io("late", texts.late);
    io("staff_say", texts.staffSay);
    io("staff_never_say", texts.staffNeverSay);
}

void fields(auto &io, Is<domain::Every> auto &every)
{
    io.unlessZero("months", every.months);
    io.unlessZero("days", every.days);
}

void fields(auto &io, Is<domain::DiscountTier> auto &tier)
{
    io("from", tier.from);
    io("to", tier.to);
    io("discount_bp", tier.discountBp);
}

void fields(auto &io, Is<domain::CountTier> auto &tier)
{
    io("from", tier.from);
    io("to", tier.to);
    io("counts", tier.counts);
}

void fields(auto &io, Is<domain::Lender> auto &lender)
{
    io("name", lender.name);
    io("licence", lender.licence);
}

void fields(auto &io, Is<domain::Pricing> auto &pricing)
{
    if (io.kind("kind", pricing.kind)) {
        io(pricingMember(pricing.kind), pricing.bp);
    }
}

void fields(auto &io, Is<domain::PayFullTerms> auto &terms)
{
    io("tiers", terms.tiers);
}

void fields(auto &io, Is<domain::DepositTerms> auto &terms)
{
    io("percent_bp", terms.percentBp);
    io("min", terms.min);
    io("max", terms.max);
    io("rest_due_days", terms.restDueDays);
}

void fields(auto &io, Is<domain::ByVisitTerms> auto &)
{
    io.constant("shares", "equal");
}

void fields(auto &io, Is<domain::InstalmentTerms> auto &terms)
{
    io("every", terms.every);
    io("first", terms.first);
    io("tiers", terms.tiers);
    io("fee", terms.fee);
    io("min_instalment", terms.minInstalment);
    io("merge_last_below_bp", terms.mergeLastBelowBp);
    io("reminder_days", terms.reminderDays);
}

void fields(auto &io, Is<domain::ExternalTerms> auto &terms)
{
    io("lender", terms.lender);
    io("amount_financed", terms.amountFinanced);
    io("every", terms.every);
    io("first", terms.first);
    io("counts", terms.counts);
    io("pricing", terms.pricing);
    io("needs", terms.needs);
}

void fields(auto &io, Is<domain::AssistanceTerms> auto &terms)
{
    io("programme", terms.programme);
    io("covers_bp", terms.coversBp);
    io("office", terms.office);
    io("papers", terms.papers);
    io("source", terms.source);
    io("as_of", terms.asOf);
    io("pauses_payments", terms.pausesPayments);
}

void fields(auto &, Is<domain::DecideLaterTerms> auto &)
{
}

void fields(auto &, Is<domain::TalkToStaffTerms> auto &)
{
}

void fields(auto &io, Is<domain::Option> auto &option)
{
    domain::OptionKind kind = option.kind();
    io("id", option.id);
    if (!io.kind("kind", kind)) {
        return;
    }
    io.zero(option.when.from);
    io.zero(option.late.fee);
    io.optional("when", option.when);
    io.optional("refund", option.refund);
    io.optional("late", option.late);
    io.optional("texts", option.texts); // check() says which are missing, language by language
    io.alternative(option.terms, static_cast<std::size_t>(kind));
    std::visit([&io](auto &terms) { fields(io, terms); }, option.terms);
}

void fields(auto &io, Is<domain::OverrideRule> auto &rule)
{
    io("option", rule.option);
    io("field", rule.field);
    io("max", rule.max);
    io("reasons", rule.reasons);
    io("second_person", rule.secondPerson);
}

void fields(auto &io, Is<domain::HelpChoice> auto &choice)
{
    io("id", choice.id);
    io("text", choice.text);
}

void fields(auto &io, Is<domain::HelpQuestion> auto &question)
{
    io("id", question.id);
    io("text", question.text);
    io("why", question.why);
    io("choices", question.choices);
}

void fields(auto &io, Is<domain::HelpCondition> auto &condition)
{
    io("question", condition.question);
    io("in", condition.in);
}

void fields(auto &io, Is<domain::HelpRule> auto &rule)
{
    io("programme", rule.programme);
    io("all", rule.all);
    io("source", rule.source);
    io("as_of", rule.asOf);
}

void fields(auto &io, Is<domain::Help> auto &help)
{
    io("questions", help.questions);
    io("eligibility", help.eligibility);
}

void fields(auto &io, Is<domain::Policy> auto &policy)
{
    io.document("policy", 1);
    io("policy_id", policy.policyId);
    io("version", policy.version);
    io.currency("currency", policy.currency);
    io.constant("minor_per_unit", policy.currency.minorPerUnit());
    io("time_zone", policy.timeZone);
    io("effective_from", policy.effectiveFrom);
    io("approved_by", policy.approvedBy);
    io("round", policy.round);
    io("disclosure", policy.disclosure);
    io("journey", policy.journey);
    io("emergency", policy.emergency);
    io("witness", policy.witness);
    io("options", policy.options);
    io("overrides", policy.overrides);
    io.optional("help", policy.help);
}

Read<domain::Policy> readPolicy(std::string_view bytes)
{
    return checked(readDocument<domain::Policy>(bytes, kLimits));
}

std::string writePolicy(const domain::Policy &policy)
{
    return writeDocument(policy);
}

std::string writeOptionTexts(const domain::OptionTexts &texts)
{
    return writeDocument(texts);
}
} // namespace wazeh::codec
