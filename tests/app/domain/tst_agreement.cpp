#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include "domain/agreement.h"

using namespace Qt::StringLiterals;
using namespace wazeh::domain;

namespace {
Money rupees(std::int64_t whole)
{
    return Money::fromMinor(whole * 100);
}

Date date(const char *iso)
{
    return Date::parse(iso).value();
}

LocalText text(const char *english, const char *urdu)
{
    return {{{"en", english}, {"ur", urdu}}};
}

Option option(const char *id, Terms terms, LocalText name, LocalText late)
{
    Option made;
    made.id = id;
    made.terms = std::move(terms);
    made.texts.name = std::move(name);
    made.texts.detail = text("How it works in one line.", "ایک سطر میں طریقہ۔");
    made.texts.late = std::move(late);
    return made;
}

Policy policy()
{
    Policy made;
    made.policyId = "noor-2026-12";
    made.version = 12;
    made.sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    made.journey.nextStep = text("Cash Counter 2", "کیش کاؤنٹر \u20662\u2069");
    const LocalText kind = text("The clinic sends a reminder. Nothing is added.", "کلینک یاد دلاتا ہے۔");
    made.options.push_back(option("full", PayFullTerms{}, text("All of it today", "پوری رقم آج"),
                                  text("Nothing is left to pay later.", "بعد میں کچھ دینا باقی نہیں رہتا۔")));
    made.options.push_back(option("month", InstalmentTerms{}, text("A part every month", "ہر مہینے کی قسط"), kind));
    ExternalTerms loan;
    loan.lender = {.name = "Sample Finance (sample)", .licence = "SAMPLE"};
    made.options.push_back(
        option("loan-a", loan, text("Loan from Sample Finance (sample)", "سیمپل فنانس (نمونہ) سے قرض"),
               text("The company adds a tenth of the late payment.", "ادارہ دسواں حصہ اضافی لیتا ہے۔")));
    made.options.back().late = {.kind = LateKind::BpOfInstalment, .bp = 1000, .fee = {}};
    return made;
}

Quote quote()
{
    Quote made;
    made.listPrice = rupees(64'000);
    made.cashPrice = rupees(60'800);
    made.validUntil = date("2026-12-07");
    made.estimate = Estimate{};
    made.estimate->expected = rupees(64'000);
    return made;
}

Offer offer(const char *id, Money today, const std::vector<Payment> &payments)
{
    Offer made;
    made.option = id;
    made.available = true;
    made.payee = "clinic";
    made.dueToday = today;
    made.payments = payments;
    Money total = today;
    for (const Payment &payment : payments)
        total = total.plus(payment.amount).value();
    made.total = total;
    made.extra = total.minus(rupees(60'800)).value();
    made.refund = Refund{.until = date("2026-11-30"), .withinDays = 7, .kept = {}};
    made.coolingOffUntil = date("2026-11-30");
    return made;
}

Offer full()
{
    return offer("full", rupees(60'800), {});
}

Offer month()
{
    Offer made = offer("month", rupees(10'700),
                       {{1, date("2026-12-23"), rupees(10'660)},
                        {2, date("2027-01-23"), rupees(10'660)},
                        {3, date("2027-02-23"), rupees(10'660)},
                        {4, date("2027-03-23"), rupees(10'660)},
                        {5, date("2027-04-23"), rupees(10'660)}});
    made.late = LateKind::Reminder;
    made.rates = {{RateMethod::EuAprcEffective, RateBase::CashPrice, 28'324'081}};
    return made;
}

Offer loan()
{
    Offer made = offer("loan-a", rupees(0),
                       {{1, date("2026-12-23"), rupees(24'540)},
                        {2, date("2027-01-23"), rupees(24'530)},
                        {3, date("2027-02-23"), rupees(24'530)}});
    made.payee = "Sample Finance (sample)";
    made.late = LateKind::BpOfInstalment;
    made.rates = {{RateMethod::UsRegZActuarial, RateBase::CashPrice, 110'000'000},
                  {RateMethod::EuAprcEffective, RateBase::CashPrice, 188'061'000}};
    made.shownRate = 1;
    made.refund->kept = rupees(500);
    return made;
}

AgreementParties parties()
{
    return {.clinicName = text("Noor Clinic (sample)", "نور کلینک (نمونہ)"),
            .sample = true,
            .patientName = text("Sadia Anwar (sample)", "سعدیہ انور (نمونہ)"),
            .service = text("Root canal and two crowns", "روٹ کینال اور دو کراؤن"),
            .visitRef = "V-1001",
            .holder = text("The patient", "مریض"),
            .payer = text("The patient", "مریض")};
}

QString made(const Offer &chosen, Lang lang)
{
    return QString::fromStdString(
        assemble({policy(), quote(), chosen, date("2026-11-23")}, parties(), lang).plainText());
}

/** What stands beside a day; "Nothing" is 0. */
qlonglong inRupees(const std::string &amount)
{
    QString digits = QString::fromStdString(amount);
    return digits.remove(u"Rs\u00A0"_s).remove(u',').toLongLong();
}

/** WAZEH_UPDATE_GOLDEN=1 writes the file anew, for a reviewed change of words. */
QString golden(const QString &name, const QString &now)
{
    QFile file(qEnvironmentVariable("WAZEH_SOURCE") + u"/tests/golden/"_s + name);
    if (qEnvironmentVariableIsSet("WAZEH_UPDATE_GOLDEN") && file.open(QIODevice::WriteOnly)) {
        file.write(now.toUtf8());
        return now;
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no golden file "_s + name;
}
} // namespace

class TestAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsItsGoldenFile_data();
    void equalsItsGoldenFile();
    void namesEveryPaymentOnce();
    void saysNoFeeAndTheForgoneDiscount();
    void neverSaysNoFeeWhereThereIsOne();
    void saysTheRateOfALoan();
    void neverShowsZeroPercent();
    void namesTheLenderAndNotTheClinic();
    void saysWhatALatePaymentCosts();
    void saysWhatIsKeptOfARefund();
    void marksASample();
    void amountsOfASectionAddUpToItsSum();
    void eachPartStandsOnce();
    void tellsLessWhenTheFundPays();
    void carriesPolicyVersionAndShortHash();
    void keepsOneLinePerText();
    void leavesOutWhatIsNotKnown();
    void isolatesEveryUrduFigure();
    void putsThePlainWordInBracketsOnce();
};

void TestAgreement::equalsItsGoldenFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const std::vector<std::pair<QString, Offer>> offers{
        {u"full"_s, full()}, {u"month"_s, month()}, {u"loan"_s, loan()}};
    for (const auto &[name, chosen] : offers) {
        for (const auto &[code, lang] : {std::pair(u"en"_s, Lang::En), std::pair(u"ur"_s, Lang::Ur)}) {
            const QString file = u"agreement-%1-%2.txt"_s.arg(name, code);
            QTest::newRow(qPrintable(file)) << file << made(chosen, lang);
        }
    }
}

void TestAgreement::equalsItsGoldenFile()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QCOMPARE(text.split(u'\n'), golden(name, text).split(u'\n'));
}

void TestAgreement::namesEveryPaymentOnce()
{
    const QString english = made(month(), Lang::En);
    QVERIFY(english.contains(u"Today: Rs\u00A010,700\n"_s));
    for (const QString &day :
         {u"23 December 2026"_s, u"23 January 2027"_s, u"23 February 2027"_s, u"23 March 2027"_s, u"23 April 2027"_s})
        QCOMPARE(english.count(u"\n%1: Rs\u00A010,660\n"_s.arg(day)), 1);
    QVERIFY(english.contains(u"In all: Rs\u00A064,000\nIn words: sixty-four thousand rupees\n"_s));
    QVERIFY(english.contains(u"Compared with paying everything today: Rs\u00A03,200 more\n"_s));
    QVERIFY(english.contains(u"A part every month, 6 payments"_s));
}

void TestAgreement::saysNoFeeAndTheForgoneDiscount()
{
    QVERIFY(
        made(month(), Lang::En).contains(u"No fee, no interest. Without the pay-today discount (Rs\u00A03,200).\n"_s));
    QVERIFY(made(full(), Lang::En).contains(u"No fee, no interest.\n"_s));
    QVERIFY(!made(full(), Lang::En).contains(u"Without the pay-today"_s));
}

void TestAgreement::neverSaysNoFeeWhereThereIsOne()
{
    const Offer withFee = offer("month", rupees(64'500), {}); // all of it today: no time, so no yearly rate
    QVERIFY(hasCharge(withFee, quote()) && !hasCharge(month(), quote()) && !hasCharge(full(), quote()));
    QVERIFY(made(withFee, Lang::En)
                .contains(u"A fee of Rs\u00A0500 is part of it. No yearly cost can be worked out for it.\n"_s));
    QVERIFY(made(withFee, Lang::Ur).contains(u"فیس شامل ہے"_s));
    for (const Lang lang : {Lang::En, Lang::Ur})
        QVERIFY(!made(withFee, lang).contains(lang == Lang::En ? u"No fee"_s : u"کوئی فیس"_s));
}

void TestAgreement::saysTheRateOfALoan()
{
    const QString english = made(loan(), Lang::En);
    QVERIFY(english.contains(u"188.1\u00A0% a year, counted from the price for paying today (European method)"_s));
    QVERIFY(!english.contains(u"No fee"_s));
    Offer other = loan();
    other.shownRate = 0;
    other.rates.front().base = RateBase::ListPrice;
    QVERIFY(made(other, Lang::En).contains(u"110\u00A0% a year, counted from the full price (US method"_s));
}

void TestAgreement::neverShowsZeroPercent()
{
    static const QRegularExpression zero(u"(^|[^0-9.,])0[ \u00A0\u2069]*(%|فیصد)"_s);
    for (const Offer &chosen : {full(), month(), loan()}) {
        for (const Lang lang : {Lang::En, Lang::Ur})
            QVERIFY(!made(chosen, lang).contains(zero));
    }
    QVERIFY(u"costs 0 % a year"_s.contains(zero));
}

void TestAgreement::namesTheLenderAndNotTheClinic()
{
    const QString english = made(loan(), Lang::En);
    QVERIFY(english.contains(u"Paid to: Sample Finance (sample), not the clinic\n"_s));
    QVERIFY(english.contains(u"Amount borrowed: Rs\u00A064,000\nWhat the loan costs: Rs\u00A09,600\n"_s));
    QVERIFY(english.contains(u"Today: Nothing\n"_s));
    QVERIFY(made(month(), Lang::En).contains(u"Paid to: Noor Clinic (sample)\n"_s));
}

void TestAgreement::saysWhatALatePaymentCosts()
{
    QVERIFY(
        made(loan(), Lang::En)
            .contains(
                u"If late: The company adds a tenth of the late payment. That is up to Rs\u00A02,454 for each late payment.\n"_s));
    QVERIFY(made(month(), Lang::En).contains(u"If late: The clinic sends a reminder. Nothing is added.\n"_s));
}

void TestAgreement::saysWhatIsKeptOfARefund()
{
    QVERIFY(
        made(month(), Lang::En)
            .contains(
                u"If the treatment is cancelled by 30 November 2026, the money is back within 7 days. Nothing is kept.\n"_s));
    QVERIFY(made(loan(), Lang::En).contains(u"Rs\u00A0500 is kept.\n"_s));
    Offer oneDay = month();
    oneDay.refund->withinDays = 1;
    QVERIFY(made(oneDay, Lang::En).contains(u"within 1 day. "_s));
}

void TestAgreement::marksASample()
{
    QVERIFY(made(full(), Lang::En).contains(u"Sample: this clinic is invented."_s));
    AgreementParties real = parties();
    real.sample = false;
    const Agreement agreement = assemble({policy(), quote(), full(), date("2026-11-23")}, real, Lang::En);
    QVERIFY(!QString::fromStdString(agreement.plainText()).contains(u"invented"_s));
    QCOMPARE(agreement.sampleMark, std::string());
    const Agreement sample = assemble({policy(), quote(), full(), date("2026-11-23")}, parties(), Lang::Ur);
    QCOMPARE(sample.sampleMark, std::string("نمونہ"));
    QCOMPARE(sample.clinic, std::string("نور کلینک (نمونہ)"));
}

void TestAgreement::amountsOfASectionAddUpToItsSum()
{
    for (const Offer &chosen : {full(), month(), loan()}) {
        const auto agreement = assemble({policy(), quote(), chosen, date("2026-11-23")}, parties(), Lang::En);
        for (const AgreementSection &section : agreement.sections) {
            QCOMPARE(section.amounts > 0, section.part == AgreementPart::Payments);
            if (section.amounts == 0)
                continue;
            QCOMPARE(section.amounts, chosen.payments.size() + 2);
            qlonglong sum = 0;
            for (std::size_t row = 0; row + 1 < section.amounts; ++row)
                sum += inRupees(section.rows.at(row).second);
            QCOMPARE(inRupees(section.rows.at(section.amounts - 1).second), sum);
            QCOMPARE(sum, chosen.total->minor() / 100);
        }
    }
}

void TestAgreement::eachPartStandsOnce()
{
    using enum AgreementPart;
    const auto agreement = assemble({policy(), quote(), month(), date("2026-11-23")}, parties(), Lang::En);
    std::vector<AgreementPart> parts;
    for (const AgreementSection &section : agreement.sections) {
        parts.push_back(section.part);
        QCOMPARE(section.heading.empty(), section.part == Opening);
    }
    QCOMPARE(parts, (std::vector{Opening, KeyFacts, Payments, Rules, Signing, ThisPaper}));
    QCOMPARE(agreement.sections.at(4).rows.front().second, std::string("The patient"));
}

void TestAgreement::tellsLessWhenTheFundPays()
{
    Offer helped = full();
    helped.total = rupees(36'480);
    helped.extra = rupees(-24'320);
    const QString english = made(helped, Lang::En);
    QVERIFY(english.contains(u"Compared with paying everything today: Rs\u00A024,320 less\n"_s));
    QVERIFY(!english.contains(u"Without the pay-today"_s));
}

void TestAgreement::carriesPolicyVersionAndShortHash()
{
    QVERIFY(made(full(), Lang::En)
                .contains(u"Policy: noor-2026-12, version 12, 0123456789ab\nForm: payment-choice, version 3\n"_s));
    QVERIFY(made(full(), Lang::En).contains(u"This is only about paying. It is not consent to treatment.\n"_s));
}

void TestAgreement::keepsOneLinePerText()
{
    AgreementParties broken = parties();
    broken.service = text("Root canal\nand crowns", "روٹ کینال");
    const Agreement agreement = assemble({policy(), quote(), full(), date("2026-11-23")}, broken, Lang::En);
    std::size_t lines = 1;
    for (const AgreementSection &section : agreement.sections)
        lines += (section.heading.empty() ? 0 : 1) + section.rows.size() + section.paragraphs.size();
    const QString plain = QString::fromStdString(agreement.plainText());
    QCOMPARE(static_cast<std::size_t>(plain.count(u'\n')), lines);
    QVERIFY(plain.contains(u"What is planned: Root canal and crowns\n"_s));
}

void TestAgreement::leavesOutWhatIsNotKnown()
{
    Offer bare;
    bare.option = "full";
    const QString english = made(bare, Lang::En);
    QVERIFY(!english.contains(u"Today:"_s));
    QVERIFY(!english.contains(u"In all:"_s));
    QVERIFY(!english.contains(u"Money back:"_s));
}

void TestAgreement::isolatesEveryUrduFigure()
{
    for (const Offer &chosen : {full(), month(), loan()}) {
        int depth = 0;
        for (const QChar c : made(chosen, Lang::Ur)) {
            depth += c == QChar(0x2066) ? 1 : c == QChar(0x2069) ? -1 : 0;
            QVERIFY(!(c.isDigit() || (c.isLetter() && c.script() == QChar::Script_Latin)) || depth == 1);
        }
        QCOMPARE(depth, 0);
    }
}

void TestAgreement::putsThePlainWordInBracketsOnce()
{
    QFile file(qEnvironmentVariable("WAZEH_SOURCE") + u"/translations/glossary_ur_en.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList pairs{u"estimate"_s,     u"payment_method"_s, u"payment_schedule"_s,
                            u"total_amount"_s, u"refund"_s,         u"cooling_off"_s,
                            u"payer"_s,        u"key_facts"_s};
    const QString urdu = made(month(), Lang::Ur);
    qsizetype found = 0;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = row.split(u'\t');
        if (!pairs.contains(cells.first()))
            continue;
        QString plain = cells.at(3);
        plain.remove(u'؟');
        QVERIFY2(urdu.count(u"%1 (%2)"_s.arg(cells.at(2), plain)) == 1, qPrintable(cells.first()));
        ++found;
    }
    QCOMPARE(found, pairs.size());
}
QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
