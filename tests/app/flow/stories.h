#pragma once

#include <rapidcheck.h>
#include <vector>

#include "fakes/flow_tablet.h"

/** Random stories of patients, staff, clinic and device: what happens next depends on where the tablet stands. */
namespace wazeh::fakes {

struct Happening {
    int kind = 0;
    int choice = 0;
    int waitMs = 0;
};
using Story = std::vector<Happening>;

/** Where every story begins: a clinic that asks about help. */
[[nodiscard]] Tablet storyTablet();
[[nodiscard]] rc::Gen<Story> stories();
[[nodiscard]] flow::Event eventOf(const Happening &what, const flow::State &state);
/** An answer to a question that nobody has asked, or that somebody else has asked. */
[[nodiscard]] flow::Event lateAnswer(int kind, const flow::State &state);
/** The pages that need an opened visit and its quote. */
[[nodiscard]] bool hasJourney(flow::Step step);
} // namespace wazeh::fakes
