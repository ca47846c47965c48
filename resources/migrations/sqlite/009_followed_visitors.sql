-- SPDX-License-Identifier: GPL-3.0-or-later
-- Of whose arrival the window tells. Here and not in the settings, so that forgetting somebody reaches it.

CREATE TABLE followed_visitors (
    visitor_id INTEGER PRIMARY KEY
) WITHOUT ROWID;
