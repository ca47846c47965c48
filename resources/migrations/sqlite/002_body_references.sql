-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bodies are packed against what other tables say of their sign-in, which leaves some 30 bytes of each.

-- The distinct ways in which deliveries have described a venue. Rows never change: bodies are packed against them.
CREATE TABLE venue_descriptions (
    id           INTEGER PRIMARY KEY,
    digest       INTEGER NOT NULL UNIQUE,  -- 64 bits over the columns below
    venue_id     INTEGER NOT NULL,
    name         TEXT NOT NULL,
    latitude     REAL,
    longitude    REAL,
    company_id   INTEGER,
    company_name TEXT NOT NULL
);
ALTER TABLE sign_in_bodies ADD COLUMN venue_description_id INTEGER;  -- NULL: packed without one

-- Only forgetting asked for it, and a walk over the ring of deliveries is no longer than a blink.
DROP INDEX deliveries_by_sign_in;
