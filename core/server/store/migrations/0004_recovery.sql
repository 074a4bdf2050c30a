-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What devices and server ask each other after a restore (protocol.md 3.9).

-- The day an operation counts for in the journal of its device: of its writer's clock, UTC.
ALTER TABLE op_seen ADD COLUMN day TEXT NOT NULL DEFAULT '';
CREATE INDEX op_seen_day ON op_seen(device_id, day);

-- Content only a device still had. A person decides what becomes of it; nothing reads it by itself.
CREATE TABLE witness(
    scope_id BLOB NOT NULL,
    id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    type TEXT NOT NULL,
    body BLOB NOT NULL,
    user_id BLOB NOT NULL,
    device_id BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY(scope_id, id, hash)
) STRICT, WITHOUT ROWID;

-- What a client has seen of the server is named by the last row of the audit.
DROP TABLE tick;
