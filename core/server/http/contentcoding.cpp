// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/contentcoding.h"

#include "core/wire/gzip.h"

namespace tasuki {

bool isFolded(const ServerRequest &request)
{
    return !request.encoding.isEmpty() && request.encoding != "identity";
}

std::optional<int> unfoldBody(ServerRequest &request, std::size_t most)
{
    if (request.encoding != "gzip")
        return 415;
    auto body = ungzipped(request.body, static_cast<qsizetype>(most));
    if (!body)
        return body.error().kind == Error::Kind::TooLarge ? 413 : 400;
    request.body = std::move(*body);
    return std::nullopt;
}

void foldBody(ServerResponse &response, const ServerRequest &request)
{
    if (!response.mayShrink || !request.takesGzip || response.body.size() < worthGzip)
        return;
    QByteArray small = gzipped(response.body);
    if (small.isEmpty() || small.size() >= response.body.size())
        return;
    response.body = std::move(small);
    response.headers.emplaceBack("Content-Encoding", "gzip");
}

} // namespace tasuki
