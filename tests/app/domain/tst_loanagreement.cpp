#include <QtTest>

#include "domain/agreement.h"
#include "sample.h"

using namespace wazeh::domain;
using namespace wazeh::test;

namespace {
std::string agreed(Pricing pricing, Lang lang)
{
    Policy policy = samplePolicy();
    termsOf<ExternalTerms>(policy, "loan-a").pricing = pricing;
    CaseFacts facts = sampleFacts();
    facts.eligibility["general_welfare"] = Eligibility::Declined;
    const Quote offers = quote(policy, facts).value();
    const Offer &loan = *offers.find("loan-a", "3");
    return assemble({.policy = policy, .quote = offers, .offer = loan, .today = facts.today}, {}, lang).plainText();
}

bool says(const std::string &text, const char *line)
{
    return text.find(line) != std::string::npos;
}
} // namespace

/** What an agreement says about the price of a loan, kind by kind. */
class tst_LoanAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheLoanCosts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bp");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, PricingKind kind, int bp, const char *line) {
            QTest::newRow(name) << static_cast<int>(kind) << bp << line;
        };
        row("flat fee", PricingKind::FlatFee, 1'500, "What the loan costs: Rs\u00A09,600\n");
        row("markup", PricingKind::Markup, 1'250, "What the loan costs: Rs\u00A08,000\n");
        row("reducing", PricingKind::Reducing, 2'400, "What the loan costs: Rs\u00A02,576.90\n");
        row("deferred", PricingKind::Deferred, 3'600, "What the loan costs: Nothing\n");
    }
    void whatTheLoanCosts()
    {
        QFETCH(const int, kind);
        QFETCH(const int, bp);
        QFETCH(const QString, line);
        const std::string text = agreed({.kind = static_cast<PricingKind>(kind), .bp = bp}, Lang::En);
        QVERIFY2(says(text, line.toStdString().c_str()), text.c_str());
        QVERIFY(says(text, "Amount borrowed: Rs\u00A064,000\n"));
    }

    void theWorstCaseOfDeferredInterestIsInRupees()
    {
        const Pricing deferred{.kind = PricingKind::Deferred, .bp = 3'600};
        QVERIFY(says(agreed(deferred, Lang::En), "If it is not paid in time, in all: Rs\u00A069,760\n"));
        QVERIFY(says(agreed(deferred, Lang::Ur), "وقت پر ادائیگی نہ ہو تو کل رقم: \u206669,760\u2069\u00A0روپے\n"));
    }

    void freeOnlyInTimeIsNotCalledFree()
    {
        Policy policy = samplePolicy();
        policy.options.front().when.categories = {{"eye"}}; // no discount for paying today, so no yearly rate either
        termsOf<ExternalTerms>(policy, "loan-a").pricing = {.kind = PricingKind::Deferred, .bp = 3'600};
        const Quote offers = quote(policy, sampleFacts()).value();
        const Offer &loan = *offers.find("loan-a", "3");
        QVERIFY(!loan.shownRate);
        const std::string text =
            assemble({.policy = policy, .quote = offers, .offer = loan, .today = sampleFacts().today}, {}, Lang::En)
                .plainText();
        QVERIFY2(says(text, "Yearly cost: No interest only if every payment comes in time.\n"), text.c_str());
        QVERIFY(!says(text, "No fee, no interest"));
    }

    void whereThereIsNoneNothingIsSaidAboutIt()
    {
        for (const Pricing pricing :
             {Pricing{.kind = PricingKind::Deferred, .bp = 0}, Pricing{.kind = PricingKind::FlatFee, .bp = 1'500},
              Pricing{.kind = PricingKind::Markup, .bp = 1'500}, Pricing{.kind = PricingKind::Reducing, .bp = 1'500}})
            QVERIFY(!says(agreed(pricing, Lang::En), "If it is not paid in time"));
    }

    void aMarkupCanHaveItsOwnWords()
    {
        // Murabaha: the price is fixed at the contract; the clinic's texts say so, the calculation is the same
        Policy policy = samplePolicy();
        Option &option = optionOf(policy, "loan-a");
        termsOf<ExternalTerms>(policy, "loan-a").pricing = {.kind = PricingKind::Markup, .bp = 1'250};
        option.late = {.kind = LateKind::None, .bp = 0, .fee = {}};
        option.texts.late = both("The price is fixed. It never grows.");
        CaseFacts facts = sampleFacts();
        facts.eligibility["general_welfare"] = Eligibility::Declined;
        const Quote offers = quote(policy, facts).value();
        const AgreementTerms terms{
            .policy = policy, .quote = offers, .offer = *offers.find("loan-a", "3"), .today = facts.today};
        const std::string text = assemble(terms, {}, Lang::En).plainText();
        QVERIFY2(says(text, "If late: The price is fixed. It never grows.\n"), text.c_str());
    }
};

QTEST_APPLESS_MAIN(tst_LoanAgreement)
#include "tst_loanagreement.moc"
