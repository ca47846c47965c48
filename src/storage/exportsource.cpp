// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exportsource.h"

#include "storage/facets.h"
#include "storage/incoming.h"
#include "storage/textsearch.h"

namespace foyer::storage {

namespace {

/// Whether the first two and the third of the columns are the name and the email of somebody who matches.
bool isPerson(const SearchText &text, const Statement &row, int firstColumn)
{
    Profile profile;
    profile.firstName = row.text(firstColumn);
    profile.lastName = row.text(firstColumn + 1);
    profile.email = row.text(firstColumn + 2);
    return text.isIn(profile);
}

ExportQuery::Accepts visitorsNamed(const SearchText &text)
{
    return [text](const Statement &row, int firstColumn) {
        return row.integer(firstColumn + 3) != 0 || isPerson(text, row, firstColumn);
    };
}

/// As the live table decides.
ExportQuery::Accepts signInsNamed(const SearchText &text)
{
    return [text](const Statement &row, int firstColumn) {
        return isPerson(text, row, firstColumn) || text.isIn(row.text(firstColumn + 3)) ||
               text.begins(macOfColumn(row.integer(firstColumn + 4)));
    };
}

/// By id, as rows have to come: an index on the times would be quicker to find some of them, and then all of
/// them be held to be sorted. They are still looked up by id.
const QString kVisitorsInOrder = QStringLiteral("visitors v NOT INDEXED");

/// Puts the visitors who match before \a rows, which name them by w.id, and have their rows follow each
/// other.
Result<ExportSource> ofVisitors(Database &db, const VisitorFilter &filter, const QString &rows,
                                const QString &order)
{
    auto visitors = visitorSource(db, filter);
    if (!visitors)
        return visitors.error();
    const QString judged =
        visitors->judged.isEmpty() ? QString() : QString(QStringLiteral(", ") + visitors->judged);
    const auto before = [&](const QString &from) {
        return QString(QStringLiteral("(SELECT v.visitor_id AS id") + judged + QStringLiteral(" FROM ") +
                       from + visitors->countJoins + visitors->conditions.sql() +
                       QStringLiteral(") w CROSS JOIN ") + rows);
    };
    ExportSource source{.from = before(visitors->from),
                        .countFrom = before(visitors->countFrom),
                        .fromValues = visitors->judgedValues + visitors->conditions.values,
                        .order = order,
                        .accepts = visitors->accepts};
    if (source.accepts)
        source.judged = QStringLiteral("w.first_name, w.last_name, w.email, w.has_mac");
    return source;
}

/// Named so that rows come in order of time without a sort, which would hold them all.
QString inOrderOfTime(const ExportFilter &filter)
{
    if (!filter.visitorIds.isEmpty())
        return QStringLiteral("sign_ins_identity");
    return filter.venueIds.size() == 1 ? QStringLiteral("sign_ins_by_venue")
                                       : QStringLiteral("sign_ins_by_time");
}

} // namespace

void addIds(Conditions &conditions, const QString &column, const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    QVariantList values;
    for (const qint64 id : ids)
        values.append(id);
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(u',');
    conditions.add(column + QStringLiteral(" IN (") + marks + u')', values);
}

ExportQuery ExportSource::query(const QString &columns, int columnCount) const
{
    const QString where = conditions.sql();
    return {
        .rowsSql = QStringLiteral("SELECT ") + columns +
                   (accepts ? QString(QStringLiteral(", ") + judged) : QString()) + QStringLiteral(" FROM ") +
                   from + rowJoins + where + QStringLiteral(" ORDER BY ") + order,
        .countSql = QStringLiteral("SELECT ") + (accepts ? judged : QStringLiteral("count(*)")) +
                    QStringLiteral(" FROM ") + (countFrom.isEmpty() ? from : countFrom) + countJoins + where,
        .values = judgedValues + fromValues + conditions.values,
        .accepts = accepts,
        .judgedColumn = columnCount};
}

Result<ExportSource> visitorSource(Database &db, const VisitorFilter &filter)
{
    ExportSource source{.from = kVisitorsInOrder,
                        .countFrom = QStringLiteral("visitors v"),
                        .order = QStringLiteral("v.visitor_id"),
                        .rowJoins = QStringLiteral(" CROSS JOIN profiles p ON p.id = v.profile_id"),
                        .conditions = facetConditions(filter)};
    const SearchText text(filter.text);
    if (text.isEmpty())
        return source;
    const auto profiles = profilesWith(db, text);
    if (!profiles)
        return profiles.error();
    addCandidates(source.conditions, *profiles, text);
    const auto search = visitorSearch(text);
    source.conditions.add(search.conditions);
    source.countJoins = source.rowJoins;
    source.judged =
        QStringLiteral("p.first_name AS first_name, p.last_name AS last_name, p.email AS email, ") +
        search.hasMac.sql + QStringLiteral(" AS has_mac");
    source.judgedValues = search.hasMac.values;
    source.accepts = visitorsNamed(text);
    return source;
}

Result<ExportSource> signInSource(Database &db, const ExportFilter &filter)
{
    if (filter.visitors != VisitorFilter()) {
        return ofVisitors(db, filter.visitors,
                          QStringLiteral("sign_ins s INDEXED BY sign_ins_identity ON s.visitor_id = w.id"),
                          QStringLiteral("w.id, s.authenticated_at, s.venue_id, s.mac"));
    }
    ExportSource source{.from = QStringLiteral("sign_ins s INDEXED BY ") + inOrderOfTime(filter),
                        .order = QStringLiteral("s.authenticated_at, s.id")};
    const SearchText text(filter.signInText);
    if (text.isEmpty())
        return source;
    const auto search = signInSearch(db, {{}, filter.signInText});
    if (!search)
        return search.error();
    if (search->isOfFew)
        source.from = QStringLiteral("sign_ins s INDEXED BY sign_ins_identity");
    source.conditions = search->conditions;
    source.judged = QStringLiteral("p.first_name, p.last_name, p.email, v.name, s.mac");
    source.accepts = signInsNamed(text);
    return source;
}

Result<ExportSource> visitSource(Database &db, const ExportFilter &filter)
{
    if (filter.visitors != VisitorFilter()) {
        return ofVisitors(db, filter.visitors, QStringLiteral("visits t ON t.visitor_id = w.id"),
                          QStringLiteral("w.id, t.venue_id, t.day"));
    }
    return ExportSource{.from = QStringLiteral("visits t"),
                        .order = QStringLiteral("t.visitor_id, t.venue_id, t.day")};
}

} // namespace foyer::storage
