-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was written here is read room by room.
CREATE INDEX outbox_by_scope ON outbox(scope, device_sequence);
