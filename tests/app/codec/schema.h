#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "codec/json.h"

namespace wazeh::test {

/** As much of JSON Schema 2020-12 as assets/schemas uses; an unknown keyword ends the test. */
class Schemas {
public:
    /** name without ".schema.json". */
    void add(const std::string &name, codec::Json schema) { m_files.insert_or_assign(name, std::move(schema)); }

    /** What is wrong, each with its pointer; empty = valid. Remembers which members of the schemas were met. */
    [[nodiscard]] std::vector<std::string> complaints(const std::string &name, const codec::Json &document);
    /** "policy#/$defs/when/properties/from": members that no valid document has shown so far. */
    [[nodiscard]] std::vector<std::string> unseen(const std::string &name) const;

private:
    struct Place {
        std::string file;    // whose "#/…" references are meant
        std::string schema;  // pointer inside it
        std::string pointer; // in the document
    };
    struct Verdict {
        std::vector<std::string> complaints;
        std::set<std::string> seen;
    };
    void check(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void checkObject(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void checkText(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void checkNumber(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void checkItems(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void checkChoice(const codec::Json &schema, const codec::Json &value, const Place &place, Verdict &verdict) const;
    void follow(const std::string &reference, const codec::Json &value, const Place &place, Verdict &verdict) const;

    std::map<std::string, codec::Json> m_files;
    std::set<std::string> m_seen;
    mutable std::set<const codec::Json *> m_met; // schemas whose keywords are known to be known
};
} // namespace wazeh::test
