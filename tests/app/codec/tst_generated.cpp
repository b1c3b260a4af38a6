#include <QTest>

#include <rapidcheck.h>

#include "app/domain/generate.h"
#include "codec/documents.h"
#include "random.h"

using namespace wazeh;
using namespace wazeh::domain;

namespace {

const char *const kHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

template <class T>
T known(codec::Read<T> read)
{
    if (!read) {
        RC_FAIL(read.error().front().path + ": " + read.error().front().message);
    }
    return *std::move(read);
}

/** A quote whose hashes are filled in, as records need it. */
Quote hashed(const Policy &policy, const CaseFacts &facts)
{
    Quote made = quote(policy, facts).value();
    made.policySha256 = kHash;
    made.factsSha256 = kHash;
    for (Offer &offer : made.offers) {
        offer.textSha256 = kHash;
    }
    return made;
}

Record recordOf(const Quote &quote, const CaseFacts &facts)
{
    Record record;
    record.recordId = "0193528f-1c00-7a3b-8f00-0123456789ab";
    record.clinicId = record.deviceId = record.deviceEpoch = record.visitRef = "x";
    record.seq = 1;
    record.formSha256 = record.policySha256 = record.factsSha256 = kHash;
    record.currency = facts.currency;
    for (const Offer &offer : quote.offers) {
        record.shownOffers.push_back(shown(offer));
    }
    record.choice = quote.offers.front();
    record.signedAt = "2026-11-23T09:00:00Z";
    return record;
}

LocalText anyLocal(test::Random &random)
{
    LocalText text;
    for (const char *lang : {"en", "ur", "sd"}) {
        if (random.coin()) {
            text.byLang[lang] = random.text(8);
        }
    }
    return text;
}

Bytes anyBytes(test::Random &random)
{
    const std::string bytes = random.bytes(40);
    return {bytes.begin(), bytes.end()};
}

Delivery anyDelivery(test::Random &random)
{
    Delivery delivery;
    delivery.payload = anyBytes(random);
    delivery.jws = 'h' + random.text(8);
    delivery.facts = anyBytes(random);
    delivery.agreement = {{"en", anyBytes(random)}, {"ur", anyBytes(random)}};
    delivery.pdf = anyBytes(random);
    if (random.coin()) {
        delivery.ink = anyBytes(random);
        delivery.strokes = anyBytes(random);
    }
    for (int i = random.small(3); i > 0; --i) {
        delivery.forms.push_back(anyBytes(random));
    }
    return delivery;
}

Call anyCall(test::Random &random)
{
    return {"0193528f-1c00-7a3b-8f00-0123456789ab",
            random.text(9),
            random.text(9),
            "2026-11-23T09:00:00Z",
            static_cast<CallWant>(random.small(1)),
            static_cast<CallState>(random.small(3)),
            random.coin(),
            random.text(9),
            random.text(9)};
}

Day anyDay(test::Random &random, const CaseFacts &facts)
{
    Day day{"clinic",
            anyLocal(random),
            random.coin(),
            facts.today,
            "2026-11-23T01:00:00Z",
            "2026-11-24T01:00:00Z",
            random.coin() ? kHash : "",
            facts.currency,
            {},
            {},
            {},
            anyLocal(random),
            anyLocal(random)};
    for (int i = random.small(3); i > 0; --i) {
        day.visits.push_back(
            {random.text(9) + 'v',
             random.text(6),
             kHash,
             random.small(2100),
             random.text(4),
             anyLocal(random),
             random.coin(),
             static_cast<VisitState>(random.small(5)),
             anyLocal(random),
             random.text(4),
             facts,
             {{facts.today, facts.lines.empty() ? Money::fromMinor(1, facts.currency) : facts.lines[0].low}},
             anyLocal(random)});
        day.staff.push_back({random.text(9) + 's', random.text(9), random.text(9)});
        const Money amount = Money::fromMinor(random.between(0, kMaxAmount), facts.currency);
        day.services.push_back({random.text(9) + 'c', "dental", anyLocal(random), anyLocal(random), amount, amount,
                                amount, 1 + random.small(5), random.small(90)});
    }
    return day;
}
} // namespace

class TestGenerated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("WAZEH_PROPERTY_CASES")) {
            qputenv("WAZEH_PROPERTY_CASES", "1000"); // of two pairs each, where one is not enough
        }
        test::fixSeed();
    }

    void sameInputSameBytes()
    {
        QVERIFY(rc::check("the same policy and facts give the same quote, byte for byte", [] {
            const test::Pair one = test::anyPair();
            const test::Pair two = test::anyPair(); // what was asked in between may not matter
            const std::string first = codec::writeQuote(hashed(one.policy, one.facts));
            const std::string second = codec::writeQuote(hashed(two.policy, two.facts));
            const test::Pair copy = one;
            RC_ASSERT(codec::writeQuote(hashed(copy.policy, copy.facts)) == first);
            RC_ASSERT(codec::writeQuote(hashed(two.policy, two.facts)) == second);
        }));
    }

    void policiesAndFacts()
    {
        QVERIFY(rc::check("read(write(x)) offers what x offers, in the same bytes", [] {
            const test::Pair pair = test::anyPair();
            const std::string policyBytes = codec::writePolicy(pair.policy);
            const std::string factsBytes = codec::writeFacts(pair.facts);
            const Policy policy = known(codec::readPolicy(policyBytes));
            const CaseFacts facts = known(codec::readFacts(factsBytes));
            RC_ASSERT(codec::writePolicy(policy) == policyBytes);
            RC_ASSERT(codec::writeFacts(facts) == factsBytes);
            RC_ASSERT(codec::isCanonical(policyBytes, codec::readJson(policyBytes).value()));
            RC_ASSERT(codec::writeQuote(hashed(policy, facts)) == codec::writeQuote(hashed(pair.policy, pair.facts)));
        }));
    }

    void recordsKeepEveryFigure()
    {
        QVERIFY(rc::check("what was shown and chosen comes back equal", [] {
            const test::Pair pair = test::anyPair();
            const Quote made = hashed(pair.policy, pair.facts);
            RC_PRE(!made.offers.empty());
            const Record record = recordOf(made, pair.facts);
            const std::string bytes = codec::writeRecord(record);
            RC_PRE(bytes.size() <= 64U * 1024U);
            const Record read = known(codec::readRecord(bytes));
            RC_ASSERT(read.shownOffers == record.shownOffers);
            RC_ASSERT(read.choice == record.choice);
            RC_ASSERT(read.currency == record.currency);
            RC_ASSERT(codec::writeRecord(read) == bytes);
        }));
    }

    void days()
    {
        QVERIFY(rc::check("days come back in the same bytes", [] {
            const test::Pair pair = test::anyPair();
            test::Random random(*rc::gen::arbitrary<unsigned>());
            const std::string bytes = codec::writeDay(anyDay(random, pair.facts));
            RC_PRE(bytes.size() <= 4U << 20U);
            RC_ASSERT(codec::writeDay(known(codec::readDay(bytes))) == bytes);
        }));
    }

    void deliveriesAndCalls()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            test::Random random(seed);
            const Delivery delivery = anyDelivery(random);
            const std::string bytes = codec::writeDelivery(delivery);
            const Delivery read = codec::readDelivery(bytes).value();
            QVERIFY(read.payload == delivery.payload && read.pdf == delivery.pdf && read.forms == delivery.forms);
            QVERIFY(read.ink == delivery.ink && read.strokes == delivery.strokes &&
                    read.agreement == delivery.agreement);
            QVERIFY(read.jws == delivery.jws && read.facts == delivery.facts);
            QVERIFY(codec::writeDelivery(read) == bytes);

            const std::string call = codec::writeCall(anyCall(random));
            QVERIFY(codec::writeCall(codec::readCall(call).value()) == call);
        }
    }
};

QTEST_APPLESS_MAIN(TestGenerated)
#include "tst_generated.moc"
