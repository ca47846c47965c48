-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finds the few visitors of a rare group: those of one gender, provider and with or without an email (the lowest seven
-- bits of facets) stand together, in the order of their dates of birth.
CREATE INDEX visitors_by_facets ON visitors (facets & 127, facets);
