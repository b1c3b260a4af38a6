#include "clinic/admin/publish.h"
#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"
#include "codec/documents.h"
#include "domain/wording.h"
#include "signing/documents.h"

namespace wazeh::clinic {
namespace {
codec::Json policyJson(const domain::Policy &policy)
{
    codec::JsonArray people;
    for (const auto &approval : policy.approvedBy)
        people.push_back(codec::JsonObject{{"name", approval.name}, {"at", approval.at}});
    return codec::JsonObject{{"ok", true},
                             {"policy_id", policy.policyId},
                             {"version", policy.version},
                             {"sha256", policy.sha256},
                             {"effective_from", policy.effectiveFrom.toIso()},
                             {"approved_by", std::move(people)},
                             {"options", static_cast<std::int64_t>(policy.options.size())}};
}

void describeOffer(std::ostream &err, const domain::Offer &offer)
{
    err << "  " << offer.option << (offer.variant.empty() ? "" : "/" + offer.variant) << ": ";
    if (!offer.available)
        err << "withheld, " << (offer.reason ? domain::reasonName(*offer.reason) : "") << '\n';
    else if (!offer.total)
        err << "available\n";
    else
        err << domain::amountText(offer.dueToday.value_or(domain::Money{}), domain::Lang::En) << " today, "
            << offer.payments.size() << " later, " << domain::amountText(*offer.total, domain::Lang::En) << " in all\n";
}
} // namespace

int runPolicyCheck(Invocation &invocation)
{
    const auto &file = invocation.arguments.front();
    const auto policy = checkPolicy(fileBytes(file));
    if (!policy)
        return refuseWith(invocation, policy.error(), file);
    invocation.io.err << file << ": policy " << policy->policyId << " version " << policy->version << " is sound\n";
    if (invocation.json())
        printJson(invocation, policyJson(*policy));
    return kDone;
}

int runPolicyPublish(Invocation &invocation)
{
    const auto &file = invocation.arguments.front();
    const std::string bytes = fileBytes(file);
    Clinic clinic = openFor(invocation);
    auto transaction = begin(clinic.database);
    const auto policy = publishPolicy(clinic, bytes);
    if (!policy)
        return refuseWith(invocation, policy.error(), file);
    commit(transaction);
    invocation.io.err << "Policy " << policy->policyId << " version " << policy->version
                      << " is published, in force from " << policy->effectiveFrom.toIso() << "; approved by";
    for (const auto &approval : policy->approvedBy)
        invocation.io.err << " " << approval.name << (&approval == &policy->approvedBy.back() ? "" : ",");
    invocation.io.err << '\n';
    if (invocation.json())
        printJson(invocation, policyJson(*policy));
    return kDone;
}

int runPolicyQuote(Invocation &invocation)
{
    const auto &policyFile = invocation.needed("--policy");
    const auto &factsFile = invocation.needed("--facts");
    const auto policy = signing::loadPolicy(fileBytes(policyFile));
    if (!policy)
        return refuseWith(invocation, policy.error(), policyFile);
    const auto facts = codec::readFacts(fileBytes(factsFile));
    if (!facts)
        return refuseWith(invocation, facts.error(), factsFile);
    const auto quote = signing::hashedQuote(*policy, *facts);
    if (!quote)
        return refuseWith(invocation, {quote.error()}, factsFile);
    if (invocation.json()) {
        invocation.io.out << codec::writeQuote(*quote) << '\n' << std::flush;
        return kDone;
    }
    invocation.io.err << "Policy " << policy->policyId << " version " << policy->version << '\n';
    for (const auto &offer : quote->offers)
        describeOffer(invocation.io.err, offer);
    return kDone;
}
} // namespace wazeh::clinic
