// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/identity/identitycontext.h"

#include "core/crypto/hash.h"

namespace tasuki {

Result<Secret> IdentityContext::keyFor(const char *purpose) const
{
    return hkdfSha256(key, {}, QByteArrayView(purpose));
}

QByteArray IdentityContext::hashOf(const char *purpose, std::string_view secret) const
{
    const auto derived = keyFor(purpose);
    if (!derived)
        return {};
    return hmacSha256(*derived,
                      QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())));
}

Result<Person> IdentityContext::personOf(PersonId id) const
{
    const auto directory = store.directory();
    if (!directory)
        return directory.error();
    for (const Person &person : directory->people) {
        if (person.id == id)
            return person;
    }
    return Error{Error::Kind::NotFound, QStringLiteral("The person is not in the directory")};
}

} // namespace tasuki
