-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first schema. Times are ms since 1970-01-01 UTC, days are business days since 1970-01-01 (contract.md).

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE venues (
    venue_id     INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    latitude     REAL,
    longitude    REAL,
    company_id   INTEGER,
    company_name TEXT NOT NULL,
    described_at INTEGER NOT NULL,   -- authentication time of the newest sign-in; the columns above are its words
    time_zone    TEXT,               -- IANA id; NULL: meta.time_zone
    day_start    INTEGER             -- wall-clock hour; NULL: meta.day_start
);

-- The distinct things visitors said of themselves; most visitors have one row.
CREATE TABLE profiles (
    id            INTEGER PRIMARY KEY,
    visitor_id    INTEGER NOT NULL,
    digest        INTEGER NOT NULL,  -- 64 bits of SHA-256 over the fields below
    first_name    TEXT NOT NULL,
    last_name     TEXT NOT NULL,
    email         TEXT NOT NULL,
    gender        TEXT NOT NULL,
    date_of_birth TEXT,              -- ISO 8601 date
    provider      TEXT NOT NULL
);
CREATE UNIQUE INDEX profiles_by_visitor ON profiles (visitor_id, digest);

CREATE TABLE user_agents (
    id     INTEGER PRIMARY KEY,
    digest INTEGER NOT NULL UNIQUE,
    text   TEXT NOT NULL
);

CREATE TABLE visitors (
    visitor_id INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL,     -- the profile of the newest sign-in by authentication time
    profile_at INTEGER NOT NULL,     -- that time
    first_seen INTEGER NOT NULL,
    last_seen  INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    visits     INTEGER NOT NULL
);
CREATE INDEX visitors_by_last_seen ON visitors (last_seen, visitor_id);

CREATE TABLE sign_ins (
    id               INTEGER PRIMARY KEY,  -- in order of arrival
    authenticated_at INTEGER NOT NULL,
    venue_id         INTEGER NOT NULL,
    visitor_id       INTEGER NOT NULL,
    mac              INTEGER NOT NULL,     -- 48 bits; -1: none (NULL would never equal NULL in the index below)
    day              INTEGER NOT NULL,
    profile_id       INTEGER NOT NULL,
    user_agent_id    INTEGER NOT NULL,
    visit_count      INTEGER,              -- Purple's own count for the venue
    received_at      INTEGER NOT NULL
);
-- Exactly once: the identity of a sign-in. Also serves one visitor's history.
CREATE UNIQUE INDEX sign_ins_identity ON sign_ins (visitor_id, authenticated_at, venue_id, mac);
CREATE INDEX sign_ins_by_time ON sign_ins (authenticated_at);
CREATE INDEX sign_ins_by_venue ON sign_ins (venue_id, authenticated_at);

-- Apart from sign_ins so that reading many sign-ins does not read their bodies.
CREATE TABLE sign_in_bodies (
    sign_in_id INTEGER PRIMARY KEY,
    codec      INTEGER NOT NULL,
    body       BLOB NOT NULL
);

CREATE TABLE visits (
    venue_id    INTEGER NOT NULL,
    visitor_id  INTEGER NOT NULL,
    day         INTEGER NOT NULL,
    first_at    INTEGER NOT NULL,    -- earliest sign-in of the visit
    hour        INTEGER NOT NULL,    -- wall-clock hour of first_at
    sign_ins    INTEGER NOT NULL,
    visit_count INTEGER,             -- smallest of Purple's counts in the visit's sign-ins
    is_new      INTEGER NOT NULL,
    PRIMARY KEY (venue_id, visitor_id, day)
) WITHOUT ROWID;

CREATE TABLE venue_days (
    venue_id   INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    visits     INTEGER NOT NULL,
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    PRIMARY KEY (venue_id, day)
) WITHOUT ROWID;

CREATE TABLE venue_hours (
    venue_id   INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    hour       INTEGER NOT NULL,
    visits     INTEGER NOT NULL,     -- visits that began in this hour
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    PRIMARY KEY (venue_id, day, hour)
) WITHOUT ROWID;

-- What forgotten visitors leave in the rollups: counts, no person. venue_hours = visits and sign-ins held + these.
CREATE TABLE anonymous_hours (
    venue_id   INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    hour       INTEGER NOT NULL,
    visits     INTEGER NOT NULL,
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    PRIMARY KEY (venue_id, day, hour)
) WITHOUT ROWID;

-- Keyed hashes of the identities of forgotten sign-ins, so that a repeat of one stays forgotten.
CREATE TABLE forgotten (
    identity BLOB PRIMARY KEY
) WITHOUT ROWID;

-- The newest deliveries at the webhook address, a ring: the oldest rows are removed.
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    outcome     INTEGER NOT NULL,    -- DeliveryOutcome
    wire_bytes  INTEGER NOT NULL,
    answer_us   INTEGER NOT NULL,    -- from the last byte of the request to the durable commit
    origin      TEXT NOT NULL,
    head_codec  INTEGER NOT NULL,
    head        BLOB NOT NULL,       -- request line and fields, token masked
    sign_in_id  INTEGER,             -- Stored, Repeat: its body is in sign_in_bodies
    codec       INTEGER,             -- Test: its body
    body        BLOB
);
-- To forget a visitor's. Not by visitor: this one grows at its end, so that a batch of rows touches few pages.
CREATE INDEX deliveries_by_sign_in ON deliveries (sign_in_id) WHERE sign_in_id IS NOT NULL;
-- The rare outcomes: test deliveries for the live table, quarantine and refusals for the inspector.
CREATE INDEX deliveries_uncommon ON deliveries (outcome, received_at) WHERE outcome > 2;

-- Deliveries that could not be understood, whole, until a person handles them.
CREATE TABLE quarantine (
    id          INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL UNIQUE,
    received_at INTEGER NOT NULL,
    reason      TEXT NOT NULL,       -- Rejection::word()
    codec       INTEGER NOT NULL,
    body        BLOB NOT NULL
);

CREATE TABLE counters (
    name  TEXT PRIMARY KEY,          -- "outcome.stored", "refused.not-tls", …
    value INTEGER NOT NULL
) WITHOUT ROWID;
