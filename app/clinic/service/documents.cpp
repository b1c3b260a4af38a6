#include "clinic/admin/sample.h"
#include "clinic/service/service.h"
#include "clinic/store/policies.h"
#include "clinic/store/services.h"
#include "clinic/store/staff.h"
#include "clinic/store/visits.h"
#include "codec/documents.h"
#include "signing/hash.h"
#include "signing/jws.h"

namespace wazeh::clinic {
namespace {
constexpr std::int64_t kDayMs = 86'400'000;
constexpr int kBundleDays = 14;

bool has(const Request &request, const std::string &etag)
{
    return request.ifNoneMatch == etag || request.ifNoneMatch == "*";
}

Response notModified(std::string etag)
{
    Response response;
    response.status = 304;
    response.etag = std::move(etag);
    return response;
}

Response withTag(Response response, std::string etag)
{
    response.etag = std::move(etag);
    return response;
}

domain::Day dayOf(Clinic &clinic, domain::Date date, const domain::Policy &policy)
{
    domain::Day day;
    day.clinicId = clinic.identity.clinicId;
    day.clinicName = clinic.identity.name;
    day.sample = clinic.identity.sample;
    day.date = date;
    const auto begin = startOfDay(date, clinic.offsetMinutes());
    day.issuedAt = rfc3339(begin);
    day.expiresAt = rfc3339(begin + kDayMs);
    day.policySha256 = policy.sha256;
    day.currency = policy.currency;
    day.visits = visitsOn(clinic.database, date);
    day.staff = activeStaff(clinic.database);
    day.services = listServices(clinic.database, policy.currency);
    day.notIncluded = readTexts(setting(clinic.database, "not_included").value_or("{}"));
    day.mayChange = readTexts(setting(clinic.database, "may_change").value_or("{}"));
    return day;
}
} // namespace

Response getDay(Clinic &clinic, const Request &request)
{
    const auto asked = request.query.find("date");
    const auto date = asked == request.query.end() ? std::expected<domain::Date, domain::DateError>(clinic.today())
                                                   : domain::Date::parse(asked->second);
    if (!date || std::llabs(clinic.today().daysUntil(*date)) > 1)
        return problem(400, "bad_date");
    const auto inForce = policyInForce(clinic.database, *date);
    const auto *policy = inForce ? policyBySha(clinic, inForce->sha256) : nullptr;
    if (!policy)
        return problem(404, "no_policy");
    if (clinic.identity.sample)
        if (auto made = refreshSampleVisits(clinic, *date); !made)
            return problem(500, made.error().code);
    domain::Day day = dayOf(clinic, *date, *policy);
    // The tag is over the content as issued at midnight, so that an unchanged day stays unchanged.
    std::string etag = '"' + signing::sha256Hex(codec::writeDay(day)) + '"';
    if (has(request, etag))
        return notModified(std::move(etag));
    day.issuedAt = clinic.timestamp();
    return withTag(signedDocument(clinic, codec::writeDay(day), signing::kDayTyp), std::move(etag));
}

Response getPolicy(Clinic &clinic, const Request &request)
{
    const auto inForce = policyInForce(clinic.database, clinic.today());
    if (!inForce)
        return problem(404, "no_policy");
    std::string etag = '"' + inForce->sha256 + '"';
    if (has(request, etag))
        return notModified(std::move(etag));
    return withTag(signedDocument(clinic, inForce->bytes, signing::kPolicyTyp), std::move(etag));
}

Response getBundle(Clinic &clinic)
{
    domain::Bundle bundle;
    bundle.clinicId = clinic.identity.clinicId;
    bundle.issuedAt = clinic.timestamp();
    bundle.expiresAt = rfc3339(clinic.now() + kBundleDays * kDayMs);
    bundle.serverKeys.push_back(clinic.keys.receipt.jwk());
    for (const auto &device : listDevices(clinic.database))
        if (!device.jwk.empty())
            bundle.devices.push_back({device.deviceId, device.jwk, device.state, device.since});
    if (const auto inForce = policyInForce(clinic.database, clinic.today()))
        bundle.policySha256 = inForce->sha256;
    bundle.minApp = "0.1.0";
    return signedDocument(clinic, codec::writeBundle(bundle), signing::kBundleTyp);
}
} // namespace wazeh::clinic
