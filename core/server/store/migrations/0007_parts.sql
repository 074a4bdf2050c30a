-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rooms that are part of another one: its next chapter, or a circle inside it. Never changed, never deleted.

CREATE TABLE scope_part(
    id BLOB PRIMARY KEY NOT NULL REFERENCES scope(id),
    of_id BLOB NOT NULL REFERENCES scope(id),
    kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX scope_part_of ON scope_part(of_id);
