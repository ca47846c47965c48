// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitorstates.h"

#include <algorithm>

namespace foyer::storage {

namespace {

// Whoever signs in again does so within minutes or the next day: more would be memory for nothing.
constexpr std::size_t kMaxRemembered = 20'000;

} // namespace

QString visitorColumns()
{
    return QStringLiteral(
        "visitor_id, profile_id, profile_at, first_seen, last_seen, sign_ins, visits, facets, "
        "venue_bits");
}

std::pair<qint64, VisitorState> readRow(const Statement &row)
{
    const auto [id, profileId, profileAt, firstSeen, lastSeen, signIns, visits, facets, venueBits] =
        row.integers<9>(0);
    return {id,
            {.profileId = profileId,
             .profileAt = profileAt,
             .firstSeen = firstSeen,
             .lastSeen = lastSeen,
             .signIns = signIns,
             .visits = visits,
             .facets = facets,
             .venueBits = venueBits}};
}

void addRow(RowBuffer &rows, qint64 visitorId, const VisitorState &state)
{
    rows.add(visitorId, state.profileId, state.profileAt, state.firstSeen, state.lastSeen, state.signIns,
             state.visits, state.facets, state.venueBits);
}

VisitorStates::VisitorStates(const QSqlDatabase &db)
    : m_select(db, QStringLiteral("SELECT v.profile_id, v.profile_at, p.digest, v.first_seen, v.last_seen, "
                                  "v.sign_ins, v.visits, v.facets, v.venue_bits "
                                  "FROM visitors v JOIN profiles p ON p.id = v.profile_id "
                                  "WHERE v.visitor_id = ?"))
    , m_inserts(db,
                QStringLiteral("INSERT OR ROLLBACK INTO visitors (") + visitorColumns() +
                    QStringLiteral(") VALUES"),
                QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_update(db, QStringLiteral("UPDATE visitors SET profile_id = ?, profile_at = ?, first_seen = ?, "
                                  "last_seen = ?, sign_ins = ?, visits = ?, venue_bits = ? "
                                  "WHERE visitor_id = ?"))
    , m_updateFacets(db, QStringLiteral("UPDATE visitors SET facets = ? WHERE visitor_id = ?"))
{}

void VisitorStates::clear()
{
    m_entries.clear();
    m_changed.clear();
    m_inserts.clear();
}

Result<const VisitorState *> VisitorStates::find(qint64 visitorId)
{
    if (const auto found = m_entries.find(visitorId); found != m_entries.end())
        return &found->second.state;
    if (auto ran = m_select.run(visitorId); !ran)
        return ran.error();
    Entry entry;
    if (m_select.next()) {
        const auto [profileId, profileAt, profileDigest, firstSeen, lastSeen, signIns, visits, facets,
                    venueBits] = m_select.integers<9>(0);
        entry = {
            {profileId, profileAt, profileDigest, firstSeen, lastSeen, signIns, visits, facets, venueBits},
            true,
            facets};
    }
    m_select.finish();
    return &m_entries.emplace(visitorId, entry).first->second.state;
}

void VisitorStates::set(qint64 visitorId, const VisitorState &state)
{
    m_entries[visitorId].state = state;
    m_changed.push_back(visitorId);
}

/// The facets by themselves, which hardly ever change: to name them is to write their index.
Result<void> VisitorStates::update(qint64 visitorId, const Entry &entry)
{
    const auto &s = entry.state;
    if (auto done = m_update.run(s.profileId, s.profileAt, s.firstSeen, s.lastSeen, s.signIns, s.visits,
                                 s.venueBits, visitorId);
        !done)
        return done;
    return s.facets == entry.storedFacets ? Result<void>() : m_updateFacets.run(s.facets, visitorId);
}

Result<void> VisitorStates::flush()
{
    // In the order of the table: neighbours share pages.
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const auto id : m_changed) {
        auto &entry = m_entries[id];
        if (!entry.isStored)
            addRow(m_inserts, id, entry.state);
        else if (auto done = update(id, entry); !done)
            return done;
        entry.isStored = true;
        entry.storedFacets = entry.state.facets;
    }
    if (auto done = m_inserts.flush(); !done)
        return done;
    m_changed.clear();
    if (m_entries.size() > kMaxRemembered)
        m_entries.clear();
    return {};
}

} // namespace foyer::storage
