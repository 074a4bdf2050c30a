-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A chain of the audit for each server on the database. What there is becomes the chain without a name.

ALTER TABLE audit RENAME TO audit_before;
CREATE TABLE audit(
    chain TEXT NOT NULL,
    n INTEGER NOT NULL,
    entry TEXT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY(chain, n)
) STRICT, WITHOUT ROWID;
INSERT INTO audit(chain, n, entry, hash) SELECT '', n, entry, hash FROM audit_before;
DROP TABLE audit_before;
