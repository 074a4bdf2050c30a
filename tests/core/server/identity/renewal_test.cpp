// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/wire/renewal.h"
#include "tests/core/server/runningserver.h"
#include "tests/support/text.h"

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

using Device = RunningServer::Device;

/// The same device with what the server gave it.
Device renewed(RunningServer &ward, const Device &device, const QByteArray &token)
{
    const auto key = makeKey();
    const RenewalRequest request{*makeCertificateRequest(*key, QStringLiteral("ignored"))};
    const auto answer = ward.ask(device, "POST", "/v1/device/certificate", encode(request), token);
    REQUIRE(answer.status == 200);
    const auto renewal = renewalAnswerFromBytes(answer.body);
    REQUIRE(renewal);
    Device with = device;
    with.identity = {renewal->certificate, plainBytes(*key)};
    return with;
}

int directory(RunningServer &ward, const Device &device, const QByteArray &token)
{
    return ward.ask(device, "GET", "/v1/directory", {}, token).status;
}

} // namespace

TEST_CASE("Old and new certificate count until the device comes with the new one",
          "[identity][renewal]")
{
    RunningServer ward;
    const auto old = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(old, "manager");
    const Device lost = renewed(ward, old, token); // its answer never arrived
    const Device device = renewed(ward, old, token);
    const auto certificate = certificateFromPem(device.identity.certificatePem);
    REQUIRE(certificate);
    CHECK(certificate->commonName == old.id.toString());
    CHECK(certificate->organisation == QStringLiteral("居宅"));
    CHECK(directory(ward, old, token) == 200);
    CHECK(directory(ward, device, token) == 200);
    CHECK(directory(ward, lost, token) == 401);

    REQUIRE(ward.signIn(device, "manager").status == 200);
    CHECK(directory(ward, device, token) == 200);
    CHECK(directory(ward, old, token) == 401);
    CHECK(ward.admin().verifyAudit());
}

TEST_CASE("Somebody who is out gets no certificate, and a renewed one helps nobody who is",
          "[identity][renewal]")
{
    RunningServer ward;
    const auto device = ward.enrolled(ward.manager, "manager");
    const QByteArray token = ward.token(device, "manager");
    CHECK(ward.ask(device, "POST", "/v1/device/certificate", R"({"csr":"none"})", token).status
          == 400);
    CHECK(ward.ask(device, "POST", "/v1/device/certificate", R"({"csr":"none"})").status == 401);
    const Device next = renewed(ward, device, token);
    REQUIRE(ward.admin().revokeDevice(device.id));
    CHECK(directory(ward, device, token) == 401);
    CHECK(directory(ward, next, token) == 401);
    CHECK(ward.signIn(next, "manager").status == 401);
}
