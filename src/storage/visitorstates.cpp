// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/visitorstates.h"

#include <algorithm>

namespace foyer::storage {

namespace {

// Whoever signs in again does so within minutes or the next day: more would be memory for nothing.
constexpr std::size_t kMaxRemembered = 20'000;

} // namespace

VisitorStates::VisitorStates(const QSqlDatabase &db)
    : m_select(db, QStringLiteral("SELECT ") +
                       inOneColumn({QStringLiteral("v.profile_id"), QStringLiteral("v.profile_at"),
                                    QStringLiteral("p.digest"), QStringLiteral("v.first_seen"),
                                    QStringLiteral("v.last_seen"), QStringLiteral("v.sign_ins"),
                                    QStringLiteral("v.visits")}) +
                       QStringLiteral(" FROM visitors v JOIN profiles p ON p.id = v.profile_id "
                                      "WHERE v.visitor_id = ?"))
    , m_write(db, QStringLiteral("INSERT OR REPLACE INTO visitors (visitor_id, profile_id, profile_at, "
                                 "first_seen, last_seen, sign_ins, visits) VALUES (?, ?, ?, ?, ?, ?, ?)"))
{}

void VisitorStates::clear()
{
    m_states.clear();
    m_changed.clear();
}

Result<const VisitorState *> VisitorStates::find(qint64 visitorId)
{
    if (const auto found = m_states.find(visitorId); found != m_states.end())
        return &found->second;
    if (auto ran = m_select.run(visitorId); !ran)
        return ran.error();
    VisitorState state;
    if (m_select.next()) {
        const auto [profileId, profileAt, profileDigest, firstSeen, lastSeen, signIns, visits] =
            m_select.integers<7>(0);
        state = {profileId, profileAt, profileDigest, firstSeen, lastSeen, signIns, visits};
    }
    m_select.finish();
    return &m_states.emplace(visitorId, state).first->second;
}

void VisitorStates::set(qint64 visitorId, const VisitorState &state)
{
    m_states[visitorId] = state;
    m_changed.push_back(visitorId);
}

Result<void> VisitorStates::flush()
{
    // In the order of the table: neighbours share pages.
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    for (const auto id : m_changed) {
        const auto &state = m_states[id];
        if (auto done = m_write.run(id, state.profileId, state.profileAt, state.firstSeen, state.lastSeen,
                                    state.signIns, state.visits);
            !done)
            return done;
    }
    m_changed.clear();
    if (m_states.size() > kMaxRemembered)
        m_states.clear();
    return {};
}

} // namespace foyer::storage
