#include <QtTest>

#include "clinic/admin/publish.h"
#include "clinic/admin/sample.h"
#include "clinic/store/policies.h"
#include "clinicfixture.h"
#include "codec/json.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
/** The sample's policy with some members of its top level replaced. */
std::string policyWith(const std::map<std::string, codec::Json> &changes)
{
    auto json = *codec::readJson(sampleFile("policy.json"));
    for (auto &[name, value] : std::get<codec::JsonObject>(json.value))
        if (const auto change = changes.find(name); change != changes.end())
            value = change->second;
    return codec::writeJson(json);
}

codec::Json approval(const char *name)
{
    return codec::JsonObject{{"name", name}, {"at", "2026-10-28T09:00:00Z"}};
}

bool names(const domain::Faults &faults, const std::string &path)
{
    return std::any_of(faults.begin(), faults.end(), [&](const auto &fault) { return fault.path == path; });
}
} // namespace

class TestPolicyPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsSound() { QVERIFY(checkPolicy(sampleFile("policy.json")).has_value()); }

    void keepsTheCanonicalBytesForEver()
    {
        TestClinic sample;
        const auto version = newestVersion(sample.database());
        const std::string next = policyWith({{"version", version + 1}});
        const auto policy = publishPolicy(sample.clinic(), "\n  " + next + "\n");
        QVERIFY(policy.has_value());
        const auto row = findPolicy(sample.database(), policy->sha256);
        QCOMPARE(row->bytes, next);
        QCOMPARE(signing::sha256Hex(row->bytes), policy->sha256);
        QVERIFY(row->bytes.find("\"approved_by\"") != std::string::npos);
        QCOMPARE(policy->approvedBy.size(), std::size_t{2});
        QCOMPARE(listPolicies(sample.database()).size(), std::size_t{2});
        QCOMPARE(policyInForce(sample.database(), sample.clinic().today())->version, version + 1);
    }

    void versionsOnlyRise()
    {
        TestClinic sample;
        const auto version = newestVersion(sample.database());
        for (const auto again : {version, version - 1}) {
            const auto refused = publishPolicy(sample.clinic(), policyWith({{"version", again}}));
            QVERIFY(!refused.has_value());
            QVERIFY(names(refused.error(), "/version"));
        }
        QCOMPARE(listPolicies(sample.database()).size(), std::size_t{1});
    }

    void aLaterPolicyWaitsForItsDay()
    {
        TestClinic sample;
        const auto version = newestVersion(sample.database());
        QVERIFY(publishPolicy(sample.clinic(), policyWith({{"version", version + 1}, {"effective_from", "2026-12-01"}}))
                    .has_value());
        QCOMPARE(policyInForce(sample.database(), sample.clinic().today())->version, version);
        QCOMPARE(policyInForce(sample.database(), *domain::Date::parse("2026-12-01"))->version, version + 1);
    }

    void twoDifferentPeopleApprove()
    {
        const auto same = codec::JsonArray{approval("A (sample)"), approval("A (sample)")};
        const auto one = checkPolicy(policyWith({{"approved_by", same}}));
        QVERIFY(!one.has_value());
        QVERIFY(one.error().front().path.starts_with("/approved_by"));
    }

    void namesEveryContradiction()
    {
        const auto refused =
            checkPolicy(policyWith({{"time_zone", "Europe/Berlin"}, {"approved_by", codec::JsonArray{approval("A")}}}));
        QVERIFY(!refused.has_value());
        QVERIFY(!refused.error().empty());
        auto json = *codec::readJson(sampleFile("policy.json"));
        auto &options = std::get<codec::JsonArray>(
            std::find_if(std::get<codec::JsonObject>(json.value).begin(), std::get<codec::JsonObject>(json.value).end(),
                         [](const auto &member) { return member.first == "options"; })
                ->second.value);
        options.push_back(options.front());
        const auto twice = checkPolicy(codec::writeJson(json));
        QVERIFY(!twice.has_value());
        QVERIFY(twice.error().front().path.starts_with("/options/"));
        QVERIFY(!checkPolicy("{\"typ\":\"policy\"}").has_value());
        QVERIFY(!checkPolicy("nonsense").has_value());
    }

    void aZoneThatTheTabletsDoNotKeepIsRefused()
    {
        for (const char *zone : {"Europe/Berlin", "Asia/Kolkata", "UTC"}) {
            const auto refused = checkPolicy(policyWith({{"time_zone", zone}}));
            QVERIFY(!refused.has_value());
            QVERIFY(names(refused.error(), "/time_zone"));
        }
    }

    void aRealClinicTakesNoSample()
    {
        TestClinic real(false);
        const auto refused = publishPolicy(real.clinic(), sampleFile("policy.json"));
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().back().message.find("sample data") != std::string::npos);
        QCOMPARE(newestVersion(real.database()), std::int64_t{0});
    }
};

QTEST_GUILESS_MAIN(TestPolicyPublish)
#include "tst_policypublish.moc"
