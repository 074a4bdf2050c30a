-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rooms and what is in them (protocol.md 3.1). Precious: nothing here can be rebuilt from elsewhere.
-- Identifiers are 16 bytes, times ISO 8601 text. What people wrote is sealed (body, op); the rest tells no name.

CREATE TABLE meta(k TEXT PRIMARY KEY NOT NULL, v TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE scope(
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    head INTEGER NOT NULL DEFAULT 0,
    sum INTEGER NOT NULL DEFAULT 0,
    min_since INTEGER NOT NULL DEFAULT 0,
    closed_at TEXT
) STRICT, WITHOUT ROWID;

-- Who works where, as far as access depends on it. Names are in the region's records.
CREATE TABLE member_office(id BLOB PRIMARY KEY NOT NULL, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE member_person(
    id BLOB PRIMARY KEY NOT NULL,
    office_id BLOB NOT NULL REFERENCES member_office(id),
    profession TEXT NOT NULL,
    ended_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX member_person_office ON member_person(office_id);

CREATE TABLE member(
    scope_id BLOB NOT NULL REFERENCES scope(id),
    office_id BLOB NOT NULL REFERENCES member_office(id),
    ended_at TEXT,
    PRIMARY KEY(scope_id, office_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_of ON member(office_id);

-- One period of membership of one person. Never deleted: it is the evidence that a grant ended.
CREATE TABLE grant_(
    id BLOB PRIMARY KEY NOT NULL,
    user_id BLOB NOT NULL,
    scope_id BLOB NOT NULL REFERENCES scope(id),
    started_at TEXT NOT NULL,
    ended_at TEXT,
    reason TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX grant_current ON grant_(user_id, scope_id) WHERE ended_at IS NULL;
CREATE INDEX grant_scope ON grant_(scope_id);

CREATE TABLE obj(
    scope_id BLOB NOT NULL REFERENCES scope(id),
    id BLOB NOT NULL,
    type TEXT NOT NULL,
    seq INTEGER NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    body BLOB NOT NULL,
    body_hash INTEGER NOT NULL,
    PRIMARY KEY(scope_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX obj_seq ON obj(scope_id, seq);

CREATE TABLE obj_version(
    scope_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    id BLOB NOT NULL,
    op_id BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY(scope_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE op_seen(
    op_id BLOB PRIMARY KEY NOT NULL,
    payload_hash BLOB NOT NULL,
    scope_id BLOB NOT NULL,
    user_id BLOB NOT NULL,
    device_id BLOB NOT NULL,
    seq INTEGER NOT NULL,
    status INTEGER NOT NULL,
    why TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX op_seen_device ON op_seen(device_id, at);

-- Written by someone who is not (or no longer) a member; a person decides.
CREATE TABLE held(
    op_id BLOB PRIMARY KEY NOT NULL,
    user_id BLOB NOT NULL,
    scope_id BLOB NOT NULL,
    op BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tick(id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Who did what, chained by hash. No clinical text.
CREATE TABLE audit(
    n INTEGER PRIMARY KEY,
    entry TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
