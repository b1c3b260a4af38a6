#include "clinic/admin/people.h"

#include "clinic/cli/commands.h"
#include "clinic/cli/io.h"
#include "clinic/store/devices.h"
#include "clinic/store/staff.h"

namespace wazeh::clinic {
namespace {
constexpr std::string_view kDefaultUrl = "https://127.0.0.1:8443";

void checkName(const std::string &name)
{
    if (name.empty() || name.size() > 100)
        throw Stop(kCannot, "a name has 1 to 100 characters");
}
} // namespace

int runStaffAdd(Invocation &invocation)
{
    const std::string &name = invocation.arguments.front();
    checkName(name);
    const bool made = !invocation.values.contains("--pin");
    const std::string pin = made ? makePin() : invocation.needed("--pin");
    if (const auto fault = pinFault(pin); !fault.empty())
        throw Stop(kNo, fault);
    Clinic clinic = openFor(invocation);
    auto transaction = begin(clinic.database);
    const auto id = addStaff(clinic, name, pin);
    if (!id)
        throw Stop(kCannot, id.error().message);
    commit(transaction);
    invocation.io.err << *id << "  " << name << (made ? "  PIN " + pin : std::string()) << '\n';
    if (invocation.json())
        printJson(invocation,
                  codec::JsonObject{{"id", *id}, {"name", name}, {"pin", made ? codec::Json(pin) : codec::Json()}});
    return kDone;
}

int runStaffList(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    codec::JsonArray rows;
    for (const auto &person : listStaff(clinic.database)) {
        const std::string state = person.active ? "active" : "disabled";
        if (!invocation.json())
            invocation.io.err << person.id << "  " << state << "  " << person.name << '\n';
        rows.push_back(codec::JsonObject{
            {"id", person.id}, {"name", person.name}, {"state", state}, {"added_at", person.addedAt}});
    }
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"staff", std::move(rows)}});
    return kDone;
}

int runStaffDisable(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    if (!disableStaff(clinic.database, invocation.arguments.front()))
        throw Stop(kNo, "there is nobody with the id " + invocation.arguments.front());
    return kDone;
}

int runDeviceAdd(Invocation &invocation)
{
    const std::string &name = invocation.arguments.front();
    checkName(name);
    Clinic clinic = openFor(invocation);
    const std::string known = setting(clinic.database, "listen_url").value_or(std::string(kDefaultUrl));
    const std::string url = invocation.value("--url", known);
    if (!url.starts_with("https://"))
        throw Stop(kCannot, "--url must begin with https://");
    auto transaction = begin(clinic.database);
    const auto enrolment = orStop(addDevice(clinic, name, url));
    commit(transaction);
    invocation.io.err << "Device " << enrolment.deviceId << ": enrol it within ten minutes with\n";
    invocation.io.out << enrolment.text << '\n' << std::flush;
    return kDone;
}

int runDeviceList(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    codec::JsonArray rows;
    for (const auto &device : listDevices(clinic.database)) {
        if (!invocation.json())
            invocation.io.err << device.deviceId << "  " << device.state << "  " << device.since << "  " << device.name
                              << '\n';
        rows.push_back(codec::JsonObject{{"device_id", device.deviceId},
                                         {"name", device.name},
                                         {"state", device.state},
                                         {"since", device.since},
                                         {"epoch", device.epoch}});
    }
    if (invocation.json())
        printJson(invocation, codec::JsonObject{{"devices", std::move(rows)}});
    return kDone;
}

int runDeviceDisable(Invocation &invocation)
{
    const Clinic clinic = openFor(invocation);
    if (!disableDevice(clinic.database, invocation.arguments.front(), clinic.timestamp()))
        throw Stop(kNo, "there is no device " + invocation.arguments.front() + " that could be disabled");
    return kDone;
}
} // namespace wazeh::clinic
