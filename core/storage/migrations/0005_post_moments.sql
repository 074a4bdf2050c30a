-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- When a post of a room's 連絡帳 was written, milliseconds, by its author's clock: in clear, so that a stretch of a hundred
-- thousand posts is read by itself. NULL for everything else. What lies here already gets it at the next opening.
ALTER TABLE object ADD COLUMN moment INTEGER;
CREATE INDEX post_by_moment ON object(scope, moment, id) WHERE moment IS NOT NULL;
-- A room's other records are read without walking over its posts.
CREATE INDEX object_but_posts ON object(scope, id) WHERE moment IS NULL;
