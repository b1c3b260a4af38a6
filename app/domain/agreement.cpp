#include "domain/agreement.h"

#include <algorithm>
#include <utility>

#include "domain/agreementparts.h"
#include "domain/wording.h"

namespace wazeh::domain {
namespace {

using agreement::Sheet;

std::string counted(const Sheet &sheet, std::size_t payments)
{
    const std::string number = std::to_string(payments);
    if (payments < 2)
        return {};
    return sheet.say(", " + number + " payments", "، کل " + isolate(number) + " ادائیگیاں");
}

std::string wayToPay(const Sheet &sheet)
{
    const std::size_t today = sheet.offer.dueToday && !sheet.offer.dueToday->isZero() ? 1 : 0;
    return sheet.option.texts.name.in(sheet.lang) + counted(sheet, today + sheet.offer.payments.size());
}

AgreementSection begin(AgreementPart part, std::string heading)
{
    AgreementSection section;
    section.part = part;
    section.heading = std::move(heading);
    return section;
}

AgreementSection keyFacts(const Sheet &sheet)
{
    AgreementSection section =
        begin(AgreementPart::KeyFacts, sheet.say("Key facts", "اہم باتیں (جاننے کی ضروری باتیں)"));
    section.rows = {{sheet.say("Clinic", "کلینک"), sheet.parties.clinicName.in(sheet.lang)},
                    {sheet.say("Patient", "مریض"), sheet.parties.patientName.in(sheet.lang)},
                    {sheet.say("What is planned", "علاج"), sheet.parties.service.in(sheet.lang)},
                    {sheet.say("Visit reference", "حوالہ نمبر"), sheet.code(sheet.parties.visitRef)},
                    {sheet.say("Date", "تاریخ"), longDateText(sheet.today, sheet.lang)}};
    if (sheet.quote.estimate)
        section.rows.emplace_back(sheet.say("Estimated cost", "تخمینہ (اندازاً کتنا خرچ ہوگا)"),
                                  amountText(sheet.quote.estimate->expected, sheet.lang));
    section.rows.emplace_back(sheet.say("Way to pay", "ادائیگی کا طریقہ (پیسے کیسے دینے ہیں)"), wayToPay(sheet));
    section.rows.emplace_back(sheet.say("Paid to", "رقم کس کو ادا کرنی ہے"), agreement::payee(sheet));
    section.paragraphs.push_back(sheet.option.texts.detail.in(sheet.lang));
    return section;
}

AgreementSection amounts(const Sheet &sheet)
{
    const Offer &offer = sheet.offer;
    AgreementSection section = begin(AgreementPart::Payments,
                                     sheet.say("What is paid, and when", "ادائیگی کا شیڈول (کب کب کتنی رقم دینی ہے)"));
    if (offer.dueToday)
        section.rows.emplace_back(sheet.say("Today", "آج"), agreement::amountOrNothing(sheet, *offer.dueToday));
    for (const Payment &payment : offer.payments)
        section.rows.emplace_back(dateText(payment.date, sheet.lang), amountText(payment.amount, sheet.lang));
    if (offer.total) {
        section.rows.emplace_back(sheet.say("In all", "کل رقم (سب ملا کر)"), amountText(*offer.total, sheet.lang));
        section.amounts = section.rows.size();
        section.rows.emplace_back(sheet.say("In words", "لفظوں میں"), amountInWords(*offer.total, sheet.lang));
    }
    if (offer.extra)
        section.rows.emplace_back(
            sheet.say("Compared with paying everything today", "آج پوری رقم ادا کرنے کے مقابلے میں"),
            agreement::compared(sheet, *offer.extra));
    agreement::addHelp(sheet, section);
    agreement::addLoan(sheet, section);
    if (offer.kind != OptionKind::Assistance)
        agreement::addYearlyCost(sheet, section);
    return section;
}

AgreementSection rules(const Sheet &sheet)
{
    AgreementSection section = begin(AgreementPart::Rules, sheet.say("If something changes", "اگر کچھ بدل جائے"));
    section.rows.emplace_back(sheet.say("If late", "تاخیر ہونے پر (دیر ہونے پر)"), agreement::late(sheet));
    if (sheet.offer.refund)
        section.rows.emplace_back(sheet.say("Money back", "رقم کی واپسی (پیسے واپس ملنا)"),
                                  agreement::refund(sheet, *sheet.offer.refund));
    if (sheet.offer.coolingOffUntil)
        section.rows.emplace_back(sheet.say("Time to change the choice", "سوچنے کی مہلت (فیصلہ بدلا جا سکتا ہے)"),
                                  agreement::until(sheet, *sheet.offer.coolingOffUntil));
    section.rows.emplace_back(sheet.say("Prices stay the same", "قیمتیں یہی رہیں گی"),
                              agreement::until(sheet, sheet.quote.validUntil));
    section.rows.emplace_back(sheet.say("Questions", "کوئی سوال ہو تو"), sheet.policy.journey.nextStep.in(sheet.lang));
    return section;
}

AgreementSection signing(const Sheet &sheet)
{
    AgreementSection section = begin(AgreementPart::Signing, sheet.say("Who signs and who pays", "دستخط اور ادائیگی"));
    section.rows = {
        {sheet.say("Signed by", "دستخط کس کے ہیں"), sheet.parties.holder.in(sheet.lang)},
        {sheet.say("Paid by", "ادائیگی کنندہ (ادائیگی کس کی طرف سے ہوگی)"), sheet.parties.payer.in(sheet.lang)}};
    section.paragraphs = {sheet.say("This is only about paying. It is not consent to treatment.",
                                    "یہ صرف ادائیگی کے بارے میں ہے۔ علاج کی اجازت الگ ہے۔"),
                          sheet.say("Everyone with this treatment and these facts sees these same choices.",
                                    "ایک جیسے علاج اور حالات پر سب کے لیے یہی طریقے ہیں۔")};
    return section;
}

AgreementSection papers(const Sheet &sheet)
{
    const auto version = [&](std::int64_t number) {
        const std::string digits = std::to_string(number);
        return sheet.say(", version " + digits, "، ورژن " + isolate(digits));
    };
    const std::string policy = sheet.code(sheet.policy.policyId) + version(sheet.policy.version) +
                               sheet.say(", ", "، ") + sheet.code(sheet.policy.sha256.substr(0, 12));
    AgreementSection section = begin(AgreementPart::ThisPaper, sheet.say("This paper", "یہ کاغذ"));
    section.rows = {{sheet.say("Policy", "پالیسی"), policy},
                    {sheet.say("Form", "فارم"), sheet.code(kAgreementFormId) + version(kAgreementFormVersion)}};
    return section;
}

std::string oneLine(std::string text)
{
    std::ranges::replace_if(text, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

AgreementSection opening(const Sheet &sheet)
{
    AgreementSection section;
    if (sheet.parties.sample)
        section.paragraphs.push_back(
            sheet.say("Sample: this clinic is invented. Nobody has to pay because of this paper.",
                      "نمونہ: یہ کلینک فرضی ہے۔ اس کاغذ کی وجہ سے کسی کو کچھ نہیں دینا۔"));
    section.paragraphs.push_back(sheet.say("There is time to read this. Staff are glad to explain every line.",
                                           "اطمینان سے پڑھیں۔ عملہ ہر بات خوشی سے سمجھائے گا۔"));
    return section;
}
} // namespace

std::string Agreement::plainText() const
{
    std::string text = oneLine(title) + "\n";
    for (const AgreementSection &section : sections) {
        if (!section.heading.empty())
            text += oneLine(section.heading) + "\n";
        for (const auto &[label, value] : section.rows)
            text += oneLine(label + ": " + value) + "\n";
        for (const std::string &paragraph : section.paragraphs)
            text += oneLine(paragraph) + "\n";
    }
    return text;
}

Agreement assemble(const AgreementTerms &terms, const AgreementParties &parties, Lang lang)
{
    static const Option unknown;
    const Option *option = terms.policy.find(terms.offer.option);
    const Sheet sheet{.policy = terms.policy,
                      .quote = terms.quote,
                      .offer = terms.offer,
                      .parties = parties,
                      .option = option != nullptr ? *option : unknown,
                      .today = terms.today,
                      .lang = lang};
    return {.lang = lang,
            .title = sheet.say("Agreement about paying", "ادائیگی کا معاہدہ"),
            .sections = {opening(sheet), keyFacts(sheet), amounts(sheet), rules(sheet), signing(sheet), papers(sheet)},
            .clinic = parties.clinicName.in(lang),
            .sampleMark = parties.sample ? sheet.say("Sample", "نمونہ") : std::string()};
}
} // namespace wazeh::domain
