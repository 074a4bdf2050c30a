// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/access/ratelimiter.h"
#include "core/server/api/blobapi.h"
#include "core/server/api/clientversions.h"
#include "core/server/api/syncapi.h"
#include "core/server/http/requesthandler.h"
#include "core/server/identity/admission.h"
#include "core/server/identity/enrolment.h"
#include "core/server/identity/signin.h"
#include "core/server/monitor/servermetrics.h"

#include <atomic>

namespace tasuki {

/// From a request to the function that answers it: finds the route, asks who comes, calls. Knows no
/// path by heart; the route table does.
class Dispatcher final : public RequestHandler {
public:
    struct Rules {
        QString regionName;
        QString minimumClient;
        RateLimits rates;
        HeadSigner::Publish headSigned = {};
    };
    /// `auditKey` signs the ends of the audit.
    Dispatcher(const IdentityContext &context, const CertificateAuthority &authority,
               const Secret &auditKey, const Rules &rules);

    void setApiPort(quint16 port) { m_apiPort = port; }

    Lane laneOf(const ServerRequest &request) const override;
    Reply answer(Entrance entrance, const ServerRequest &request) override;
    Reply admitSocket(const ServerRequest &request) override;
    QList<Poke> pokesFor(const QSet<ScopeId> &moved, const QList<Subscriber> &listeners) override;
    void wasAnswered(const ServerRequest &request, int status,
                     std::chrono::microseconds took) override;

    const ServerMetrics &metrics() const { return m_metrics; }

private:
    /// Before anything is looked up: whoever comes too often, is too old or not understood at all.
    /// Nothing when he may go on.
    std::optional<ServerResponse> turnAway(const Route &route, const ServerRequest &request);
    Verdict admit(RouteNeeds needs, const ServerRequest &request) const;
    Reply handle(RouteHandler handler, const ServerRequest &admitted);
    ServerResponse enrol(const ServerRequest &request) const;
    ServerResponse signIn(const ServerRequest &request) const;
    ServerResponse refresh(const ServerRequest &request) const;
    ServerResponse renewCertificate(const ServerRequest &request) const;
    void noteUse(const ServerRequest &request) const;

    ServerStore &m_store;
    const Clock &m_clock;
    ClientVersions m_versions;
    RateLimiter m_limiter;
    ServerMetrics m_metrics;
    HeadSigner m_heads;
    Admission m_admission;
    DeviceCertificates m_certificates;
    Enrolment m_enrolment;
    SignIn m_signIn;
    SyncApi m_api;
    BlobDesk m_blobDesk;
    BlobApi m_blobs;
    std::atomic<quint16> m_apiPort = 0;
};

} // namespace tasuki
