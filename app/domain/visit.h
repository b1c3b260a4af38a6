#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/casefacts.h"
#include "domain/texts.h"

/** The day document: today's visits and the people who may unlock the tablet. `formats.md`, Day. */
namespace wazeh::domain {

enum class VisitState { Expected, Arrived, HandedOver, Signed, NotNow, Void };
[[nodiscard]] std::string_view visitStateName(VisitState state);

struct Arranged {
    Date due;
    Money amount;
    friend bool operator==(const Arranged &, const Arranged &) = default;
};

struct Visit {
    std::string visitRef;
    std::string code;     // Crockford base 32, ≥ 6; our own codes are 8 digits
    std::string qrSha256; // SHA-256 of the slip's QR text
    int birthYear = 0;
    std::string phoneLast4;
    LocalText name;
    bool minor = false;
    VisitState state = VisitState::Expected;
    LocalText counter;
    std::string token;
    CaseFacts base; // today, eligibility, overrides and payDay are not part of it
    std::vector<Arranged> arranged;
    LocalText service; // what is planned, in plain words
    friend bool operator==(const Visit &, const Visit &) = default;
};

struct StaffMember {
    std::string id;
    std::string name;
    std::string pinHash; // Argon2id, encoded form
};

/** One service of the price list, for walk-ins and for the names of estimate lines. */
struct Service {
    std::string code;
    std::string category;
    LocalText name;
    LocalText note; // one short line: "2 teeth", "come twice"; may be empty
    Money low, expected, high;
    int stages = 1;
    int daysBetweenStages = 0;
};

struct Day {
    std::string clinicId;
    LocalText clinicName;
    bool sample = false;
    Date date;
    std::string issuedAt;  // RFC 3339 UTC
    std::string expiresAt; // RFC 3339 UTC
    std::string policySha256;
    Currency currency;
    std::vector<Visit> visits;
    std::vector<StaffMember> staff;
    std::vector<Service> services;
    LocalText notIncluded; // what is not in the estimate
    LocalText mayChange;   // what could change it

    [[nodiscard]] const Visit *find(std::string_view visitRef) const;
    [[nodiscard]] const Service *service(std::string_view code) const;
};
} // namespace wazeh::domain
