#pragma once

#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "clinic/clock.h"

/** How a command line is read, and how a command ends. */
namespace wazeh::clinic {

/** Everything a command touches outside the clinic's folder. */
struct Io {
    std::istream &in;
    std::ostream &out; // what machines read
    std::ostream &err; // what people read
    Now now;
};

enum ExitCode { kDone = 0, kNo = 1, kCannot = 2 };

/** Ends a command with a sentence for people: kNo (the answer is no) or kCannot (wrong use, or it cannot work). */
class Stop : public std::runtime_error {
public:
    Stop(ExitCode code, const std::string &message) : std::runtime_error(message), m_code(code) {}
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    ExitCode m_code;
};

struct OptionSpec {
    std::string_view name;  // "--data"
    std::string_view value; // "DIR"; "" = a switch
    std::string_view about;
};

struct Invocation;
struct Command {
    std::vector<std::string_view> words; // {"device", "add"}
    std::string_view arguments;          // "NAME"
    std::string_view about;
    std::vector<OptionSpec> options;
    std::size_t least, most; // arguments
    int (*run)(Invocation &);
};

struct Invocation {
    Io &io;
    std::map<std::string, std::string, std::less<>> values;
    std::set<std::string, std::less<>> switches;
    std::vector<std::string> arguments;

    [[nodiscard]] bool has(std::string_view name) const { return switches.contains(name); }
    [[nodiscard]] bool json() const { return has("--json"); }
    [[nodiscard]] std::string value(std::string_view name, std::string fallback = {}) const;
    [[nodiscard]] const std::string &needed(std::string_view name) const; // throws Stop(kCannot)
};

/** The words after the command's own; throws Stop(kCannot) naming what is wrong. */
[[nodiscard]] Invocation parseArguments(const Command &command, std::span<const std::string> words, Io &io);
/** Help for every command that begins with these words. */
[[nodiscard]] std::string helpText(std::span<const Command> commands, std::span<const std::string> words);
} // namespace wazeh::clinic
