#pragma once

#include <array>
#include <string_view>

#include "domain/casefacts.h"
#include "domain/offer.h"
#include "domain/policy.h"
#include "domain/record.h"
#include "domain/visit.h"

/** How documents spell every enum: one name a value, in the enum's order. */
namespace wazeh::codec {

template <class E>
inline constexpr int kNames = 0; // no spelling: a compile error where it is used

template <std::size_t N>
using NameList = std::array<std::string_view, N>;

template <>
inline constexpr NameList<4> kNames<domain::RoundMode>{"half_up", "half_even", "up", "down"};
template <>
inline constexpr NameList<2> kNames<domain::Remainder>{"first", "last"};
template <>
inline constexpr NameList<2> kNames<domain::RateMethod>{"US_REGZ_ACTUARIAL", "EU_APRC_EFFECTIVE"};
template <>
inline constexpr NameList<2> kNames<domain::RateBase>{"cash_price", "list_price"};
template <>
inline constexpr NameList<2> kNames<domain::OrderRule>{"total", "today"};
template <>
inline constexpr NameList<4> kNames<domain::LateKind>{"none", "reminder", "bp_of_instalment", "fixed_fee"};
template <>
inline constexpr NameList<8> kNames<domain::OptionKind>{"pay_full", "deposit_rest", "by_visit",     "instalments",
                                                        "external", "assistance",   "decide_later", "talk_to_staff"};
template <>
inline constexpr NameList<4> kNames<domain::PricingKind>{"flat_fee", "markup", "reducing", "deferred"};
template <>
inline constexpr NameList<3> kNames<domain::EmergencyState>{"none", "stable", "active"};
template <>
inline constexpr NameList<4> kNames<domain::CoverKind>{"none", "panel", "social_security", "insurance"};
template <>
inline constexpr NameList<4> kNames<domain::Eligibility>{"not_asked", "declined", "no", "yes"};
template <>
inline constexpr NameList<9> kNames<domain::Reason>{"below_min",         "above_max",      "category",
                                                    "too_few_visits",    "min_instalment", "not_eligible",
                                                    "help_not_answered", "emergency",      "expired"};
template <>
inline constexpr NameList<6> kNames<domain::VisitState>{"expected", "arrived", "handed_over",
                                                        "signed",   "not_now", "void"};
template <>
inline constexpr NameList<2> kNames<domain::Lang>{"ur", "en"};
template <>
inline constexpr NameList<4> kNames<domain::RecordType>{"choice", "void", "event", "device_log"};
template <>
inline constexpr NameList<4> kNames<domain::Holder>{"patient", "guardian", "relative", "staff"};
template <>
inline constexpr NameList<3> kNames<domain::Payer>{"self", "someone_here", "someone_elsewhere"};
template <>
inline constexpr NameList<4> kNames<domain::SignerKind>{"ink", "mark", "typed", "none"};
template <>
inline constexpr NameList<2> kNames<domain::ReceiptStatus>{"accepted", "quarantined"};
template <>
inline constexpr NameList<2> kNames<domain::CallWant>{"any", "woman"};
template <>
inline constexpr NameList<4> kNames<domain::CallState>{"rung", "accepted", "done", "cancelled"};
} // namespace wazeh::codec
