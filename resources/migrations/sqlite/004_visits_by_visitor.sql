-- SPDX-License-Identifier: GPL-3.0-or-later
-- Visits are asked for by visitor, so that is how they lie: a batch of sign-ins then changes a third of the pages.

CREATE TABLE visits_by_visitor (
    visitor_id  INTEGER NOT NULL,
    venue_id    INTEGER NOT NULL,
    day         INTEGER NOT NULL,
    first_at    INTEGER NOT NULL,    -- earliest sign-in of the visit
    hour        INTEGER NOT NULL,    -- wall-clock hour of first_at
    sign_ins    INTEGER NOT NULL,
    visit_count INTEGER,             -- smallest of Purple's counts in the visit's sign-ins
    is_new      INTEGER NOT NULL,
    PRIMARY KEY (visitor_id, venue_id, day)
) WITHOUT ROWID;

INSERT INTO visits_by_visitor (visitor_id, venue_id, day, first_at, hour, sign_ins, visit_count, is_new)
SELECT visitor_id, venue_id, day, first_at, hour, sign_ins, visit_count, is_new FROM visits;

DROP TABLE visits;
ALTER TABLE visits_by_visitor RENAME TO visits;
