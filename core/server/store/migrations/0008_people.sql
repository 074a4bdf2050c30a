-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rooms of some people only, whatever offices they work at: nobody else of these gets a grant. Rooms
-- without a row are for everybody their kind is for. Never changed, never deleted.

CREATE TABLE scope_person(
    scope_id BLOB NOT NULL REFERENCES scope(id),
    user_id BLOB NOT NULL,
    PRIMARY KEY(scope_id, user_id)
) STRICT, WITHOUT ROWID;
