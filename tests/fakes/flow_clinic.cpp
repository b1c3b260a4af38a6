#include "fakes/flow_clinic.h"

namespace wazeh::fakes {
namespace {
using domain::Money;

domain::LocalText words(const char *en, const char *ur)
{
    domain::LocalText text;
    text.byLang = {{"en", en}, {"ur", ur}};
    return text;
}

Money rupees(std::int64_t whole)
{
    return Money::fromMinor(whole * 100);
}

domain::Date date(int year, unsigned month, unsigned day)
{
    return domain::Date::make(year, month, day).value();
}

domain::Option makeOption(const char *id, domain::Terms terms)
{
    domain::Option made;
    made.id = id;
    made.when.from = rupees(0);
    made.terms = std::move(terms);
    made.texts.name = words("A way to pay", "ادائیگی کا طریقہ");
    made.texts.detail = words("What it means.", "اس کا مطلب۔");
    made.texts.late = words("Nothing is added.", "کچھ نہیں بڑھتا۔");
    made.texts.staffSay = words("Read it out.", "پڑھ کر سنائیں۔");
    made.texts.staffNeverSay = words("Hurry.", "جلدی کریں۔");
    made.textSha256 = std::string(64, 'a');
    return made;
}

domain::InstalmentTerms monthly()
{
    domain::InstalmentTerms terms;
    terms.every = {.months = 1, .days = 0};
    terms.tiers = {{rupees(20'000), std::nullopt, {3, 6}}};
    terms.fee = rupees(0);
    terms.minInstalment = rupees(2'500);
    return terms;
}

domain::ExternalTerms loan()
{
    domain::ExternalTerms terms;
    terms.lender = {"Example Finance (sample)", "SAMPLE"};
    terms.every = {.months = 1, .days = 0};
    terms.first = {.today = false, .days = 30};
    terms.counts = {3};
    terms.pricing = {domain::PricingKind::FlatFee, 1500};
    return terms;
}

domain::AssistanceTerms help()
{
    domain::AssistanceTerms terms;
    terms.programme = "general_welfare";
    terms.coversBp = 4000;
    terms.office = words("Room 4", "کمرہ \u20664\u2069");
    terms.source = "sample";
    return terms;
}

domain::Visit visit(const char *visitRef, const char *code)
{
    domain::Visit made;
    made.visitRef = visitRef;
    made.code = code;
    made.birthYear = 1980;
    made.phoneLast4 = "4321";
    made.name = words("Person One (sample)", "پہلا فرد (نمونہ)");
    made.counter = words("Cash Counter 2", "کیش کاؤنٹر \u20662\u2069");
    made.token = "41";
    made.service = words("Two crowns", "دو کراؤن");
    made.base.category = "dental";
    made.base.lines = {
        {"D2740", 2, rupees(24'000), rupees(26'000), rupees(30'000), "dental", 1},
        {"D0150", 1, rupees(10'000), rupees(12'000), rupees(14'000), "dental", 2},
    };
    made.base.stages = {{1, date(2026, 11, 23)}, {2, date(2026, 12, 7)}};
    return made;
}

std::vector<domain::Visit> visits()
{
    std::vector<domain::Visit> all{visit(ref::kAdult, "10000001"), visit(ref::kMinor, "10000002"),
                                   visit(ref::kActive, "10000003"), visit(ref::kSigned, "10000004"),
                                   visit(ref::kVoid, "10000005")};
    all[1].minor = true;
    all[1].birthYear = 2019;
    all[2].base.emergency = {domain::EmergencyState::Active, "2026-11-23T06:00:00Z"};
    all[3].state = domain::VisitState::Signed;
    all[4].state = domain::VisitState::Void;
    return all;
}
} // namespace

std::shared_ptr<const domain::Policy> samplePolicy()
{
    auto policy = std::make_shared<domain::Policy>();
    policy->policyId = "sample-2026";
    policy->version = 1;
    policy->timeZone = "Asia/Karachi";
    policy->effectiveFrom = date(2026, 11, 1);
    policy->approvedBy = {{"One (sample)", "2026-10-28T09:00:00Z"}, {"Two (sample)", "2026-10-28T10:00:00Z"}};
    policy->round.unit = 1000;
    policy->disclosure.languages = {"en", "ur"};
    policy->disclosure.coolingOffDays = 7;
    policy->journey.shortBelow = rupees(0);
    policy->journey.holdDays = 14;
    policy->journey.nextStep = words("Cash Counter 2", "کیش کاؤنٹر \u20662\u2069");
    policy->emergency.text = words("Treatment first.", "پہلے علاج۔");
    policy->witness.ruleText = words("Two people.", "دو افراد۔");
    domain::DepositTerms deposit;
    deposit.percentBp = 3000;
    deposit.min = rupees(2'000);
    deposit.restDueDays = 22;
    policy->options = {makeOption(option::kFull, domain::PayFullTerms{{{rupees(0), std::nullopt, 500}}}),
                       makeOption(option::kDeposit, deposit),
                       makeOption(option::kMonth, monthly()),
                       makeOption(option::kLoan, loan()),
                       makeOption(option::kSmall, domain::DepositTerms{deposit}),
                       makeOption(option::kHelp, help()),
                       makeOption(option::kLater, domain::DecideLaterTerms{}),
                       makeOption(option::kTalk, domain::TalkToStaffTerms{})};
    policy->options[4].when.to = rupees(5'000);
    policy->sha256 = std::string(64, 'b');
    return policy;
}

std::shared_ptr<const domain::Policy> policyWithHelp()
{
    auto policy = std::make_shared<domain::Policy>(*samplePolicy());
    const auto question = [](const char *id, const char *yes, const char *no) {
        return domain::HelpQuestion{id,
                                    words("How is it?", "کیسا ہے؟"),
                                    words("It decides.", "اس سے طے ہوتا ہے۔"),
                                    {{yes, words("This", "یہ")}, {no, words("That", "وہ")}}};
    };
    policy->help.questions = {question("income", "little", "more"), question("setback", "yes", "no")};
    const auto rule = [](const char *asked, const char *answer) {
        return domain::HelpRule{"general_welfare", {{asked, {answer}}}, "sample", date(2026, 10, 1)};
    };
    policy->help.eligibility = {rule("income", "little"), rule("setback", "yes")};
    return policy;
}

std::shared_ptr<const domain::Day> sampleDay()
{
    auto day = std::make_shared<domain::Day>();
    day->clinicId = "sample";
    day->clinicName = words("Sample Clinic", "نمونہ کلینک");
    day->sample = true;
    day->date = date(2026, 11, 23);
    day->issuedAt = "2026-11-23T01:00:00Z";
    day->expiresAt = "2026-11-24T01:00:00Z";
    day->policySha256 = std::string(64, 'b');
    day->visits = visits();
    day->staff = {{"S1", "Staff One (sample)", "hash"}, {"S2", "Staff Two (sample)", "hash"}};
    domain::Service service;
    service.code = "E100";
    service.category = "eye";
    service.name = words("Eye test", "آنکھوں کا معائنہ");
    service.low = rupees(700);
    service.expected = rupees(800);
    service.high = rupees(900);
    service.stages = 2;
    service.daysBetweenStages = 7;
    day->services = {service};
    return day;
}

domain::Ink ink(int points, int stepHundredthsMm)
{
    domain::Ink made;
    domain::InkStroke stroke;
    for (int i = 0; i < points; ++i)
        stroke.push_back({i * stepHundredthsMm, 500, i * 8});
    made.strokes.push_back(std::move(stroke));
    made.png = {0x89, 'P', 'N', 'G'};
    return made;
}
} // namespace wazeh::fakes
