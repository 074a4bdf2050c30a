-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Signed ends of the server's audit, as this device was told them. Nothing in them is secret, and each proves itself.
CREATE TABLE audit_head(
    epoch TEXT NOT NULL,
    rows TEXT NOT NULL,
    received INTEGER NOT NULL, -- milliseconds, this device's clock
    head TEXT NOT NULL,
    PRIMARY KEY(epoch, rows)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_head_by_time ON audit_head(received);
