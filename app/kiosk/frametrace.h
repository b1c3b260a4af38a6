#pragma once

namespace wazeh::kiosk {
class Application;

/** With WAZEH_TRACE_FRAMES in the environment: prints "first-frame MS" to stderr when the first frame of Welcome is on
 *  the screen, milliseconds since the process began. */
void traceFirstFrame(Application &application);
} // namespace wazeh::kiosk
