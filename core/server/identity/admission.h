// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/identity/devicetable.h"
#include "core/server/identity/identitycontext.h"

#include <optional>

namespace tasuki {

/// Who is let in, or why not. `code` is what the refusal tells the client.
struct Verdict {
    std::optional<Caller> caller;
    int status = 401;
    const char *code = "token";
};

/// Looks up, for every single request, whether this certificate, this device, this person and this
/// token are still good – and belong together. Nothing is remembered from the last request.
class Admission {
public:
    explicit Admission(const IdentityContext &context);

    Verdict byCertificate(const ServerRequest &request) const; ///< device and person only
    Verdict bySession(const ServerRequest &request) const; ///< and token

private:
    enum class Need { Certificate, Token };
    Verdict judge(const ServerRequest &request, Need need) const;

    IdentityContext m_context;
    Secret m_tokenKey; ///< empty when it could not be made; nobody comes in then
};

} // namespace tasuki
