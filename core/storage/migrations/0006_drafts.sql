-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- precious: what somebody has begun to write into a room and not sent, sealed with the room's key.
CREATE TABLE draft(
    scope BLOB NOT NULL PRIMARY KEY REFERENCES scope(id),
    payload BLOB NOT NULL
) STRICT;
