#pragma once

namespace wazeh::kiosk {
class Application;

/** Draws the first frame, waits until the device has asked its store and, if it can, its clinic, and loads every
 *  screen. 0 when all went well, also on a device of no clinic; else 1, and stderr says what is missing. */
[[nodiscard]] int selfTest(Application &application);
} // namespace wazeh::kiosk
