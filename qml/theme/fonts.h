#pragma once

#include <QString>

/**
 * The fonts of the product, read from the resource of this module. GUI thread, after QGuiApplication and before the
 * first window.
 */
namespace wazeh::theme {

inline constexpr char kLatinFamily[] = "Noto Sans";
inline constexpr char kUrduFamily[] = "Wazeh Nastaliq";

/** Registers the bundled faces and makes them the application's families; digits inside Urdu come from Noto Sans. */
[[nodiscard]] bool registerFonts();
} // namespace wazeh::theme
