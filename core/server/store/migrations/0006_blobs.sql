-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of rooms (protocol.md 3.8). A hash is a name only within its room: the same file in two rooms is two files.

CREATE TABLE blob(
    scope_id BLOB NOT NULL,
    sha BLOB NOT NULL,
    manifest BLOB NOT NULL, -- sealed
    upload BLOB NOT NULL, -- another manifest for the same name is another upload
    is_complete INTEGER NOT NULL,
    opened INTEGER NOT NULL, -- milliseconds
    user_id BLOB NOT NULL,
    PRIMARY KEY(scope_id, sha)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_unfinished ON blob(is_complete, opened);

CREATE TABLE blob_chunk(
    upload BLOB NOT NULL,
    n INTEGER NOT NULL,
    body BLOB NOT NULL, -- sealed
    PRIMARY KEY(upload, n)
) STRICT;
