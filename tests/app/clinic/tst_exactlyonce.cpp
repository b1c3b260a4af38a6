#include <QtTest>

#include <algorithm>
#include <map>
#include <random>

#include "clinic/admin/logcheck.h"
#include "clinic/service/service.h"
#include "clinic/store/records.h"
#include "clinicfixture.h"
#include "signing/hash.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
struct Sent {
    std::string recordId;
    Request request;
    std::string receipt; // of the first answer
};
} // namespace

/** Several devices, every record sent several times in any order, some answers lost: the log is the set of records. */
class TestExactlyOnce : public QObject {
    Q_OBJECT

    static std::vector<Sent> recordsOf(TestClinic &clinic, TestDevice &device, int count)
    {
        static const char *const kVisits[] = {"V-1001", "V-1002", "V-1003", "V-1005", "V-1009"};
        std::vector<Sent> records;
        for (int i = 0; i < count; ++i) {
            auto draft = device.choice(clinic, kVisits[i % 5], "full");
            const auto body = device.finish(draft);
            records.push_back({draft.record.recordId, device.put(draft.record.recordId, body), {}});
        }
        return records;
    }

private Q_SLOTS:
    void theLogIsTheSetOfRecords_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void theLogIsTheSetOfRecords()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        TestClinic clinic;
        std::vector<TestDevice> devices(3);
        std::vector<Sent> records;
        for (auto &device : devices) {
            device.enrol(clinic);
            const auto own = recordsOf(clinic, device, 8);
            records.insert(records.end(), own.begin(), own.end());
        }
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < records.size(); ++i)
            order.insert(order.end(), 1 + random() % 3, i);
        std::shuffle(order.begin(), order.end(), random);
        for (const auto index : order) {
            auto &record = records[index];
            const bool first = record.receipt.empty();
            const auto response = clinic.send(record.request);
            QCOMPARE(response.status, first ? 201 : 200);
            if (first)
                record.receipt = response.body;
            QCOMPARE(response.body, record.receipt);
            clinic.pass(1 + static_cast<std::int64_t>(random() % 1000));
            if (random() % 5 == 0) { // the server starts anew
                clinic.close();
                clinic.open();
            }
        }
        std::map<std::string, std::string> logged;
        for (const auto &row : recordsAfter(clinic.database(), 0, 1000))
            logged[row.recordId] = row.receipt;
        QCOMPARE(logged.size(), records.size());
        for (const auto &record : records)
            QCOMPARE(logged[record.recordId], record.receipt);
        const auto report = checkLog(clinic.clinic(), true);
        QVERIFY2(report.problems.empty(), report.problems.empty() ? "" : report.problems.front().what.c_str());
        QVERIFY(report.gaps.empty());
        QCOMPARE(report.records, static_cast<std::int64_t>(records.size()));
    }

    void whatIsUndoneLeavesNoTrace()
    {
        TestClinic clinic;
        TestDevice device;
        device.enrol(clinic);
        const auto records = recordsOf(clinic, device, 4);
        for (const auto &record : records) {
            {
                auto transaction = begin(clinic.database()); // the power goes before the COMMIT
                QCOMPARE(answer(clinic.clinic(), record.request).status, 201);
            }
            QVERIFY(!findRecord(clinic.database(), record.recordId));
            QCOMPARE(clinic.send(record.request).status, 201);
        }
        const auto report = checkLog(clinic.clinic(), true);
        QCOMPARE(report.records, std::int64_t{4});
        QVERIFY(report.problems.empty());
    }

    void aRestoredDeviceIsNoticed()
    {
        TestClinic clinic;
        TestDevice device;
        device.enrol(clinic);
        auto records = recordsOf(clinic, device, 3);
        QCOMPARE(clinic.send(records[0].request).status, 201);
        TestDevice restored = device; // an old copy of the device comes back and goes on from its old place
        restored.seq = 0;
        restored.prev.clear();
        QCOMPARE(clinic.send(records[1].request).status, 201);
        auto again = recordsOf(clinic, restored, 2);
        QCOMPARE(clinic.send(again[0].request).status, 409);
        QCOMPARE(clinic.send(again[1].request).status, 409);
        QCOMPARE(countConflicts(clinic.database()), std::int64_t{2});
        QCOMPARE(clinic.send(records[2].request).status, 201);
        restored.epoch = "e2"; // with an epoch of its own it may go on
        restored.seq = 0;
        restored.prev.clear();
        auto fresh = recordsOf(clinic, restored, 1);
        QCOMPARE(clinic.send(fresh[0].request).status, 201);
        QVERIFY(checkLog(clinic.clinic(), true).problems.empty());
    }

    void aMissingRecordIsVisibleUntilItComes()
    {
        TestClinic clinic;
        TestDevice device;
        device.enrol(clinic);
        const auto records = recordsOf(clinic, device, 5);
        for (const std::size_t index : {4U, 0U, 2U})
            QCOMPARE(clinic.send(records[index].request).status, 201);
        auto gaps = checkLog(clinic.clinic(), false).gaps;
        QCOMPARE(gaps.size(), std::size_t{2});
        QCOMPARE(gaps.at(0).from, std::int64_t{2});
        QCOMPARE(gaps.at(1).from, std::int64_t{4});
        QCOMPARE(gaps.at(1).deviceId, device.deviceId);
        for (const std::size_t index : {3U, 1U})
            QCOMPARE(clinic.send(records[index].request).status, 201);
        QVERIFY(checkLog(clinic.clinic(), true).gaps.empty());
    }
};

QTEST_GUILESS_MAIN(TestExactlyOnce)
#include "tst_exactlyonce.moc"
