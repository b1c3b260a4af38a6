#pragma once

#include <cstdint>
#include <string>

/** Whole numbers in words, UTF-8, as people in Pakistan count: thousand, lakh, crore (in Urdu also arab). */
namespace wazeh::domain {

/** 1 250 000 = "twelve lakh fifty thousand". */
[[nodiscard]] std::string englishWords(std::uint64_t number);
/** 1 250 000 = "بارہ لاکھ پچاس ہزار". */
[[nodiscard]] std::string urduWords(std::uint64_t number);
} // namespace wazeh::domain
