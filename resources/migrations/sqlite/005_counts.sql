-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rollups for every report. Their scope is a venue's id, or -1 for all venues together. A day comes
-- first in their keys: what is received now lies together, whatever the number of venues.
-- Those ending in _forgotten count what nobody is held for any more, and are part of those without.

ALTER TABLE visits ADD COLUMN traits INTEGER NOT NULL DEFAULT 0;  -- Traits::packed() of its earliest sign-in

-- A sign-in's business day follows from its time and the venue's calendar, which may change.
ALTER TABLE sign_ins DROP COLUMN day;

-- Purple's own counts for venues other than the one that a sign-in is at (its own is in sign_ins and visits): the newest.
CREATE TABLE purple_counts (
    visitor_id  INTEGER NOT NULL,
    venue_id    INTEGER NOT NULL,
    visit_count INTEGER NOT NULL,
    counted_at  INTEGER NOT NULL,    -- authentication time of the sign-in that said so
    PRIMARY KEY (visitor_id, venue_id)
) WITHOUT ROWID;

-- Calendars that take effect when everything has been counted by them. A scope's NULL: as for all venues.
CREATE TABLE wanted_calendars (
    scope     INTEGER PRIMARY KEY,
    time_zone TEXT,
    day_start INTEGER
);

CREATE TABLE day_counts (
    day        INTEGER NOT NULL,
    scope      INTEGER NOT NULL,
    visits     INTEGER NOT NULL,
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    visitors   INTEGER NOT NULL,     -- of one venue as many as visits; of all venues fewer
    PRIMARY KEY (day, scope)
) WITHOUT ROWID;

CREATE TABLE hour_counts (
    day        INTEGER NOT NULL,
    scope      INTEGER NOT NULL,
    hour       INTEGER NOT NULL,
    visits     INTEGER NOT NULL,     -- visits that began in this hour
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    PRIMARY KEY (day, scope, hour)
) WITHOUT ROWID;

CREATE TABLE week_counts (
    week     INTEGER NOT NULL,       -- its Monday, as a day
    scope    INTEGER NOT NULL,
    visitors INTEGER NOT NULL,
    PRIMARY KEY (week, scope)
) WITHOUT ROWID;

CREATE TABLE month_counts (
    month       INTEGER NOT NULL,    -- months since 1970-01
    scope       INTEGER NOT NULL,
    first_month INTEGER NOT NULL,    -- of the visitors' first visit in the scope
    visitors    INTEGER NOT NULL,
    PRIMARY KEY (month, scope, first_month)
) WITHOUT ROWID;

CREATE TABLE frequency_counts (
    scope    INTEGER NOT NULL,
    visits   INTEGER NOT NULL,       -- of each of the visitors; 10: ten or more
    visitors INTEGER NOT NULL,
    PRIMARY KEY (scope, visits)
) WITHOUT ROWID;

-- Visits by age band, gender, way of signing in and device family; the numbers are those of src/domain/traits.h.
CREATE TABLE trait_counts (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    age_0 INTEGER NOT NULL, age_1 INTEGER NOT NULL, age_2 INTEGER NOT NULL, age_3 INTEGER NOT NULL,
    age_4 INTEGER NOT NULL, age_5 INTEGER NOT NULL, age_6 INTEGER NOT NULL, age_7 INTEGER NOT NULL,
    gender_0 INTEGER NOT NULL, gender_1 INTEGER NOT NULL, gender_2 INTEGER NOT NULL, gender_3 INTEGER NOT NULL,
    provider_0 INTEGER NOT NULL, provider_1 INTEGER NOT NULL, provider_2 INTEGER NOT NULL, provider_3 INTEGER NOT NULL,
    provider_4 INTEGER NOT NULL, provider_5 INTEGER NOT NULL, provider_6 INTEGER NOT NULL, provider_7 INTEGER NOT NULL,
    provider_8 INTEGER NOT NULL, provider_9 INTEGER NOT NULL, provider_10 INTEGER NOT NULL,
    device_0 INTEGER NOT NULL, device_1 INTEGER NOT NULL, device_2 INTEGER NOT NULL, device_3 INTEGER NOT NULL,
    device_4 INTEGER NOT NULL, device_5 INTEGER NOT NULL, device_6 INTEGER NOT NULL, device_7 INTEGER NOT NULL,
    PRIMARY KEY (day, scope)
) WITHOUT ROWID;

-- What forgotten visitors leave.

CREATE TABLE day_counts_forgotten (
    day        INTEGER NOT NULL,
    scope      INTEGER NOT NULL,
    visits     INTEGER NOT NULL,
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    visitors   INTEGER NOT NULL,     -- of one venue as many as visits; of all venues fewer
    PRIMARY KEY (day, scope)
) WITHOUT ROWID;

CREATE TABLE hour_counts_forgotten (
    day        INTEGER NOT NULL,
    scope      INTEGER NOT NULL,
    hour       INTEGER NOT NULL,
    visits     INTEGER NOT NULL,     -- visits that began in this hour
    new_visits INTEGER NOT NULL,
    sign_ins   INTEGER NOT NULL,
    PRIMARY KEY (day, scope, hour)
) WITHOUT ROWID;

CREATE TABLE week_counts_forgotten (
    week     INTEGER NOT NULL,       -- its Monday, as a day
    scope    INTEGER NOT NULL,
    visitors INTEGER NOT NULL,
    PRIMARY KEY (week, scope)
) WITHOUT ROWID;

CREATE TABLE month_counts_forgotten (
    month       INTEGER NOT NULL,    -- months since 1970-01
    scope       INTEGER NOT NULL,
    first_month INTEGER NOT NULL,    -- of the visitors' first visit in the scope
    visitors    INTEGER NOT NULL,
    PRIMARY KEY (month, scope, first_month)
) WITHOUT ROWID;

CREATE TABLE frequency_counts_forgotten (
    scope    INTEGER NOT NULL,
    visits   INTEGER NOT NULL,       -- of each of the visitors; 10: ten or more
    visitors INTEGER NOT NULL,
    PRIMARY KEY (scope, visits)
) WITHOUT ROWID;

CREATE TABLE trait_counts_forgotten (
    day INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    age_0 INTEGER NOT NULL, age_1 INTEGER NOT NULL, age_2 INTEGER NOT NULL, age_3 INTEGER NOT NULL,
    age_4 INTEGER NOT NULL, age_5 INTEGER NOT NULL, age_6 INTEGER NOT NULL, age_7 INTEGER NOT NULL,
    gender_0 INTEGER NOT NULL, gender_1 INTEGER NOT NULL, gender_2 INTEGER NOT NULL, gender_3 INTEGER NOT NULL,
    provider_0 INTEGER NOT NULL, provider_1 INTEGER NOT NULL, provider_2 INTEGER NOT NULL, provider_3 INTEGER NOT NULL,
    provider_4 INTEGER NOT NULL, provider_5 INTEGER NOT NULL, provider_6 INTEGER NOT NULL, provider_7 INTEGER NOT NULL,
    provider_8 INTEGER NOT NULL, provider_9 INTEGER NOT NULL, provider_10 INTEGER NOT NULL,
    device_0 INTEGER NOT NULL, device_1 INTEGER NOT NULL, device_2 INTEGER NOT NULL, device_3 INTEGER NOT NULL,
    device_4 INTEGER NOT NULL, device_5 INTEGER NOT NULL, device_6 INTEGER NOT NULL, device_7 INTEGER NOT NULL,
    PRIMARY KEY (day, scope)
) WITHOUT ROWID;


INSERT INTO hour_counts_forgotten (day, scope, hour, visits, new_visits, sign_ins)
SELECT day, venue_id, hour, visits, new_visits, sign_ins FROM anonymous_hours;

INSERT INTO hour_counts_forgotten (day, scope, hour, visits, new_visits, sign_ins)
SELECT day, -1, hour, sum(visits), sum(new_visits), sum(sign_ins) FROM anonymous_hours GROUP BY day, hour;

-- Whether one of them was at two venues on a day is not known any more.
INSERT INTO day_counts_forgotten (day, scope, visits, new_visits, sign_ins, visitors)
SELECT day, scope, sum(visits), sum(new_visits), sum(sign_ins), sum(visits) FROM hour_counts_forgotten GROUP BY day, scope;

-- Until everything has been counted anew, which begins with the next start, there is what there was.
INSERT INTO hour_counts (day, scope, hour, visits, new_visits, sign_ins)
SELECT day, venue_id, hour, visits, new_visits, sign_ins FROM venue_hours;

INSERT INTO hour_counts (day, scope, hour, visits, new_visits, sign_ins)
SELECT day, -1, hour, sum(visits), sum(new_visits), sum(sign_ins) FROM venue_hours GROUP BY day, hour;

INSERT INTO day_counts (day, scope, visits, new_visits, sign_ins, visitors)
SELECT day, scope, sum(visits), sum(new_visits), sum(sign_ins), sum(visits) FROM hour_counts GROUP BY day, scope;

INSERT INTO meta (name, value)
SELECT name, 'migration' FROM (SELECT 'recount_pending' AS name UNION ALL SELECT 'counts_incomplete')
WHERE EXISTS (SELECT 1 FROM sign_ins);

DROP TABLE venue_days;
DROP TABLE venue_hours;
DROP TABLE anonymous_hours;
