#include "clinic/store/visits.h"
#include "clinic/service/fields.h"
#include "clinic/service/service.h"
#include "clinic/store/records.h"

namespace wazeh::clinic {
namespace {
Response done(int status)
{
    Response response;
    response.status = status;
    response.body = "{}";
    return response;
}
} // namespace

Response putVisitState(Clinic &clinic, std::string_view visitRef, const Request &request)
{
    const auto fields = Fields::read(request.body, "visit_state", {"state", "reason", "at"});
    const auto name = fields ? fields->text("state") : std::nullopt;
    const auto state = name ? parseVisitState(*name) : std::nullopt;
    const auto reason = fields ? fields->text("reason") : std::nullopt;
    if (!state || !reason || reason->size() > 200)
        return problem(400, "bad_visit_state");
    // Signed is the consequence of a record, never a claim.
    if (*state == domain::VisitState::Signed && visitState(clinic.database, visitRef) != state)
        return problem(409, "not_signed");
    return setVisitState(clinic.database, visitRef, *state, *reason) ? done(200) : problem(404, "no_visit");
}

Response postVisit(Clinic &clinic, const Request &request)
{
    const auto fields = Fields::read(request.body, "walk_in", {"visit"});
    const auto visit = fields ? readVisit(codec::writeJson(fields->at("visit")), clinic.today()) : std::nullopt;
    if (!visit)
        return problem(400, "bad_visit");
    if (hasVisit(clinic.database, visit->visitRef))
        return done(200);
    if (visit->state == domain::VisitState::Signed)
        return problem(409, "not_signed", visit->visitRef);
    const auto today = clinic.today();
    if (!visitWithCode(clinic.database, today, visit->code).empty())
        return problem(409, "code_taken", visit->visitRef);
    (void)saveVisit(clinic.database, today, *visit, VisitSource::WalkIn);
    if (hasAcceptedChoice(clinic.database, visit->visitRef))
        (void)setVisitState(clinic.database, visit->visitRef, domain::VisitState::Signed, {});
    return done(201);
}
} // namespace wazeh::clinic
