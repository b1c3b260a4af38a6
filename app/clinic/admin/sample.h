#pragma once

#include <string_view>

#include "clinic/clinic.h"

/** The sample clinic: files of assets/demo, built into the program, so that a demo needs no folder beside it. */
namespace wazeh::clinic {

/** The bytes of an embedded file ("policy.json", "prices.csv", "visits.csv", "clinic.json"); empty when there is none. */
[[nodiscard]] std::string_view sampleFile(std::string_view name);

/** True for the embedded files and for anything that carries the mark of a sample: a real clinic refuses these. */
[[nodiscard]] bool isSampleData(std::string_view bytes);

/** Policy, price list, people and today's visits of the sample clinic, in the caller's transaction. */
[[nodiscard]] Outcome<void> loadSample(Clinic &clinic, std::string_view staffPin);

/** Makes the sample's visits for the date when it is today and they are another day's: a demo always has visits. */
[[nodiscard]] Outcome<void> refreshSampleVisits(Clinic &clinic, domain::Date date);
} // namespace wazeh::clinic
