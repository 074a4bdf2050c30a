// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"

namespace tasuki {

namespace {

    Result<void> addDevice(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto person = idFrom<PersonId>(arguments.value(QStringLiteral("person")), "--person");
        if (!person)
            return person.error();
        const auto device = server.createDevice(*person);
        if (!device)
            return device.error();
        // In halves, as it is read out; the hyphen may be typed or left out.
        const std::string_view code = device->code.view();
        std::printf("%s\t%.*s-%.*s\n", qUtf8Printable(device->id.toString()), 5, code.data(), 5,
                    code.data() + 5);
        std::fprintf(stderr, "The code is shown this once and works for 24 hours.\n");
        return {};
    }

    Result<void> listDevices(ServerAdministration &server, const QCommandLineParser &)
    {
        const auto devices = server.devices();
        if (!devices)
            return devices.error();
        for (const DeviceRow &device : *devices)
            printLine({device.id.toString(), device.person.toString(), device.state});
        return {};
    }

    Result<void> revokeDevice(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const auto device
            = idFrom<DeviceId>(arguments.positionalArguments().value(2), "The device");
        return device ? server.revokeDevice(*device) : device.error();
    }

} // namespace

QList<CtlCommand> deviceCommands()
{
    return {{"device", "add", "--person ID", addDevice},
            {"device", "list", "", listDevices},
            {"device", "revoke", "DEVICE", revokeDevice}};
}

} // namespace tasuki
