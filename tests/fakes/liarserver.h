#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

/** A real TLS server on 127.0.0.1 that says exactly what a test tells it to say. */
namespace wazeh::fakes {

struct LiarRequest {
    std::string method, path, body, clientUri;  // clientUri: of the certificate shown, "" = none
    std::map<std::string, std::string> headers; // names in lower case
};

struct LiarSetup {
    std::vector<std::string> chainPem; // leaf first; what the server shows
    std::string keyPem;
    bool plain = false; // no TLS at all
    bool onlyTls12 = false;
};

class LiarServer {
public:
    /** Raw bytes to send; the connection is kept when they are a whole answer with Content-Length. */
    using Answer = std::function<std::string(const LiarRequest &)>;

    LiarServer(LiarSetup setup, Answer answer);
    ~LiarServer();
    LiarServer(const LiarServer &) = delete;
    LiarServer &operator=(const LiarServer &) = delete;

    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port); }
    void say(Answer answer);
    [[nodiscard]] std::vector<LiarRequest> requests() const; // that arrived in full
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Wire;
    void serve();
    void talk(Wire &wire);

    LiarSetup m_setup;
    mutable std::mutex m_mutex;
    Answer m_answer;
    std::vector<LiarRequest> m_requests;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_stopping = false;
    int m_listener = -1;
    int m_port = 0;
    std::thread m_thread;
};

[[nodiscard]] std::string answerOf(int status, const std::string &type, const std::string &body,
                                   const std::string &headers = {});
} // namespace wazeh::fakes
