#include <QtTest>

#include <QTemporaryDir>

#include "clinic/clinic.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "realdevice.h"
#include "serving.h"
#include "signing/hash.h"
#include "sync/drain.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

/** The device's own code against the clinic's own program: enrol, fetch, sign, deliver, be receipted. */
class TestEndToEnd : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory;
    QString m_folder;
    SystemClock m_clock;

    Clinic opened() const { return std::move(*openClinic({m_folder.toStdString()}, Role::Command, systemNow)); }
    domain::Date today() const { return opened().today(); }

    RealDevice device(const char *name)
    {
        auto made = enrolledDevice(m_folder, std::filesystem::path(m_directory.path().toStdString()) / name);
        made.switchOn(m_clock);
        return made;
    }
    domain::RecordDraft draft(const RealDevice &device, const std::string &visitRef, const std::string &option) const
    {
        return device.draft(visitRef, option, m_clock);
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
        QVERIFY(tablet.fetch(today()));
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
        QVERIFY(tablet.fetch(today()));
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
        QVERIFY(tablet.fetch(today()));
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
        QVERIFY(tablet.fetch(today()));
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

    void aTabletWithAWrongClockLosesNothing()
    {
        Serving server(m_folder);
        auto tablet = device("eighth");
        QVERIFY(tablet.fetch(today()));
        for (const int days : {-400, 400}) { // far from the server's own day: refused, and the day that is there stays
            const auto day = tablet.link->fetchDay(today().plusDays(days));
            QVERIFY(!day && day.error().error == flow::LinkError::Rejected && day.error().code == "bad_date");
        }
        QVERIFY(tablet.store->loadDay()->date == today());
        m_clock.jump(-400 * 86'400'000LL);
        QVERIFY(tablet.store->commitRecord(draft(tablet, "V-1012", "full"), "behind").has_value());
        m_clock.jump(800 * 86'400'000LL);
        QVERIFY(tablet.store->commitRecord(draft(tablet, "V-1013", "full"), "ahead").has_value());
        m_clock.jump(-400 * 86'400'000LL);
        const auto report = sync::drain(*tablet.store, *tablet.link);
        QCOMPARE(report.delivered, 2);
        for (const auto &[id, status] : report.receipts) {
            QVERIFY(status == domain::ReceiptStatus::Accepted);
            const auto received = findRecord(opened().database, id)->receivedAt; // by the server's clock
            QVERIFY(std::llabs(flow::unixMsOf(received).value_or(0) - systemNow()) < 3'600'000);
        }
        QCOMPARE(
            run({QStringLiteral("verify"), QStringLiteral("--menus"), QStringLiteral("--data"), m_folder}).exitCode, 0);
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
        QVERIFY(tablet.fetch(today()));
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
