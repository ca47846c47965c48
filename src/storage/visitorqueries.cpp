// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facets.h"
#include "storage/followed.h"
#include "storage/liverowsql.h"
#include "storage/texts.h"
#include "storage/textsearch.h"

namespace foyer::storage {

namespace {

constexpr int kHistoryRows = 100;

// Who is searched for among those who were here last: what many have needs no index.
constexpr int kNewest = 1'500;

// So many are looked up one by one; a page of more is soon together on the way back through all.
constexpr int kFewWithFacets = 1'000;

const QString kColumns =
    QStringLiteral("v.visitor_id, v.first_seen, v.last_seen, v.visits, v.sign_ins, ") + kProfileColumns;
const QString kProfileJoin = QStringLiteral(" CROSS JOIN profiles p ON p.id = v.profile_id");
const QString kByLastSeen = QStringLiteral("visitors v INDEXED BY visitors_by_last_seen");
const QString kOneByOne = QStringLiteral("visitors v NOT INDEXED"); // By their ids.
const QString kNewestFirst = QStringLiteral(" ORDER BY v.last_seen DESC, v.visitor_id DESC");

VisitorRow readVisitor(const Statement &row)
{
    return {.visitorId = row.integer(0),
            .profile = readProfile(row, 5),
            .firstSeenMs = row.integer(1),
            .lastSeenMs = row.integer(2),
            .visits = row.integer(3),
            .signIns = row.integer(4)};
}

void addKey(Conditions &conditions, const std::optional<VisitorKey> &before)
{
    if (before) {
        conditions.add(QStringLiteral("(v.last_seen, v.visitor_id) < (?, ?)"),
                       {before->lastSeenMs, before->visitorId});
    }
}

Result<qint64> countOf(QSqlDatabase &db, const Conditions &conditions)
{
    Statement select(db, conditions.terms.isEmpty() ? QString(QStringLiteral("SELECT ") + kVisitorsHeld)
                                                    : QString(QStringLiteral("SELECT count(*) FROM ") +
                                                              kByLastSeen + conditions.sql()));
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    const qint64 count = select.next() ? select.integer(0) : 0;
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return count;
}

using Take = std::function<bool(const VisitorRow &)>;

/// Gives the visitors of \a from ("visitors v …") who meet \a conditions and \a text to \a take, until that
/// says no.
Result<void> forEachMatch(QSqlDatabase &db, const QString &from, Conditions conditions, const QString &order,
                          const SearchText &text, const Take &take)
{
    const auto search = visitorSearch(text);
    conditions.add(search.conditions);
    Statement select(db, QStringLiteral("SELECT ") + kColumns + QStringLiteral(", ") + search.hasMac.sql +
                             QStringLiteral(" FROM ") + from + kProfileJoin + conditions.sql() + order);
    constexpr int kHasMac = 11;
    if (auto ran = select.runWith(QVariantList(search.hasMac.values + conditions.values)); !ran)
        return ran;
    while (select.next()) {
        const auto row = readVisitor(select);
        if ((select.integer(kHasMac) != 0 || text.isIn(row.profile)) && !take(row))
            return {};
    }
    return select.ended();
}

Result<QList<VisitorRow>> matchingRows(QSqlDatabase &db, const QString &from, const Conditions &conditions,
                                       const SearchText &text, int limit)
{
    QList<VisitorRow> rows;
    const auto done =
        forEachMatch(db, from, conditions, kNewestFirst, text, [&rows, limit](const VisitorRow &row) {
            rows.append(row);
            return rows.size() < limit;
        });
    return done ? Result<QList<VisitorRow>>(std::move(rows)) : done.error();
}

/// A page out of those who were here last; nothing where they do not fill it.
Result<std::optional<QList<VisitorRow>>> pageOfNewest(QSqlDatabase &db, const Conditions &conditions,
                                                      const SearchText &text, int limit,
                                                      const std::optional<VisitorKey> &before)
{
    Conditions key;
    addKey(key, before);
    Statement select(db, QStringLiteral("SELECT v.last_seen FROM visitors v") + key.sql() + kNewestFirst +
                             QStringLiteral(" LIMIT 1 OFFSET ") + QString::number(kNewest));
    if (auto ran = select.runWith(key.values); !ran)
        return ran.error();
    const auto oldest = select.next() ? select.optionalInteger(0) : std::nullopt;
    if (auto ended = select.ended(); !ended)
        return ended.error();
    auto newest = conditions;
    if (oldest)
        newest.add(QStringLiteral("v.last_seen > ?"), {*oldest});
    auto rows = matchingRows(db, kByLastSeen, newest, text, limit);
    if (!rows)
        return rows.error();
    const bool isPage = !oldest || rows->size() == limit;
    return isPage ? std::optional(*std::move(rows)) : std::nullopt;
}

Result<QList<VisitorRow>> searchVisitors(QSqlDatabase &db, Conditions conditions, const SearchText &text,
                                         int limit, const std::optional<VisitorKey> &before)
{
    auto page = pageOfNewest(db, conditions, text, limit, before);
    if (!page)
        return page.error();
    if (*page)
        return **std::move(page);
    const auto profiles = profilesWith(db, text);
    if (!profiles)
        return profiles.error();
    const auto few = areFew(db, *profiles, text);
    if (!few)
        return few.error();
    if (!*few) {
        addCandidates(conditions, *profiles, text);
        return matchingRows(db, kByLastSeen, conditions, text, limit);
    }
    const auto visitors = visitorsWith(*profiles, text);
    conditions.add(QStringLiteral("v.visitor_id IN (") + visitors.sql + u')', visitors.values);
    return matchingRows(db, kOneByOne, conditions, text, limit);
}

Result<qint64> countMatches(QSqlDatabase &db, Conditions conditions, const SearchText &text)
{
    const auto profiles = profilesWith(db, text);
    if (!profiles)
        return profiles.error();
    const auto few = areFew(db, *profiles, text);
    if (!few)
        return few.error();
    qint64 count = 0;
    const auto take = [&count](const VisitorRow &) {
        ++count;
        return true;
    };
    if (*few) {
        const auto visitors = visitorsWith(*profiles, text);
        conditions.add(QStringLiteral("v.visitor_id IN (") + visitors.sql + u')', visitors.values);
        const auto done = forEachMatch(db, kOneByOne, conditions, {}, text, take);
        return done ? Result<qint64>(count) : done.error();
    }
    addCandidates(conditions, *profiles, text);
    if (!text.isDecidedByIndex()) {
        const auto done = forEachMatch(db, kByLastSeen, conditions, {}, text, take);
        return done ? Result<qint64>(count) : done.error();
    }
    return countOf(db, conditions);
}

/// Where those of \a filter are looked for: among all, the last seen first, or where they are few, by an
/// index of their own, which \a conditions then ask for.
Result<QString> placeOf(QSqlDatabase &db, const VisitorFilter &filter, Conditions &conditions)
{
    const auto candidates = visitorsByFacets(filter);
    if (!candidates)
        return kByLastSeen;
    const auto areFew = hasAtMost(db, *candidates, kFewWithFacets);
    if (!areFew)
        return areFew.error();
    if (!*areFew)
        return kByLastSeen;
    conditions.add(QStringLiteral("v.visitor_id IN (") + candidates->sql + u')', candidates->values);
    return kOneByOne;
}

Result<QList<VisitorDetails::VenueVisits>> visitsByVenue(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT n.venue_id, n.name, count(*) AS held FROM visits t "
                                        "JOIN venues n ON n.venue_id = t.venue_id WHERE t.visitor_id = ? "
                                        "GROUP BY n.venue_id ORDER BY held DESC, n.name, n.venue_id"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QList<VisitorDetails::VenueVisits> venues;
    while (select.next())
        venues.append({.venue = {select.integer(0), select.text(1)}, .visits = select.integer(2)});
    if (auto ended = select.ended(); !ended)
        return ended.error();
    const auto purpleCounts = differingPurpleCounts(db, visitorId);
    if (!purpleCounts)
        return purpleCounts.error();
    for (const auto &count : *purpleCounts) {
        const auto known = std::find_if(venues.begin(), venues.end(), [&count](const auto &each) {
            return each.venue.id == count.venue.id;
        });
        if (known != venues.end())
            known->purpleVisits = count.visits;
        else
            venues.append({.venue = count.venue, .visits = 0, .purpleVisits = count.visits});
    }
    return venues;
}

Result<VenueRow> firstVenue(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT n.venue_id, n.name FROM sign_ins s "
                                        "JOIN venues n ON n.venue_id = s.venue_id "
                                        "WHERE s.visitor_id = ? ORDER BY s.authenticated_at LIMIT 1"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    const auto venue = select.next() ? VenueRow{select.integer(0), select.text(1)} : VenueRow();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return venue;
}

} // namespace

Result<QList<VisitorRow>> visitorRows(QSqlDatabase &db, const VisitorFilter &filter, int limit,
                                      std::optional<VisitorKey> before)
{
    auto conditions = facetConditions(filter);
    addKey(conditions, before);
    if (const SearchText text(filter.text); !text.isEmpty())
        return searchVisitors(db, std::move(conditions), text, limit, before);
    const auto from = placeOf(db, filter, conditions);
    if (!from)
        return from.error();
    Statement select(db, QStringLiteral("SELECT ") + kColumns + QStringLiteral(" FROM ") + *from +
                             kProfileJoin + conditions.sql() + kNewestFirst + QStringLiteral(" LIMIT ") +
                             QString::number(limit));
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<VisitorRow> rows;
    while (select.next())
        rows.append(readVisitor(select));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Result<qint64> visitorCount(QSqlDatabase &db, const VisitorFilter &filter)
{
    const auto conditions = facetConditions(filter);
    const SearchText text(filter.text);
    return text.isEmpty() ? countOf(db, conditions) : countMatches(db, conditions, text);
}

Result<VisitorDetails> visitorDetails(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT ") + kColumns + QStringLiteral(" FROM visitors v") +
                             kProfileJoin + QStringLiteral(" WHERE v.visitor_id = ?"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    VisitorDetails details;
    const bool isFound = select.next();
    if (isFound)
        details.visitor = readVisitor(select);
    if (auto ended = select.ended(); !ended)
        return ended.error();
    if (!isFound) {
        return Error{ErrorCode::NotFound,
                     Texts::tr("No visitor with this id is stored. They may have been forgotten.")};
    }

    Conditions ofVisitor;
    ofVisitor.add(QStringLiteral("s.visitor_id = ?"), {visitorId});
    auto history = signInRows(db, ofVisitor, QStringLiteral("ORDER BY s.authenticated_at DESC, s.id DESC"),
                              kHistoryRows);
    if (!history)
        return history.error();
    auto venues = visitsByVenue(db, visitorId);
    if (!venues)
        return venues.error();
    const auto first = firstVenue(db, visitorId);
    if (!first)
        return first.error();
    const auto followed = isFollowed(db, visitorId);
    if (!followed)
        return followed.error();
    details.isFollowed = *followed;
    if (!history->isEmpty()) {
        details.mac = history->first().mac;
        details.userAgent = history->first().userAgent;
    }
    details.history = *std::move(history);
    details.venues = *std::move(venues);
    details.firstVenue = *first;
    return details;
}

} // namespace foyer::storage
