-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In clear are identifiers, sequence numbers, states, kinds and sizes. Every `payload` is sealed and
-- bound to the clear columns of its row (core/storage/rowbinding.h).

-- cache: the scopes this device holds. Without `key` nothing of the scope can be read.
CREATE TABLE scope(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    key BLOB NOT NULL,
    payload BLOB NOT NULL
) STRICT;

-- cache: the base, as the server last told it.
CREATE TABLE object(
    scope BLOB NOT NULL REFERENCES scope(id),
    id BLOB NOT NULL CHECK(length(id) = 16),
    type TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY(scope, id)
) STRICT;

-- precious: own operations on their way, their journal and dead letters.
CREATE TABLE outbox(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    device_sequence INTEGER NOT NULL UNIQUE,
    scope BLOB NOT NULL CHECK(length(scope) = 16),
    object BLOB NOT NULL CHECK(length(object) = 16),
    state INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
CREATE INDEX outbox_by_state ON outbox(state, device_sequence);

-- precious: small values of this device. Names never hold anything about a person.
CREATE TABLE setting(
    name TEXT NOT NULL PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;

-- precious: numbers that only grow, also when the rows that used them are gone.
CREATE TABLE counter(
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;
INSERT INTO counter(name, value) VALUES('device_sequence', 0);
