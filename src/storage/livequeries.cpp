// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"
#include "storage/incoming.h"
#include "storage/liverowsql.h"
#include "storage/textsearch.h"

#include <tuple>

namespace foyer::storage {

namespace {

auto orderKey(const LiveRow &row)
{
    return std::tuple(row.authenticatedMs, row.isTest, row.id);
}

using Accepts = std::function<bool(const LiveRow &)>;

bool isIn(const SearchText &text, const LiveRow &row)
{
    return text.isIn(row.profile) || text.isIn(row.venueName) || text.begins(row.mac);
}

/// The venue, and what lets all through in which \a text is.
Conditions conditionsOf(const LiveFilter &filter, const SearchText &text)
{
    Conditions conditions;
    if (filter.venueId)
        conditions.add(QStringLiteral("s.venue_id = ?"), {*filter.venueId});
    if (text.isEmpty())
        return conditions;
    Conditions byText;
    addProfileTerm(byText, text);
    QString term = byText.terms.first() + QStringLiteral(" OR v.name GLOB ?");
    QVariantList values = byText.values + QVariantList{text.glob()};
    if (text.macs()) {
        term += QStringLiteral(" OR s.mac BETWEEN ? AND ?");
        values.append({text.macs()->first, text.macs()->second});
    }
    conditions.add(u'(' + term + u')', values);
    return conditions;
}

/// Test deliveries belong to no venue and nobody, so only an empty filter shows them.
bool includesTests(const LiveFilter &filter)
{
    return !filter.venueId && filter.text.trimmed().isEmpty();
}

/// A test delivery stands where it was received: its sample person may have signed in years ago.
LiveRow testRow(qint64 deliveryId, qint64 receivedMs, const QByteArray &body)
{
    LiveRow row;
    row.isTest = true;
    row.id = deliveryId;
    row.authenticatedMs = receivedMs;
    row.receivedMs = receivedMs;
    const auto payload = PayloadReader::read(body, receivedMs);
    const auto *test = std::get_if<TestDelivery>(&payload);
    if (!test || !test->sample)
        return row;
    const auto &sample = *test->sample;
    row.venueId = sample.venue.id;
    row.venueName = sample.venue.name;
    row.visitorId = sample.visitorId;
    row.profile = sample.profile;
    row.mac = sample.mac;
    row.userAgent = sample.userAgent;
    row.visitNumber = sample.visitCount().value_or(0);
    return row;
}

Result<QList<LiveRow>> testRows(QSqlDatabase &db, const Conditions &conditions, const QString &order)
{
    // The first term is the one of the index over uncommon outcomes.
    Statement select(db, QStringLiteral("SELECT id, received_at, codec, body FROM deliveries") +
                             conditions.sql() + u' ' + order);
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    while (select.next()) {
        const auto body = unpack(Codec(select.integer(2)), select.blob(3));
        rows.append(testRow(select.integer(0), select.integer(1), body ? *body : QByteArray()));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
}

Conditions onlyTests()
{
    Conditions conditions;
    conditions.add(QStringLiteral("outcome > 2 AND outcome = ?"), {int(DeliveryOutcome::Test)});
    return conditions;
}

QString limitSql(int limit)
{
    return QStringLiteral(" LIMIT ") + QString::number(limit);
}

const QString kNewestFirst = QStringLiteral("ORDER BY s.authenticated_at DESC, s.id DESC");

// Sign-ins are searched among the newest first: what many have needs no index. With it, more of them are
// looked through before all sign-ins of all who may match are.
constexpr int kNewest = 1'500;
constexpr int kNewestOfCandidates = 60'000;

/// A page out of the newest sign-ins that meet \a conditions; nothing where they do not fill it.
Result<std::optional<QList<LiveRow>>> pageOfNewest(QSqlDatabase &db, const Conditions &bounds, int newest,
                                                   const Conditions &conditions, const SearchText &text,
                                                   int limit)
{
    Statement select(db, QStringLiteral("SELECT s.authenticated_at FROM sign_ins s") + bounds.sql() + u' ' +
                             kNewestFirst + QStringLiteral(" LIMIT 1 OFFSET ") + QString::number(newest));
    if (auto ran = select.runWith(bounds.values); !ran)
        return ran.error();
    const auto oldest = select.next() ? select.optionalInteger(0) : std::nullopt;
    if (auto ended = select.ended(); !ended)
        return ended.error();
    auto both = conditions;
    both.add(bounds);
    if (oldest)
        both.add(QStringLiteral("s.authenticated_at > ?"), {*oldest});
    auto rows =
        signInRows(db, both, kNewestFirst, limit, [&text](const LiveRow &row) { return isIn(text, row); });
    if (!rows)
        return rows.error();
    const bool isPage = !oldest || rows->size() == limit;
    return isPage ? std::optional(*std::move(rows)) : std::nullopt;
}

/// Of one sign-in, in the order of the live table.
using Place = std::pair<qint64, qint64>; // Time and id.

Result<void> addPlaces(QSqlDatabase &db, const QString &from, const Conditions &conditions, int limit,
                       std::vector<Place> &places)
{
    Statement select(db, QStringLiteral("SELECT s.authenticated_at, s.id FROM ") + from + conditions.sql() +
                             u' ' + kNewestFirst + limitSql(limit));
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran;
    while (select.next())
        places.emplace_back(select.integer(0), select.integer(1));
    return select.ended();
}

/// The ids of the venues in whose names \a text is.
Result<QVariantList> venuesWith(QSqlDatabase &db, const SearchText &text)
{
    const auto all = venues(db);
    if (!all)
        return all.error();
    QVariantList ids;
    for (const auto &venue : *all) {
        if (text.isIn(venue.name))
            ids.append(venue.id);
    }
    return ids;
}

/// The newest \a limit sign-ins within \a bounds of all who may match and at all venues that do.
Result<std::vector<Place>> newestPlaces(QSqlDatabase &db, const Conditions &bounds, const Subquery &visitors,
                                        const QVariantList &venueIds, int limit)
{
    std::vector<Place> places;
    auto ofVisitors = bounds;
    ofVisitors.add(QStringLiteral("s.visitor_id IN (") + visitors.sql + u')', visitors.values);
    if (auto done = addPlaces(db, QStringLiteral("sign_ins s INDEXED BY sign_ins_identity"), ofVisitors,
                              limit, places);
        !done)
        return done.error();
    for (const auto &id : venueIds) {
        auto atVenue = bounds;
        atVenue.add(QStringLiteral("s.venue_id = ?"), {id});
        if (auto done = addPlaces(db, QStringLiteral("sign_ins s INDEXED BY sign_ins_by_venue"), atVenue,
                                  limit, places);
            !done)
            return done.error();
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    places.resize(std::min(places.size(), size_t(limit)));
    return places;
}

QString marks(qsizetype count)
{
    return u'(' + QStringList(count, QStringLiteral("?")).join(u',') + u')';
}

/// Of all their sign-ins, those that match themselves: they may have had another name.
Result<QList<LiveRow>> pageOfCandidates(QSqlDatabase &db, const Conditions &bounds, const Subquery &visitors,
                                        const QVariantList &venueIds, const SearchText &text, int limit)
{
    const int atOnce = 2 * limit;
    QList<LiveRow> rows;
    std::optional<Place> last;
    while (true) {
        auto ahead = bounds;
        if (last)
            ahead.add(QStringLiteral("(s.authenticated_at, s.id) < (?, ?)"), {last->first, last->second});
        const auto places = newestPlaces(db, ahead, visitors, venueIds, atOnce);
        if (!places)
            return places.error();
        QVariantList ids;
        for (const auto &place : *places)
            ids.append(place.second);
        Conditions these;
        these.add(QStringLiteral("s.id IN ") + marks(ids.size()), ids);
        auto some = signInRows(db, these, kNewestFirst, limit - int(rows.size()),
                               [&text](const LiveRow &row) { return isIn(text, row); });
        if (!some)
            return some;
        rows += *some;
        if (rows.size() == limit || int(places->size()) < atOnce)
            return rows;
        last = places->back();
    }
}

/// What \a profiles, the MAC address or the venue's name may let match.
Conditions mayMatch(const Subquery &profiles, const QVariantList &venueIds, const SearchText &text)
{
    QString term = QStringLiteral("(s.profile_id IN (") + profiles.sql + u')';
    QVariantList values = profiles.values;
    if (!venueIds.isEmpty()) {
        term += QStringLiteral(" OR s.venue_id IN ") + marks(venueIds.size());
        values += venueIds;
    }
    if (text.macs()) {
        term += QStringLiteral(" OR s.mac BETWEEN ? AND ?");
        values += {text.macs()->first, text.macs()->second};
    }
    Conditions conditions;
    conditions.add(term + u')', values);
    return conditions;
}

Result<QList<LiveRow>> searchSignIns(QSqlDatabase &db, const LiveFilter &filter, const SearchText &text,
                                     const Conditions &key, int limit)
{
    auto bounds = conditionsOf(filter, SearchText({}));
    bounds.add(key);
    auto page = pageOfNewest(db, bounds, kNewest, conditionsOf({{}, {}}, text), text, limit);
    if (!page)
        return page.error();
    if (*page)
        return **std::move(page);
    const auto profiles = profilesWith(db, text);
    if (!profiles)
        return profiles.error();
    const auto venueIds = venuesWith(db, text);
    if (!venueIds)
        return venueIds.error();
    const auto few = areFew(db, *profiles, text);
    if (!few)
        return few.error();
    if (!*few) {
        page =
            pageOfNewest(db, bounds, kNewestOfCandidates, mayMatch(*profiles, *venueIds, text), text, limit);
        if (!page)
            return page.error();
        if (*page)
            return **std::move(page);
    }
    return pageOfCandidates(db, bounds, visitorsWith(*profiles, text), *venueIds, text, limit);
}

} // namespace

Result<SignInSearch> signInSearch(QSqlDatabase &db, const LiveFilter &filter)
{
    const SearchText text(filter.text);
    const auto profiles = profilesWith(db, text);
    if (!profiles)
        return profiles.error();
    const auto venueIds = venuesWith(db, text);
    if (!venueIds)
        return venueIds.error();
    const auto few = areFew(db, *profiles, text);
    if (!few)
        return few.error();
    SignInSearch search{*few && venueIds->isEmpty(), conditionsOf(filter, text)};
    if (search.isOfFew) {
        const auto visitors = visitorsWith(*profiles, text);
        search.conditions.add(QStringLiteral("s.visitor_id IN (") + visitors.sql + u')', visitors.values);
    } else {
        search.conditions.add(mayMatch(*profiles, *venueIds, text));
    }
    return search;
}

Result<QList<LiveRow>> liveRows(QSqlDatabase &db, const LiveFilter &filter, int limit,
                                std::optional<LiveKey> before)
{
    const SearchText text(filter.text);
    Conditions key;
    if (before && before->isTest)
        key.add(QStringLiteral("s.authenticated_at <= ?"), {before->authenticatedMs});
    else if (before)
        key.add(QStringLiteral("(s.authenticated_at, s.id) < (?, ?)"), {before->authenticatedMs, before->id});
    if (!text.isEmpty())
        return searchSignIns(db, filter, text, key, limit);
    auto conditions = conditionsOf(filter, text);
    conditions.add(key);
    auto rows = signInRows(db, conditions, kNewestFirst, limit);
    if (!rows || !includesTests(filter))
        return rows;

    auto testConditions = onlyTests();
    if (before && before->isTest)
        testConditions.add(QStringLiteral("(received_at, id) < (?, ?)"),
                           {before->authenticatedMs, before->id});
    else if (before)
        testConditions.add(QStringLiteral("received_at < ?"), {before->authenticatedMs});
    auto tests =
        testRows(db, testConditions, QStringLiteral("ORDER BY received_at DESC, id DESC") + limitSql(limit));
    if (!tests)
        return tests;
    QList<LiveRow> merged;
    std::merge(rows->cbegin(), rows->cend(), tests->cbegin(), tests->cend(), std::back_inserter(merged),
               [](const auto &a, const auto &b) { return orderKey(a) > orderKey(b); });
    return merged.first(std::min<qsizetype>(merged.size(), limit));
}

Result<QList<LiveRow>> liveRowsArrivedAfter(QSqlDatabase &db, const LiveFilter &filter, qint64 signInId,
                                            qint64 deliveryId, int limit)
{
    const SearchText text(filter.text);
    auto conditions = conditionsOf(filter, text);
    conditions.add(QStringLiteral("s.id > ?"), {signInId});
    auto rows = signInRows(db, conditions, QStringLiteral("ORDER BY s.id DESC"), limit,
                           [&text](const LiveRow &row) { return text.isEmpty() || isIn(text, row); });
    if (!rows)
        return rows;
    if (includesTests(filter)) {
        auto testConditions = onlyTests();
        testConditions.add(QStringLiteral("id > ?"), {deliveryId});
        auto tests = testRows(db, testConditions, QStringLiteral("ORDER BY id DESC") + limitSql(limit));
        if (!tests)
            return tests;
        rows->append(*tests);
    }
    std::stable_sort(rows->begin(), rows->end(),
                     [](const auto &a, const auto &b) { return a.receivedMs > b.receivedMs; });
    rows->resize(std::min<qsizetype>(rows->size(), limit));
    std::sort(rows->begin(), rows->end(),
              [](const auto &a, const auto &b) { return orderKey(a) > orderKey(b); });
    return rows;
}

} // namespace foyer::storage
