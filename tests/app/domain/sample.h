#pragma once

#include <string>
#include <string_view>

#include "domain/casefacts.h"
#include "domain/offer.h"
#include "domain/policy.h"

/** The documents of tests/golden as values, and small words that make tests readable. */
namespace wazeh::test {

[[nodiscard]] domain::Money minor(std::int64_t paisa);
[[nodiscard]] domain::Money rupees(std::int64_t rupees);
[[nodiscard]] domain::Date day(std::string_view iso); // ends the test program when it is no date
[[nodiscard]] domain::LocalText both(std::string en);

[[nodiscard]] domain::Policy samplePolicy();   // tests/golden/policy-formats.json
[[nodiscard]] domain::CaseFacts sampleFacts(); // assets/demo/facts.json
/** sampleFacts() with one line of this price and nothing else that changes it. */
[[nodiscard]] domain::CaseFacts factsOf(domain::Money price);
/** A cover that pays all of what it allows. */
[[nodiscard]] domain::Cover covered(domain::CoverKind kind, domain::Money allowed);
[[nodiscard]] domain::Option &optionOf(domain::Policy &policy, std::string_view id);
template <class T>
[[nodiscard]] T &termsOf(domain::Policy &policy, std::string_view id)
{
    return std::get<T>(optionOf(policy, id).terms);
}

/** "path: message" lines. */
[[nodiscard]] std::string text(const domain::Faults &faults);
[[nodiscard]] bool has(const domain::Faults &faults, std::string_view path);
[[nodiscard]] std::string text(const domain::Offer &offer); // one line, for messages
} // namespace wazeh::test
