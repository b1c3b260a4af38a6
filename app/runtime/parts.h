#pragma once

#include <expected>
#include <functional>
#include <memory>
#include <string_view>

#include "domain/fault.h"
#include "domain/policy.h"
#include "flow/ports.h"

/** What the composition root gives the core. Every factory is called on the thread that will own what it makes. */
namespace wazeh::runtime {

/** Signer first: the store uses it to its end. */
struct StoreParts {
    std::unique_ptr<flow::Signer> signer;
    std::unique_ptr<flow::DeviceStore> store;
    std::unique_ptr<flow::AgreementPrinter> printer;
};

struct Parsers {
    /** Parses and checks; the error says everything that is wrong. Store thread. */
    std::function<std::expected<domain::Policy, domain::Faults>(std::string_view)> policy;
};

struct Parts {
    flow::Clock *clock = nullptr; // outlives the core
    flow::DeviceIdentity identity;
    Parsers parsers;
    std::function<std::expected<StoreParts, flow::StoreError>()> openStore; // none: the device is not enrolled
    std::function<std::unique_ptr<flow::ClinicLink>()> openLink;            // none: there is no server
};
} // namespace wazeh::runtime
