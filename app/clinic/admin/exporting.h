#pragma once

#include <filesystem>
#include <string>

#include "clinic/clinic.h"
#include "clinic/store/records.h"
#include "codec/json.h"

namespace wazeh::clinic {

/** {record_id, device_id, seq, visit_ref, option, total, status, log_index}: one row of `records list` and index.json.
 */
[[nodiscard]] codec::Json recordRowJson(const RecordRow &row);

/** Writes ID.payload.json, ID.jws, ID.jwk.json, ID.receipt.jws, ID.agreement.pdf and ID.ink.png (where they came
 * along), server.jwk.json and index.json. id "": all records. The number of records written. */
[[nodiscard]] Outcome<int> exportRecords(const Clinic &clinic, const std::filesystem::path &out, const std::string &id);
} // namespace wazeh::clinic
