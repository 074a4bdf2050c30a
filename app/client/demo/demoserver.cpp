// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demoserver.h"

#include "app/client/demo/demofiller.h"
#include "core/server/server.h"

namespace tasuki {

struct DemoServer::Private {
    Private(const Clock &c, ServerConfig cfg)
        : clock(c)
        , config(std::move(cfg))
    { }
    const Clock &clock;
    ServerConfig config;
    std::unique_ptr<Server> server;
    QHash<QString, PersonId> people;
    QByteArray authority;
};

DemoServer::DemoServer() = default;
DemoServer::~DemoServer() = default;

Result<std::unique_ptr<DemoServer>> DemoServer::start(const QString &folder,
                                                      const DemoRegion &region,
                                                      const FormLibrary &forms, const Clock &clock)
{
    ServerConfig config;
    config.dataFolder = folder;
    config.regionName = region.name;
    auto started = Server::start(config, clock);
    if (!started)
        return started.error();
    DemoFiller filler((*started)->administration(), forms, clock);
    if (const auto filled = filler.fill(region); !filled)
        return filled.error();
    std::unique_ptr<DemoServer> demo(new DemoServer);
    demo->d = std::make_unique<Private>(clock, config);
    // The desks remember the ports; a resumed server must come back on the same.
    demo->d->config.apiPort = (*started)->apiPort();
    demo->d->config.enrolPort = (*started)->enrolPort();
    demo->d->authority = (*started)->authorityPem();
    for (const DemoRegion::Member &member : region.people)
        demo->d->people.insert(member.key, filler.person(member.key));
    demo->d->server = std::move(*started);
    return demo;
}

QUrl DemoServer::enrolmentUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(d->config.enrolPort);
    return url;
}

QByteArray DemoServer::authority() const
{
    return d->authority;
}

Result<Secret> DemoServer::invite(const QString &personKey)
{
    auto device = d->server->administration().createDevice(d->people.value(personKey));
    if (!device)
        return device.error();
    return std::move(device->code);
}

bool DemoServer::pause()
{
    stop();
    return true;
}

bool DemoServer::resume()
{
    auto started = Server::start(d->config, d->clock);
    if (started)
        d->server = std::move(*started);
    return started.has_value();
}

void DemoServer::stop()
{
    if (d->server)
        d->server->stop();
    d->server.reset();
}

} // namespace tasuki
