// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/blobs/blobdesk.h"

namespace tasuki {

/// Handlers of the routes of files. The parts of the path are the request's parameters: room, hash
/// and number of the chunk. What cannot be such a thing is not here (404), as what is not there.
class BlobApi {
public:
    explicit BlobApi(BlobDesk &desk)
        : m_desk(desk)
    { }

    ServerResponse open(const ServerRequest &request) const;
    ServerResponse putChunk(const ServerRequest &request) const;
    ServerResponse complete(const ServerRequest &request) const;
    ServerResponse manifest(const ServerRequest &request) const;
    ServerResponse chunk(const ServerRequest &request) const;

private:
    BlobDesk &m_desk;
};

} // namespace tasuki
