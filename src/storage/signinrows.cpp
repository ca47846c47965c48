// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/signinrows.h"

#include "storage/facets.h"
#include "storage/forgotten.h"
#include "storage/isotext.h"

#include <tuple>

namespace foyer::storage {

namespace {

// A group has some hundreds; strangers can make up any number of them.
constexpr qsizetype kMaxRememberedVenues = 2'000;

// More than a guest has been to; a stranger's body may name many thousands.
constexpr int kMostOtherVenues = 100;

/// Of two descriptions of the same moment the larger one counts, so that the order of arrival does not.
auto comparable(const VenueFacts &facts)
{
    return std::tie(facts.name, facts.latitude, facts.longitude, facts.companyId, facts.companyName);
}

} // namespace

SignInRows::SignInRows(const QSqlDatabase &db)
    : m_db(db)
    , m_userAgents(db, QStringLiteral("user_agents"))
    , m_descriptions(db, QStringLiteral("venue_descriptions"))
    , m_visitors(db)
    , m_visits(db)
    , m_isForgotten(db, QStringLiteral("SELECT 1 FROM forgotten WHERE identity = ?"))
    , m_signIns(
          db,
          QStringLiteral("INSERT OR ROLLBACK INTO sign_ins (id, authenticated_at, venue_id, visitor_id, mac, "
                         "profile_id, user_agent_id, visit_count, received_at) VALUES"),
          QStringLiteral("(?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    , m_bodies(db,
               QStringLiteral(
                   "INSERT OR ROLLBACK INTO sign_in_bodies (sign_in_id, codec, body, venue_description_id) "
                   "VALUES"),
               QStringLiteral("(?, ?, ?, ?)"))
    , m_profiles(
          db,
          QStringLiteral(
              "INSERT OR ROLLBACK INTO profiles (id, visitor_id, digest, first_name, last_name, email, "
              "gender, date_of_birth, provider) VALUES"),
          QStringLiteral("(?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), "
                         "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT))"))
    , m_purpleCounts(
          db,
          QStringLiteral("INSERT INTO purple_counts (visitor_id, venue_id, visit_count, counted_at) VALUES"),
          QStringLiteral("(?, ?, ?, ?)"),
          // Of two counts of the same moment the larger one stays, so that the order of arrival does not
          // count.
          QStringLiteral(
              " ON CONFLICT DO UPDATE SET visit_count = excluded.visit_count, "
              "counted_at = excluded.counted_at WHERE (excluded.counted_at, excluded.visit_count) > "
              "(counted_at, visit_count)"))
    , m_selectStored(db,
                     QStringLiteral("SELECT id FROM sign_ins WHERE visitor_id = ? AND authenticated_at = ? "
                                    "AND venue_id = ? AND mac = ?"))
    , m_selectProfile(db, QStringLiteral("SELECT id FROM profiles WHERE visitor_id = ? AND digest = ?"))
    , m_insertUserAgent(db, QStringLiteral("INSERT INTO user_agents (id, digest, text) VALUES (?, ?, ?)"))
    , m_insertDescription(db, QStringLiteral("INSERT INTO venue_descriptions (id, digest, venue_id, name, "
                                             "latitude, longitude, company_id, company_name) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
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
{}

Result<void> SignInRows::begin(bool isStale)
{
    return isStale ? reload() : Result<void>();
}

Result<void> SignInRows::reload()
{
    m_visitors.clear();
    m_visits.clear();
    m_venues.clear();
    for (auto *rows : {&m_signIns, &m_bodies, &m_profiles, &m_purpleCounts})
        rows->clear();
    for (auto *rows : {&m_userAgents, &m_descriptions}) {
        if (auto done = rows->reload(); !done)
            return done;
    }
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
          std::pair(&m_lastProfileId, QStringLiteral("SELECT max(id) FROM profiles"))}) {
        const auto highest = queryInteger(m_db, sql);
        if (!highest)
            return highest.error();
        // Never back while the writer runs: a live table asks for what came after the last id it has seen.
        *last = std::max(*last, highest->value_or(0));
    }
    return {};
}

Result<SignInRows::Inserted> SignInRows::insert(const Incoming &incoming, const SignIn &signIn)
{
    const qint64 mac = macColumn(signIn.mac);
    const auto forgotten = isForgotten(signIn, mac);
    if (!forgotten)
        return forgotten.error();
    if (*forgotten)
        return Inserted{DeliveryOutcome::Repeat};
    const auto known = m_visitors.find(signIn.visitorId);
    if (!known)
        return known.error();
    VisitorState visitor = **known;
    const auto stored = storedId(signIn, mac, visitor);
    if (!stored)
        return stored.error();
    if (*stored)
        return Inserted{DeliveryOutcome::Repeat, *stored};
    const auto references = findReferences(incoming, signIn, visitor);
    if (!references)
        return references.error();
    if (auto done = insertReferences(incoming, signIn, *references); !done)
        return done.error();
    const auto moment = m_calendars->of(signIn.venue.id).at(signIn.authenticatedMs);
    const qint64 id = ++m_lastSignInId;
    m_signIns.add(id, signIn.authenticatedMs, signIn.venue.id, signIn.visitorId, mac, references->profile.id,
                  references->userAgent.id, signIn.visitCount(), incoming.delivery.receivedMs);
    m_bodies.add(id, int(incoming.body.codec), incoming.body.bytes, references->venue.id);
    Traits traits = incoming.traits;
    traits.age = ageBand(signIn.profile.dateOfBirth, moment.day);
    const auto isFurtherVisit = m_visits.add(signIn.visitorId, visitor.signIns == 0,
                                             {.venueId = signIn.venue.id,
                                              .authenticatedMs = signIn.authenticatedMs,
                                              .moment = moment,
                                              .traits = traits.packed(),
                                              .visitCount = signIn.visitCount()});
    if (!isFurtherVisit)
        return isFurtherVisit.error();
    visitor.add(signIn.authenticatedMs, references->profile.id, incoming.profileDigest);
    if (visitor.profileId == references->profile.id)
        visitor.facets = incoming.facets;
    visitor.venueBits |= venueBit(signIn.venue.id);
    visitor.visits += *isFurtherVisit ? 1 : 0;
    m_visitors.set(signIn.visitorId, visitor);
    if (auto done = describeVenue(signIn); !done)
        return done.error();
    addOtherCounts(signIn);
    return Inserted{DeliveryOutcome::Stored, id};
}

Result<bool> SignInRows::isForgotten(const SignIn &signIn, qint64 mac)
{
    if (!m_isAnybodyForgotten)
        return false;
    if (auto ran = m_isForgotten.run(
            forgottenIdentity(m_forgetKey, signIn.visitorId, signIn.authenticatedMs, signIn.venue.id, mac));
        !ran)
        return ran.error();
    const bool isForgotten = m_isForgotten.next();
    m_isForgotten.finish();
    return isForgotten;
}

/// The id of the sign-in if it is stored already. One that is later than all of its visitor's is not.
Result<std::optional<qint64>> SignInRows::storedId(const SignIn &signIn, qint64 mac,
                                                   const VisitorState &visitor)
{
    if (visitor.signIns == 0 || signIn.authenticatedMs > visitor.lastSeen)
        return std::optional<qint64>();
    if (auto done = flushRows(); !done)
        return done.error();
    if (auto ran = m_selectStored.run(signIn.visitorId, signIn.authenticatedMs, signIn.venue.id, mac); !ran)
        return ran.error();
    const auto id = m_selectStored.next() ? m_selectStored.optionalInteger(0) : std::nullopt;
    m_selectStored.finish();
    return id;
}

Result<void> SignInRows::flushRows()
{
    for (auto *rows : {&m_profiles, &m_signIns, &m_bodies, &m_purpleCounts}) {
        if (auto done = rows->flush(); !done)
            return done;
    }
    return {};
}

Result<SignInRows::References> SignInRows::findReferences(const Incoming &incoming, const SignIn &signIn,
                                                          const VisitorState &visitor)
{
    const auto profile = findProfile(incoming, signIn, visitor);
    if (!profile)
        return profile.error();
    const auto userAgent = m_userAgents.find(incoming.userAgentDigest);
    if (!userAgent)
        return userAgent.error();
    const auto venue = m_descriptions.find(incoming.venueDigest);
    if (!venue)
        return venue.error();
    return References{*profile, *userAgent, *venue};
}

Result<DistinctRow> SignInRows::findProfile(const Incoming &incoming, const SignIn &signIn,
                                            const VisitorState &visitor)
{
    if (visitor.signIns > 0 && visitor.profileDigest == incoming.profileDigest)
        return DistinctRow{visitor.profileId};
    const DistinctRow unseen{m_lastProfileId + 1, true};
    if (visitor.signIns == 0)
        return unseen;
    if (auto done = m_profiles.flush(); !done)
        return done.error();
    if (auto ran = m_selectProfile.run(signIn.visitorId, incoming.profileDigest); !ran)
        return ran.error();
    const auto row = m_selectProfile.next() ? DistinctRow{m_selectProfile.integer(0)} : unseen;
    m_selectProfile.finish();
    return row;
}

Result<void> SignInRows::insertReferences(const Incoming &incoming, const SignIn &signIn,
                                          const References &references)
{
    const auto &[profile, userAgent, venue] = references;
    if (profile.isMissing) {
        const auto &said = signIn.profile;
        std::string born;
        appendIsoDate(born, said.dateOfBirth);
        m_profiles.add(profile.id, signIn.visitorId, incoming.profileDigest, said.firstName.toUtf8(),
                       said.lastName.toUtf8(), said.email.toUtf8(), said.gender.toUtf8(),
                       born.empty() ? QVariant() : QByteArray::fromStdString(born), said.provider.toUtf8());
        m_lastProfileId = profile.id;
    }
    if (userAgent.isMissing) {
        if (auto done = m_insertUserAgent.run(userAgent.id, incoming.userAgentDigest, signIn.userAgent);
            !done)
            return done;
    }
    m_userAgents.remember(incoming.userAgentDigest, userAgent);
    if (venue.isMissing) {
        const auto &said = signIn.venue;
        if (auto done =
                m_insertDescription.run(venue.id, incoming.venueDigest, said.id, said.name, said.latitude,
                                        said.longitude, said.companyId, said.companyName);
            !done)
            return done;
    }
    m_descriptions.remember(incoming.venueDigest, venue);
    return {};
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

/// What Purple says of the visitor at other venues.
void SignInRows::addOtherCounts(const SignIn &signIn)
{
    int left = kMostOtherVenues;
    for (auto count = signIn.visitCounts.cbegin(); count != signIn.visitCounts.cend() && left > 0; ++count) {
        if (count.key() == signIn.venue.id)
            continue;
        m_purpleCounts.add(signIn.visitorId, count.key(), *count, signIn.authenticatedMs);
        --left;
    }
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
    if (auto done = flushRows(); !done)
        return done;
    if (m_venues.size() > kMaxRememberedVenues)
        m_venues.clear();
    if (auto done = m_visitors.flush(); !done)
        return done;
    return m_visits.flush();
}

} // namespace foyer::storage
