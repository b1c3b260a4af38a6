#include <QtTest>

#include <future>

#include <sqlite3.h>

#include "clinic/http/writer.h"
#include "clinic/store/records.h"
#include "clinic/store/visits.h"
#include "clinicfixture.h"

using namespace wazeh;
using namespace wazeh::clinic;
using namespace wazeh::clinic::test;

namespace {
Clinic serverOf(TestClinic &clinic)
{
    auto opened = openClinic(clinic.folder(), Role::Server, clinic.now());
    return std::move(*opened);
}

std::future<Response> submit(Writer &writer, Request request)
{
    const auto promise = std::make_shared<std::promise<Response>>();
    writer.submit(std::move(request), [promise](Response response) { promise->set_value(std::move(response)); });
    return promise->get_future();
}
} // namespace

class TestWriter : public QObject {
    Q_OBJECT
    std::unique_ptr<TestClinic> m_clinic;
    TestDevice m_device;
    std::string m_broken;

    std::unique_ptr<Writer> writer()
    {
        return std::make_unique<Writer>(serverOf(*m_clinic), [this](const std::string &why) { m_broken = why; });
    }
    Request delivery(const std::string &visitRef)
    {
        auto draft = m_device.choice(*m_clinic, visitRef, "full");
        const auto body = m_device.finish(draft);
        return m_device.put(draft.record.recordId, body);
    }

private Q_SLOTS:
    void init()
    {
        m_broken.clear();
        m_clinic = std::make_unique<TestClinic>();
        m_device = TestDevice();
        m_device.enrol(*m_clinic);
    }

    void answersWhatWaits()
    {
        const auto store = writer();
        std::vector<std::future<Response>> answers;
        for (int i = 0; i < 20; ++i)
            answers.push_back(submit(*store, delivery("V-1001")));
        for (auto &answer : answers)
            QCOMPARE(answer.get().status, 201);
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{20});
    }

    void everythingSubmittedIsAnsweredBeforeItEnds()
    {
        std::vector<std::future<Response>> answers;
        {
            const auto store = writer();
            for (int i = 0; i < 10; ++i)
                answers.push_back(submit(*store, delivery("V-1001")));
        }
        for (auto &answer : answers)
            QCOMPARE(answer.get().status, 201);
    }

    void anAnswerIsCommittedWhenItIsGiven()
    {
        const auto store = writer();
        const auto request = delivery("V-1001");
        const auto promise = std::make_shared<std::promise<bool>>();
        const auto folder = m_clinic->folder();
        store->submit(request, [promise, folder](const Response &) {
            const auto other = openStore(folder.database(), Role::Command); // another connection sees it
            promise->set_value(logHead(other).index == 1);
        });
        QVERIFY(promise->get_future().get());
    }

    void aFailingRequestIsUndoneAlone()
    {
        orThrow(m_clinic->database().execute(
            "CREATE TRIGGER no_calls BEFORE INSERT ON calls BEGIN SELECT RAISE(FAIL, 'no'); END"));
        const auto store = writer();
        Request call = m_device.get("/v1/calls");
        call.method = "POST";
        call.contentType = "application/json";
        call.body = R"({"accepted_by":"","at":"2026-11-23T07:00:00.000Z","call_id":)"
                    R"("01a20000-0000-7000-8000-000000000000","device_id":"","emergency":false,"place":"x",)"
                    R"("state":"rung","step":"","typ":"call","v":1,"want":"any"})";
        auto before = submit(*store, delivery("V-1001"));
        auto failing = submit(*store, call);
        auto after = submit(*store, delivery("V-1002"));
        const auto failed = failing.get();
        QCOMPARE(failed.status, 503);
        QCOMPARE(failed.retryAfter, 1);
        QCOMPARE(before.get().status, 201);
        QCOMPARE(after.get().status, 201);
        QVERIFY(m_broken.empty());
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{2});
    }

    void aLockedFileIsBusyNotBroken()
    {
        Clinic clinic = serverOf(*m_clinic);
        sqlite3_busy_timeout(clinic.database.handle(), 50);
        Writer store(std::move(clinic), [this](const std::string &why) { m_broken = why; });
        const auto request = delivery("V-1001");
        {
            const auto holder = begin(m_clinic->database());
            QCOMPARE(submit(store, request).get().status, 503);
        }
        QCOMPARE(submit(store, request).get().status, 201);
        QVERIFY(m_broken.empty());
    }

    void aBrokenFileIsNeverTriedAgain()
    {
        Clinic clinic = serverOf(*m_clinic);
        int failures = 0;
        sqlite3_commit_hook(
            clinic.database.handle(),
            [](void *count) {
                ++*static_cast<int *>(count);
                return 1; // the COMMIT becomes a ROLLBACK, as with a failing disk
            },
            &failures);
        Writer store(std::move(clinic), [this](const std::string &why) { m_broken = why; });
        QCOMPARE(submit(store, delivery("V-1001")).get().status, 503);
        QVERIFY(m_broken.starts_with("commit: "));
        QCOMPARE(failures, 1);
        QCOMPARE(submit(store, delivery("V-1002")).get().status, 503);
        QCOMPARE(failures, 1);
        QCOMPARE(logHead(m_clinic->database()).index, std::int64_t{0});
    }

    void aFullFileAnswersNoReceipt()
    {
        Clinic clinic = serverOf(*m_clinic);
        Query pages(clinic.database, "PRAGMA page_count");
        QVERIFY(pages.next());
        orThrow(clinic.database.execute("PRAGMA max_page_count = " + std::to_string(pages.integer(0))));
        Writer store(std::move(clinic), [this](const std::string &why) { m_broken = why; });
        int refused = 0;
        for (int i = 0; i < 20; ++i) {
            const auto request = delivery("V-1001");
            const auto response = submit(store, request).get();
            const bool stored = findRecord(m_clinic->database(), request.path.substr(12)).has_value();
            QCOMPARE(response.status == 201, stored);
            QVERIFY(response.status == 201 || response.status == 503);
            refused += response.status == 503;
        }
        QVERIFY(refused > 0);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
