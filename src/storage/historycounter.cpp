// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historycounter.h"

#include "storage/facets.h"

#include <utility>

namespace foyer::storage {

namespace {

// Browsers that guests have; strangers can make up any number of them.
constexpr qsizetype kMostDevices = 100'000;

QString signInsSql(const QString &condition)
{
    // By the index over the identity, so that nothing has to be sorted before the first row comes.
    return QStringLiteral(
               "SELECT visitor_id, venue_id, authenticated_at, visit_count, profile_id, user_agent_id "
               "FROM sign_ins INDEXED BY sign_ins_identity WHERE ") +
           condition + QStringLiteral(" AND id <= ? ORDER BY visitor_id, authenticated_at");
}

} // namespace

HistoryCounter::HistoryCounter(const QSqlDatabase &db, VenueCalendars calendars)
    : m_calendars(std::move(calendars))
    , m_selectMany(db, signInsSql(QStringLiteral("visitor_id > ?")))
    , m_selectOne(db, signInsSql(QStringLiteral("visitor_id = ?")))
    , m_selectProfile(db,
                      QStringLiteral("SELECT digest, gender, date_of_birth, provider, email FROM profiles "
                                     "WHERE id = ?"))
    , m_selectUserAgent(db, QStringLiteral("SELECT text FROM user_agents WHERE id = ?"))
{}

Result<std::optional<qint64>> HistoryCounter::countAfter(qint64 afterVisitor, qint64 lastSignIn,
                                                         qint64 enough, Rollups &rollups, const Take &take)
{
    std::optional<qint64> last;
    if (auto ran = m_selectMany.run(afterVisitor, lastSignIn); !ran)
        return ran.error();
    auto done = read(m_selectMany, enough, rollups, take, last);
    m_selectMany.finish();
    if (!done)
        return done.error();
    return last;
}

Result<void> HistoryCounter::countOne(qint64 visitorId, qint64 lastSignIn, Rollups &rollups, const Take &take)
{
    std::optional<qint64> last;
    if (auto ran = m_selectOne.run(visitorId, lastSignIn); !ran)
        return ran;
    auto done = read(m_selectOne, kNoLimit, rollups, take, last);
    m_selectOne.finish();
    return done;
}

/// Ends between two visitors.
Result<void> HistoryCounter::read(Statement &signIns, qint64 enough, Rollups &rollups, const Take &take,
                                  std::optional<qint64> &last)
{
    const auto hand = [&] {
        auto done = take(*last, m_state, m_visits);
        m_state = {};
        m_visits = {};
        return done;
    };
    m_state = {};
    m_visits = {};
    for (qint64 read = 0; signIns.next(); ++read) {
        const qint64 visitorId = signIns.integer(0);
        if (last && *last != visitorId) {
            if (auto done = hand(); !done || read >= enough)
                return done;
        }
        last = visitorId;
        if (auto done = count(signIns, rollups); !done)
            return done;
    }
    if (auto ended = signIns.ended(); !ended || !last)
        return ended;
    return hand();
}

Result<void> HistoryCounter::count(const Statement &row, Rollups &rollups)
{
    const auto said = person(row.integer(4));
    if (!said)
        return said.error();
    const auto family = device(row.integer(5));
    if (!family)
        return family.error();
    Arrival arrival;
    arrival.venueId = row.integer(1);
    arrival.authenticatedMs = row.integer(2);
    arrival.moment = m_calendars.of(arrival.venueId).at(arrival.authenticatedMs);
    arrival.visitCount = row.optionalInteger(3);
    Traits traits = (*said)->traits;
    traits.age = ageBand((*said)->dateOfBirth, arrival.moment.day);
    traits.device = *family;
    arrival.traits = traits.packed();
    m_state.add(arrival.authenticatedMs, (*said)->profileId, (*said)->digest);
    if (m_state.profileId == (*said)->profileId)
        m_state.facets = (*said)->facets;
    m_state.venueBits |= venueBit(arrival.venueId);
    m_state.visits += m_visits.add(arrival, rollups) ? 1 : 0;
    return {};
}

Result<const HistoryCounter::Person *> HistoryCounter::person(qint64 profileId)
{
    if (m_person.profileId == profileId)
        return &m_person;
    if (auto ran = m_selectProfile.run(profileId); !ran)
        return ran.error();
    m_person = {};
    m_person.profileId = profileId;
    if (m_selectProfile.next()) {
        Profile profile;
        profile.gender = m_selectProfile.text(1);
        profile.dateOfBirth = QDate::fromString(m_selectProfile.text(2), Qt::ISODate);
        profile.provider = m_selectProfile.text(3);
        profile.email = m_selectProfile.text(4);
        m_person.digest = m_selectProfile.integer(0);
        m_person.dateOfBirth = profile.dateOfBirth;
        m_person.traits.gender = genderOf(profile.gender);
        m_person.traits.provider = providerOf(profile.provider);
        m_person.facets = facetsOf(profile);
    }
    if (auto ended = m_selectProfile.ended(); !ended)
        return ended.error();
    return &m_person;
}

Result<DeviceFamily> HistoryCounter::device(qint64 userAgentId)
{
    if (const auto known = m_devices.constFind(userAgentId); known != m_devices.constEnd())
        return *known;
    if (auto ran = m_selectUserAgent.run(userAgentId); !ran)
        return ran.error();
    const auto family =
        m_selectUserAgent.next() ? deviceFamily(m_selectUserAgent.text(0)) : DeviceFamily::Unknown;
    if (auto ended = m_selectUserAgent.ended(); !ended)
        return ended.error();
    if (m_devices.size() >= kMostDevices)
        m_devices.clear();
    m_devices.insert(userAgentId, family);
    return family;
}

} // namespace foyer::storage
