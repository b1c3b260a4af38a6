#include "kiosk/parts.h"

#include <QDebug>
#include <filesystem>

#include "media/agreementpdf.h"
#include "signing/documents.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"

namespace wazeh::kiosk {
namespace {
std::expected<runtime::StoreParts, flow::StoreError> openStore(const std::filesystem::path &folder,
                                                               const flow::DeviceIdentity &identity, flow::Clock &clock)
{
    runtime::StoreParts parts;
    auto signer = sync::makeSigner(folder);
    if (!signer) {
        qWarning("the device's key cannot be used: %s", signer.error().c_str());
        return std::unexpected(flow::StoreError::Io);
    }
    parts.signer = std::move(*signer);
    auto store = store::openDeviceStore(folder, identity, *parts.signer, clock);
    if (!store) {
        qWarning("the device's store cannot be opened: %s", store.error().message.c_str());
        return std::unexpected(store.error().error);
    }
    parts.store = std::move(*store);
    parts.printer = media::makeAgreementPrinter();
    return parts;
}
} // namespace

runtime::Parts makeParts(const QString &stateDir, const sync::Enrolment *enrolment, flow::Clock &clock)
{
    runtime::Parts parts;
    parts.clock = &clock;
    parts.parsers.policy = [](std::string_view bytes) { return signing::loadPolicy(bytes); };
    if (!enrolment)
        return parts;
    const std::filesystem::path folder(stateDir.toStdString());
    parts.identity = enrolment->identity;
    parts.openStore = [folder, identity = enrolment->identity, &clock] { return openStore(folder, identity, clock); };
    parts.openLink = [folder, copy = *enrolment] {
        auto link = sync::makeClinicLink(copy, folder);
        if (!link)
            qWarning("the way to the clinic cannot be used: its address, its key or the device's key is damaged");
        return link;
    };
    return parts;
}
} // namespace wazeh::kiosk
