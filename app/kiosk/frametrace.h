#pragma once

class QQuickWindow;

namespace wazeh::kiosk {
/** With WAZEH_TRACE_FRAMES in the environment: prints "first-frame MS" to stderr, milliseconds since the process began.
 */
void traceFirstFrame(QQuickWindow &window);
} // namespace wazeh::kiosk
