#include "kiosk/parts.h"

#include "media/agreementpdf.h"
#include "store/devicestore.h"
#include "sync/cliniclink.h"

namespace wazeh::kiosk {

std::expected<StoreParts, flow::StoreError> openStore(const QString &stateDir, const sync::Enrolment &enrolment,
                                                      flow::Clock &clock)
{
    const std::filesystem::path folder(stateDir.toStdString());
    StoreParts parts;
    auto signer = sync::makeSigner(folder);
    if (!signer) {
        qWarning("the device's key cannot be used: %s", signer.error().c_str());
        return std::unexpected(flow::StoreError::Io);
    }
    parts.signer = std::move(*signer);
    auto store = store::openDeviceStore(folder, enrolment.identity, *parts.signer, clock);
    if (!store) {
        qWarning("the device's store cannot be opened: %s", store.error().message.c_str());
        return std::unexpected(store.error().error);
    }
    parts.store = std::move(*store);
    parts.printer = media::makeAgreementPrinter();
    return parts;
}
} // namespace wazeh::kiosk
