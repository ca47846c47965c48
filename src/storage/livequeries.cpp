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

// Sign-ins are searched among the newest first: what many have needs no index. Wider where that found some.
constexpr std::array kNewest{2'000, 12'000};
constexpr int kFoundSome = 6; ///< At least one in so many of a page.

/// A page out of the newest sign-ins; nothing where they do not fill it.
Result<std::optional<QList<LiveRow>>> pageOfNewest(QSqlDatabase &db, const LiveFilter &filter,
                                                   const SearchText &text, const Conditions &key, int limit)
{
    for (const int newest : kNewest) {
        auto bounds = conditionsOf(filter, SearchText({}));
        bounds.add(key);
        Statement select(db, QStringLiteral("SELECT s.authenticated_at FROM sign_ins s") + bounds.sql() +
                                 u' ' + kNewestFirst + QStringLiteral(" LIMIT 1 OFFSET ") +
                                 QString::number(newest));
        if (auto ran = select.runWith(bounds.values); !ran)
            return ran.error();
        const auto oldest = select.next() ? select.optionalInteger(0) : std::nullopt;
        if (auto ended = select.ended(); !ended)
            return ended.error();
        auto conditions = conditionsOf(filter, text);
        conditions.add(key);
        if (oldest)
            conditions.add(QStringLiteral("s.authenticated_at > ?"), {*oldest});
        auto rows = signInRows(db, conditions, kNewestFirst, limit,
                               [&text](const LiveRow &row) { return isIn(text, row); });
        if (!rows)
            return rows.error();
        if (!oldest || rows->size() == limit)
            return std::optional(*std::move(rows));
        if (rows->size() * kFoundSome < limit)
            break;
    }
    return std::optional<QList<LiveRow>>();
}

/// Of one sign-in, in the order of the live table.
using Place = std::pair<qint64, qint64>; // Time and id.

/// The newest \a limit sign-ins of each venue in whose name \a text is, newest first.
Result<std::vector<Place>> placesAtVenues(QSqlDatabase &db, const LiveFilter &filter, const SearchText &text,
                                          const Conditions &key, int limit)
{
    const auto all = venues(db);
    if (!all)
        return all.error();
    std::vector<Place> places;
    for (const auto &venue : *all) {
        if (!text.isIn(venue.name) || (filter.venueId && *filter.venueId != venue.id))
            continue;
        auto conditions = conditionsOf({venue.id, {}}, SearchText({}));
        conditions.add(key);
        Statement select(db, QStringLiteral("SELECT s.authenticated_at, s.id FROM sign_ins s") +
                                 conditions.sql() + u' ' + kNewestFirst + limitSql(limit));
        if (auto ran = select.runWith(conditions.values); !ran)
            return ran.error();
        while (select.next())
            places.emplace_back(select.integer(0), select.integer(1));
        if (auto ended = select.ended(); !ended)
            return ended.error();
    }
    std::sort(places.begin(), places.end(), std::greater<>());
    return places;
}

/// Takes up to \a limit sign-ins out of two lists in order, one of them still to be read.
std::vector<Place> nextPlaces(std::vector<Place> &atVenues, Statement &ofVisitors,
                              std::optional<Place> &ahead, int limit)
{
    std::vector<Place> next;
    auto from = atVenues.begin();
    while (int(next.size()) < limit) {
        if (!ahead && ofVisitors.next())
            ahead = Place(ofVisitors.integer(0), ofVisitors.integer(1));
        if (from == atVenues.end() && !ahead)
            break;
        const bool isAtVenue = from != atVenues.end() && (!ahead || *from >= *ahead);
        const Place place = isAtVenue ? *from : *ahead;
        next.push_back(place);
        if (from != atVenues.end() && *from == place)
            ++from;
        if (ahead == place)
            ahead.reset();
    }
    atVenues.erase(atVenues.begin(), from);
    return next;
}

Conditions withIds(const std::vector<Place> &places)
{
    QVariantList ids;
    for (const auto &[at, id] : places)
        ids.append(id);
    Conditions conditions;
    conditions.add(
        QStringLiteral("s.id IN (") + QStringList(ids.size(), QStringLiteral("?")).join(u',') + u')', ids);
    return conditions;
}

Result<QList<LiveRow>> searchSignIns(QSqlDatabase &db, const LiveFilter &filter, const SearchText &text,
                                     const Conditions &key, int limit)
{
    auto page = pageOfNewest(db, filter, text, key, limit);
    if (!page)
        return page.error();
    if (*page)
        return **std::move(page);
    auto atVenues = placesAtVenues(db, filter, text, key, limit);
    if (!atVenues)
        return atVenues.error();
    const auto visitors = visitorsWith(db, text);
    if (!visitors)
        return visitors.error();
    auto conditions = conditionsOf(filter, SearchText({}));
    conditions.add(key);
    conditions.add(QStringLiteral("s.visitor_id IN (") + visitors->sql + u')', visitors->values);
    Statement ofVisitors(db, QStringLiteral("SELECT s.authenticated_at, s.id FROM sign_ins s "
                                            "INDEXED BY sign_ins_identity") +
                                 conditions.sql() + u' ' + kNewestFirst);
    if (auto ran = ofVisitors.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    std::optional<Place> ahead;
    while (rows.size() < limit) {
        const auto places = nextPlaces(*atVenues, ofVisitors, ahead, limit);
        if (places.empty())
            break;
        const auto some = signInRows(db, withIds(places), kNewestFirst, limit - int(rows.size()),
                                     [&text](const LiveRow &row) { return isIn(text, row); });
        if (!some)
            return some;
        rows += *some;
    }
    if (auto ended = ofVisitors.ended(); !ended)
        return ended.error();
    return rows;
}

} // namespace

Profile readProfile(const Statement &row, int firstColumn)
{
    return {.firstName = row.text(firstColumn),
            .lastName = row.text(firstColumn + 1),
            .email = row.text(firstColumn + 2),
            .gender = row.text(firstColumn + 3),
            .dateOfBirth = QDate::fromString(row.text(firstColumn + 4), Qt::ISODate),
            .provider = row.text(firstColumn + 5)};
}

Result<QList<LiveRow>> signInRows(QSqlDatabase &db, const Conditions &conditions, const QString &order,
                                  int limit, const Accepts &accepts)
{
    // CROSS JOIN: sign_ins first, in the order of one of its indexes, so that a page costs its rows only.
    const QString sql =
        QStringLiteral(
            "SELECT s.id, s.authenticated_at, s.received_at, s.venue_id, v.name, s.visitor_id, s.mac, "
            "u.text, t.is_new, coalesce(s.visit_count, ") +
        kOrdinalOfVisit + QStringLiteral("), t.day, ");
    const QString from =
        QStringLiteral(" FROM sign_ins s CROSS JOIN venues v ON v.venue_id = s.venue_id "
                       "CROSS JOIN profiles p ON p.id = s.profile_id "
                       "CROSS JOIN user_agents u ON u.id = s.user_agent_id CROSS JOIN visits t ON ") +
        kVisitOfSignIn;
    Statement select(db, sql + kProfileColumns + from + conditions.sql() + u' ' + order);
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    QList<LiveRow> rows;
    while (rows.size() < limit && select.next()) {
        LiveRow row{.isTest = false,
                    .id = select.integer(0),
                    .authenticatedMs = select.integer(1),
                    .receivedMs = select.integer(2),
                    .venueId = select.integer(3),
                    .venueName = select.text(4),
                    .visitorId = select.integer(5),
                    .profile = readProfile(select, 11),
                    .mac = macOfColumn(select.integer(6)),
                    .userAgent = select.text(7),
                    .isNew = select.integer(8) != 0,
                    .visitNumber = select.integer(9),
                    .day = DayNumber(select.integer(10))};
        if (accepts(row))
            rows.append(std::move(row));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return rows;
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
