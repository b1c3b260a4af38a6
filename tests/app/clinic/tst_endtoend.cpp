#include <QtTest>

#include <QTemporaryDir>

#include "clinic/clinic.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "codec/documents.h"
#include "domain/offer.h"
#include "serving.h"
#include "signing/documents.h"
#include "signing/hash.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"
#include "sync/drain.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
class SystemClock final : public flow::Clock {
public:
    std::int64_t unixMs() const override { return systemNow() + m_ahead; }
    std::int64_t monotonicMs() const override { return 1000 + m_ahead; }
    std::string bootId() const override { return "boot-1"; }
    void pass(std::int64_t ms) { m_ahead += ms; }

private:
    std::int64_t m_ahead = 0;
};

domain::Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

/** A device with nothing faked: its own store, its own way to the server. */
struct Device {
    std::filesystem::path directory;
    sync::Enrolment enrolment;
    std::unique_ptr<flow::Signer> signer;
    std::unique_ptr<flow::ClinicLink> link;
    std::unique_ptr<flow::DeviceStore> store;
};
} // namespace

/** The device's own code against the clinic's own program: enrol, fetch, sign, deliver, be receipted. */
class TestEndToEnd : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    QString m_folder;
    SystemClock m_clock;

    Clinic opened() const { return std::move(*openClinic({m_folder.toStdString()}, Role::Command, systemNow)); }
    domain::Date today() const { return opened().today(); }

    std::expected<sync::Enrolment, std::string> enrolled(const std::filesystem::path &directory)
    {
        const auto added = run({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("Tablet (sample)"),
                                QStringLiteral("--data"), m_folder});
        const auto text = sync::EnrolmentText::parse(added.out.trimmed().toStdString());
        return text ? sync::enrol(directory, *text) : std::unexpected(text.error());
    }
    Device device(const char *name)
    {
        Device made;
        made.directory = std::filesystem::path(m_directory.path().toStdString()) / name;
        const auto enrolment = enrolled(made.directory);
        if (!enrolment)
            qFatal("not enrolled: %s", enrolment.error().c_str());
        made.enrolment = *enrolment;
        made.enrolment.identity.appVersion = "0.1.0";
        made.enrolment.identity.appBuild = "test";
        made.link = sync::makeClinicLink(made.enrolment, made.directory);
        made.signer = std::move(*sync::makeSigner(made.directory));
        auto store = store::openDeviceStore(made.directory / "store", made.enrolment.identity, *made.signer, m_clock);
        if (!store)
            qFatal("no store: %s", store.error().message.c_str());
        made.store = std::move(*store);
        return made;
    }
    void fetch(Device &device)
    {
        const auto day = device.link->fetchDay(today());
        QVERIFY(day.has_value());
        QVERIFY(device.store->saveDay(day->bytes).has_value());
        const auto policy = device.link->fetchPolicy();
        QVERIFY(policy.has_value());
        QVERIFY(device.store->savePolicy(signing::sha256Hex(policy->bytes), policy->bytes).has_value());
    }
    domain::RecordDraft draft(Device &device, const std::string &visitRef, const std::string &option)
    {
        const auto day = device.store->loadDay();
        const auto policy = signing::loadPolicy(*device.store->loadPolicy(*device.store->newestPolicySha()));
        domain::RecordDraft draft;
        draft.visitRef = visitRef;
        draft.formId = "payment-choice";
        draft.formVersion = 1;
        draft.policySha256 = policy->sha256;
        draft.facts = day->find(visitRef)->base;
        draft.facts.today = today();
        draft.currency = day->currency;
        const auto quote = domain::quote(*policy, draft.facts);
        for (const auto &offer : quote->offers) {
            draft.shownOffers.push_back(domain::shown(offer));
            if (!draft.choice && offer.option == option)
                draft.choice = offer;
        }
        draft.agreementText = {{"en", "What is agreed"}, {"ur", "جو طے ہوا"}};
        draft.ink.strokes = {{{1, 1, 0}, {2, 2, 10}}};
        draft.ink.png = bytesOf("PNG");
        draft.pdf = bytesOf("%PDF");
        draft.signedAt = rfc3339(m_clock.unixMs());
        return draft;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = m_directory.filePath(QStringLiteral("clinic"));
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), m_folder}).exitCode, 0);
    }

    void aChoiceIsReceiptedAndVerified()
    {
        Serving server(m_folder);
        auto tablet = device("first");
        fetch(tablet);
        const auto id = tablet.store->commitRecord(draft(tablet, "V-1001", "month"), "token-1");
        QVERIFY(id.has_value());
        QCOMPARE(tablet.store->unsent().count, 1);
        const auto report = sync::drain(*tablet.store, *tablet.link);
        QCOMPARE(report.delivered, 1);
        QVERIFY(report.online);
        QVERIFY(report.receipts.at(0).second == domain::ReceiptStatus::Accepted);
        QCOMPARE(tablet.store->unsent().count, 0);
        const auto clinic = opened();
        QCOMPARE(findRecord(clinic.database, *id)->status, std::string("accepted"));
        QVERIFY(visitState(clinic.database, "V-1001") == domain::VisitState::Signed);
        QCOMPARE(
            run({QStringLiteral("verify"), QStringLiteral("--menus"), QStringLiteral("--data"), m_folder}).exitCode, 0);
    }

    void aRecordWaitsUntilTheServerIsBack()
    {
        std::unique_ptr<Serving> server = std::make_unique<Serving>(m_folder);
        auto tablet = device("second");
        fetch(tablet);
        const auto port = server->port;
        server.reset();
        for (const char *visit : {"V-1002", "V-1003", "V-1005"})
            QVERIFY(tablet.store->commitRecord(draft(tablet, visit, "full"), std::string("t-") + visit).has_value());
        const auto offline = sync::drain(*tablet.store, *tablet.link);
        QCOMPARE(offline.delivered, 0);
        QVERIFY(!offline.online);
        QCOMPARE(tablet.store->unsent().count, 3);
        server = std::make_unique<Serving>(m_folder, port);
        m_clock.pass(3'600'000);
        int delivered = 0;
        for (int i = 0; i < 5 && delivered < 3; ++i)
            delivered += sync::drain(*tablet.store, *tablet.link).delivered;
        QCOMPARE(delivered, 3);
        QCOMPARE(tablet.store->unsent().count, 0);
        QCOMPARE(
            run({QStringLiteral("verify"), QStringLiteral("--menus"), QStringLiteral("--data"), m_folder}).exitCode, 0);
    }

    void aMenuThatWasTamperedWithIsQuarantined()
    {
        Serving server(m_folder);
        auto tablet = device("third");
        fetch(tablet);
        auto tampered = draft(tablet, "V-1009", "full");
        auto &total = tampered.shownOffers.front().total;
        total = domain::Money::fromMinor(total->minor() - 100, total->currency());
        const auto id = tablet.store->commitRecord(tampered, "token");
        QVERIFY(id.has_value());
        const auto report = sync::drain(*tablet.store, *tablet.link);
        QCOMPARE(report.receipts.size(), std::size_t{1});
        QVERIFY(report.receipts.at(0).second == domain::ReceiptStatus::Quarantined);
        QCOMPARE(findRecord(opened().database, *id)->reason, std::string("menu_differs"));
    }

    void visitsWalkInsAndCallsArrive()
    {
        Serving server(m_folder);
        auto tablet = device("fourth");
        fetch(tablet);
        QVERIFY(tablet.link->sendVisitState("V-1010", domain::VisitState::HandedOver, "").has_value());
        QVERIFY(visitState(opened().database, "V-1010") == domain::VisitState::HandedOver);
        auto walkIn = *tablet.store->loadDay()->find("V-1010");
        walkIn.visitRef = "W-" + signing::uuidV7(systemNow());
        walkIn.code = "90909090";
        QVERIFY(tablet.link->sendWalkIn(walkIn).has_value());
        QVERIFY(tablet.link->sendWalkIn(walkIn).has_value());
        QVERIFY(hasVisit(opened().database, walkIn.visitRef));
        domain::Call call;
        call.callId = signing::uuidV7(systemNow());
        call.place = tablet.enrolment.identity.deviceName;
        call.at = rfc3339(systemNow());
        QVERIFY(tablet.link->sendCall(call).has_value());
        QCOMPARE(run({QStringLiteral("calls"), QStringLiteral("accept"), QString::fromStdString(call.callId),
                      QStringLiteral("--data"), m_folder})
                     .exitCode,
                 0);
        const auto calls = tablet.link->fetchCalls();
        QVERIFY(calls.has_value());
        const auto found =
            std::find_if(calls->begin(), calls->end(), [&](const auto &known) { return known.callId == call.callId; });
        QVERIFY(found != calls->end());
        QVERIFY(found->state == domain::CallState::Accepted);
    }

    void anUnchangedDayIsNotSentAgain()
    {
        Serving server(m_folder);
        auto tablet = device("fifth");
        const auto first = tablet.link->fetchDay(today());
        QVERIFY(first.has_value() && !first->unchanged);
        const auto again = tablet.link->fetchDay(today());
        QVERIFY(again.has_value() && again->unchanged);
        QCOMPARE(again->bytes, first->bytes);
    }

    void aDisabledDeviceIsToldSo()
    {
        Serving server(m_folder);
        auto tablet = device("sixth");
        fetch(tablet);
        QVERIFY(tablet.store->commitRecord(draft(tablet, "V-1011", "full"), "token").has_value());
        QCOMPARE(run({QStringLiteral("device"), QStringLiteral("disable"),
                      QString::fromStdString(tablet.enrolment.identity.deviceId), QStringLiteral("--data"), m_folder})
                     .exitCode,
                 0);
        QVERIFY(tablet.link->fetchDay(today()).error().error == flow::LinkError::NotAllowed);
        QCOMPARE(sync::drain(*tablet.store, *tablet.link).delivered, 0);
        QCOMPARE(tablet.store->unsent().count, 1); // nothing is lost
    }

    void anotherClinicsServerIsNotTrusted()
    {
        std::unique_ptr<Serving> server = std::make_unique<Serving>(m_folder);
        auto tablet = device("seventh");
        const auto port = server->port;
        server.reset();
        const QString other = m_directory.filePath(QStringLiteral("other"));
        QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--data"), other}).exitCode, 0);
        Serving impostor(other, port);
        const auto day = tablet.link->fetchDay(today());
        QVERIFY(!day.has_value());
        QVERIFY(day.error().error == flow::LinkError::NotTrusted);
    }
};

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
