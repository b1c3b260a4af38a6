#include "clinic/admin/logcheck.h"

#include <map>

#include "clinic/admin/recordcheck.h"
#include "clinic/ingest/check.h"
#include "clinic/store/devices.h"
#include "clinic/store/policies.h"
#include "clinic/store/records.h"
#include "codec/documents.h"
#include "signing/hash.h"

namespace wazeh::clinic {
namespace {
constexpr int kPage = 500;

class LogChecker {
public:
    LogChecker(Clinic &clinic, bool menus) : m_clinic(clinic), m_menus(menus)
    {
        for (const auto &device : listDevices(clinic.database))
            if (auto key = signing::Key::fromJwk(device.jwk))
                m_keys.emplace(device.deviceId, std::move(*key));
    }

    LogReport run()
    {
        for (auto page = recordsAfter(m_clinic.database, 0, kPage); !page.empty();
             page = recordsAfter(m_clinic.database, page.back().logIndex, kPage))
            for (const auto &row : page)
                checkRow(row);
        checkChains();
        m_report.conflicts = countConflicts(m_clinic.database);
        return std::move(m_report);
    }

private:
    void problem(const RecordRow &row, std::string what)
    {
        m_report.problems.push_back({row.logIndex, row.recordId, std::move(what)});
    }

    void checkRow(const RecordRow &row)
    {
        ++m_report.records;
        m_report.quarantined += row.status == "quarantined";
        if (row.logIndex != m_index + 1)
            problem(row, "lines before it are missing from the log");
        m_index = row.logIndex;
        m_hash = logHash(m_hash, row.payloadSha256, row.receipt);
        if (row.logHash != m_hash)
            problem(row, "the log's hash chain breaks here");
        m_hash = row.logHash;
        const auto delivery = codec::readDelivery(row.body);
        if (!delivery)
            return problem(row, "the stored bytes cannot be read");
        if (signing::sha256Hex(view(delivery->payload)) != row.payloadSha256)
            problem(row, "the stored bytes have another hash");
        checkReceipt(row, *delivery);
        checkContent(row, *delivery);
        if (row.seq)
            m_chains[{row.deviceId, *row.epoch}][*row.seq] = {row.logIndex, row.recordId, row.status == "accepted",
                                                              row.prev, row.payloadSha256};
    }

    void checkReceipt(const RecordRow &row, const domain::Delivery &delivery)
    {
        const auto key = m_keys.find(row.deviceId);
        if (key == m_keys.end())
            return problem(row, "its device is not known");
        const Evidence evidence{std::string(view(delivery.payload)), delivery.jws, row.receipt};
        for (auto &what : checkEvidence(evidence, key->second, m_clinic.keys.receipt))
            problem(row, std::move(what));
        const auto receipt = openReceipt(row.receipt, m_clinic.keys.receipt);
        if (!receipt)
            return;
        const bool accepted = receipt->status == domain::ReceiptStatus::Accepted;
        if (receipt->logIndex != row.logIndex || accepted != (row.status == "accepted") ||
            receipt->reason != row.reason || receipt->recordId != row.recordId)
            problem(row, "the log line says something else than its receipt");
    }

    static bool saysTheSame(const RecordRow &row, const domain::Record &record)
    {
        const auto &choice = record.choice;
        const auto total = choice && choice->total ? std::optional(choice->total->minor()) : std::nullopt;
        return record.visitRef == row.visitRef && typeName(record.type) == row.type &&
               (choice ? choice->option : "") == row.option && total == row.total;
    }

    void checkContent(const RecordRow &row, const domain::Delivery &delivery)
    {
        const Expected expected{row.recordId, m_clinic.identity.clinicId, row.deviceId,
                                [&](std::string_view sha256) { return policyBySha(m_clinic, sha256); }};
        if (row.status != "accepted")
            return;
        const auto record = codec::readRecord(view(delivery.payload));
        if (!record || !saysTheSame(row, *record))
            return problem(row, "the log line says something else than its record");
        if (!m_menus || record->type != domain::RecordType::Choice)
            return;
        ++m_report.menus;
        if (const auto again = check(delivery, expected); !again.reason.empty())
            problem(row, again.reason + " " + again.detail);
    }

    void checkChains()
    {
        for (const auto &[chain, links] : m_chains) {
            std::int64_t expected = 1;
            std::string before;
            for (const auto &[seq, link] : links) {
                if (seq > expected)
                    m_report.gaps.push_back({chain.first, chain.second, expected, seq - 1});
                else if (link.accepted && link.prev != before)
                    m_report.problems.push_back({link.logIndex, link.recordId, "the device's chain breaks here"});
                expected = seq + 1;
                before = link.payloadSha256;
            }
        }
    }

    struct Link {
        std::int64_t logIndex = 0;
        std::string recordId;
        bool accepted = true;
        std::string prev, payloadSha256;
    };
    Clinic &m_clinic;
    bool m_menus;
    std::map<std::string, signing::Key, std::less<>> m_keys;
    std::map<std::pair<std::string, std::string>, std::map<std::int64_t, Link>> m_chains;
    std::int64_t m_index = 0;
    std::string m_hash;
    LogReport m_report;
};
} // namespace

LogReport checkLog(Clinic &clinic, bool menus)
{
    clinic.policies.clear(); // what is in the file counts, not what was read before
    return LogChecker(clinic, menus).run();
}
} // namespace wazeh::clinic
