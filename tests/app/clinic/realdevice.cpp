#include "realdevice.h"

#include "domain/offer.h"
#include "program.h"
#include "signing/documents.h"
#include "signing/hash.h"
#include "store/devicestore.h"

namespace wazeh::clinic::test {
namespace {
domain::Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}
} // namespace

void RealDevice::switchOn(flow::Clock &clock)
{
    link = sync::makeClinicLink(enrolment, directory);
    signer = std::move(*sync::makeSigner(directory));
    auto opened = store::openDeviceStore(directory / "store", enrolment.identity, *signer, clock);
    if (!opened)
        qFatal("no store: %s", opened.error().message.c_str());
    store = std::move(*opened);
}

bool RealDevice::fetch(domain::Date date) const
{
    const auto day = link->fetchDay(date);
    const auto policy = link->fetchPolicy();
    return day && policy && store->saveDay(day->bytes) &&
           store->savePolicy(signing::sha256Hex(policy->bytes), policy->bytes);
}

domain::RecordDraft RealDevice::draft(const std::string &visitRef, const std::string &option,
                                      const flow::Clock &clock) const
{
    const auto day = store->loadDay();
    const auto policy = signing::loadPolicy(*store->loadPolicy(*store->newestPolicySha()));
    domain::RecordDraft draft;
    draft.visitRef = visitRef;
    draft.formId = "payment-choice";
    draft.formVersion = 1;
    draft.policySha256 = policy->sha256;
    draft.facts = day->find(visitRef)->base;
    draft.facts.today = day->date;
    draft.currency = day->currency;
    const auto quote = domain::quote(*policy, draft.facts);
    for (const auto &offer : quote->offers) {
        draft.shownOffers.push_back(domain::shown(offer));
        if (!draft.choice && offer.option == option)
            draft.choice = offer;
    }
    draft.agreementText = {{"en", "What is agreed"}, {"ur", "جو طے ہوا"}};
    draft.ink.strokes = {{{1, 1, 0}, {2, 2, 10}}};
    draft.ink.png = bytesOf("PNG");
    draft.pdf = bytesOf("%PDF");
    draft.signedAt = flow::rfc3339(clock.unixMs());
    return draft;
}

RealDevice enrolledDevice(const QString &clinicFolder, const std::filesystem::path &directory)
{
    const auto added = run({QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("Tablet (sample)"),
                            QStringLiteral("--data"), clinicFolder});
    const auto text = sync::EnrolmentText::parse(added.out.trimmed().toStdString());
    if (!text)
        qFatal("no invitation: %s", text.error().c_str());
    auto enrolment = sync::enrol(directory, *text);
    if (!enrolment)
        qFatal("not enrolled: %s", enrolment.error().c_str());
    RealDevice device;
    device.directory = directory;
    device.enrolment = std::move(*enrolment);
    device.enrolment.identity.appVersion = "0.1.0";
    device.enrolment.identity.appBuild = "test";
    return device;
}
} // namespace wazeh::clinic::test
