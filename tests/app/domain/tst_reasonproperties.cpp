#include <QtTest>
#include <algorithm>
#include <map>
#include <set>

#include "domain/offerplan.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
/** Planned days from today on, each once. */
std::size_t visitsLeft(const CaseFacts &facts)
{
    std::set<Date> days;
    for (const Stage &stage : facts.stages)
        if (stage.date >= facts.today)
            days.insert(stage.date);
    return days.size();
}

bool isExpired(const Pair &pair)
{
    const auto over = [&pair](const Stage &stage) {
        return stage.date.daysUntil(pair.facts.today) > pair.policy.journey.holdDays;
    };
    return pair.facts.today < pair.policy.effectiveFrom ||
           (!pair.facts.stages.empty() && std::ranges::all_of(pair.facts.stages, over));
}

std::optional<Reason> byAnswer(const std::optional<std::string> &programme, const CaseFacts &facts)
{
    if (!programme)
        return {};
    const auto answer = facts.eligibility.find(*programme);
    if (answer == facts.eligibility.end() || answer->second == Eligibility::NotAsked ||
        answer->second == Eligibility::Declined)
        return Reason::HelpNotAnswered;
    return answer->second == Eligibility::No ? std::optional(Reason::NotEligible) : std::nullopt;
}

/** Help was answered or declined for every programme that an option names. */
bool nothingLeftToAsk(const Pair &pair)
{
    const auto known = [&pair](const std::string &programme) {
        const auto answer = pair.facts.eligibility.find(programme);
        return answer != pair.facts.eligibility.end() && answer->second != Eligibility::NotAsked;
    };
    return std::ranges::all_of(pair.policy.options, [&known](const Option &option) {
        const auto *help = std::get_if<AssistanceTerms>(&option.terms);
        return (help == nullptr || known(help->programme)) && (!option.when.eligible || known(*option.when.eligible));
    });
}

/** What the conditions say, in the order in which they are asked. */
std::optional<Reason> byConditions(const Option &option, const Quote &offers, const Pair &pair)
{
    const When &when = option.when;
    const std::int64_t list = offers.listPrice->minor();
    const bool talk = option.kind() == OptionKind::TalkToStaff;
    std::vector<std::pair<bool, Reason>> asked{
        {isExpired(pair) && !talk, Reason::Expired},
        {when.categories && std::ranges::count(*when.categories, pair.facts.category) == 0, Reason::Category},
        {list < when.from.minor(), Reason::BelowMin},
        {when.to && list > when.to->minor(), Reason::AboveMax},
        {std::cmp_less(visitsLeft(pair.facts), when.minVisits), Reason::TooFewVisits}};
    const auto *help = std::get_if<AssistanceTerms>(&option.terms);
    for (const auto &programme : {when.eligible, help != nullptr ? std::optional(help->programme) : std::nullopt})
        if (const auto reason = byAnswer(programme, pair.facts))
            asked.emplace_back(true, *reason);
    asked.emplace_back(option.kind() == OptionKind::External && !nothingLeftToAsk(pair), Reason::HelpNotAnswered);
    const auto first = std::ranges::find(asked, true, &std::pair<bool, Reason>::first);
    return first == asked.end() ? std::nullopt : std::optional(first->second);
}

std::optional<Reason> byDeposit(const DepositTerms &terms, Money list, const RoundRule &round)
{
    const Money part = basisPoints(list, terms.percentBp, round.mode).value();
    std::int64_t deposit = std::max(roundTo(part, round.unit, round.mode)->minor(), terms.min.minor());
    if (terms.max)
        deposit = std::min(deposit, terms.max->minor());
    if (deposit >= list.minor())
        return Reason::BelowMin;
    return deposit > 0 ? std::nullopt : std::optional(Reason::MinInstalment);
}

std::optional<Reason> byInstalments(const InstalmentTerms &terms, const Offer &offer, Money list)
{
    if (offer.variant.empty())
        return list.minor() < terms.tiers.front().from.minor() ? Reason::BelowMin : Reason::AboveMax;
    if (!offer.total && offer.reason == Reason::AboveMax && list.minor() + terms.fee.minor() > kMaxAmount)
        return Reason::AboveMax; // more than a document may hold
    if (!offer.total)
        return Reason::MinInstalment;
    std::int64_t smallest = terms.first.today ? offer.dueToday->minor() : offer.total->minor();
    for (const Payment &payment : offer.payments)
        smallest = std::min(smallest, payment.amount.minor());
    return smallest < terms.minInstalment.minor() ? std::optional(Reason::MinInstalment) : std::nullopt;
}

/** A loan without figures comes to more than a document may hold, or to parts of nothing. */
std::optional<Reason> byLoan(const ExternalTerms &loan, const Offer &offer, const Quote &offers)
{
    if (offer.total)
        return {};
    const Money lent = loan.amountFinanced == RateBase::CashPrice ? *offers.cashPrice : *offers.listPrice;
    if (loan.pricing.kind == PricingKind::Reducing && offer.reason == Reason::AboveMax &&
        lent.minor() > kMaxAmount / 10'000)
        return Reason::AboveMax; // how much a reducing loan comes to, tst_quoteproperties works out
    const bool charged = loan.pricing.kind == PricingKind::FlatFee || loan.pricing.kind == PricingKind::Markup;
    const Money charge = basisPoints(lent, charged ? loan.pricing.bp : 0, RoundMode::HalfUp).value();
    return lent.minor() + charge.minor() > kMaxAmount ? Reason::AboveMax : Reason::MinInstalment;
}

/** What the amounts say where the conditions say nothing. */
std::optional<Reason> byAmounts(const Option &option, const Offer &offer, const Quote &offers, const Pair &pair)
{
    if (const auto *deposit = std::get_if<DepositTerms>(&option.terms))
        return byDeposit(*deposit, *offers.listPrice, pair.policy.round);
    if (const auto *plan = std::get_if<InstalmentTerms>(&option.terms))
        return byInstalments(*plan, offer, *offers.listPrice);
    if (const auto *loan = std::get_if<ExternalTerms>(&option.terms))
        return byLoan(*loan, offer, offers);
    if (option.kind() != OptionKind::ByVisit)
        return {};
    if (visitsLeft(pair.facts) < 2)
        return Reason::TooFewVisits;
    return offer.total ? std::nullopt : std::optional(Reason::MinInstalment);
}
} // namespace

/** A withheld offer names the first reason that applies, and an available one has none. */
class tst_ReasonProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void withheldExactlyWithAReason()
    {
        QVERIFY(forEveryOffer("withheld and reason", [](const Offer &offer, const Quote &, const Pair &) {
            RC_ASSERT(offer.available == !offer.reason.has_value());
            if (offer.reason)
                RC_ASSERT(!reasonName(*offer.reason).empty());
            if (offer.available && takesMoney(offer.kind))
                RC_ASSERT(offer.total && offer.extra && offer.refund && offer.coolingOffUntil);
            return !offer.available;
        }));
    }

    void theReasonIsTheFirstThatApplies()
    {
        std::map<Reason, int> seen;
        QVERIFY(forEveryOffer("the reason is true", [&seen](const Offer &offer, const Quote &offers, const Pair &pair) {
            if (pair.facts.emergency.state == EmergencyState::Active) {
                RC_ASSERT(offer.reason == Reason::Emergency);
                ++seen[Reason::Emergency];
                return true;
            }
            const Option &option = *pair.policy.find(offer.option);
            auto expected = byConditions(option, offers, pair);
            if (!expected)
                expected = byAmounts(option, offer, offers, pair);
            RC_ASSERT(offer.reason == expected);
            if (expected)
                ++seen[*expected];
            return expected.has_value();
        }));
        for (int reason = 0; reason <= static_cast<int>(Reason::Expired); ++reason)
            QVERIFY2(seen[static_cast<Reason>(reason)] > 20, reasonName(static_cast<Reason>(reason)).data());
    }

    void expiryLeavesOnlyTalking()
    {
        QVERIFY(forEveryPair("after the price was held, only staff can be asked", [](Pair pair) {
            pair.facts.emergency.state = EmergencyState::None;
            pair.policy.effectiveFrom = pair.facts.today.plusDays(1);
            int withheld = 0;
            for (const Offer &offer : quoted(pair).offers) {
                if (offer.kind == OptionKind::TalkToStaff)
                    continue;
                RC_ASSERT(offer.reason == Reason::Expired);
                ++withheld;
            }
            return withheld;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_ReasonProperties)
#include "tst_reasonproperties.moc"
