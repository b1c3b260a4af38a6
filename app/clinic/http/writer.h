#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "clinic/clinic.h"
#include "clinic/service/message.h"

namespace wazeh::clinic {

/**
 * The one thread that owns the clinic's file. Everything that waits when it looks is answered in one transaction (group
 * commit): no answer leaves before the COMMIT that holds it. A request whose own statements fail is undone alone and
 * answered 503. When a commit fails for another reason than a lock, nothing more is written (an fsync is never
 * retried): every answer from then on is 503 and onBroken is called once.
 */
class Writer {
public:
    using Reply = std::function<void(Response)>; // called on the writer's thread

    Writer(Clinic clinic, std::function<void(std::string)> onBroken);
    /** Answers what waits, then ends the thread. */
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    void submit(Request request, Reply reply); // any thread

private:
    struct Job {
        Request request;
        Reply reply;
        Response response = {};
    };
    void run();
    void answerAll(std::vector<Job> &jobs);
    [[nodiscard]] Response answerOne(const Request &request);

    Clinic m_clinic;
    std::function<void(std::string)> m_onBroken;
    bool m_broken = false; // writer's thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Job> m_waiting;
    bool m_stop = false;
    std::thread m_thread;
};
} // namespace wazeh::clinic
