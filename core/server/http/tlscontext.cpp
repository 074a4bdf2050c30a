// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/tlscontext.h"

#include "core/crypto/privatekey.h"

#include <openssl/pem.h>

namespace tasuki {

namespace {

    CertificateHandle certificateOf(const QByteArray &pem)
    {
        const BioHandle bio = bioOver(pem);
        return CertificateHandle(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    }

    bool refuseResumption(SSL_CTX *context)
    {
        SSL_CTX_set_options(context,
                            SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION
                                | SSL_OP_CIPHER_SERVER_PREFERENCE);
        SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
        return SSL_CTX_set_num_tickets(context, 0) == 1;
    }

    bool requireCertificate(SSL_CTX *context, X509 *authority)
    {
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
        SSL_CTX_set_verify_depth(context, 1);
        return X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority) == 1
            && SSL_CTX_add_client_CA(context, authority) == 1;
    }

} // namespace

Result<TlsContextHandle> makeTlsContext(Entrance entrance, const QByteArray &certificatePem,
                                        const Secret &keyPem, const QByteArray &authorityPem)
{
    const auto key = privateKeyFromPem(keyPem);
    if (!key)
        return key.error();
    const CertificateHandle certificate = certificateOf(certificatePem);
    const CertificateHandle authority = certificateOf(authorityPem);
    TlsContextHandle context(SSL_CTX_new(TLS_server_method()));
    if (!context || !certificate || !authority
        || SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION) != 1
        || SSL_CTX_set_max_proto_version(context.get(), TLS1_3_VERSION) != 1
        || SSL_CTX_set1_groups_list(context.get(), "P-256") != 1
        || SSL_CTX_use_certificate(context.get(), certificate.get()) != 1
        || SSL_CTX_use_PrivateKey(context.get(), key->get()) != 1
        || SSL_CTX_check_private_key(context.get()) != 1 || !refuseResumption(context.get()))
        return opensslError(Error::Kind::Invalid, "Preparing TLS");
    if (entrance == Entrance::Api && !requireCertificate(context.get(), authority.get()))
        return opensslError(Error::Kind::Invalid, "Preparing TLS client verification");
    return context;
}

} // namespace tasuki
