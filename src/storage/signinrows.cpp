// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signinrows.h"

#include "storage/forgotten.h"

#include <tuple>

namespace foyer::storage {

namespace {

// Browsers in use are few, but strangers can make up any number of them.
constexpr int kMaxRememberedUserAgents = 50'000;

Visit readVisit(const Statement &row)
{
    return {.day = DayNumber(row.integer(0)),
            .firstMs = row.integer(1),
            .hour = int(row.integer(2)),
            .signIns = row.integer(3),
            .visitCount = row.optionalInteger(4),
            .isNew = row.integer(5) != 0};
}

/// Of two descriptions of the same moment the larger one counts, so that the order of arrival does not.
auto comparable(const VenueFacts &facts)
{
    return std::tie(facts.name, facts.latitude, facts.longitude, facts.companyId, facts.companyName);
}

} // namespace

SignInRows::SignInRows(const QSqlDatabase &db)
    : m_db(db)
    , m_isForgotten(db, QStringLiteral("SELECT 1 FROM forgotten WHERE identity = ?"))
    , m_insertSignIn(db,
                     QStringLiteral("INSERT INTO sign_ins (id, authenticated_at, venue_id, visitor_id, mac, "
                                    "day, profile_id, user_agent_id, visit_count, received_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT (visitor_id, authenticated_at, venue_id, mac) DO NOTHING"))
    , m_selectStored(db,
                     QStringLiteral("SELECT id FROM sign_ins WHERE visitor_id = ? AND authenticated_at = ? "
                                    "AND venue_id = ? AND mac = ?"))
    , m_insertBody(db,
                   QStringLiteral("INSERT INTO sign_in_bodies (sign_in_id, codec, body) VALUES (?, ?, ?)"))
    , m_selectProfile(db, QStringLiteral("SELECT id FROM profiles WHERE visitor_id = ? AND digest = ?"))
    , m_insertProfile(db,
                      QStringLiteral("INSERT INTO profiles (id, visitor_id, digest, first_name, last_name, "
                                     "email, gender, date_of_birth, provider) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_selectUserAgent(db, QStringLiteral("SELECT id FROM user_agents WHERE digest = ?"))
    , m_insertUserAgent(db, QStringLiteral("INSERT INTO user_agents (id, digest, text) VALUES (?, ?, ?)"))
    , m_selectFirstVisit(db, QStringLiteral("SELECT day, first_at, hour, sign_ins, visit_count, is_new "
                                            "FROM visits WHERE venue_id = ? AND visitor_id = ? "
                                            "ORDER BY day LIMIT 1"))
    , m_selectVisit(db, QStringLiteral("SELECT day, first_at, hour, sign_ins, visit_count, is_new "
                                       "FROM visits WHERE venue_id = ? AND visitor_id = ? AND day = ?"))
    , m_upsertVisit(
          db, QStringLiteral("INSERT OR REPLACE INTO visits (venue_id, visitor_id, day, first_at, hour, "
                             "sign_ins, visit_count, is_new) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_upsertVisitor(
          db,
          QStringLiteral(
              "INSERT INTO visitors (visitor_id, profile_id, profile_at, first_seen, last_seen, sign_ins, "
              "visits) VALUES (?, ?, ?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET profile_id = CASE "
              "WHEN excluded.profile_at > profile_at OR (excluded.profile_at = profile_at "
              "AND (SELECT digest FROM profiles WHERE id = excluded.profile_id) "
              "> (SELECT digest FROM profiles WHERE id = visitors.profile_id)) "
              "THEN excluded.profile_id ELSE profile_id END, "
              "profile_at = max(profile_at, excluded.profile_at), "
              "first_seen = min(first_seen, excluded.first_seen), "
              "last_seen = max(last_seen, excluded.last_seen), "
              "sign_ins = sign_ins + 1, visits = visits + excluded.visits"))
    , m_selectVenue(db,
                    QStringLiteral("SELECT described_at, name, latitude, longitude, company_id, company_name "
                                   "FROM venues WHERE venue_id = ?"))
    , m_upsertVenue(
          db,
          QStringLiteral("INSERT INTO venues (venue_id, name, latitude, longitude, company_id, company_name, "
                         "described_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                         "name = excluded.name, latitude = excluded.latitude, "
                         "longitude = excluded.longitude, company_id = excluded.company_id, "
                         "company_name = excluded.company_name, described_at = excluded.described_at"))
    , m_addToHour(db, RollupDeltas::hourSql())
    , m_addToDay(db, RollupDeltas::daySql())
{}

Result<void> SignInRows::begin(bool isStale)
{
    m_deltas.clear();
    return isStale ? reload() : Result<void>();
}

Result<void> SignInRows::reload()
{
    m_userAgents.clear();
    m_venues.clear();
    auto calendars = VenueCalendars::load(m_db);
    if (!calendars)
        return calendars.error();
    m_calendars = *std::move(calendars);
    auto key = forgetKey(m_db);
    if (!key)
        return key.error();
    m_forgetKey = *key;
    const auto forgotten = queryInteger(m_db, QStringLiteral("SELECT 1 FROM forgotten LIMIT 1"));
    if (!forgotten)
        return forgotten.error();
    m_isAnybodyForgotten = forgotten->has_value();
    for (const auto &[last, sql] :
         {std::pair(&m_lastSignInId, QStringLiteral("SELECT max(id) FROM sign_ins")),
          std::pair(&m_lastProfileId, QStringLiteral("SELECT max(id) FROM profiles")),
          std::pair(&m_lastUserAgentId, QStringLiteral("SELECT max(id) FROM user_agents"))}) {
        const auto highest = queryInteger(m_db, sql);
        if (!highest)
            return highest.error();
        // Never back: a live table asks for what came after the last id it has seen.
        *last = std::max(*last, highest->value_or(0));
    }
    return {};
}

Result<SignInRows::Inserted> SignInRows::insert(const Incoming &incoming, const SignIn &signIn)
{
    const qint64 mac = macColumn(signIn.mac);
    if (m_isAnybodyForgotten) {
        if (auto ran = m_isForgotten.run(forgottenIdentity(m_forgetKey, signIn.visitorId,
                                                           signIn.authenticatedMs, signIn.venue.id, mac));
            !ran)
            return ran.error();
        const bool isForgotten = m_isForgotten.next();
        m_isForgotten.finish();
        if (isForgotten)
            return Inserted{.isRepeat = true};
    }
    const auto moment = m_calendars->of(signIn.venue.id).at(signIn.authenticatedMs);
    const auto profile = findProfile(incoming, signIn);
    if (!profile)
        return profile.error();
    const auto userAgent = findUserAgent(incoming);
    if (!userAgent)
        return userAgent.error();
    const qint64 id = m_lastSignInId + 1;
    if (auto done =
            m_insertSignIn.run(id, signIn.authenticatedMs, signIn.venue.id, signIn.visitorId, mac, moment.day,
                               profile->id, userAgent->id, signIn.visitCount(), incoming.delivery.receivedMs);
        !done)
        return done.error();
    if (m_insertSignIn.changedRows() == 0) {
        auto stored = storedId(signIn, mac);
        if (!stored)
            return stored.error();
        return Inserted{.isRepeat = true, .id = stored->value_or(0)};
    }
    m_lastSignInId = id;
    if (auto done = m_insertBody.run(id, int(incoming.body.codec), incoming.body.bytes); !done)
        return done.error();
    if (auto done = insertTexts(incoming, signIn, *profile, *userAgent); !done)
        return done.error();
    const auto isFurtherVisit = updateVisit(signIn, moment);
    if (!isFurtherVisit)
        return isFurtherVisit.error();
    const qint64 at = signIn.authenticatedMs;
    if (auto done = m_upsertVisitor.run(signIn.visitorId, profile->id, at, at, at, *isFurtherVisit ? 1 : 0);
        !done)
        return done.error();
    if (auto done = describeVenue(signIn); !done)
        return done.error();
    return Inserted{.id = id};
}

Result<std::optional<qint64>> SignInRows::storedId(const SignIn &signIn, qint64 mac)
{
    if (auto ran = m_selectStored.run(signIn.visitorId, signIn.authenticatedMs, signIn.venue.id, mac); !ran)
        return ran.error();
    const auto id = m_selectStored.next() ? m_selectStored.optionalInteger(0) : std::nullopt;
    m_selectStored.finish();
    return id;
}

// The ids of new rows are chosen here and the rows written only once the sign-in is known to be no repeat:
// what a repeat says must leave no trace.
Result<SignInRows::TextRow> SignInRows::findProfile(const Incoming &incoming, const SignIn &signIn)
{
    if (auto ran = m_selectProfile.run(signIn.visitorId, incoming.profileDigest); !ran)
        return ran.error();
    const auto row =
        m_selectProfile.next() ? TextRow{m_selectProfile.integer(0)} : TextRow{m_lastProfileId + 1, true};
    m_selectProfile.finish();
    return row;
}

Result<SignInRows::TextRow> SignInRows::findUserAgent(const Incoming &incoming)
{
    if (const auto found = m_userAgents.constFind(incoming.userAgentDigest); found != m_userAgents.constEnd())
        return TextRow{*found};
    if (auto ran = m_selectUserAgent.run(incoming.userAgentDigest); !ran)
        return ran.error();
    const auto row = m_selectUserAgent.next() ? TextRow{m_selectUserAgent.integer(0)}
                                              : TextRow{m_lastUserAgentId + 1, true};
    m_selectUserAgent.finish();
    return row;
}

Result<void> SignInRows::insertTexts(const Incoming &incoming, const SignIn &signIn, const TextRow &profile,
                                     const TextRow &userAgent)
{
    if (profile.isMissing) {
        const auto &said = signIn.profile;
        const QVariant born =
            said.dateOfBirth.isValid() ? said.dateOfBirth.toString(Qt::ISODate) : QVariant();
        if (auto done =
                m_insertProfile.run(profile.id, signIn.visitorId, incoming.profileDigest, said.firstName,
                                    said.lastName, said.email, said.gender, born, said.provider);
            !done)
            return done;
        m_lastProfileId = profile.id;
    }
    if (userAgent.isMissing) {
        if (auto done = m_insertUserAgent.run(userAgent.id, incoming.userAgentDigest, signIn.userAgent);
            !done)
            return done;
        m_lastUserAgentId = userAgent.id;
    }
    if (m_userAgents.size() >= kMaxRememberedUserAgents)
        m_userAgents.clear();
    m_userAgents.insert(incoming.userAgentDigest, userAgent.id);
    return {};
}

/// True when the sign-in made a visit that was not there before.
Result<bool> SignInRows::updateVisit(const SignIn &signIn, const VenueMoment &moment)
{
    const qint64 venueId = signIn.venue.id;
    if (auto ran = m_selectFirstVisit.run(venueId, signIn.visitorId); !ran)
        return ran.error();
    const auto first =
        m_selectFirstVisit.next() ? std::optional(readVisit(m_selectFirstVisit)) : std::nullopt;
    m_selectFirstVisit.finish();

    std::optional<Visit> before;
    if (first && first->day == moment.day) {
        before = first;
    } else if (first && first->day < moment.day) {
        if (auto ran = m_selectVisit.run(venueId, signIn.visitorId, moment.day); !ran)
            return ran.error();
        if (m_selectVisit.next())
            before = readVisit(m_selectVisit);
        m_selectVisit.finish();
    } else if (first && first->isNew) {
        // An earlier visit has turned up: the one that was first until now becomes a returning one.
        auto later = *first;
        later.judge(false);
        m_deltas.removeVisit(venueId, *first);
        m_deltas.addVisit(venueId, later);
        if (auto done = saveVisit(signIn, later); !done)
            return done.error();
    }

    auto visit = before.value_or(Visit{.day = moment.day});
    visit.add(signIn.authenticatedMs, moment.hour, signIn.visitCount());
    visit.judge(!first || first->day >= moment.day);
    if (before)
        m_deltas.removeVisit(venueId, *before);
    m_deltas.addVisit(venueId, visit);
    m_deltas.addSignIn(venueId, moment.day, moment.hour);
    if (auto done = saveVisit(signIn, visit); !done)
        return done.error();
    return !before;
}

Result<void> SignInRows::saveVisit(const SignIn &signIn, const Visit &visit)
{
    return m_upsertVisit.run(signIn.venue.id, signIn.visitorId, visit.day, visit.firstMs, visit.hour,
                             visit.signIns, visit.visitCount, visit.isNew ? 1 : 0);
}

Result<void> SignInRows::describeVenue(const SignIn &signIn)
{
    const auto &facts = signIn.venue;
    auto known = m_venues.find(facts.id);
    if (known == m_venues.end()) {
        auto stored = loadVenue(facts.id);
        if (!stored)
            return stored.error();
        if (!*stored) {
            m_venues.insert(facts.id, {signIn.authenticatedMs, facts, true});
            return {};
        }
        known = m_venues.insert(facts.id, **stored);
    }
    const bool isNewer =
        signIn.authenticatedMs > known->describedAt ||
        (signIn.authenticatedMs == known->describedAt && comparable(facts) > comparable(known->facts));
    if (isNewer)
        *known = {signIn.authenticatedMs, facts, true};
    return {};
}

Result<std::optional<SignInRows::Venue>> SignInRows::loadVenue(qint64 venueId)
{
    if (auto ran = m_selectVenue.run(venueId); !ran)
        return ran.error();
    std::optional<Venue> venue;
    if (m_selectVenue.next()) {
        venue = Venue{m_selectVenue.integer(0),
                      {.id = venueId,
                       .name = m_selectVenue.text(1),
                       .latitude = m_selectVenue.optionalReal(2),
                       .longitude = m_selectVenue.optionalReal(3),
                       .companyId = m_selectVenue.optionalInteger(4),
                       .companyName = m_selectVenue.text(5)}};
    }
    m_selectVenue.finish();
    return venue;
}

Result<void> SignInRows::flush()
{
    for (auto &venue : m_venues) {
        if (!venue.isChanged)
            continue;
        const auto &facts = venue.facts;
        if (auto done = m_upsertVenue.run(facts.id, facts.name, facts.latitude, facts.longitude,
                                          facts.companyId, facts.companyName, venue.describedAt);
            !done)
            return done;
        venue.isChanged = false;
    }
    return m_deltas.flush(m_addToHour, m_addToDay);
}

} // namespace foyer::storage
