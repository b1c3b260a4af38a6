#include <QtTest>
#include <algorithm>

#include "domain/offerplan.h"
#include "domain/schedule.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
bool isWithoutFigures(const Offer &offer)
{
    return !offer.dueToday && !offer.total && !offer.extra && !offer.each && !offer.count && offer.payments.empty() &&
           offer.rates.empty() && !offer.shownRate && !offer.refund && !offer.coolingOffUntil;
}

std::optional<Date> firstStage(const CaseFacts &facts)
{
    if (facts.stages.empty())
        return {};
    return std::ranges::min_element(facts.stages, {}, &Stage::date)->date;
}

/** The policy when nothing but the amounts can withhold an option; pay_full keeps what decides the cash price. */
Pair withoutConditions(Pair pair)
{
    for (Option &option : pair.policy.options) {
        if (option.kind() != OptionKind::PayFull) {
            option.when = {};
            option.when.from = minor(0);
        }
    }
    pair.policy.effectiveFrom = day("2000-01-01");
    pair.policy.journey.holdDays = 3'650;
    return pair;
}

/** An offer as it would be if it were available. */
Offer opened(Offer offer)
{
    offer.available = true;
    offer.reason.reset();
    return offer;
}

Date firstDue(const First &first, const Pair &pair)
{
    return first.today ? pair.facts.today : pair.facts.today.plusDays(first.days);
}

/** k months, or days, after the first; the day of the month is the chosen one, the first one's, or the month's end. */
bool isDueDate(Date date, int k, const InstalmentTerms &terms, const Pair &pair)
{
    const Date first = firstDue(terms.first, pair);
    if (terms.every.months == 0)
        return date == first.plusDays(std::int64_t{terms.every.days} * k);
    const unsigned day = static_cast<unsigned>(pair.facts.payDay.value_or(static_cast<int>(first.day())));
    const int apart =
        (date.year() - first.year()) * 12 + static_cast<int>(date.month()) - static_cast<int>(first.month());
    const int expected = terms.every.months * k;
    const bool moved = pair.facts.payDay && !terms.first.today && apart == expected + 1; // the day was over already
    return (apart == expected || moved) && (date.day() == day || (date.day() < day && date.isLastDayOfMonth()));
}

/** The list price less its tier's discount, to the policy's unit; exact below one unit. */
Money priceToday(const PayFullTerms &terms, Money list, const RoundRule &round)
{
    const auto tier = std::ranges::find_if(terms.tiers, [list](const DiscountTier &one) {
        return one.from.minor() <= list.minor() && (!one.to || list.minor() <= one.to->minor());
    });
    if (tier == terms.tiers.end() || tier->discountBp == 0)
        return list;
    const Money exact = basisPoints(list, 10'000 - tier->discountBp, round.mode).value();
    if (exact.minor() < round.unit)
        return exact;
    const Money price = roundTo(exact, round.unit, round.mode).value();
    return price.minor() < list.minor() ? price : list;
}

/** What a lender asks in all; a reducing loan as the schedule of its own dates says, where there is one. */
std::optional<Money> lentTotal(const ExternalTerms &loan, const Offer &offer, const Quote &offers, const Pair &pair)
{
    const Money lent = loan.amountFinanced == RateBase::CashPrice ? *offers.cashPrice : *offers.listPrice;
    if (loan.pricing.kind == PricingKind::Deferred || loan.pricing.bp == 0)
        return lent;
    if (loan.pricing.kind != PricingKind::Reducing)
        return lent.plus(basisPoints(lent, loan.pricing.bp, RoundMode::HalfUp).value()).value();
    const bool months = loan.every.months > 0;
    const auto level = schedule({.principal = lent,
                                 .nominalRateBp = loan.pricing.bp,
                                 .count = std::stoi(offer.variant),
                                 .every = loan.every,
                                 .start = pair.facts.today,
                                 .firstDue = loan.first.today ? pair.facts.today : offer.payments.front().date,
                                 .dayCount = months ? DayCount::Thirty360 : DayCount::Actual365,
                                 .fee = minor(0),
                                 .downPayment = minor(0),
                                 .anchorDay = {}});
    if (!level || offer.variant == "1" || pair.facts.payDay)
        return {};
    const Money all = level->rows.front().amount.times(std::stoi(offer.variant)).value();
    return all.minor() < lent.minor() ? lent : all;
}

/** One allowed change by staff on the first option that has one, and the policy in which it is written. */
struct Changed {
    Pair pair;
    Policy written;
};
std::optional<Changed> changedByStaff(const Pair &pair)
{
    const auto value = *rc::gen::inRange<std::int64_t>(0, 10'001);
    Changed result{pair, pair.policy};
    for (std::size_t i = 0; i < pair.policy.options.size(); ++i) {
        std::string field;
        auto &terms = result.written.options[i].terms;
        if (auto *full = std::get_if<PayFullTerms>(&terms); full != nullptr && !full->tiers.empty()) {
            field = "discount_bp";
            for (DiscountTier &tier : full->tiers)
                tier.discountBp = static_cast<int>(value);
        } else if (auto *deposit = std::get_if<DepositTerms>(&terms)) {
            field = "percent_bp";
            deposit->percentBp = static_cast<int>(value);
        } else if (auto *plan = std::get_if<InstalmentTerms>(&terms)) {
            field = value % 2 == 0 ? "fee" : "min_instalment";
            (value % 2 == 0 ? plan->fee : plan->minInstalment) = minor(value);
        } else {
            continue;
        }
        const std::string &option = pair.policy.options[i].id;
        result.pair.policy.overrides = {
            {.option = option, .field = field, .max = 10'000, .reasons = {"reason"}, .secondPerson = true}};
        result.pair.facts.overrides = {
            {.option = option, .field = field, .value = value, .reason = "reason", .second = true}};
        return result;
    }
    return {};
}
} // namespace

/** What formats.md says under "Quote": one property for each rule, over generated policies and facts. The rates have
 *  tst_rateproperties, the reasons tst_reasonproperties. */
class tst_QuoteProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void extraIsTotalLessCashPrice()
    {
        QVERIFY(forEveryOffer("extra = total − cash price", [](const Offer &offer, const Quote &offers, const Pair &) {
            RC_ASSERT(offer.extra.has_value() == offer.total.has_value());
            if (!offer.total)
                return false;
            RC_ASSERT(offer.extra->minor() == offer.total->minor() - offers.cashPrice->minor());
            if (offer.available)
                RC_ASSERT(offer.extra->minor() >= 0);
            return !offer.extra->isZero();
        }));
    }

    void theCashPriceIsTheLowestToday()
    {
        QVERIFY(forEveryPair("cash price = the lowest that paying in full asks today", [](const Pair &pair) {
            const Quote offers = quoted(pair);
            if (!offers.cashPrice)
                return 0;
            std::int64_t lowest = offers.listPrice->minor();
            bool expired = false;
            for (const Offer &offer : offers.offers) {
                expired = expired || offer.reason == Reason::Expired;
                if (offer.available && offer.kind == OptionKind::PayFull)
                    lowest = std::min(lowest, offer.dueToday->minor());
            }
            RC_ASSERT(expired || offers.cashPrice->minor() == lowest);
            RC_ASSERT(offers.cashPrice->minor() >= 0 && offers.cashPrice->minor() <= offers.listPrice->minor());
            return offers.cashPrice == offers.listPrice ? 0 : 1;
        }));
    }

    void everyKindComesToItsTotal()
    {
        QVERIFY(forEveryOffer("total by kind", [](const Offer &offer, const Quote &offers, const Pair &pair) {
            if (!offer.total)
                return false;
            RC_ASSERT(offer.total->minor() <= kMaxAmount);
            const Terms &terms = pair.policy.find(offer.option)->terms;
            if (const auto *full = std::get_if<PayFullTerms>(&terms))
                RC_ASSERT(*offer.total == priceToday(*full, *offers.listPrice, pair.policy.round));
            if (offer.kind == OptionKind::DepositRest || offer.kind == OptionKind::ByVisit)
                RC_ASSERT(offer.total == offers.listPrice);
            if (const auto *plan = std::get_if<InstalmentTerms>(&terms))
                RC_ASSERT(*offer.total == offers.listPrice->plus(plan->fee).value());
            if (const auto *loan = std::get_if<ExternalTerms>(&terms))
                RC_ASSERT(*offer.total == lentTotal(*loan, offer, offers, pair).value_or(*offer.total));
            return true;
        }));
    }

    void countAndEachOnlyWhenEqual()
    {
        QVERIFY(forEveryOffer("count and each", [](const Offer &offer, const Quote &, const Pair &) {
            RC_ASSERT(offer.count.has_value() == offer.each.has_value());
            bool equal = !offer.payments.empty();
            for (const Payment &payment : offer.payments)
                equal = equal && payment.amount == offer.payments.front().amount;
            RC_ASSERT(offer.count.has_value() == equal);
            if (equal)
                RC_ASSERT(static_cast<std::size_t>(*offer.count) == offer.payments.size() &&
                          *offer.each == offer.payments.front().amount);
            return !offer.payments.empty() && !equal;
        }));
    }

    void withheldOffersKeepTheirFigures()
    {
        QVERIFY(forEveryPair("conditions withhold, they do not change a figure", [](const Pair &pair) {
            if (pair.facts.emergency.state == EmergencyState::Active)
                return 0;
            const Quote offers = quoted(pair);
            const Quote free = quoted(withoutConditions(pair));
            RC_ASSERT(offers.cashPrice == free.cashPrice);
            int kept = 0;
            for (const Offer &offer : offers.offers) {
                RC_ASSERT(opened(offer) == opened(*free.find(offer.option, offer.variant)));
                kept += !offer.available && offer.total ? 1 : 0;
            }
            return kept;
        }));
    }

    void anEmergencyWithholdsEverythingAndAllMoneyIsNull()
    {
        QVERIFY(forEveryPair("no money while an emergency is active", [](Pair pair) {
            pair.facts.emergency.state = EmergencyState::Active;
            const Quote offers = quoted(pair);
            RC_ASSERT(!offers.listPrice && !offers.cashPrice && !offers.estimate);
            RC_ASSERT(offers.offers.size() == pair.policy.options.size());
            for (const Offer &offer : offers.offers)
                RC_ASSERT(!offer.available && offer.reason == Reason::Emergency && isWithoutFigures(offer));
            pair.facts.lines = {};
            pair.facts.discounts = {};
            RC_ASSERT(offers == quoted(pair)); // it does not depend on any price
            return 1;
        }));
    }

    void afterAnEmergencyOnlyTheTimeToCancelChanges()
    {
        QVERIFY(forEveryPair("stable: longer cooling-off, no other figure", [](Pair pair) {
            pair.facts.emergency.state = EmergencyState::None;
            const Quote calm = quoted(pair);
            pair.facts.emergency.state = EmergencyState::Stable;
            Quote shaken = quoted(pair);
            for (std::size_t i = 0; i < shaken.offers.size(); ++i) {
                Offer &offer = shaken.offers[i];
                if (!offer.coolingOffUntil)
                    continue;
                RC_ASSERT(*offer.coolingOffUntil ==
                          calm.offers[i].coolingOffUntil->plusDays(pair.policy.emergency.extraCoolingOffDays));
                RC_ASSERT(offer.refund->until >= calm.offers[i].refund->until);
                RC_ASSERT(offer.refund->kept.minor() >= calm.offers[i].refund->kept.minor());
                offer.coolingOffUntil = calm.offers[i].coolingOffUntil;
                offer.refund = calm.offers[i].refund;
            }
            RC_ASSERT(shaken == calm);
            return pair.policy.emergency.extraCoolingOffDays > 0 ? 1 : 0;
        }));
    }

    void refundAndCoolingOffDates()
    {
        QVERIFY(forEveryOffer("until the later of cooling-off and so many days before the first stage",
                              [](const Offer &offer, const Quote &, const Pair &pair) {
                                  RC_ASSERT(offer.refund.has_value() == offer.total.has_value());
                                  RC_ASSERT(offer.coolingOffUntil.has_value() == offer.total.has_value());
                                  if (!offer.total)
                                      return false;
                                  const Policy &policy = pair.policy;
                                  const bool shaken = pair.facts.emergency.state == EmergencyState::Stable;
                                  const Date coolingOff =
                                      pair.facts.today.plusDays(policy.disclosure.coolingOffDays +
                                                                (shaken ? policy.emergency.extraCoolingOffDays : 0));
                                  RC_ASSERT(*offer.coolingOffUntil == coolingOff);
                                  const RefundRule &rule = policy.find(offer.option)->refund;
                                  Date until = coolingOff;
                                  if (const auto stage = firstStage(pair.facts))
                                      until = std::max(until, stage->plusDays(-rule.untilDaysBefore));
                                  RC_ASSERT(offer.refund->until == until);
                                  RC_ASSERT(offer.refund->withinDays == rule.withinDays);
                                  Money byThen = *offer.dueToday;
                                  for (const Payment &payment : offer.payments)
                                      if (payment.date <= until)
                                          byThen = byThen.plus(payment.amount).value();
                                  RC_ASSERT(offer.refund->kept == *basisPoints(byThen, rule.keptBp, RoundMode::Down));
                                  return until > coolingOff;
                              }));
    }

    void thePriceIsHeldForSoManyDays()
    {
        QVERIFY(forEveryPair("valid until today + hold days", [](const Pair &pair) {
            RC_ASSERT(quoted(pair).validUntil == pair.facts.today.plusDays(pair.policy.journey.holdDays));
            return 1;
        }));
    }

    void paymentsAfterTodayAreNumberedAndInOrder()
    {
        QVERIFY(
            forEveryOffer("payments after today, in order", [](const Offer &offer, const Quote &, const Pair &pair) {
                Date before = pair.facts.today;
                int n = 0;
                for (const Payment &payment : offer.payments) {
                    RC_ASSERT(payment.n == ++n);
                    RC_ASSERT(before < payment.date);
                    before = payment.date;
                }
                return n > 1;
            }));
    }

    void everyInstalmentIsDueOnItsDay()
    {
        QVERIFY(forEveryOffer(
            "due dates keep the day of the month, or the chosen pay day",
            [](const Offer &offer, const Quote &, const Pair &pair) {
                const auto *terms = std::get_if<InstalmentTerms>(&pair.policy.find(offer.option)->terms);
                if (terms == nullptr)
                    return false;
                for (const Payment &payment : offer.payments)
                    RC_ASSERT(isDueDate(payment.date, payment.n - (terms->first.today ? 0 : 1), *terms, pair));
                return pair.facts.payDay && terms->every.months > 0 && !offer.payments.empty();
            }));
    }

    void staffChangeWhatThePolicyCouldHaveSaid()
    {
        QVERIFY(forEveryPair("an override gives what a policy with that figure gives", [](const Pair &pair) {
            const auto changed = changedByStaff(pair);
            if (!changed)
                return 0;
            RC_ASSERT(quoted(changed->pair).offers == quoted({changed->written, pair.facts}).offers);
            Pair refused = changed->pair;
            refused.facts.overrides.front().second = false;
            RC_ASSERT(!quote(refused.policy, refused.facts));
            return 1;
        }));
    }
};

QTEST_APPLESS_MAIN(tst_QuoteProperties)
#include "tst_quoteproperties.moc"
