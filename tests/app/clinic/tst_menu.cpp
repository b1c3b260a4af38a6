#include <QtTest>

#include "clinic/admin/sample.h"
#include "clinic/ingest/check.h"
#include "codec/documents.h"
#include "domain/offer.h"
#include "signing/documents.h"

using namespace wazeh;
using namespace wazeh::clinic;
using domain::Money;

namespace {
const domain::Date kToday = *domain::Date::parse("2026-11-23");

Money rupees(std::int64_t amount)
{
    return Money::fromMinor(amount * 100);
}

domain::CaseFacts factsOf(std::int64_t amount)
{
    domain::CaseFacts facts;
    facts.category = "dental";
    facts.today = kToday;
    facts.lines = {{"D1", 1, rupees(amount), rupees(amount), rupees(amount), "dental", 1}};
    facts.stages = {{1, kToday}, {2, kToday.plusDays(14)}};
    return facts;
}

/** A record of the parts that a menu is compared by. */
domain::Record recordOf(const domain::Quote &quote, const std::string &option)
{
    domain::Record record;
    for (const auto &offer : quote.offers) {
        record.shownOffers.push_back(domain::shown(offer));
        if (!record.choice && offer.option == option)
            record.choice = offer;
    }
    return record;
}

std::optional<Money> changed(const std::optional<Money> &amount)
{
    return amount ? Money::fromMinor(amount->minor() + 1, amount->currency()) : rupees(1);
}

using ShownChange = void (*)(domain::ShownOffer &);
const std::pair<const char *, ShownChange> kShownChanges[] = {
    {"option", [](domain::ShownOffer &o) { o.option += "x"; }},
    {"variant", [](domain::ShownOffer &o) { o.variant += "x"; }},
    {"available", [](domain::ShownOffer &o) { o.available = !o.available; }},
    {"reason",
     [](domain::ShownOffer &o) {
         o.reason = o.reason == domain::Reason::Expired ? domain::Reason::BelowMin : domain::Reason::Expired;
     }},
    {"due today", [](domain::ShownOffer &o) { o.dueToday = changed(o.dueToday); }},
    {"each", [](domain::ShownOffer &o) { o.each = changed(o.each); }},
    {"total", [](domain::ShownOffer &o) { o.total = changed(o.total); }},
    {"extra", [](domain::ShownOffer &o) { o.extra = changed(o.extra); }},
    {"count", [](domain::ShownOffer &o) { o.count = o.count.value_or(0) + 1; }},
    {"rate", [](domain::ShownOffer &o) { o.shownPercentE6 = o.shownPercentE6.value_or(0) + 1001; }},
    {"rate below", [](domain::ShownOffer &o) { o.shownPercentE6 = o.shownPercentE6.value_or(5'000'000) - 1001; }},
    {"texts", [](domain::ShownOffer &o) { o.textSha256 = std::string(64, 'a'); }},
};

using OfferChange = void (*)(domain::Offer &);
const std::pair<const char *, OfferChange> kOfferChanges[] = {
    {"option", [](domain::Offer &o) { o.option = "nothing"; }},
    {"variant", [](domain::Offer &o) { o.variant = "99"; }},
    {"kind", [](domain::Offer &o) { o.kind = domain::OptionKind::TalkToStaff; }},
    {"available", [](domain::Offer &o) { o.available = false; }},
    {"reason", [](domain::Offer &o) { o.reason = domain::Reason::Expired; }},
    {"payee", [](domain::Offer &o) { o.payee += "x"; }},
    {"due today", [](domain::Offer &o) { o.dueToday = changed(o.dueToday); }},
    {"payment amount", [](domain::Offer &o) { o.payments.front().amount = *changed(o.payments.front().amount); }},
    {"payment date", [](domain::Offer &o) { o.payments.back().date = o.payments.back().date.plusDays(1); }},
    {"payment number", [](domain::Offer &o) { o.payments.front().n += 1; }},
    {"payment left out", [](domain::Offer &o) { o.payments.pop_back(); }},
    {"payment added", [](domain::Offer &o) { o.payments.push_back(o.payments.back()); }},
    {"count", [](domain::Offer &o) { o.count = o.count.value_or(0) + 1; }},
    {"each", [](domain::Offer &o) { o.each = changed(o.each); }},
    {"total", [](domain::Offer &o) { o.total = changed(o.total); }},
    {"total gone", [](domain::Offer &o) { o.total.reset(); }},
    {"extra", [](domain::Offer &o) { o.extra = changed(o.extra); }},
    {"rate", [](domain::Offer &o) { o.rates.front().percentE6 += 1001; }},
    {"rate method",
     [](domain::Offer &o) {
         o.rates.front().method = o.rates.front().method == domain::RateMethod::EuAprcEffective
                                      ? domain::RateMethod::UsRegZActuarial
                                      : domain::RateMethod::EuAprcEffective;
     }},
    {"rate left out", [](domain::Offer &o) { o.rates.pop_back(); }},
    {"shown rate", [](domain::Offer &o) { o.shownRate = o.shownRate.value_or(0) + 1; }},
    {"late rule", [](domain::Offer &o) { o.late = domain::LateKind::FixedFee; }},
    {"refund", [](domain::Offer &o) { o.refund = domain::Refund{kToday, 1, rupees(1)}; }},
    {"cooling off", [](domain::Offer &o) { o.coolingOffUntil = kToday.plusDays(99); }},
    {"texts", [](domain::Offer &o) { o.textSha256 = std::string(64, 'b'); }},
};
} // namespace

class TestMenu : public QObject {
    Q_OBJECT
    domain::Policy m_policy;
    domain::CaseFacts m_facts;
    domain::Quote m_quote;

    std::string reason(const domain::Record &record) const { return checkMenu(record, m_policy, m_facts).reason; }

private Q_SLOTS:
    void initTestCase()
    {
        m_policy = *signing::loadPolicy(sampleFile("policy.json"));
        m_facts = factsOf(64'000);
        m_quote = *domain::quote(m_policy, m_facts);
    }

    void whatWasComputedIsAccepted()
    {
        for (const auto &offer : m_quote.offers) {
            auto record = recordOf(m_quote, offer.option);
            record.choice = offer;
            QCOMPARE(reason(record), offer.available ? std::string() : std::string("choice_differs"));
        }
    }

    void everyAmountGivesItsOwnMenu()
    {
        for (const std::int64_t amount : {800, 4'999, 19'999, 20'000, 99'999, 100'000, 800'000}) {
            const auto facts = factsOf(amount);
            const auto quote = domain::quote(m_policy, facts);
            const auto record = recordOf(*quote, "full");
            QCOMPARE(checkMenu(record, m_policy, facts).reason, std::string());
            QVERIFY(!checkMenu(record, m_policy, factsOf(amount + 1)).reason.empty());
        }
    }

    void theOrderIsPartOfTheMenu()
    {
        const auto byToday = domain::quote(m_policy, m_facts, domain::OrderRule::Today);
        auto record = recordOf(*byToday, "full");
        record.order = domain::OrderRule::Today;
        QCOMPARE(reason(record), std::string());
        record = recordOf(m_quote, "full");
        std::reverse(record.shownOffers.begin(), record.shownOffers.end());
        QCOMPARE(reason(record), std::string("menu_differs"));
    }

    void everyShownFigureCounts_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < static_cast<int>(std::size(kShownChanges)); ++i)
            QTest::newRow(kShownChanges[i].first) << i;
    }

    void everyShownFigureCounts()
    {
        QFETCH(int, change);
        for (std::size_t row = 0; row < m_quote.offers.size(); ++row) {
            auto record = recordOf(m_quote, "full");
            kShownChanges[change].second(record.shownOffers[row]);
            QVERIFY2(reason(record) == "menu_differs", record.shownOffers[row].option.c_str());
        }
    }

    void everyChosenFigureCounts_data()
    {
        QTest::addColumn<int>("change");
        for (int i = 0; i < static_cast<int>(std::size(kOfferChanges)); ++i)
            QTest::newRow(kOfferChanges[i].first) << i;
    }

    void everyChosenFigureCounts()
    {
        QFETCH(int, change);
        auto record = recordOf(m_quote, "month");
        QVERIFY(record.choice->available && !record.choice->payments.empty() && !record.choice->rates.empty());
        kOfferChanges[change].second(*record.choice);
        QCOMPARE(reason(record), std::string("choice_differs"));
    }

    void noRowMayBeHiddenOrAdded()
    {
        for (std::size_t row = 0; row < m_quote.offers.size(); ++row) {
            auto record = recordOf(m_quote, "full");
            record.shownOffers.erase(record.shownOffers.begin() + static_cast<std::ptrdiff_t>(row));
            QCOMPARE(reason(record), std::string("menu_differs"));
        }
        auto record = recordOf(m_quote, "full");
        record.shownOffers.push_back(record.shownOffers.back());
        QCOMPARE(reason(record), std::string("menu_differs"));
    }

    void ratesMayDifferByAThousandMillionths()
    {
        auto record = recordOf(m_quote, "month");
        for (auto &row : record.shownOffers)
            if (row.shownPercentE6)
                *row.shownPercentE6 += 1000;
        for (auto &rate : record.choice->rates)
            rate.percentE6 -= 1000;
        QCOMPARE(reason(record), std::string());
    }

    void theDetailNamesTheOption()
    {
        auto record = recordOf(m_quote, "month");
        record.choice->total = changed(record.choice->total);
        QCOMPARE(checkMenu(record, m_policy, m_facts).detail, "month/" + record.choice->variant);
        record = recordOf(m_quote, "full");
        const auto &first = record.shownOffers.front();
        const std::string name = first.option + (first.variant.empty() ? "" : "/" + first.variant);
        record.shownOffers.front().total = changed(record.shownOffers.front().total);
        QCOMPARE(checkMenu(record, m_policy, m_facts).detail, name);
    }

    void otherFactsAreAnotherMenu()
    {
        const auto record = recordOf(m_quote, "full");
        auto cheaper = m_facts;
        cheaper.discounts = {{"panel", rupees(100)}};
        QCOMPARE(checkMenu(record, m_policy, cheaper).reason, std::string("menu_differs"));
        auto emergency = m_facts;
        emergency.emergency = {domain::EmergencyState::Active, "2026-11-23T07:00:00Z"};
        QCOMPARE(checkMenu(record, m_policy, emergency).reason, std::string("menu_differs"));
        auto unsound = m_facts;
        unsound.lines.front().qty = -1;
        QCOMPARE(checkMenu(record, m_policy, unsound).reason, std::string("bad_facts"));
    }

    void eligibilityNamesProgrammesAndNothingElse()
    {
        auto answers = m_facts;
        answers.eligibility["income:to_40"] = domain::Eligibility::Yes;
        const auto found = checkMenu(recordOf(m_quote, "full"), m_policy, answers);
        QCOMPARE(found.reason, std::string("bad_facts"));
        QCOMPARE(found.detail, std::string("/eligibility"));
    }

    void nothingCanBeChosenInAnEmergency()
    {
        auto emergency = m_facts;
        emergency.emergency = {domain::EmergencyState::Active, "2026-11-23T07:00:00Z"};
        const auto quote = domain::quote(m_policy, emergency);
        for (const auto &offer : quote->offers) {
            auto record = recordOf(*quote, offer.option);
            record.choice = offer;
            QVERIFY2(checkMenu(record, m_policy, emergency).reason == "choice_differs", offer.option.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestMenu)
#include "tst_menu.moc"
