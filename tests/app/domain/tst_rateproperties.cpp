#include <QtTest>
#include <algorithm>
#include <cmath>

#include "domain/agreement.h"
#include "domain/ratesolver.h"
#include "domain/ratetime.h"
#include "offerrule.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
constexpr double kPercentE6 = 1e8;

struct Kind {
    RateMethod method;
    RateBase base;
    friend bool operator==(const Kind &, const Kind &) = default;
};
constexpr std::array kKinds{
    Kind{RateMethod::EuAprcEffective, RateBase::CashPrice}, Kind{RateMethod::EuAprcEffective, RateBase::ListPrice},
    Kind{RateMethod::UsRegZActuarial, RateBase::CashPrice}, Kind{RateMethod::UsRegZActuarial, RateBase::ListPrice}};

Money priceOf(RateBase base, const Quote &offers)
{
    return base == RateBase::CashPrice ? *offers.cashPrice : *offers.listPrice;
}

std::optional<OfferRate> rateOf(const Offer &offer, Kind kind)
{
    const auto found = std::ranges::find_if(
        offer.rates, [kind](const OfferRate &rate) { return Kind{rate.method, rate.base} == kind; });
    return found == offer.rates.end() ? std::nullopt : std::optional(*found);
}

UnitPeriod unitOf(const Option &option, const Offer &offer, Date today)
{
    if (const auto *plan = std::get_if<InstalmentTerms>(&option.terms))
        return {.months = plan->every.months, .days = plan->every.days};
    if (const auto *loan = std::get_if<ExternalTerms>(&option.terms))
        return {.months = loan->every.months, .days = loan->every.days};
    std::vector<Date> dates;
    for (const Payment &payment : offer.payments)
        dates.push_back(payment.date);
    return commonUnit(today, dates);
}

/** What the payments after today are worth today at a yearly rate, by the equation that the method publishes. */
double worth(const Offer &offer, Kind kind, double perYear, const Pair &pair)
{
    const Date today = pair.facts.today;
    double sum = 0;
    if (kind.method == RateMethod::EuAprcEffective) {
        for (const Payment &payment : offer.payments)
            sum += static_cast<double>(payment.amount.minor()) * std::pow(1 + perYear, -euYears(today, payment.date));
        return sum;
    }
    const UnitPeriod unit = unitOf(*pair.policy.find(offer.option), offer, today);
    const double rate = perYear / unitsPerYear(unit);
    unsigned seriesDay = today.day();
    for (const Payment &payment : offer.payments)
        seriesDay = std::max(seriesDay, payment.date.day());
    for (const Payment &payment : offer.payments) {
        const UnitTime time = unitTime(today, payment.date, unit, seriesDay);
        sum += static_cast<double>(payment.amount.minor()) /
               ((1 + time.odd * rate) * std::pow(1 + rate, static_cast<double>(time.whole)));
    }
    return sum;
}

/** Whether the lender's money, dueToday less the price, lies between what the payments are worth around that rate. */
bool isTheRate(const Offer &offer, const OfferRate &rate, const Quote &offers, const Pair &pair)
{
    const Kind kind{rate.method, rate.base};
    const double perYear = static_cast<double>(rate.percentE6) / kPercentE6;
    const double slack = 2 / kPercentE6 + 1e-7 * perYear;
    const double lent = static_cast<double>(priceOf(rate.base, offers).minor() - offer.dueToday->minor());
    const double error = 1e-12 * lent;
    return worth(offer, kind, perYear - slack, pair) >= lent - error &&
           worth(offer, kind, perYear + slack, pair) <= lent + error;
}

/** A rate above zero that a document can hold. */
bool hasARate(const Offer &offer, Kind kind, const Quote &offers, const Pair &pair)
{
    const Money price = priceOf(kind.base, offers);
    const double lent = static_cast<double>(price.minor() - offer.dueToday->minor());
    return offer.total->minor() > price.minor() && lent > 0 && worth(offer, kind, 2 / kPercentE6, pair) > lent &&
           worth(offer, kind, kMostPerYear * (1 - 1e-7), pair) < lent;
}

/** low ≤ high, as closely as two machines have to agree. */
bool atMost(const OfferRate &low, const OfferRate &high)
{
    return low.percentE6 <= high.percentE6 + 1'000 + high.percentE6 / 10'000'000'000;
}

bool costs(const Option &option)
{
    const auto *plan = std::get_if<InstalmentTerms>(&option.terms);
    return option.kind() == OptionKind::External || (plan != nullptr && plan->fee.minor() > 0);
}

/** The policy with every loan a little dearer. */
Policy dearerLoans(Policy policy, int bp)
{
    for (Option &option : policy.options)
        if (auto *loan = std::get_if<ExternalTerms>(&option.terms))
            loan->pricing.bp += bp;
    return policy;
}
} // namespace

/** What formats.md says under "Quote" about rates. */
class tst_RateProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }

    void ratesAreAboveZeroAndCanBeWritten()
    {
        QVERIFY(forEveryOffer("0 < rate < 2^53, EU before US, cash before list",
                              [](const Offer &offer, const Quote &, const Pair &) {
                                  std::ptrdiff_t before = -1;
                                  for (const OfferRate &rate : offer.rates) {
                                      RC_ASSERT(rate.percentE6 > 0 && rate.percentE6 < std::int64_t{1} << 53);
                                      const auto at = std::ranges::find(kKinds, Kind{rate.method, rate.base});
                                      RC_ASSERT(at - kKinds.begin() > before);
                                      before = at - kKinds.begin();
                                  }
                                  return !offer.rates.empty();
                              }));
    }

    void everyRateExplainsThePayments()
    {
        QVERIFY(forEveryOffer("the equation of the method holds",
                              [](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  for (const OfferRate &rate : offer.rates)
                                      RC_ASSERT(isTheRate(offer, rate, offers, pair));
                                  return offer.rates.size() == kKinds.size();
                              }));
    }

    void bothMethodsOnBothPricesAreThere()
    {
        QVERIFY(forEveryOffer("no rate above zero is left out",
                              [](const Offer &offer, const Quote &offers, const Pair &pair) {
                                  if (!offer.total || offer.payments.empty())
                                      RC_ASSERT(offer.rates.empty());
                                  else
                                      for (const Kind kind : kKinds)
                                          RC_ASSERT(rateOf(offer, kind) || !hasARate(offer, kind, offers, pair));
                                  return offer.rates.size() == 2; // one price has a rate, the other none
                              }));
    }

    void theShownRateIsTheOneTheDisclosureNames()
    {
        QVERIFY(forEveryOffer("shown_rate", [](const Offer &offer, const Quote &, const Pair &pair) {
            const Disclosure &disclosure = pair.policy.disclosure;
            const Kind named{disclosure.rateMethod, disclosure.rateBase};
            const bool always = named == Kind{RateMethod::UsRegZActuarial, RateBase::CashPrice};
            const bool wanted = always || costs(*pair.policy.find(offer.option));
            const auto rate = rateOf(offer, named);
            RC_ASSERT(offer.shownRate.has_value() == (wanted && rate.has_value()));
            if (offer.shownRate)
                RC_ASSERT(offer.rates.at(static_cast<std::size_t>(*offer.shownRate)) == *rate);
            return rate && !wanted; // "No fee, no interest" stands instead
        }));
    }

    void noFeeIsSaidExactlyWhereThereIsNone()
    {
        QVERIFY(forEveryOffer(
            "a rate, a fee, nothing, or nothing in time: one of the four sentences",
            [](const Offer &offer, const Quote &offers, const Pair &pair) {
                if (!offer.total)
                    return false;
                const bool charged = offer.total->minor() > offers.listPrice->minor();
                const std::string paper =
                    assemble({pair.policy, offers, offer, pair.facts.today}, {}, Lang::En).plainText();
                const auto says = [&paper](std::string_view words) { return paper.find(words) != std::string::npos; };
                RC_ASSERT(says(" a year, counted from ") == offer.shownRate.has_value());
                const bool onlyInTime = offer.worstTotal && offer.worstTotal != offer.total;
                RC_ASSERT(says("No fee, no interest") == (!offer.shownRate && !charged && !onlyInTime));
                RC_ASSERT(says("No interest only if ") == (!offer.shownRate && !charged && onlyInTime));
                RC_ASSERT(says("A fee of ") == (!offer.shownRate && charged));
                return !offer.shownRate && charged;
            }));
    }

    void aDearerLoanHasHigherRates()
    {
        QVERIFY(forEveryPair("a higher price of a loan raises its total and its rates", [](const Pair &pair) {
            if (pair.facts.emergency.state == EmergencyState::Active)
                return 0;
            const Quote cheap = quoted(pair);
            const Quote dear = quoted({dearerLoans(pair.policy, *rc::gen::inRange(1, 5'000)), pair.facts});
            RC_ASSERT(cheap.cashPrice == dear.cashPrice);
            int compared = 0;
            for (const Offer &offer : cheap.offers) {
                const Offer *now = dear.find(offer.option, offer.variant);
                if (!offer.total || !now->total)
                    continue;
                RC_ASSERT(offer.total->minor() <= now->total->minor());
                for (const Kind kind : kKinds) {
                    const auto low = rateOf(offer, kind);
                    const auto high = rateOf(*now, kind);
                    if (low && high && offer.dueToday == now->dueToday)
                        RC_ASSERT(atMost(*low, *high));
                }
                compared += offer.total != now->total ? 1 : 0;
            }
            return compared;
        }));
    }

    void theListPriceNeverGivesTheHigherRate()
    {
        QVERIFY(forEveryOffer("counted from the higher price the rate is lower",
                              [](const Offer &offer, const Quote &, const Pair &) {
                                  for (std::size_t i = 0; i < kKinds.size(); i += 2) {
                                      const auto cash = rateOf(offer, kKinds[i]);
                                      const auto list = rateOf(offer, kKinds[i + 1]);
                                      if (cash && list)
                                          RC_ASSERT(atMost(*list, *cash));
                                  }
                                  return offer.rates.size() == kKinds.size();
                              }));
    }
};

QTEST_APPLESS_MAIN(tst_RateProperties)
#include "tst_rateproperties.moc"
