#include "clinic/http/writer.h"

#include "clinic/service/service.h"

namespace wazeh::clinic {
namespace {
constexpr int kRetryAfterS = 1;

Response unavailable()
{
    Response response = problem(503, "store");
    response.retryAfter = kRetryAfterS;
    return response;
}
} // namespace

Writer::Writer(Clinic clinic, std::function<void(std::string)> onBroken)
    : m_clinic(std::move(clinic))
    , m_onBroken(std::move(onBroken))
    , m_thread([this] { run(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::submit(Request request, Reply reply)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({std::move(request), std::move(reply)});
    }
    m_wake.notify_one();
}

void Writer::run()
{
    for (;;) {
        std::vector<Job> jobs;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            jobs.swap(m_waiting);
        }
        answerAll(jobs);
        for (auto &job : jobs)
            job.reply(std::move(job.response));
    }
}

Response Writer::answerOne(const Request &request)
{
    orThrow(m_clinic.database.execute("SAVEPOINT one"));
    try {
        Response response = answer(m_clinic, request);
        orThrow(m_clinic.database.execute("RELEASE one"));
        return response;
    } catch (const StoreFailure &) {
        orThrow(m_clinic.database.execute("ROLLBACK TO one; RELEASE one"));
        return unavailable();
    }
}

void Writer::answerAll(std::vector<Job> &jobs)
{
    bool committing = false;
    try {
        if (m_broken)
            throw StoreFailure({0, "the store failed before"});
        auto transaction = begin(m_clinic.database);
        for (auto &job : jobs)
            job.response = answerOne(job.request);
        committing = true;
        commit(transaction);
    } catch (const StoreFailure &failure) {
        for (auto &job : jobs)
            job.response = unavailable();
        if (!m_broken && !failure.busy()) {
            m_broken = true;
            m_onBroken((committing ? "commit: " : "store: ") + std::string(failure.what()));
        }
    }
}
} // namespace wazeh::clinic
