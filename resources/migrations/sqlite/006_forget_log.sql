-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many were forgotten, and when: numbers, no person.

CREATE TABLE forget_log (
    day      TEXT NOT NULL,        -- ISO 8601 date of the PC
    reason   INTEGER NOT NULL,     -- ForgetReason
    visitors INTEGER NOT NULL,
    sign_ins INTEGER NOT NULL,
    PRIMARY KEY (day, reason)
) WITHOUT ROWID;
