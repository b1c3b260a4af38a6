#include "flow/reducer.h"

namespace wazeh::flow {

void on(Turn &turn, const event::LargeText &large)
{
    turn.state.settings.large = large.on;
}

void on(Turn &turn, const event::HighContrast &contrast)
{
    turn.state.settings.highContrast = contrast.on;
}

void on(Turn &turn, const event::LanguageChosen &chosen)
{
    turn.state.settings.lang = chosen.lang;
    if (chosen.begin && turn.state.step == Step::Welcome)
        beginJourney(turn);
}
} // namespace wazeh::flow
