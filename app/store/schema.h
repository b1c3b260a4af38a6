#pragma once

#include <span>

#include "sqlite/database.h"

/** The tables of the device file; one entry a version, forward only. */
namespace wazeh::store {
[[nodiscard]] std::span<const sqlite::Migration> schema();
} // namespace wazeh::store
