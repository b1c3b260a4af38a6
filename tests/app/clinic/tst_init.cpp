#include <QtTest>
#include <set>

#include <set>

#include <QTemporaryDir>
#include <sys/stat.h>

#include "clinic/admin/init.h"
#include "clinic/admin/sample.h"
#include "clinic/store/policies.h"
#include "clinic/store/services.h"
#include "clinic/store/staff.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"
#include "domain/estimate.h"
#include "signing/documents.h"
#include "signing/pin.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
namespace fs = std::filesystem;

Now noon()
{
    return [] { return kNoon; };
}

unsigned modeOf(const fs::path &path)
{
    struct stat status{};
    return ::stat(path.c_str(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

std::size_t entriesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}
} // namespace

class TestInit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesKeysOnlyTheOwnerMayRead()
    {
        TestClinic clinic(false);
        const auto folder = clinic.folder();
        for (const auto &file : {folder.caKey(), folder.serverKey(), folder.receiptKey(), folder.database()})
            QVERIFY2((modeOf(file) & 0077U) == 0U, file.c_str());
    }

    void theServersCertificateIsForItsName()
    {
        TestClinic clinic(false);
        const auto pem = *readFile(clinic.folder().serverPem());
        QVERIFY(signing::publicKeyOf(pem)->sameAs(*signing::Key::load(clinic.folder().serverKey())));
        QCOMPARE(*signing::sanUri(pem), std::string());
        QVERIFY(clinic.clinic().keys.receipt.type() == signing::KeyType::Ed25519);
        QVERIFY(clinic.clinic().keys.ca.type() == signing::KeyType::P256);
    }

    void theSampleIsWhole()
    {
        TestClinic sample;
        auto &clinic = sample.clinic();
        QVERIFY(clinic.identity.sample);
        const auto today = clinic.today();
        const auto visits = visitsOn(clinic.database, today);
        const auto services = listServices(clinic.database, {});
        QVERIFY(visits.size() >= 25);
        QVERIFY(services.size() >= 40);
        std::set<std::string> categories;
        for (const auto &service : services)
            categories.insert(service.category);
        QVERIFY(categories.size() >= 5);
        QCOMPARE(listStaff(clinic.database).size(), std::size_t{1});
        const auto pin = setting(clinic.database, "sample_pin");
        QVERIFY(signing::pinMatches(*pin, listStaff(clinic.database).front().pinHash));
        QVERIFY(!signing::pinMatches(*pin + "0", listStaff(clinic.database).front().pinHash));
        QVERIFY(policyInForce(clinic.database, today).has_value());
    }

    /** Every visit of the sample can be quoted, and amounts lie between Rs 800 and Rs 800,000 as promised. */
    void everySampleVisitCanBeQuoted()
    {
        TestClinic sample;
        auto &clinic = sample.clinic();
        const auto *policy = policyBySha(clinic, policyInForce(clinic.database, clinic.today())->sha256);
        std::int64_t least = INT64_MAX, most = 0;
        int emergencies = 0, covered = 0;
        for (const auto &visit : visitsOn(clinic.database, clinic.today())) {
            auto facts = visit.base;
            facts.today = clinic.today();
            const auto quote = signing::hashedQuote(*policy, facts);
            QVERIFY2(quote.has_value(), (visit.visitRef + " " + (quote ? "" : quote.error().message)).c_str());
            covered += facts.cover.kind != domain::CoverKind::None;
            if (facts.emergency.state == domain::EmergencyState::Active) {
                ++emergencies;
                QVERIFY(!quote->listPrice && !quote->estimate);
                continue;
            }
            least = std::min(least, quote->listPrice->minor());
            most = std::max(most, quote->listPrice->minor());
            QVERIFY(visit.name.in(domain::Lang::En).find("(sample)") != std::string::npos);
        }
        QCOMPARE(least, std::int64_t{80'000});
        QCOMPARE(most, std::int64_t{80'000'000});
        QVERIFY(emergencies >= 1 && covered >= 5);
    }

    void theSampleIsMadeOnceADay()
    {
        TestClinic sample;
        auto &clinic = sample.clinic();
        QVERIFY(setVisitState(clinic.database, "V-1001", domain::VisitState::Signed, ""));
        QVERIFY(refreshSampleVisits(clinic, clinic.today()).has_value());
        QVERIFY(visitState(clinic.database, "V-1001") == domain::VisitState::Signed);
        QVERIFY(refreshSampleVisits(clinic, clinic.today().plusDays(1)).has_value()); // not today: nothing happens
        QVERIFY(visitsOn(clinic.database, clinic.today().plusDays(1)).empty());
        sample.pass(86'400'000);
        QVERIFY(refreshSampleVisits(clinic, clinic.today()).has_value());
        QVERIFY(visitState(clinic.database, "V-1001") != domain::VisitState::Signed);
        QVERIFY(visitsOn(clinic.database, clinic.today().plusDays(-1)).empty());
    }

    void walkInsAreNotTheSamples()
    {
        TestClinic sample;
        auto &clinic = sample.clinic();
        auto visit = sample.visit("V-1002");
        visit.visitRef = "W-1";
        visit.code = "90909090";
        QVERIFY(saveVisit(clinic.database, clinic.today(), visit, VisitSource::WalkIn));
        sample.pass(86'400'000);
        QVERIFY(refreshSampleVisits(clinic, clinic.today()).has_value());
        QVERIFY(hasVisit(clinic.database, "W-1"));
    }

    void aRealClinicIsEmpty()
    {
        TestClinic real(false);
        auto &clinic = real.clinic();
        QVERIFY(!clinic.identity.sample);
        QVERIFY(listStaff(clinic.database).empty() && listServices(clinic.database, {}).empty());
        QVERIFY(visitsOn(clinic.database, clinic.today()).empty());
        QVERIFY(listPolicies(clinic.database).empty());
        QVERIFY(!setting(clinic.database, "sample_pin"));
    }

    void eachClinicIsItsOwn()
    {
        QTemporaryDir directory;
        const fs::path root = directory.path().toStdString();
        const auto a = makeClinic({root / "a"}, {"", false}, noon());
        const auto b = makeClinic({root / "b"}, {"", false}, noon());
        QVERIFY(a.has_value() && b.has_value());
        QVERIFY(a->clinicId != b->clinicId);
        QVERIFY(*readFile(root / "a" / "clinic-ca.pem") != *readFile(root / "b" / "clinic-ca.pem"));
        QCOMPARE(entriesIn(root), std::size_t{2}); // no draft is left beside them
    }

    void anEmptyFolderMayStandThere()
    {
        QTemporaryDir directory;
        const fs::path folder = fs::path(directory.path().toStdString()) / "x";
        fs::create_directories(folder);
        QVERIFY(makeClinic({folder}, {"Shifa", false}, noon()).has_value());
        QCOMPARE(openClinic({folder}, Role::Command, noon())->identity.name.in(domain::Lang::En), std::string("Shifa"));
        QVERIFY(makeClinic({folder.string() + "2/"}, {"", false}, noon()).has_value()); // a slash at the end
        QVERIFY(Folder{folder.string() + "2"}.isClinic());
    }

    void aKindIsForEver()
    {
        QTemporaryDir directory;
        const fs::path folder = fs::path(directory.path().toStdString()) / "x";
        const auto first = makeClinic({folder}, {"", false}, noon());
        QVERIFY(first.has_value() && first->made);
        const auto again = makeClinic({folder}, {"", false}, noon());
        QVERIFY(again.has_value() && !again->made);
        QCOMPARE(again->clinicId, first->clinicId);
        QCOMPARE(makeClinic({folder}, {"", true}, noon()).error().code, std::string("other_kind"));
    }

    void nothingIsLeftWhereItCannotBeMade()
    {
        QTemporaryDir directory;
        const fs::path file = fs::path(directory.path().toStdString()) / "file";
        QVERIFY(writeFile(file, "x").has_value());
        QVERIFY(!makeClinic({file / "clinic"}, {"", false}, noon()).has_value());
        QVERIFY(!makeClinic({file}, {"", false}, noon()).has_value());
        QCOMPARE(entriesIn(directory.path().toStdString()), std::size_t{1});
    }

    void knowsSampleDataWhenItSeesIt()
    {
        for (const char *name : {"policy.json", "prices.csv", "visits.csv", "clinic.json"}) {
            QVERIFY2(!sampleFile(name).empty(), name);
            QVERIFY(isSampleData(sampleFile(name)));
        }
        QVERIFY(sampleFile("nothing").empty());
        QVERIFY(isSampleData("A (sample)") && isSampleData("نام (نمونہ)") && isSampleData("{\"licence\":\"SAMPLE\"}"));
        QVERIFY(!isSampleData("a blood sample test") && !isSampleData(""));
    }

    void opensOnlyClinics()
    {
        QTemporaryDir directory;
        const Folder folder{directory.path().toStdString()};
        QCOMPARE(openClinic(folder, Role::Command, noon()).error().code, std::string("no_clinic"));
        TestClinic clinic(false);
        clinic.close();
        fs::remove(clinic.folder().receiptKey());
        QCOMPARE(openClinic(clinic.folder(), Role::Command, noon()).error().code, std::string("keys"));
    }

    void filesAreWrittenWholeOrNotAtAll()
    {
        QTemporaryDir directory;
        const fs::path file = fs::path(directory.path().toStdString()) / "f";
        const std::string bytes("a\0b\xff", 4);
        QVERIFY(writeFile(file, bytes).has_value());
        QCOMPARE(*readFile(file), bytes);
        QVERIFY(writeFile(file, "").has_value());
        QCOMPARE(*readFile(file), std::string());
        QCOMPARE(modeOf(file), 0600U);
        QCOMPARE(entriesIn(directory.path().toStdString()), std::size_t{1});
        QVERIFY(!writeFile(file / "below", "x").has_value());
        QVERIFY(!readFile(file.string() + "2").has_value());
    }
};

QTEST_GUILESS_MAIN(TestInit)
#include "tst_init.moc"
