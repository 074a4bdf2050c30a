-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is left of a room that was erased by the retention rule, with its row in scope, whose closed_at says when: who asked for
-- it, who agreed, and a code of why. No words, no name. Never changed, never deleted.

CREATE TABLE scope_erased(
    scope_id BLOB PRIMARY KEY NOT NULL REFERENCES scope(id),
    asked_by BLOB NOT NULL,
    asked_office BLOB NOT NULL,
    agreed_by BLOB NOT NULL,
    agreed_office BLOB NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
