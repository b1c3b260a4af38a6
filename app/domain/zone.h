#pragma once

namespace wazeh::domain {
/** Minutes east of UTC of Asia/Karachi, which has no summer time: by it tablets and clinics know what day it is. */
inline constexpr int kZoneMinutes = 300;
} // namespace wazeh::domain
