#include <QTest>

#include "codec/documents.h"
#include "samples.h"

using namespace wazeh;
using namespace wazeh::domain;

namespace {

QByteArray bytesOf(const char *typ)
{
    return QByteArray::fromStdString(test::sample(typ));
}

template <class T>
bool faulty(const codec::Read<T> &read, std::string_view path)
{
    return !read && std::ranges::any_of(read.error(), [path](const Fault &fault) { return fault.path == path; });
}

bool policyFault(QByteArray from, QByteArray to, std::string_view path)
{
    const QByteArray bytes = bytesOf("policy");
    const QByteArray changed = QByteArray(bytes).replace(from, to);
    return changed != bytes && faulty(codec::readPolicy(changed.toStdString()), path);
}

bool recordFault(QByteArray from, QByteArray to, std::string_view path)
{
    const QByteArray bytes = bytesOf("record");
    const QByteArray changed = QByteArray(bytes).replace(from, to);
    const std::string canonical = codec::writeJson(codec::readJson(changed.toStdString()).value());
    return changed != bytes && faulty(codec::readRecord(canonical), path);
}
} // namespace

/** What single documents demand beyond the type of their members. */
class TestDocumentRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policyMeansWhatItSays()
    {
        const Policy policy = codec::readPolicy(test::sample("policy")).value();
        QCOMPARE(policy.policyId, std::string("noor"));
        QCOMPARE(policy.version, std::int64_t{12});
        QCOMPARE(policy.disclosure.rateMethod, RateMethod::EuAprcEffective);
        QCOMPARE(policy.journey.teachBack.external, 3);
        QCOMPARE(policy.options.size(), std::size_t{12});
        const Option &full = policy.options[0];
        QVERIFY(full.when.categories == std::vector<std::string>{"dental"} && full.when.eligible == "zakat");
        QVERIFY(!full.when.to && full.refund.keptBp == 100 && full.late.kind == LateKind::None);
        QCOMPARE(std::get<PayFullTerms>(full.terms).tiers[1].discountBp, 500);
        QCOMPARE(std::get<DepositTerms>(policy.find("deposit")->terms).max->minor(), std::int64_t{900000});
        const auto &week = std::get<InstalmentTerms>(policy.find("week")->terms);
        QVERIFY(week.every.days == 7 && week.every.months == 0 && !week.first.today && week.first.days == 7);
        QCOMPARE(policy.find("month")->late.fee.minor(), std::int64_t{50000});
        const auto &loan = std::get<ExternalTerms>(policy.find("loan-a")->terms);
        QVERIFY(loan.pricing.kind == PricingKind::FlatFee && loan.pricing.bp == 1500 && loan.needs.size() == 2);
        QCOMPARE(std::get<ExternalTerms>(policy.find("loan-d")->terms).pricing.bp, 2500);
        QVERIFY(std::get<AssistanceTerms>(policy.find("welfare")->terms).pausesPayments);
        QCOMPARE(policy.find("talk")->kind(), OptionKind::TalkToStaff);
    }

    void absentRulesHaveDefaults()
    {
        auto document = codec::readJson(test::sample("policy")).value();
        for (auto &[name, value] : std::get<codec::JsonObject>(document.value)) {
            if (name != "options") {
                continue;
            }
            for (codec::Json &option : std::get<codec::JsonArray>(value.value)) {
                std::erase_if(std::get<codec::JsonObject>(option.value), [](const auto &member) {
                    return member.first == "when" || member.first == "refund" || member.first == "late";
                });
            }
        }
        const auto policy = codec::readPolicy(codec::writeJson(document));
        QVERIFY(policy);
        for (const Option &option : policy->options) {
            QVERIFY(!option.when.categories && !option.when.to && option.when.from.isZero() &&
                    option.when.minVisits == 0);
            QVERIFY(option.refund.keptBp == 0 && option.late.kind == LateKind::None);
        }
    }

    void defaultsAreInTheCurrencyOfTheDocument()
    {
        const QByteArray yen = bytesOf("policy").replace("\"PKR\"", "\"JPY\"");
        QVERIFY(faulty(codec::readPolicy(yen.toStdString()), "/minor_per_unit"));
        const auto policy = codec::readPolicy(QByteArray(yen).replace("unit\":100,", "unit\":1,").toStdString());
        QVERIFY(policy);
        QCOMPARE(int{policy->currency.exponent}, 0);
        QVERIFY(policy->options[0].late.fee.currency() == policy->currency);
        QVERIFY(policy->journey.shortBelow.currency() == policy->currency);
    }

    void policyFaults()
    {
        QVERIFY(policyFault("\"currency\":\"PKR\"", "\"currency\":\"rupee\"", "/currency"));
        QVERIFY(policyFault("\"first\":{\"days\":30}", "\"first\":\"tomorrow\"", "/options/5/first"));
        QVERIFY(policyFault("\"first\":{\"days\":30}", "\"first\":{\"days\":30,\"x\":1}", "/options/5/first/x"));
        QVERIFY(policyFault("{\"days\":7},\"fee\"", "{\"days\":7,\"months\":0},\"fee\"", "/options/4/every/months"));
        QVERIFY(policyFault("\"fee_bp\":1500", "\"markup_bp\":1500", "/options/5/pricing/fee_bp"));
        QVERIFY(policyFault("\"fee_bp\":1500", "\"markup_bp\":1500", "/options/5/pricing/markup_bp"));
        QVERIFY(policyFault("\"kind\":\"by_visit\"", "\"kind\":\"barter\"", "/options/2/kind"));
        QVERIFY(policyFault("\"short_below\":500000", "\"short_below\":1000000000000000", "/journey/short_below"));
        QVERIFY(policyFault("\"version\":12", "\"version\":0", "/version")); // the domain's own check
        QVERIFY(policyFault("\"counts\":[3,6]", "\"counts\":[3,4294967299]", "/options/3/tiers/0/counts/1"));
        QVERIFY(policyFault("2026-11-01", "2026-11-31", "/effective_from"));
        QVERIFY(policyFault("{\"en\":\"Words\"", "{\"English\":\"x\",\"en\":\"Words\"", "/journey/next_step/English"));
    }

    void aWrongKindIsOneFault()
    {
        const QByteArray bytes = bytesOf("policy").replace("\"kind\":\"by_visit\"", "\"kind\":\"barter\"");
        const auto policy = codec::readPolicy(bytes.toStdString());
        QVERIFY(!policy);
        QCOMPARE(policy.error().size(), std::size_t{1});
        QVERIFY(policy.error()[0].message.find("pay_full, deposit_rest") != std::string::npos);
    }

    void factsAreCheckedByTheDomain()
    {
        const QByteArray bytes = bytesOf("facts").replace("\"qty\":2", "\"qty\":0");
        QVERIFY(faulty(codec::readFacts(bytes.toStdString()), "/lines/0/qty"));
    }

    void visitsAreCheckedByTheDomain()
    {
        const QByteArray bytes = bytesOf("day").replace("\"qty\":2", "\"qty\":0");
        QVERIFY(faulty(codec::readDay(bytes.toStdString()), "/visits/0/facts_base/lines/0/qty"));
        const QByteArray other =
            bytesOf("day").replace("\"category\":\"dental\",\"cover\"", "\"category\":\"dental\",\"x\":1,\"cover\"");
        QVERIFY(faulty(codec::readDay(other.toStdString()), "/visits/0/facts_base/x"));
        const auto negative = [](const char *from, const char *to, std::string_view path) {
            const QByteArray changed = bytesOf("day").replace(from, to);
            return changed != bytesOf("day") && faulty(codec::readDay(changed.toStdString()), path);
        };
        QVERIFY(negative("\"low\":1,", "\"low\":-1,", "/services/0/low"));
        QVERIFY(negative("\"high\":3,", "\"high\":1,", "/services/0/expected"));
        QVERIFY(negative("\"amount\":500000", "\"amount\":-500000", "/visits/0/arranged/0/amount"));
        QByteArray mixed = bytesOf("day");
        const qsizetype last = mixed.lastIndexOf("\"currency\":\"PKR\"");
        QVERIFY(last > mixed.indexOf("\"currency\":\"PKR\""));
        mixed.replace(last, 16, "\"currency\":\"USD\"");
        QVERIFY(faulty(codec::readDay(mixed.toStdString()), "/visits/0/facts_base/currency"));
    }

    void recordsMustBeCanonical()
    {
        const std::string bytes = test::sample("record");
        QVERIFY(codec::readRecord(bytes));
        QVERIFY(faulty(codec::readRecord(' ' + bytes), ""));
        QVERIFY(faulty(codec::readRecord(bytes + '\n'), ""));
        QVERIFY(faulty(
            codec::readRecord(QByteArray::fromStdString(bytes).replace("guardian", "\\u0067uardian").toStdString()),
            ""));
        QVERIFY(faulty(codec::readRecord(std::string(64 * 1024, ' ') + bytes), ""));
    }

    void recordFaults()
    {
        QVERIFY(recordFault("\"seq\":3", "\"seq\":0", "/seq"));
        QVERIFY(recordFault("\"typ\":\"choice\"", "\"typ\":\"void\"", "/choice"));
        QVERIFY(recordFault("\"kind\":\"mark\"", "\"kind\":\"none\"", "/signer/kind"));
        QVERIFY(recordFault("\"visit_ref\":\"v-1\"", "\"visit_ref\":\"\"", "/visit_ref"));
        QVERIFY(recordFault("\"shown_rate\":0", "\"shown_rate\":1", "/choice/shown_rate"));
        QVERIFY(recordFault("\"shown_rate\":0", "\"shown_rate\":-1", "/choice/shown_rate"));
        QVERIFY(recordFault("\"option\":\"month\",\"payee\"", "\"option\":\"\",\"payee\"", "/choice/option"));
        QVERIFY(recordFault("\"last_sync_age_s\":-1", "\"last_sync_age_s\":-2", "/clock/last_sync_age_s"));
        QVERIFY(recordFault("\"pdf\":\"e3", "\"pdf\":\"E3", "/attachments/pdf"));
        QVERIFY(recordFault("2026-11-23T09:00:00.000Z", "2026-11-23 09:00", "/signed_at"));
    }

    void otherRecordsNeedLess()
    {
        Record record;
        record.type = RecordType::Event;
        record.recordId = "0193528f-1c00-7a3b-8f00-0123456789ab";
        record.clinicId = record.deviceId = record.deviceEpoch = "x";
        record.seq = 1;
        record.signerKind = SignerKind::None;
        record.reason = "boot";
        record.signedAt = "2026-11-23T09:00:00Z";
        const auto read = codec::readRecord(codec::writeRecord(record));
        QVERIFY(read);
        QVERIFY(read->type == RecordType::Event && read->reason == "boot" && !read->choice);
        record.type = RecordType::Choice;
        QVERIFY(faulty(codec::readRecord(codec::writeRecord(record)), "/choice"));
    }

    void bundlesHoldKeysAsTheyAre()
    {
        const Bundle bundle = codec::readBundle(test::sample("bundle")).value();
        QCOMPARE(bundle.serverKeys.at(0), std::string(R"({"crv":"Ed25519","kty":"OKP","x":"AA"})"));
        QCOMPARE(bundle.devices.at(0).jwk, std::string(R"({"crv":"P-256","kty":"EC","x":"AA","y":"AA"})"));
        const QByteArray lost = bytesOf("bundle").replace("\"disabled\"", "\"lost\"");
        QVERIFY(faulty(codec::readBundle(lost.toStdString()), "/devices/0/state"));
        const QByteArray sealed = bytesOf("bundle").replace("\"seal_keys\":[]", "\"seal_keys\":[{}]");
        QVERIFY(faulty(codec::readBundle(sealed.toStdString()), "/seal_keys"));
        const QByteArray odd = bytesOf("bundle").replace("\"server_keys\":[{", "\"server_keys\":[5,{");
        QVERIFY(faulty(codec::readBundle(odd.toStdString()), "/server_keys/0"));
    }

    void strokes()
    {
        QCOMPARE(codec::writeStrokes({{{1, -2, 3}, {4, 5, 6}}, {}, {{7, 8, 9}}}),
                 std::string(R"({"strokes":[[[1,-2,3],[4,5,6]],[],[[7,8,9]]],"typ":"strokes","v":1})"));
    }

    void optionTexts()
    {
        OptionTexts texts;
        texts.name.byLang = {{"ur", "پوری رقم"}, {"en", "All"}};
        QCOMPARE(
            codec::writeOptionTexts(texts),
            std::string(
                R"({"detail":{},"late":{},"name":{"en":"All","ur":"پوری رقم"},"staff_never_say":{},"staff_say":{}})"));
    }
};

QTEST_APPLESS_MAIN(TestDocumentRules)
#include "tst_documentrules.moc"
