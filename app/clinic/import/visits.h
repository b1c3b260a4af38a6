#pragma once

#include <expected>
#include <functional>
#include <string>
#include <vector>

#include "clinic/import/csv.h"
#include "domain/visit.h"

namespace wazeh::clinic {

/** What a row of visits is read against. */
struct VisitContext {
    domain::Date today; // the clinic's civil date: what `today` and `+N` count from
    std::string now;    // RFC 3339: since when an emergency lasts
    domain::Currency currency;
    std::vector<domain::Service> services;
    std::function<std::string()> newCode;   // 8 digits
    std::function<std::string()> newQrText; // 128 random bits
};

struct DatedVisit {
    domain::Date date;
    domain::Visit visit;
    std::string qrText; // what the slip's QR holds; the visit itself has only its hash
    int line = 0;
};

/**
 * Columns: visit_ref, date (`YYYY-MM-DD`, `today` or `+N` days), code (empty: one is made), birth_year, phone_last4,
 * name_en, name_ur, minor (yes|no), state (expected|arrived), counter_en, counter_ur, token, category,
 * emergency (none|stable|active), services (`CODE[xQTY][@STAGE]` joined by ';'), discount_code, discount_amount,
 * cover_kind (none|panel|social_security|insurance), cover_allowed, cover_deductible_left, cover_coinsurance_bp,
 * cover_copay, cover_oop_left, stage_dates (days after date, joined by ';'), service_en, service_ur,
 * arranged (`DAYS:AMOUNT` joined by ';'); optional: qr (text of the slip's QR). All rows or none.
 */
[[nodiscard]] std::expected<std::vector<DatedVisit>, RowFaults> readVisits(std::string_view csv,
                                                                           const VisitContext &context);
} // namespace wazeh::clinic
