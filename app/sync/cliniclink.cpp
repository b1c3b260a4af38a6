#include "sync/cliniclink.h"

#include <chrono>
#include <map>

#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"
#include "sync/answers.h"
#include "sync/enrolmentfile.h"
#include "sync/http.h"
#include "sync/jsonfields.h"
#include "sync/messages.h"
#include "sync/receipts.h"

namespace wazeh::sync {
namespace {
using flow::LinkError;
using flow::LinkFailure;
template <class T>
using Or = std::expected<T, LinkFailure>;

constexpr std::size_t kSmall = 16 << 10;
constexpr std::size_t kMaxPolicy = 2 << 20; // 1 MiB and its base64url
constexpr std::size_t kMaxDay = 6 << 20;    // 4 MiB and its base64url
constexpr std::size_t kMaxCalls = 1 << 20;
constexpr std::string_view kDayPath = "/v1/day?date=";
constexpr std::chrono::hours kCallsKept{24};

std::unexpected<LinkFailure> bad(std::string code)
{
    return std::unexpected(LinkFailure{LinkError::BadAnswer, std::move(code), {}});
}

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

class Link final : public flow::ClinicLink {
public:
    Link(flow::DeviceIdentity identity, signing::Key server, Address address, TlsFiles tls)
        : m_identity(std::move(identity))
        , m_server(std::move(server))
        , m_http(std::move(address), std::move(tls))
    {
    }

    Or<flow::DeliveryAnswer> deliver(const flow::PendingDelivery &record) override;
    Or<Fetched> fetchDay(domain::Date date) override;
    Or<Fetched> fetchPolicy() override;
    Or<void> sendCall(const domain::Call &call) override;
    Or<std::vector<domain::Call>> fetchCalls() override;
    Or<void> sendVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason) override;
    Or<void> sendWalkIn(const domain::Visit &visit) override;

private:
    struct Kept {
        std::string etag, payload;
    };
    Or<Fetched> fetchSigned(const std::string &path, std::string_view typ, std::size_t maxAnswer);
    Or<HttpAnswer> sendJson(std::string_view method, std::string path, std::string body);
    void keepCalls(const codec::JsonArray &calls);
    void keepCall(const domain::Call &call) { m_calls[call.callId] = {call, std::chrono::steady_clock::now()}; }

    flow::DeviceIdentity m_identity;
    signing::Key m_server;
    Http m_http;
    std::map<std::string, Kept> m_kept; // by path
    struct Heard {
        domain::Call call;
        std::chrono::steady_clock::time_point at; // no clock on a wall, here or where it was rung, hides a call
    };
    std::map<std::string, Heard> m_calls;
    std::int64_t m_callsNext = 0;
};

Or<flow::DeliveryAnswer> Link::deliver(const flow::PendingDelivery &record)
{
    const auto names = namesOf(record);
    if (!names) // the server would say the same; what is on the disk is kept as it is
        return std::unexpected(LinkFailure{LinkError::Damaged, "bad_local_record", {}});
    const auto answer = m_http.send(
        {.method = "PUT", .path = "/v1/records/" + segment(record.recordId), .body = record.body, .maxAnswer = kSmall});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status != 200 && answer->status != 201 && answer->status != 202)
        return std::unexpected(sync::failureOf(*answer, &m_server, record.recordId));
    if (answer->contentType != kJose)
        return std::unexpected(LinkFailure{LinkError::NotDelivered, "not_a_receipt", {}});
    const auto receipt = checkReceipt(m_server, answer->body, *names);
    if (!receipt)
        return bad("bad_receipt");
    const bool accepted = receipt->status == domain::ReceiptStatus::Accepted;
    if ((answer->status == 201 && !accepted) || (answer->status == 202 && accepted))
        return bad("bad_receipt_status");
    return flow::DeliveryAnswer{answer->body, *receipt};
}

Or<flow::ClinicLink::Fetched> Link::fetchSigned(const std::string &path, std::string_view typ, std::size_t maxAnswer)
{
    const auto kept = m_kept[path];
    const auto answer = m_http.send({.path = path, .ifNoneMatch = kept.etag, .maxAnswer = maxAnswer});
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->status == 304 && !kept.etag.empty())
        return Fetched{true, kept.payload};
    if (answer->status != 200)
        return std::unexpected(sync::failureOf(*answer, &m_server));
    if (answer->contentType != kJose)
        return bad("not_signed");
    auto payload = signing::verifyCompact(m_server, answer->body, typ);
    if (!payload)
        return bad("bad_signature");
    if (!answer->etag.empty())
        m_kept[path] = {answer->etag, *payload};
    return Fetched{false, std::move(*payload)};
}

Or<flow::ClinicLink::Fetched> Link::fetchDay(domain::Date date)
{
    const auto path = std::string(kDayPath) + date.toIso();
    auto fetched = fetchSigned(path, signing::kDayTyp, kMaxDay);
    if (!fetched || fetched->unchanged)
        return fetched;
    const auto day = codec::readDay(fetched->bytes);
    if (!day || day->clinicId != m_identity.clinicId || day->date != date) {
        m_kept.erase(path);
        return bad("bad_day");
    }
    std::erase_if(m_kept, [&](const auto &entry) { return entry.first.starts_with(kDayPath) && entry.first != path; });
    return fetched;
}

Or<flow::ClinicLink::Fetched> Link::fetchPolicy()
{
    return fetchSigned("/v1/policy", signing::kPolicyTyp, kMaxPolicy);
}

Or<HttpAnswer> Link::sendJson(std::string_view method, std::string path, std::string body)
{
    auto answer = m_http.send(
        {.method = std::string(method), .path = std::move(path), .body = std::move(body), .maxAnswer = kSmall});
    if (answer && !isJson(*answer)) {
        const bool refused = answer->contentType == kJson && (answer->status == 404 || answer->status == 409);
        if (refused)
            return std::unexpected(LinkFailure{LinkError::Rejected, "refused", {}});
        return std::unexpected(sync::failureOf(*answer, &m_server));
    }
    return answer;
}

Or<void> Link::sendCall(const domain::Call &call)
{
    const auto answer = sendJson("POST", "/v1/calls", codec::writeCall(call));
    if (!answer)
        return std::unexpected(answer.error());
    const auto stored = codec::readCall(answer->body);
    if (!stored || stored->callId != call.callId)
        return bad("bad_call");
    keepCall(*stored);
    return {};
}

void Link::keepCalls(const codec::JsonArray &calls)
{
    for (const auto &item : calls) {
        if (auto call = codec::readCall(codec::writeJson(item)))
            keepCall(*call);
    }
    const auto oldest = std::chrono::steady_clock::now() - kCallsKept;
    std::erase_if(m_calls, [&](const auto &entry) { return entry.second.at < oldest; });
}

Or<std::vector<domain::Call>> Link::fetchCalls()
{
    const auto answer = m_http.send({.path = "/v1/calls?since=" + std::to_string(m_callsNext), .maxAnswer = kMaxCalls});
    if (!answer)
        return std::unexpected(answer.error());
    if (!isJson(*answer))
        return std::unexpected(sync::failureOf(*answer, &m_server));
    const auto json = readAnswer(answer->body, "calls", {"next", "calls"}, kMaxCalls);
    const auto *next = json ? std::get_if<std::int64_t>(&json->find("next")->value) : nullptr;
    const auto *calls = json ? std::get_if<codec::JsonArray>(&json->find("calls")->value) : nullptr;
    if (next == nullptr || calls == nullptr)
        return bad("bad_calls");
    if (*next < m_callsNext) // the server began to count anew: ask for everything next time
        m_callsNext = 0;
    else
        m_callsNext = *next;
    keepCalls(*calls);
    std::vector<domain::Call> found;
    for (const auto &entry : m_calls)
        found.push_back(entry.second.call);
    return found;
}

Or<void> Link::sendVisitState(std::string_view visitRef, domain::VisitState state, std::string_view reason)
{
    const auto answer = sendJson("PUT", "/v1/visits/" + segment(visitRef) + "/state",
                                 visitStateBody(state, reason, flow::rfc3339(nowMs())));
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}

Or<void> Link::sendWalkIn(const domain::Visit &visit)
{
    const auto answer = sendJson("POST", "/v1/visits", walkInBody(visit));
    if (!answer)
        return std::unexpected(answer.error());
    return {};
}
} // namespace

std::unique_ptr<flow::ClinicLink> makeClinicLink(const Enrolment &enrolment, const std::filesystem::path &directory)
{
    auto server = signing::Key::fromJwk(enrolment.serverJwk);
    const auto key = signing::Key::load(tlsKeyFile(directory));
    auto address = Address::parse(enrolment.serverUrl);
    if (!server || server->type() != signing::KeyType::Ed25519 || !key || !key->isPrivate() || !address)
        return nullptr;
    return std::make_unique<Link>(enrolment.identity, std::move(*server), std::move(*address),
                                  TlsFiles{enrolment.caPem, enrolment.certificatePem, key->privatePem()});
}
} // namespace wazeh::sync
