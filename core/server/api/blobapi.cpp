// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/blobapi.h"

#include "core/server/api/syncapi.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    /// The parts of a path as what they name; nothing where one cannot.
    struct Place {
        ScopeId scope;
        QByteArray hash;
        int number = 0;
    };

    std::optional<Place> placeOf(const ServerRequest &request)
    {
        const QByteArrayList &parts = request.parameters;
        const auto scope = strictId<ScopeId>(QString::fromLatin1(parts.value(0)));
        const auto hash = parts.size() > 1 ? blobHashFrom(parts.at(1)) : QByteArray();
        bool isNumber = true;
        const int number = parts.size() > 2 ? parts.at(2).toInt(&isNumber) : 0;
        const bool isPlain = parts.size() <= 2 || QByteArray::number(number) == parts.at(2);
        if (!scope || !hash || !isNumber || !isPlain)
            return std::nullopt;
        return Place{*scope, *hash, number};
    }

    ServerResponse notFound()
    {
        return refusal(404, "not_found");
    }

    /// Content that is not what it was said to be is the client's mistake, not damage of ours.
    ServerResponse refused(const Error &error)
    {
        if (error.kind == Error::Kind::Corrupt)
            return refusal(422, "digest");
        if (error.kind == Error::Kind::Invalid)
            return refusal(415, "type");
        return refusal(error);
    }

    ServerResponse done()
    {
        ServerResponse response;
        response.body = "{}";
        return response;
    }

} // namespace

ServerResponse BlobApi::open(const ServerRequest &request) const
{
    const auto place = placeOf(request);
    if (!place)
        return notFound();
    const auto manifest = blobManifestFromBytes(request.body);
    if (!manifest && manifest.error().kind == Error::Kind::Forbidden)
        return refusal(415, "type");
    if (!manifest)
        return refusal(manifest.error());
    const auto opening = m_desk.open(request.caller, place->scope, *manifest);
    if (!opening)
        return refusal(opening.error());
    ServerResponse response;
    response.body = encode(*opening);
    return response;
}

ServerResponse BlobApi::putChunk(const ServerRequest &request) const
{
    const auto place = placeOf(request);
    if (!place)
        return notFound();
    const auto put
        = m_desk.put(request.caller, place->scope, place->hash, place->number, request.body);
    return put ? done() : refused(put.error());
}

ServerResponse BlobApi::complete(const ServerRequest &request) const
{
    const auto place = placeOf(request);
    if (!place)
        return notFound();
    const auto completed = m_desk.complete(request.caller, place->scope, place->hash);
    return completed ? done() : refused(completed.error());
}

ServerResponse BlobApi::manifest(const ServerRequest &request) const
{
    const auto place = placeOf(request);
    if (!place)
        return notFound();
    const auto manifest = m_desk.manifest(request.caller, place->scope, place->hash);
    if (!manifest)
        return refusal(manifest.error());
    ServerResponse response;
    response.body = encode(*manifest);
    return response;
}

ServerResponse BlobApi::chunk(const ServerRequest &request) const
{
    const auto place = placeOf(request);
    if (!place)
        return notFound();
    const auto bytes = m_desk.chunk(request.caller, place->scope, place->hash, place->number);
    if (!bytes)
        return refusal(bytes.error());
    ServerResponse response;
    response.body = *bytes;
    response.contentType = "application/octet-stream"; // never shown by whatever opens an address
    return response;
}

} // namespace tasuki
