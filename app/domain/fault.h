#pragma once

#include <string>
#include <vector>

namespace wazeh::domain {

/** One thing that is wrong with a document: where (RFC 6901 JSON Pointer) and what, in plain English words. */
struct Fault {
    std::string path;
    std::string message;
    friend bool operator==(const Fault &, const Fault &) = default;
};
using Faults = std::vector<Fault>;
} // namespace wazeh::domain
