#include <algorithm>

#include "runtime/keeper.h"

namespace wazeh::runtime {
namespace {
std::string code(flow::StoreError error)
{
    return std::string(flow::describe(error));
}
} // namespace

void Keeper::run(const flow::Effect &effect)
{
    std::visit([this](const auto &what) { run(what); }, effect);
}

void Keeper::run(const flow::effect::LookUpCode &effect)
{
    flow::LookUp answer;
    if (isOpen())
        answer = m_store.store->lookUpCode(effect.code, effect.secondFactor);
    m_sink.say(flow::event::LookedUp{answer, effect.serial});
}

void Keeper::run(const flow::effect::LookUpSlip &effect)
{
    flow::LookUp answer;
    if (isOpen())
        answer = m_store.store->lookUpSlip(effect.text);
    m_sink.say(flow::event::LookedUp{answer, effect.serial});
}

void Keeper::run(const flow::effect::CheckPin &effect)
{
    flow::DeviceStore::PinResult answer;
    if (isOpen())
        answer = m_store.store->checkPin(effect.pin);
    m_sink.say(flow::event::PinChecked{answer.staffId, answer.waitS, effect.serial});
}

std::expected<std::string, flow::StoreError> Keeper::save(const flow::effect::SaveRecord &effect)
{
    if (!isOpen())
        checkHealth(); // the patient tries again: so does the store
    if (!isOpen())
        return std::unexpected(flow::StoreError::Io);
    auto pdf = m_store.printer->pdf(effect.first, effect.second, effect.draft.ink);
    if (!pdf) {
        m_store.store->audit("pdf_failed", pdf.error());
        return std::unexpected(flow::StoreError::Refused);
    }
    auto draft = effect.draft;
    draft.pdf = std::move(*pdf);
    return m_store.store->commitRecord(draft, effect.token);
}

void Keeper::run(const flow::effect::SaveRecord &effect)
{
    const auto saved = save(effect);
    if (saved)
        m_sink.say(flow::event::Saved{effect.token, *saved});
    else
        m_sink.say(flow::event::SaveFailed{effect.token, saved.error()});
    if (isOpen())
        sayUnsent();
    sayTrouble();
}

void Keeper::run(const flow::effect::PlaceCall &effect)
{
    if (!isOpen()) {
        m_sink.say(flow::event::CallPlaced{{}, false, effect.serial});
        return;
    }
    if (!effect.again || effect.serial != m_rung.serial) {
        const auto now = m_parts.clock->unixMs();
        m_rung = {};
        m_rung.serial = effect.serial;
        m_rung.call.callId = effect.callId.empty() ? m_store.signer->newUuid(now) : effect.callId;
        m_rung.call.place = m_parts.identity.deviceName;
        m_rung.call.step = effect.step;
        m_rung.call.at = flow::rfc3339(now);
        m_rung.call.want = effect.want;
        m_rung.call.emergency = effect.emergency;
    } else {
        const auto open = m_store.store->openCalls();
        const auto it = std::ranges::find(open, m_rung.call.callId, &domain::Call::callId);
        if (it == open.end() || it->state != domain::CallState::Rung)
            return; // somebody took it in the meantime
    }
    m_store.store->saveCall(m_rung.call);
    sayCalls();
}

void Keeper::run(const flow::effect::ChangeCall &effect)
{
    if (!isOpen())
        return;
    const auto open = m_store.store->openCalls();
    const auto it = std::ranges::find(open, effect.callId, &domain::Call::callId);
    if (it == open.end())
        return;
    domain::Call changed = *it;
    changed.state = effect.state;
    changed.acceptedBy = effect.by;
    m_store.store->saveCall(changed);
    sayCalls();
}

void Keeper::run(const flow::effect::SetVisitState &effect)
{
    const auto set = isOpen() ? m_store.store->setVisitState(effect.visitRef, effect.state, effect.reason)
                              : std::unexpected(flow::StoreError::Io);
    if (!set)
        m_sink.say(flow::event::StaffActionFailed{code(set.error())});
}

void Keeper::run(const flow::effect::AddWalkIn &effect)
{
    auto added = isOpen() ? m_store.store->addWalkIn(effect.visit)
                          : std::expected<std::string, flow::StoreError>(std::unexpected(flow::StoreError::Io));
    if (added)
        m_sink.say(flow::event::WalkInSaved{std::move(*added)});
    else
        m_sink.say(flow::event::StaffActionFailed{code(added.error())});
}

void Keeper::run(const flow::effect::Audit &effect)
{
    if (isOpen())
        m_store.store->audit(effect.code, effect.detail);
}

void Keeper::run(const flow::effect::Reload &)
{
    if (isOpen())
        load();
}
} // namespace wazeh::runtime
