#include "codec/documents.h"
#include "codec/factsfields.h"

namespace wazeh::codec {
namespace {

constexpr ReadLimits kLimits{.maxBytes = 4 << 20};

std::string_view notNegative(const domain::Money &amount)
{
    return amount.isNegative() ? "is negative" : "";
}

/** The domain's verdict on the facts of every visit, as they would stand today. */
domain::Faults checkVisits(const domain::Day &day)
{
    domain::Faults faults;
    for (std::size_t i = 0; i < day.visits.size(); ++i) {
        domain::CaseFacts facts = day.visits[i].base;
        facts.today = day.date;
        for (domain::Fault &fault : check(facts)) {
            faults.push_back({"/visits/" + std::to_string(i) + "/facts_base" + fault.path, std::move(fault.message)});
        }
    }
    return faults;
}
} // namespace

void fields(auto &io, Is<domain::Arranged> auto &arranged)
{
    io("due", arranged.due);
    io("amount", arranged.amount, notNegative);
}

void fields(auto &io, Is<domain::Visit> auto &visit)
{
    io("visit_ref", visit.visitRef, filled);
    io("code", visit.code);
    io("qr_sha256", visit.qrSha256, sha256OrNone);
    io.object("check", [&visit](auto &check) {
        check("birth_year", visit.birthYear, Within{0, 9999});
        check("phone_last4", visit.phoneLast4);
    });
    io("name", visit.name);
    io("minor", visit.minor);
    io("state", visit.state);
    io("counter", visit.counter);
    io("token", visit.token);
    io("service", visit.service);
    io.object("facts_base", [&visit](auto &base) { baseFields(base, visit.base); });
    io("arranged", visit.arranged);
}

void fields(auto &io, Is<domain::StaffMember> auto &staff)
{
    io("id", staff.id, filled);
    io("name", staff.name);
    io("pin_hash", staff.pinHash);
}

void fields(auto &io, Is<domain::Service> auto &service)
{
    io("code", service.code, filled);
    io("category", service.category, filled);
    io("name", service.name);
    io("note", service.note);
    const bool low = io("low", service.low, notNegative);
    const bool expected = io("expected", service.expected, notNegative);
    const bool high = io("high", service.high, notNegative);
    io.require(
        !low || !expected || !high ||
            (service.low.minor() <= service.expected.minor() && service.expected.minor() <= service.high.minor()),
        "expected", "is not between low and high");
    io("stages", service.stages, Within{1, 600});
    io("days_between_stages", service.daysBetweenStages, Within{0, 3650});
}

void fields(auto &io, Is<domain::Day> auto &day)
{
    io.document("day", 1);
    io("clinic_id", day.clinicId, filled);
    io("clinic_name", day.clinicName);
    io("sample", day.sample);
    io("date", day.date);
    io("issued_at", day.issuedAt, utcTime);
    io("expires_at", day.expiresAt, utcTime);
    io("policy_sha256", day.policySha256, sha256OrNone);
    io.currency("currency", day.currency);
    io("visits", day.visits);
    io("staff", day.staff);
    io("services", day.services);
    io("not_included", day.notIncluded);
    io("may_change", day.mayChange);
}

Read<domain::Day> readDay(std::string_view bytes)
{
    auto day = readDocument<domain::Day>(bytes, kLimits);
    if (day) {
        if (domain::Faults faults = checkVisits(*day); !faults.empty()) {
            return std::unexpected(std::move(faults));
        }
    }
    return day;
}

std::string writeDay(const domain::Day &day)
{
    return writeDocument(day);
}
} // namespace wazeh::codec
