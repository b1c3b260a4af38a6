#pragma once

#include <span>
#include <string_view>

namespace wazeh::clinic {
struct SampleFile {
    std::string_view name;
    std::string_view bytes;
};
/** Written by the build from the files themselves. */
[[nodiscard]] std::span<const SampleFile> sampleFiles();
} // namespace wazeh::clinic
