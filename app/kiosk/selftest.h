#pragma once

namespace wazeh::kiosk {
class Application;

/** Draws the first frame and waits until the device has asked its store and, if it can, its clinic. 0 when both went
 * well. */
[[nodiscard]] int selfTest(Application &application);
} // namespace wazeh::kiosk
