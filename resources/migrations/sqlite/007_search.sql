-- SPDX-License-Identifier: GPL-3.0-or-later
-- What visitors are searched and filtered by.

-- Every MAC address that a visitor had: its first digits are a range.
CREATE TABLE macs (
    mac        INTEGER NOT NULL,     -- 48 bits
    visitor_id INTEGER NOT NULL,
    PRIMARY KEY (mac, visitor_id)
) WITHOUT ROWID;

-- All runs of three characters, by profiles.id. The texts themselves stand where they always did. Each ends with two
-- line feeds, so that the last letters begin a run as well.
CREATE VIRTUAL TABLE profile_search USING fts5 (
    name, email, content = '', columnsize = 0, detail = none, tokenize = 'trigram'
);
-- For one or two letters: the runs that begin with them.
CREATE VIRTUAL TABLE profile_terms USING fts5vocab (profile_search, row);

INSERT INTO macs (mac, visitor_id) SELECT DISTINCT mac, visitor_id FROM sign_ins WHERE mac >= 0 ORDER BY 1, 2;
INSERT INTO profile_search (rowid, name, email)
SELECT id, first_name || ' ' || last_name || char(10, 10), email || char(10, 10) FROM profiles;

-- How far the two go: rows with higher ids follow, many at a time.
INSERT INTO meta (name, value) SELECT 'searchable_profile', coalesce(max(id), 0) FROM profiles;
INSERT INTO meta (name, value) SELECT 'searchable_sign_in', coalesce(max(id), 0) FROM sign_ins;

-- Date of birth (year, month and day as a number of eight digits), provider, gender and whether there is an email, in
-- one number of 25, 4, 2 and 1 bits.
ALTER TABLE visitors ADD COLUMN facets INTEGER NOT NULL DEFAULT 0;
UPDATE visitors SET facets = (
    SELECT ((CASE WHEN date_of_birth GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
                 THEN CAST(replace(date_of_birth, '-', '') AS INTEGER) ELSE 0 END) << 7)
         | (CASE lower(trim(provider))
               WHEN '' THEN 0 WHEN 'form' THEN 1 WHEN 'email' THEN 1 WHEN 'facebook' THEN 2 WHEN 'google' THEN 3
               WHEN 'google+' THEN 3 WHEN 'twitter' THEN 4 WHEN 'x' THEN 4 WHEN 'linkedin' THEN 5
               WHEN 'instagram' THEN 6 WHEN 'apple' THEN 7 WHEN 'microsoft' THEN 8 WHEN 'sms' THEN 9 ELSE 10 END << 3)
         | (CASE lower(trim(gender))
               WHEN '' THEN 0 WHEN 'f' THEN 1 WHEN 'female' THEN 1 WHEN 'm' THEN 2 WHEN 'male' THEN 2 ELSE 3 END << 1)
         | (email <> '')
    FROM profiles WHERE profiles.id = visitors.profile_id
);

-- Bit (venue_id modulo 61) for each venue that they have visited: who lacks it was never there.
ALTER TABLE visitors ADD COLUMN venue_bits INTEGER NOT NULL DEFAULT 0;
UPDATE visitors SET venue_bits = (
    SELECT coalesce(sum(DISTINCT 1 << ((visits.venue_id % 61 + 61) % 61)), 0)
    FROM visits WHERE visits.visitor_id = visitors.visitor_id
);

-- All that filters ask for, so that counting reads nothing else.
DROP INDEX visitors_by_last_seen;
CREATE INDEX visitors_by_last_seen ON visitors (last_seen, profile_id, facets, venue_bits, visits, first_seen);
