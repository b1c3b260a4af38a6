#pragma once

#include "store/recordbuilder.h"
#include "store/room.h"

/** The one durable transaction of a signature. */
namespace wazeh::store {

[[nodiscard]] sqlite::Result<ChainHead> readChain(const Room &room);
/** Corrupt when the chain does not end in the newest record of its epoch. */
[[nodiscard]] sqlite::Result<void> checkChain(const Room &room);
[[nodiscard]] std::expected<std::string, flow::StoreError> commitRecord(Room &room, const domain::RecordDraft &draft,
                                                                        std::string_view token);
/** The id of the record with that token; Corrupt unless the disk still holds what was signed, and a delivery of it. */
[[nodiscard]] std::expected<std::string, flow::StoreError> recordOfToken(Room &room, std::string_view token);
} // namespace wazeh::store
