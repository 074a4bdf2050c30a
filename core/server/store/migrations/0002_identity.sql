-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may come in: accounts, devices, one-time codes, sessions (security.md 4.2, 4.3). Codes, tokens and
-- passwords are here only as hashes. Times are milliseconds since 1970 where code compares them.

CREATE TABLE account(
    person_id BLOB PRIMARY KEY NOT NULL,
    login TEXT NOT NULL UNIQUE,
    office_id BLOB NOT NULL,
    profession TEXT NOT NULL,
    password BLOB,
    disabled_at INTEGER
) STRICT, WITHOUT ROWID;

-- state: pending (a code is out), active (has a certificate), revoked. Never deleted.
CREATE TABLE device(
    id BLOB PRIMARY KEY NOT NULL,
    person_id BLOB NOT NULL REFERENCES account(person_id),
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    certificate BLOB UNIQUE,
    key BLOB,
    serial TEXT,
    not_after INTEGER,
    revoked_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX device_person ON device(person_id);

CREATE TABLE enrolment(
    device_id BLOB PRIMARY KEY NOT NULL REFERENCES device(id),
    person_id BLOB NOT NULL,
    code BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX enrolment_person ON enrolment(person_id);

CREATE TABLE session(
    id BLOB PRIMARY KEY NOT NULL,
    device_id BLOB NOT NULL REFERENCES device(id),
    started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_device ON session(device_id);

CREATE TABLE access_token(
    hash BLOB PRIMARY KEY NOT NULL,
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX access_token_session ON access_token(session_id);

CREATE TABLE refresh_token(
    hash BLOB PRIMARY KEY NOT NULL,
    session_id BLOB NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL,
    replaced_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX refresh_token_session ON refresh_token(session_id);

-- Tries at signing in, by the hash of the ID that was tried (whether it exists or not) and by device.
CREATE TABLE throttle(
    subject BLOB PRIMARY KEY NOT NULL,
    failures INTEGER NOT NULL,
    since INTEGER NOT NULL,
    blocked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
