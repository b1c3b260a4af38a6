#pragma once

#include <map>
#include <mutex>
#include <string>

#include "app/sync/pki.h"
#include "codec/documents.h"
#include "fakes/liarserver.h"
#include "fakes/samples.h"
#include "signing/jws.h"

namespace wazeh::fakes {

/** What a good clinic answers, behind a LiarServer: keeps a receipt for each record and gives it again. Any thread. */
class HonestClinic {
public:
    explicit HonestClinic(const tests::Pki &pki) : m_pki(pki) {}

    /** Documents to be fetched; "" = there is none. */
    void publish(std::string dayBytes, std::string policyBytes)
    {
        const std::lock_guard lock(m_mutex);
        m_day = std::move(dayBytes);
        m_policy = std::move(policyBytes);
    }
    [[nodiscard]] std::string answer(const LiarRequest &request)
    {
        if (request.path.starts_with("/v1/records/"))
            return receiptFor(request.body);
        if (request.path.starts_with("/v1/day?date="))
            return document(m_day, request.path.substr(13), signing::kDayTyp);
        if (request.path == "/v1/policy")
            return document(m_policy, "", signing::kPolicyTyp);
        if (request.path.starts_with("/v1/calls?"))
            return answerOf(200, kJson, R"({"calls":[],"next":0,"typ":"calls","v":1})");
        return answerOf(200, kJson, request.path == "/v1/calls" ? request.body : std::string("{}"));
    }
    /** record → receipt */
    [[nodiscard]] std::map<std::string, std::string> books() const
    {
        const std::lock_guard lock(m_mutex);
        return m_books;
    }

private:
    static constexpr const char *kJson = "application/json";

    std::string document(const std::string &bytes, const std::string &date, std::string_view typ)
    {
        const std::lock_guard lock(m_mutex);
        if (bytes.empty() || bytes.find(date) == std::string::npos)
            return answerOf(400, kJson, R"({"code":"bad_date","detail":"","typ":"problem","v":1})");
        return answerOf(200, "application/jose", signing::signCompact(m_pki.receipts, bytes, typ).value());
    }
    std::string receiptFor(const std::string &body)
    {
        const std::lock_guard lock(m_mutex);
        const auto delivery = codec::readDelivery(body).value();
        const auto record = codec::readRecord(view(delivery.payload)).value();
        const bool known = m_books.contains(record.recordId);
        if (!known) {
            auto receipt = sampleReceipt(record, signing::sha256Hex(view(delivery.payload)));
            receipt.logIndex = static_cast<std::int64_t>(m_books.size()) + 1;
            m_books[record.recordId] =
                signing::signCompact(m_pki.receipts, codec::writeReceipt(receipt), signing::kReceiptTyp).value();
        }
        return answerOf(known ? 200 : 201, "application/jose", m_books[record.recordId]);
    }

    const tests::Pki &m_pki;
    mutable std::mutex m_mutex;
    std::string m_day, m_policy;
    std::map<std::string, std::string> m_books;
};
} // namespace wazeh::fakes
