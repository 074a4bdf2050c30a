-- SPDX-FileCopyrightText: 2026 Tasuki contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The certificate a device was given and has not yet come with. Until it does, the old one counts as well: the answer
-- with the new one may have been lost.

ALTER TABLE device ADD COLUMN next_certificate BLOB;
ALTER TABLE device ADD COLUMN next_key BLOB;
ALTER TABLE device ADD COLUMN next_serial TEXT;
ALTER TABLE device ADD COLUMN next_not_after INTEGER;
CREATE UNIQUE INDEX device_next_certificate ON device(next_certificate);
