// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/certificate.h"
#include "core/crypto/certificateauthority.h"
#include "core/crypto/certificaterequest.h"
#include "tests/support/text.h"

#include <openssl/pem.h>

using namespace tasuki;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(7, 0), Qt::UTC);

CertificateHandle read(const QByteArray &pem)
{
    const BioHandle bio = bioOver(pem);
    return CertificateHandle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

bool isSignedBy(const QByteArray &pem, const CertificateAuthority &authority)
{
    return X509_verify(read(pem).get(), X509_get0_pubkey(read(authority.certificatePem()).get()))
        == 1;
}

} // namespace

TEST_CASE("A device gets a certificate for its own key under the name the server chose", "[crypto]")
{
    const auto authority = CertificateAuthority::make(QStringLiteral("Region CA"), now);
    REQUIRE(authority);
    const auto key = makeKey();
    REQUIRE(key);
    const auto request = makeCertificateRequest(*key, QStringLiteral("I am the director"));
    REQUIRE(request);
    const auto pem = authority->issueForDevice(
        *request,
        {QStringLiteral("device-1"), QStringLiteral("みどり居宅"), now.addSecs(-600),
         now.addDays(180), QByteArray::fromHex("0123456789abcdef0123456789abcdef")});
    REQUIRE(pem);
    const auto facts = certificateFromPem(*pem);
    REQUIRE(facts);
    CHECK(facts->commonName == QStringLiteral("device-1"));
    CHECK(facts->organisation == QStringLiteral("みどり居宅"));
    CHECK(facts->serial == QStringLiteral("0123456789abcdef0123456789abcdef").mid(1).prepend(u'0'));
    CHECK(facts->notBefore == now.addSecs(-600));
    CHECK(facts->notAfter == now.addDays(180));
    CHECK(facts->keyFingerprint == *keyFingerprint(*key));
    CHECK(facts->keyFingerprint == *requestKeyFingerprint(*request));
    CHECK(!facts->isAuthority);
    CHECK(isSignedBy(*pem, *authority));
    const CertificateHandle certificate = read(*pem);
    CHECK(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_CLIENT, 0) == 1);
    CHECK(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0) == 0);
}

TEST_CASE("A server certificate names its hosts and addresses", "[crypto]")
{
    const auto authority = CertificateAuthority::make(QStringLiteral("Region CA"), now);
    const auto key = makeKey();
    REQUIRE((authority && key));
    const auto request = makeCertificateRequest(*key, QStringLiteral("x"));
    REQUIRE(request);
    const CertificateAuthority::Terms terms{
        QStringLiteral("tasukid"), {}, now, now.addYears(1), {}};
    const auto pem = authority->issueForServer(
        *request, terms,
        {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")});
    REQUIRE(pem);
    const CertificateHandle certificate = read(*pem);
    CHECK(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr) == 1);
    CHECK(X509_check_host(certificate.get(), "elsewhere", 0, 0, nullptr) == 0);
    CHECK(X509_check_ip_asc(certificate.get(), "127.0.0.1", 0) == 1);
    CHECK(X509_check_ip_asc(certificate.get(), "::1", 0) == 1);
    CHECK(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0) == 1);
    CHECK(!authority->issueForServer(*request, terms, {}));
    CHECK(!authority->issueForServer(*request, terms, {QStringLiteral("a,DNS:b")}));
}

TEST_CASE("An authority comes back from its files and refuses a key that is not its own",
          "[crypto]")
{
    const auto authority = CertificateAuthority::make(QStringLiteral("Region CA"), now);
    const auto other = CertificateAuthority::make(QStringLiteral("Region CA"), now);
    REQUIRE((authority && other));
    const auto facts = certificateFromPem(authority->certificatePem());
    REQUIRE(facts);
    CHECK(facts->isAuthority);
    CHECK(facts->notAfter == now.addYears(10));
    CHECK(facts->serial.size() == 32);
    CHECK(CertificateAuthority::load(authority->certificatePem(), authority->keyPem()));
    CHECK(!CertificateAuthority::load(authority->certificatePem(), other->keyPem()));
    CHECK(!isSignedBy(other->certificatePem(), *authority));
}

TEST_CASE("Nonsense in place of a key, request or certificate is refused", "[crypto]")
{
    const auto authority = CertificateAuthority::make(QStringLiteral("Region CA"), now);
    REQUIRE(authority);
    CHECK(!authority->issueForDevice("nonsense", {}));
    CHECK(!certificateFromPem({}));
    CHECK(!certificateFromPem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
    CHECK(!certificateFromDer("nonsense"));
    CHECK(!makeCertificateRequest(Secret("nonsense"), QStringLiteral("x")));
    QByteArray request = makeCertificateRequest(*makeKey(), QStringLiteral("x")).value();
    const auto other = makeCertificateRequest(*makeKey(), QStringLiteral("x")).value();
    request.replace(request.size() - 60, 20, other.mid(other.size() - 60, 20)); // in the signature
    CHECK(!authority->issueForDevice(request, {QStringLiteral("d"), {}, now, now.addDays(1), {}}));
}
