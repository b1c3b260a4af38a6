#include <QtTest>

#include <atomic>
#include <future>
#include <thread>

#include "clinic/admin/importing.h"
#include "clinic/admin/logcheck.h"
#include "clinic/admin/people.h"
#include "clinic/admin/publish.h"
#include "clinic/admin/sample.h"
#include "clinic/http/writer.h"
#include "clinic/store/policies.h"
#include "clinic/store/records.h"
#include "clinic/store/staff.h"
#include "clinicfixture.h"
#include "codec/json.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
Clinic openedAs(TestClinic &clinic, Role role)
{
    return std::move(*openClinic(clinic.folder(), role, clinic.now()));
}

Response ask(Writer &writer, Request request)
{
    const auto promise = std::make_shared<std::promise<Response>>();
    writer.submit(std::move(request), [promise](Response response) { promise->set_value(std::move(response)); });
    return promise->get_future().get();
}

std::string nextPolicy(const Clinic &clinic)
{
    auto json = *codec::readJson(sampleFile("policy.json"));
    for (auto &[name, value] : std::get<codec::JsonObject>(json.value))
        if (name == "version")
            value = newestVersion(clinic.database) + 1;
    return codec::writeJson(json);
}
} // namespace

/** Commands and the server on one file at the same time. */
class TestBeside : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    TestDevice m_device;

    std::unique_ptr<Writer> server()
    {
        return std::make_unique<Writer>(openedAs(*m_clinic, Role::Server),
                                        [](const std::string &why) { qFatal("%s", why.c_str()); });
    }
    Request delivery()
    {
        auto draft = m_device.choice(*m_clinic, "V-1001", "full");
        const auto body = m_device.finish(draft);
        return m_device.put(draft.record.recordId, body);
    }

private Q_SLOTS:
    void init()
    {
        m_clinic = std::make_unique<TestClinic>();
        m_device = TestDevice();
        m_device.enrol(*m_clinic);
    }

    void bothWriteAndNothingIsLost()
    {
        std::vector<Request> requests;
        for (int i = 0; i < 30; ++i)
            requests.push_back(delivery());
        const auto store = server();
        std::atomic<int> accepted = 0;
        std::thread devices([&] {
            for (const auto &request : requests)
                accepted += ask(*store, request).status == 201;
        });
        Clinic command = openedAs(*m_clinic, Role::Command);
        for (int i = 0; i < 30; ++i) {
            auto transaction = begin(command.database);
            insertStaff(command.database, {"X" + std::to_string(i), "Person", "hash", true, "t"});
            commit(transaction);
        }
        devices.join();
        QCOMPARE(accepted.load(), 30);
        QCOMPARE(listStaff(m_clinic->database()).size(), std::size_t{31});
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{30});
        QVERIFY(checkLog(m_clinic->clinic(), true).problems.empty());
    }

    void aCommandNeverCheckpoints()
    {
        const auto file = m_clinic->folder().database();
        const auto log = file.string() + "-wal";
        const auto before = std::filesystem::file_size(file);
        for (int i = 0; i < 3; ++i) {
            Clinic command = openedAs(*m_clinic, Role::Command);
            for (int row = 0; row < 400; ++row)
                insertStaff(command.database, {std::to_string(i * 1000 + row), std::string(2000, 'n'), "h", true, "t"});
        }
        QCOMPARE(std::filesystem::file_size(file), before);
        QVERIFY(std::filesystem::file_size(log) > 1'000'000);
        m_clinic->close();
        {
            const auto store = openStore(file, Role::Server);
            QCOMPARE(listStaff(store).size(), std::size_t{1201});
        }
        QVERIFY(std::filesystem::file_size(file) > before); // the server, alone, brings the log home
    }

    void aPolicyPublishedMeanwhileChangesNoJourneyUnderWay()
    {
        const auto started = delivery();
        const auto store = server();
        Clinic command = openedAs(*m_clinic, Role::Command);
        {
            auto transaction = begin(command.database);
            QVERIFY(publishPolicy(command, nextPolicy(command)).has_value());
            commit(transaction);
        }
        const auto etag = ask(*store, m_device.get("/v1/policy")).etag;
        QCOMPARE(etag, '"' + policyInForce(command.database, command.today())->sha256 + '"');
        QCOMPARE(ask(*store, started).status, 201); // it names the policy that it began with
        QCOMPARE(ask(*store, delivery()).status, 201);
    }

    void whatACommandDidIsInTheNextDay()
    {
        const auto store = server();
        const auto before = ask(*store, m_device.get("/v1/day")).etag;
        Clinic command = openedAs(*m_clinic, Role::Command);
        QCOMPARE(addStaff(command, "Cashier (sample)", "4729"), std::string("S2"));
        QVERIFY(ask(*store, m_device.get("/v1/day")).etag != before);
    }

    void aDeviceAddedMeanwhileEnrols()
    {
        const auto store = server();
        Clinic command = openedAs(*m_clinic, Role::Command);
        const auto invitation = invite(command);
        const TestDevice fresh;
        Request request = fresh.get("/v1/enrol");
        request.method = "POST";
        request.contentType = "application/json";
        request.body = fresh.enrolBody(invitation);
        QCOMPARE(ask(*store, request).status, 200);
    }

    void anImportThatFailsLeavesTheServerAlone()
    {
        const auto store = server();
        Clinic command = openedAs(*m_clinic, Role::Command);
        const auto before = ask(*store, m_device.get("/v1/day")).etag;
        {
            auto transaction = begin(command.database);
            QVERIFY(importPrices(command, sampleFile("prices.csv")).has_value());
            Query(command.database, "DELETE FROM visits").run();
        } // the command ends before its COMMIT
        QCOMPARE(ask(*store, m_device.get("/v1/day")).etag, before);
    }
};

QTEST_GUILESS_MAIN(TestBeside)
#include "tst_beside.moc"
