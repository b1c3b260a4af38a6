#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/date.h"
#include "domain/fault.h"
#include "domain/help.h"
#include "domain/money.h"
#include "domain/rounding.h"
#include "domain/texts.h"

/**
 * What a clinic writes: every way to pay and the words for it. Amounts are in the policy's currency, thresholds look
 * at the expected patient share, basis points are 1/10 000. A published policy never changes; sha256 is its identity.
 */
namespace wazeh::domain {

struct Approval {
    std::string name;
    std::string at; // RFC 3339 UTC
};

struct RoundRule {
    std::int64_t unit = 100; // minor units
    RoundMode mode = RoundMode::Down;
    Remainder remainder = Remainder::First;
};

enum class RateMethod { UsRegZActuarial, EuAprcEffective };
enum class RateBase { CashPrice, ListPrice };
enum class OrderRule { Total, Today };

struct Disclosure {
    RateBase rateBase = RateBase::CashPrice;
    RateMethod rateMethod = RateMethod::EuAprcEffective;
    int coolingOffDays = 0;
    int disputeThresholdBp = 0;
    std::vector<std::string> languages;
};

struct TeachBack {
    int plan = 2;
    int external = 3;
};

struct JourneyRules {
    Money shortBelow;
    OrderRule order = OrderRule::Total;
    int holdDays = 0;
    TeachBack teachBack;
    LocalText nextStep;
};

struct EmergencyRules {
    LocalText text;
    int extraCoolingOffDays = 0;
    int recentMinutes = 0;
};

struct WitnessRules {
    int count = 2; // 0–3
    int minNotStaff = 1;
    LocalText ruleText;
};

/** When an option applies; absent bounds do not restrict. from ≤ expected share ≤ to. */
struct When {
    std::optional<std::vector<std::string>> categories;
    Money from;
    std::optional<Money> to;
    int minVisits = 0;
    std::optional<std::string> eligible; // a programme whose eligibility must be yes
};

struct RefundRule {
    int untilDaysBefore = 0; // cancelled so many days before the first stage
    int withinDays = 0;      // money is back within so many days
    int keptBp = 0;          // part that is kept, of what was paid
};

enum class LateKind { None, Reminder, BpOfInstalment, FixedFee };
struct LateRule {
    LateKind kind = LateKind::None;
    int bp = 0;
    Money fee;
};

/** Texts of one option; name, detail and late are required in every language of the policy. */
struct OptionTexts {
    LocalText name;
    LocalText detail;
    LocalText late;
    LocalText staffSay;
    LocalText staffNeverSay;
};

enum class OptionKind { PayFull, DepositRest, ByVisit, Instalments, External, Assistance, DecideLater, TalkToStaff };

struct Every {
    int months = 0; // exactly one of the two is > 0
    int days = 0;
};
/** First payment: today, or so many days later. */
struct First {
    bool today = true;
    int days = 0;
};

struct DiscountTier {
    Money from;
    std::optional<Money> to;
    int discountBp = 0;
};
struct PayFullTerms {
    std::vector<DiscountTier> tiers;
};
struct DepositTerms {
    int percentBp = 0;
    Money min;
    std::optional<Money> max;
    int restDueDays = 0;
};
struct ByVisitTerms {};
struct CountTier {
    Money from;
    std::optional<Money> to;
    std::vector<int> counts; // payments in all
};
struct InstalmentTerms {
    Every every;
    First first;
    std::vector<CountTier> tiers;
    Money fee; // one fee, due with the first payment
    Money minInstalment;
    int mergeLastBelowBp = 0; // parts are rounded down, so a last one this small cannot come up in equal plans
    int reminderDays = 0;
};
struct Lender {
    std::string name;
    std::string licence;
};
enum class PricingKind { FlatFee, Markup, Reducing, Deferred };
struct Pricing {
    PricingKind kind = PricingKind::FlatFee;
    int bp = 0; // fee, markup or yearly rate
};
struct ExternalTerms {
    Lender lender;
    RateBase amountFinanced = RateBase::ListPrice;
    Every every;
    First first;
    std::vector<int> counts;
    Pricing pricing;
    std::vector<std::string> needs; // "smartphone", "cnic"
};
struct AssistanceTerms {
    std::string programme;
    int coversBp = 0;
    LocalText office;
    std::vector<LocalText> papers;
    std::string source;
    std::optional<Date> asOf;
    bool pausesPayments = false;
};
struct DecideLaterTerms {};
struct TalkToStaffTerms {};

/** In the order of OptionKind. */
using Terms = std::variant<PayFullTerms, DepositTerms, ByVisitTerms, InstalmentTerms, ExternalTerms, AssistanceTerms,
                           DecideLaterTerms, TalkToStaffTerms>;

struct Option {
    std::string id;
    When when;
    RefundRule refund;
    LateRule late;
    OptionTexts texts;
    Terms terms;
    std::string textSha256; // of the RFC 8785 bytes of texts; filled by whoever read the document

    [[nodiscard]] OptionKind kind() const { return static_cast<OptionKind>(terms.index()); }
};

struct OverrideRule {
    std::string option;
    std::string field;
    std::int64_t max = 0;
    std::vector<std::string> reasons;
    bool secondPerson = false;
};

struct Policy {
    std::string policyId;
    std::int64_t version = 0;
    Currency currency;
    std::string timeZone;
    Date effectiveFrom;
    std::vector<Approval> approvedBy;
    RoundRule round;
    Disclosure disclosure;
    JourneyRules journey;
    EmergencyRules emergency;
    WitnessRules witness;
    std::vector<Option> options;
    std::vector<OverrideRule> overrides;
    Help help;
    std::string sha256; // of its canonical bytes; filled by whoever read the document

    [[nodiscard]] const Option *find(std::string_view id) const;
};

[[nodiscard]] std::string_view kindName(OptionKind kind); // "pay_full" …

/** Everything in which the policy contradicts itself, each with its path; empty = sound. */
[[nodiscard]] Faults check(const Policy &policy);
} // namespace wazeh::domain
