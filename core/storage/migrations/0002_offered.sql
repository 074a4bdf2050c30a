-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether an operation was ever put into a request: from then on somebody else may have it, and it stays as it is. What
-- is there already may have been.
ALTER TABLE outbox ADD COLUMN offered INTEGER NOT NULL DEFAULT 1;
CREATE INDEX outbox_by_object ON outbox(object, device_sequence);
