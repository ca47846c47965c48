-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the peers keep sign-ins: the same identity as Foyer's, and the body.
PRAGMA journal_mode = WAL;
CREATE TABLE sign_ins (
    authentication_time TEXT NOT NULL,
    venue_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    mac TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (authentication_time, venue_id, user_id, mac)
);
