// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facets.h"
#include "storage/liverowsql.h"
#include "storage/texts.h"
#include "storage/textsearch.h"

namespace foyer::storage {

namespace {

constexpr int kHistoryRows = 100;

// Who is searched for among the newest first: what many have needs no index. Wider where that found some.
constexpr std::array kNewest{2'000, 12'000};
constexpr int kFoundSome = 6; ///< At least one in so many of a page.

// So few are looked up one by one; of more, the newest are met soon on the way back.
constexpr int kFew = 5'000;

const QString kColumns =
    QStringLiteral("v.visitor_id, v.first_seen, v.last_seen, v.visits, v.sign_ins, ") + kProfileColumns;
const QString kProfileJoin = QStringLiteral(" CROSS JOIN profiles p ON p.id = v.profile_id");
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

using Take = std::function<bool(const VisitorRow &)>;

/// Gives the visitors of \a from ("visitors v …") who meet \a conditions and \a text to \a take, until that
/// says no.
Result<void> forEachMatch(QSqlDatabase &db, const QString &from, Conditions conditions, const QString &order,
                          const SearchText &text, const Take &take)
{
    Conditions byText;
    addProfileTerm(byText, text);
    QString hasMac = QStringLiteral("0");
    QVariantList values;
    if (text.macs()) {
        const auto byMac = visitorsWithMac(text);
        hasMac = QStringLiteral("v.visitor_id IN (") + byMac.sql + u')';
        values = byMac.values;
        byText.terms.first() += QStringLiteral(" OR ") + hasMac;
        byText.values += byMac.values;
    }
    conditions.add(u'(' + byText.terms.first() + u')', byText.values);
    Statement select(db, QStringLiteral("SELECT ") + kColumns + QStringLiteral(", ") + hasMac +
                             QStringLiteral(" FROM ") + from + kProfileJoin + conditions.sql() + order);
    constexpr int kHasMac = 11;
    if (auto ran = select.runWith(QVariantList(values + conditions.values)); !ran)
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
Result<std::optional<QList<VisitorRow>>> pageOfNewest(QSqlDatabase &db, const VisitorFilter &filter,
                                                      const SearchText &text, int limit,
                                                      const std::optional<VisitorKey> &before)
{
    for (const int newest : kNewest) {
        Conditions key;
        addKey(key, before);
        Statement select(db, QStringLiteral("SELECT v.last_seen FROM visitors v") + key.sql() + kNewestFirst +
                                 QStringLiteral(" LIMIT 1 OFFSET ") + QString::number(newest));
        if (auto ran = select.runWith(key.values); !ran)
            return ran.error();
        const auto oldest = select.next() ? select.optionalInteger(0) : std::nullopt;
        if (auto ended = select.ended(); !ended)
            return ended.error();
        auto conditions = facetConditions(filter);
        addKey(conditions, before);
        if (oldest)
            conditions.add(QStringLiteral("v.last_seen > ?"), {*oldest});
        auto rows = matchingRows(db, QStringLiteral("visitors v"), conditions, text, limit);
        if (!rows)
            return rows.error();
        if (!oldest || rows->size() == limit)
            return std::optional(*std::move(rows));
        if (rows->size() * kFoundSome < limit)
            break;
    }
    return std::optional<QList<VisitorRow>>();
}

Result<QList<VisitorRow>> searchVisitors(QSqlDatabase &db, const VisitorFilter &filter,
                                         const SearchText &text, int limit,
                                         const std::optional<VisitorKey> &before)
{
    auto page = pageOfNewest(db, filter, text, limit, before);
    if (!page)
        return page.error();
    if (*page)
        return **std::move(page);
    const auto candidates = visitorsWith(db, text);
    if (!candidates)
        return candidates.error();
    Statement count(db, QStringLiteral("SELECT count(*) FROM (") + candidates->sql +
                            QStringLiteral(" LIMIT ") + QString::number(kFew + 1) + u')');
    if (auto ran = count.runWith(candidates->values); !ran)
        return ran.error();
    const bool areFew = count.next() && count.integer(0) <= kFew;
    if (auto ended = count.ended(); !ended)
        return ended.error();
    auto conditions = facetConditions(filter);
    addKey(conditions, before);
    conditions.add(QStringLiteral("v.visitor_id IN (") + candidates->sql + u')', candidates->values);
    return matchingRows(db,
                        areFew ? QStringLiteral("visitors v NOT INDEXED")
                               : QStringLiteral("visitors v INDEXED BY visitors_by_last_seen"),
                        conditions, text, limit);
}

Result<QList<VisitorDetails::VenueVisits>> visitsByVenue(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db, QStringLiteral("SELECT n.name, count(*) AS held FROM visits t "
                                        "JOIN venues n ON n.venue_id = t.venue_id WHERE t.visitor_id = ? "
                                        "GROUP BY n.venue_id ORDER BY held DESC, n.name, n.venue_id"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    QList<VisitorDetails::VenueVisits> venues;
    while (select.next())
        venues.append({select.text(0), select.integer(1)});
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return venues;
}

Result<QString> firstVenueName(QSqlDatabase &db, qint64 visitorId)
{
    Statement select(db,
                     QStringLiteral("SELECT n.name FROM sign_ins s JOIN venues n ON n.venue_id = s.venue_id "
                                    "WHERE s.visitor_id = ? ORDER BY s.authenticated_at LIMIT 1"));
    if (auto ran = select.run(visitorId); !ran)
        return ran.error();
    auto name = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return name;
}

} // namespace

Result<QList<VisitorRow>> visitorRows(QSqlDatabase &db, const VisitorFilter &filter, int limit,
                                      std::optional<VisitorKey> before)
{
    if (const SearchText text(filter.text); !text.isEmpty())
        return searchVisitors(db, filter, text, limit, before);
    auto conditions = facetConditions(filter);
    addKey(conditions, before);
    Statement select(db, QStringLiteral("SELECT ") + kColumns +
                             QStringLiteral(" FROM visitors v INDEXED BY visitors_by_last_seen") +
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
    auto conditions = facetConditions(filter);
    qint64 count = 0;
    if (const SearchText text(filter.text); !text.isEmpty()) {
        const auto candidates = visitorsWith(db, text);
        if (!candidates)
            return candidates.error();
        conditions.add(QStringLiteral("v.visitor_id IN (") + candidates->sql + u')', candidates->values);
        const auto done = forEachMatch(db, QStringLiteral("visitors v NOT INDEXED"), conditions, {}, text,
                                       [&count](const VisitorRow &) {
                                           ++count;
                                           return true;
                                       });
        return done ? Result<qint64>(count) : done.error();
    }
    Statement select(db, QStringLiteral("SELECT count(*) FROM visitors v INDEXED BY visitors_by_last_seen") +
                             conditions.sql());
    if (auto ran = select.runWith(conditions.values); !ran)
        return ran.error();
    if (select.next())
        count = select.integer(0);
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return count;
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
    auto purpleCounts = differingPurpleCounts(db, visitorId);
    if (!purpleCounts)
        return purpleCounts.error();
    details.purpleCounts = *std::move(purpleCounts);
    auto firstVenue = firstVenueName(db, visitorId);
    if (!firstVenue)
        return firstVenue.error();
    if (!history->isEmpty()) {
        details.mac = history->first().mac;
        details.userAgent = history->first().userAgent;
    }
    details.history = *std::move(history);
    details.venues = *std::move(venues);
    details.firstVenueName = *std::move(firstVenue);
    return details;
}

} // namespace foyer::storage
