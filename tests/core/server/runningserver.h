// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificaterequest.h"
#include "core/server/server.h"
#include "core/wire/account.h"
#include "tests/core/server/http/tlspeer.h"
#include "tests/core/server/sql/teststore.h"
#include "tests/support/office.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>

namespace tasuki {

/// A clock whose hands a test turns, from the real time on: certificates are judged by real time.
class HandClock final : public Clock {
public:
    QDateTime now() const override { return m_start.addMSecs(m_passed); }
    qint64 monotonicMs() const override { return m_passed; }
    void pass(std::chrono::milliseconds time) { m_passed += time.count(); }

private:
    QDateTime m_start = QDateTime::currentDateTimeUtc();
    std::atomic<qint64> m_passed = 0;
};

inline QByteArray plainBytes(const Secret &secret)
{
    return QByteArray(secret.view().data(), static_cast<qsizetype>(secret.size()));
}

/// The whole server on loopback, with one care office and one hospital, and people in them.
class RunningServer {
public:
    struct Device {
        DeviceId id;
        TestIdentity identity;
        int status = 0; ///< of the enrolment
        QByteArray body;
    };
    RunningServer()
        : RunningServer(newTestStore())
    { }
    /// `adjust` changes the configuration before the server starts.
    using Adjust = std::function<void(ServerConfig &)>;
    explicit RunningServer(const Adjust &adjust)
        : RunningServer(newTestStore(), adjust)
    { }
    explicit RunningServer(const QString &postgres,
                           const Adjust &adjust = {}) ///< as in ServerConfig
    {
        config.dataFolder = folder.path() + QStringLiteral("/server");
        config.postgres = postgres;
        config.passwordCost = {8ULL * 1024 * 1024, 1}; // the tests try many
        if (adjust)
            adjust(config);
        server = std::move(*Server::start(config, clock));
        office = *admin().createOffice(makeOffice(OfficeKind::CareOffice, QStringLiteral("居宅")));
        hospital = *admin().createOffice(makeOffice(OfficeKind::Hospital, QStringLiteral("病院")));
        manager = addPerson(office, Profession::CareManager, QStringLiteral("manager"));
        worker = addPerson(hospital, Profession::SocialWorker, QStringLiteral("worker"));
    }

    static constexpr const char *password = "kamome-no-7-sora!";
    ServerAdministration &admin() { return server->administration(); }
    PersonId addPerson(OfficeId where, Profession profession, const QString &login)
    {
        return *admin().createPerson({{}, where, profession, login, {}}, login);
    }
    Device enrol(const QByteArray &login, std::string_view code, std::string_view chosen = password)
    {
        const auto key = makeKey();
        EnrolRequest request{QString::fromUtf8(login), Secret(chosen), Secret(code),
                             *makeCertificateRequest(*key, QStringLiteral("ignored"))};
        TlsPeer peer(server->enrolPort());
        const auto answer = peer.request("POST", "/v1/enrol", plainBytes(encode(request)));
        Device device;
        device.status = answer.status;
        device.body = answer.body;
        if (const auto good = enrolAnswerFromBytes(answer.body); answer.status == 200 && good) {
            device.id = good->device;
            device.identity = {good->certificate, plainBytes(*key)};
        }
        return device;
    }
    Device enrolled(PersonId person, const QByteArray &login)
    {
        const auto order = admin().createDevice(person);
        return enrol(login, order->code.view());
    }
    TlsPeer::Answer ask(const Device &device, const QByteArray &method, const QByteArray &path,
                        const QByteArray &body = {}, const QByteArray &token = {}) const
    {
        TlsPeer peer(server->apiPort(), device.identity);
        return peer.request(method, path, body, token);
    }
    TlsPeer::Answer signIn(const Device &device, const QByteArray &login,
                           std::string_view with = password) const
    {
        const SessionRequest request{QString::fromUtf8(login), Secret(with)};
        return ask(device, "POST", "/v1/session", plainBytes(encode(request)));
    }
    TlsPeer::Answer refresh(const Device &device, const Secret &token) const
    {
        return ask(device, "POST", "/v1/session/refresh",
                   plainBytes(encode(RefreshRequest{token.clone()})));
    }
    static Result<SessionAnswer> sessionIn(const TlsPeer::Answer &answer)
    {
        return sessionAnswerFromBytes(
            {answer.body.constData(), static_cast<std::size_t>(answer.body.size())});
    }
    QByteArray token(const Device &device, const QByteArray &login) const
    {
        const auto session = sessionIn(signIn(device, login));
        return session ? plainBytes(session->token) : QByteArray();
    }

    HandClock clock;
    QTemporaryDir folder; ///< goes after the server
    ServerConfig config;
    std::unique_ptr<Server> server;
    OfficeId office, hospital;
    PersonId manager, worker;
};

} // namespace tasuki
