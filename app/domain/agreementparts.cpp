#include "domain/agreementparts.h"

#include "domain/help.h"
#include "domain/latecharge.h"
#include "domain/wording.h"

namespace wazeh::domain::agreement {
namespace {

Money absolute(Money amount)
{
    return amount.isNegative() ? Money::fromMinor(-amount.minor(), amount.currency()) : amount;
}

std::string rateSentence(const Sheet &sheet, const OfferRate &rate)
{
    const bool cash = rate.base == RateBase::CashPrice;
    const bool european = rate.method == RateMethod::EuAprcEffective;
    const std::string percent = percentText(rate.percentE6, sheet.lang);
    const std::string base = cash ? sheet.say("the price for paying today", "آج پوری رقم دینے کی قیمت")
                                  : sheet.say("the full price", "پوری قیمت");
    const std::string method =
        european ? sheet.say("European method", "یورپی طریقہ") : sheet.say("US method, Regulation Z", "امریکی طریقہ");
    return sheet.say(percent + " a year, counted from " + base + " (" + method + ")",
                     percent + " سالانہ (اے پی آر)۔ حساب " + base + " سے ہے (" + method + ")۔");
}
} // namespace

std::string Sheet::code(std::string_view text) const
{
    return lang == Lang::Ur ? isolate(text) : std::string(text);
}

std::string payee(const Sheet &sheet)
{
    if (!std::holds_alternative<ExternalTerms>(sheet.option.terms))
        return sheet.parties.clinicName.in(sheet.lang);
    return sheet.code(sheet.offer.payee) + sheet.say(", not the clinic", "، کلینک کو نہیں");
}

std::string amountOrNothing(const Sheet &sheet, Money amount)
{
    return amount.isZero() ? sheet.say("Nothing", "کچھ نہیں") : amountText(amount, sheet.lang);
}

std::string compared(const Sheet &sheet, Money extra)
{
    if (extra.isZero())
        return sheet.say("The same amount", "اتنی ہی رقم");
    const std::string amount = amountText(absolute(extra), sheet.lang);
    if (extra.isNegative())
        return sheet.say(amount + " less", amount + " کم");
    return sheet.say(amount + " more", amount + " زیادہ");
}

std::string until(const Sheet &sheet, Date date)
{
    const std::string day = dateText(date, sheet.lang);
    return sheet.say("until " + day, day + " تک");
}

std::string late(const Sheet &sheet)
{
    std::string words = sheet.option.texts.late.in(sheet.lang);
    if (const auto charge = dearestLateCharge(sheet.option.late, sheet.offer)) {
        const std::string amount = amountText(*charge, sheet.lang);
        words += sheet.say(" That is up to " + amount + " for each late payment.",
                           " ہر بار دیر ہونے پر یہ زیادہ سے زیادہ " + amount + " ہے۔");
    }
    return words;
}

std::string refund(const Sheet &sheet, const Refund &refund)
{
    const std::string day = dateText(refund.until, sheet.lang);
    const std::string within = std::to_string(refund.withinDays);
    std::string words =
        sheet.say("If the treatment is cancelled by " + day + ", the money is back within " + within +
                      (refund.withinDays == 1 ? " day." : " days."),
                  day + " تک علاج منسوخ ہو تو رقم واپس ملتی ہے۔ واپسی " + isolate(within) + " دن میں ہوتی ہے۔");
    if (refund.kept.isZero())
        return words + sheet.say(" Nothing is kept.", " کوئی کٹوتی نہیں ہوتی۔");
    const std::string kept = amountText(refund.kept, sheet.lang);
    return words + sheet.say(" " + kept + " is kept.", " اس میں سے " + kept + " کی کٹوتی ہوتی ہے۔");
}

void addHelp(const Sheet &sheet, AgreementSection &section)
{
    const auto *terms = std::get_if<AssistanceTerms>(&sheet.option.terms);
    if (terms == nullptr)
        return;
    if (terms->pausesPayments)
        section.rows.emplace_back(sheet.say("Today", "آج"), sheet.say("Nothing", "کچھ نہیں"));
    section.rows.emplace_back(sheet.say("Where to go", "کہاں جانا ہے"), terms->office.in(sheet.lang));
    std::string papers;
    for (const LocalText &paper : terms->papers)
        papers += (papers.empty() ? "" : sheet.say("; ", "؛ ")) + paper.in(sheet.lang);
    section.rows.emplace_back(sheet.say("Papers to bring", "ساتھ لانے کے کاغذ"), papers);
    if (const auto most = mostHelp(*terms, sheet.policy, sheet.quote))
        section.rows.emplace_back(sheet.say("The fund can pay up to", "فنڈ زیادہ سے زیادہ دے سکتا ہے"),
                                  amountText(*most, sheet.lang));
    section.rows.emplace_back(
        sheet.say("Until the fund has answered", "فنڈ کے جواب تک"),
        terms->pausesPayments
            ? sheet.say("Payments wait. Nothing is added.", "ادائیگی رکی رہے گی۔ کوئی اضافی رقم نہیں لگتی۔")
            : sheet.say("Staff explain what is paid until then.", "تب تک کی ادائیگی عملہ بتائے گا۔"));
}

void addLoan(const Sheet &sheet, AgreementSection &section)
{
    const auto *terms = std::get_if<ExternalTerms>(&sheet.option.terms);
    if (terms == nullptr)
        return;
    section.rows.emplace_back(sheet.say("Lender and licence", "مالیاتی ادارہ اور لائسنس (کلینک سے الگ ادارہ)"),
                              sheet.code(terms->lender.name + ", " + terms->lender.licence));
    const auto &borrowed = terms->amountFinanced == RateBase::CashPrice ? sheet.quote.cashPrice : sheet.quote.listPrice;
    if (!borrowed || !sheet.offer.total)
        return;
    section.rows.emplace_back(sheet.say("Amount borrowed", "اصل رقم (جتنی رقم قرض لی)"),
                              amountText(*borrowed, sheet.lang));
    if (const auto cost = sheet.offer.total->minus(*borrowed))
        section.rows.emplace_back(sheet.say("What the loan costs", "قرض پر اضافی رقم"), amountOrNothing(sheet, *cost));
    if (sheet.offer.worstTotal && sheet.offer.worstTotal->minor() > sheet.offer.total->minor())
        section.rows.emplace_back(sheet.say("If it is not paid in time, in all", "وقت پر ادائیگی نہ ہو تو کل رقم"),
                                  amountText(*sheet.offer.worstTotal, sheet.lang));
}

void addYearlyCost(const Sheet &sheet, AgreementSection &section)
{
    const Offer &offer = sheet.offer;
    const auto shown = offer.shownRate ? static_cast<std::size_t>(*offer.shownRate) : offer.rates.size();
    if (shown < offer.rates.size()) {
        section.rows.emplace_back(sheet.say("Yearly cost (APR)", "سالانہ شرح (سو روپے پر سال بھر کا اضافی خرچ)"),
                                  rateSentence(sheet, offer.rates.at(shown)));
        return;
    }
    if (hasCharge(offer, sheet.quote)) {
        const std::string fee = amountText(absolute(*offer.total->minus(*sheet.quote.listPrice)), sheet.lang);
        section.rows.emplace_back(
            sheet.say("Yearly cost", "سال بھر کا اضافی خرچ"),
            sheet.say("A fee of " + fee + " is part of it. No yearly cost can be worked out for it.",
                      "اس میں " + fee + " فیس شامل ہے۔ سال بھر کا اضافی خرچ نہیں نکالا جا سکتا۔"));
        return;
    }
    if (offer.worstTotal && offer.worstTotal != offer.total) {
        section.rows.emplace_back(sheet.say("Yearly cost", "سال بھر کا اضافی خرچ"),
                                  sheet.say("No interest only if every payment comes in time.",
                                            "سود صرف تب نہیں لگتا جب ہر قسط وقت پر ادا ہو۔"));
        return;
    }
    std::string words = sheet.say("No fee, no interest.", "کوئی فیس یا سود نہیں۔");
    if (offer.extra && !offer.extra->isZero() && !offer.extra->isNegative()) {
        const std::string amount = amountText(*offer.extra, sheet.lang);
        words += sheet.say(" Without the pay-today discount (" + amount + ").",
                           " آج پوری رقم دینے کی رعایت (رقم میں کمی) نہیں ملتی: " + amount + "۔");
    }
    section.rows.emplace_back(sheet.say("Yearly cost", "سال بھر کا اضافی خرچ"), words);
}
} // namespace wazeh::domain::agreement
