-- SPDX-License-Identifier: GPL-3.0-or-later
-- When the newest sign-in and test came, and the newest from outside, are counters now ("last.sign_in",
-- "last_outside.sign_in", "last_outside.test"). The rows held so far tell them for the time before.

INSERT OR REPLACE INTO counters (name, value)
SELECT 'last.sign_in', received_at FROM sign_ins ORDER BY id DESC LIMIT 1;

INSERT OR REPLACE INTO counters (name, value)
SELECT 'last_outside.sign_in', newest FROM (
    SELECT max(received_at) AS newest FROM deliveries WHERE outcome IN (1, 2)
    AND origin <> '' AND origin NOT LIKE '127.%' AND origin NOT LIKE '::ffff:127.%' AND origin <> '::1'
) WHERE newest IS NOT NULL;

INSERT OR REPLACE INTO counters (name, value)
SELECT 'last_outside.test', newest FROM (
    SELECT max(received_at) AS newest FROM deliveries WHERE outcome = 3
    AND origin <> '' AND origin NOT LIKE '127.%' AND origin NOT LIKE '::ffff:127.%' AND origin <> '::1'
) WHERE newest IS NOT NULL;
