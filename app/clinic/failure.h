#pragma once

#include <expected>
#include <string>

namespace wazeh::clinic {

/** Why something was refused: a code for machines, a sentence for people who run the clinic. */
struct Failure {
    std::string code;
    std::string message;
};
template<class T>
using Outcome = std::expected<T, Failure>;

[[nodiscard]] inline std::unexpected<Failure> refuse(std::string code, std::string message)
{
    return std::unexpected(Failure{std::move(code), std::move(message)});
}
} // namespace wazeh::clinic
