// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/crypto/certificateauthority.h"
#include "core/crypto/certificaterequest.h"
#include "core/session/certificaterenewal.h"
#include "core/wire/renewal.h"
#include "tests/core/session/heldtransport.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

/// A device whose certificate was issued when the clock began.
struct Desk {
    QByteArray issue(const QByteArray &request, int days = 180) const
    {
        return authority
            .issueForDevice(request,
                            {QStringLiteral("device"),
                             QStringLiteral("居宅"),
                             clock.now(),
                             clock.now().addDays(days),
                             {}})
            .value();
    }
    QByteArray askedFor() const
    {
        return renewalRequestFromBytes(transport.requests.last().body).value().certificateRequest;
    }
    void run() { renewal.run(transport, token); }

    HandClock clock{QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC)};
    CertificateAuthority authority
        = CertificateAuthority::make(QStringLiteral("T"), clock.now()).value();
    HeldTransport transport;
    std::shared_ptr<const Secret> token = std::make_shared<const Secret>("token");
    std::vector<CertificateRenewal::Renewed> kept;
    CertificateRenewal renewal{
        clock, issue(makeCertificateRequest(makeKey().value(), QStringLiteral("d")).value()),
        [this](CertificateRenewal::Renewed renewed) { kept.push_back(std::move(renewed)); }};
};

} // namespace

TEST_CASE("From day 60 a device asks for a certificate for a new key", "[session][renewal]")
{
    Desk desk;
    desk.clock.advance(59 * 24h);
    CHECK_FALSE(desk.renewal.isDue());
    desk.clock.advance(25h);
    REQUIRE(desk.renewal.isDue());
    desk.run();
    CHECK_FALSE(desk.renewal.isDue()); // it is under way
    CHECK(desk.transport.requests.last().path == QStringLiteral("/v1/device/certificate"));
    CHECK(desk.transport.requests.last().token == desk.token);

    desk.transport.answer(encode(RenewalAnswer{desk.issue(desk.askedFor())}));
    REQUIRE(desk.kept.size() == 1);
    CHECK(certificateFromPem(desk.kept[0].certificate)->keyFingerprint
          == keyFingerprint(desk.kept[0].key).value());
    CHECK_FALSE(desk.renewal.isDue());
    desk.clock.advance(61 * 24h);
    CHECK(desk.renewal.isDue());
}

TEST_CASE("What is of no use is not kept, and is asked for again after an hour",
          "[session][renewal]")
{
    Desk desk;
    desk.clock.advance(61 * 24h);
    desk.run();
    const auto other = makeKey();
    switch (GENERATE(0, 1, 2, 3)) {
    case 0:
        desk.transport.fail(Error::Kind::Offline);
        break;
    case 1:
        desk.transport.answer("<html>");
        break;
    case 2: // for somebody else's key
        desk.transport.answer(encode(RenewalAnswer{
            desk.issue(makeCertificateRequest(*other, QStringLiteral("d")).value())}));
        break;
    default: // ends before the one that is there
        desk.transport.answer(encode(RenewalAnswer{desk.issue(desk.askedFor(), 30)}));
    }
    CHECK(desk.kept.empty());
    CHECK_FALSE(desk.renewal.isDue());
    desk.clock.advance(61min);
    CHECK(desk.renewal.isDue());
}
