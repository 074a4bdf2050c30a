// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <memory>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace tasuki {

/// Owns one OpenSSL object and frees it with the function that belongs to it.
template<auto Free>
struct OpenSslDeleter {
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using BignumHandle = std::unique_ptr<BIGNUM, OpenSslDeleter<BN_free>>;
using BioHandle = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, OpenSslDeleter<EVP_CIPHER_CTX_free>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, OpenSslDeleter<X509_EXTENSION_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, OpenSslDeleter<EVP_PKEY_CTX_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpenSslDeleter<EVP_PKEY_free>>;
using RequestHandle = std::unique_ptr<X509_REQ, OpenSslDeleter<X509_REQ_free>>;
using CertificateHandle = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;

/// OpenSSL's own reason, for the log. Empties its error queue, so that no later call trips over it.
inline Error opensslError(Error::Kind kind, const char *what)
{
    const unsigned long code = ERR_get_error();
    const char *reason = code ? ERR_reason_error_string(code) : nullptr;
    ERR_clear_error();
    return Error{kind,
                 QStringLiteral("%1: %2").arg(QLatin1String(what),
                                              QLatin1String(reason ? reason : "failed"))};
}

/// Everything written to a memory BIO.
inline QByteArray bioText(BIO *bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio, &bytes);
    return QByteArray(bytes, size);
}

inline BioHandle bioOver(QByteArrayView text)
{
    return BioHandle(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

} // namespace tasuki
