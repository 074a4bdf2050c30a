-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- In clear are identifiers, states, numbers and sizes. Every `payload` is sealed with the key of its room, which lies in the
-- store beside this file: without it nothing here can be read.

CREATE TABLE file(
    id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
    scope BLOB NOT NULL CHECK(length(scope) = 16),
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    state INTEGER NOT NULL,
    place INTEGER NOT NULL, -- who came first goes first
    payload BLOB NOT NULL,
    UNIQUE(scope, hash)
) STRICT;
CREATE INDEX file_by_state ON file(state, place);

CREATE TABLE chunk(
    file BLOB NOT NULL REFERENCES file(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY(file, number)
) STRICT;
