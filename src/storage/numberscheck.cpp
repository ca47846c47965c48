// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/numberscheck.h"

#include "storage/historycounter.h"
#include "storage/migrations.h"
#include "storage/recount.h"
#include "storage/texts.h"

namespace foyer::storage {

namespace {

constexpr qint64 kReadAtOnce = 20'000;

/// Compares the rows of a visitor with what their sign-ins make.
class VisitorCheck
{
public:
    explicit VisitorCheck(const QSqlDatabase &db)
        : m_visitor(db, QStringLiteral("SELECT ") + visitorColumns() +
                            QStringLiteral(" FROM visitors WHERE visitor_id = ?"))
        , m_visits(db, QStringLiteral(
                           "SELECT venue_id, day, first_at, hour, traits, sign_ins, visit_count, is_new "
                           "FROM visits WHERE visitor_id = ?"))
    {}

    Result<void> compare(qint64 visitorId, const VisitorState &state, VisitorVisits &visits)
    {
        auto done = compareVisitor(visitorId, state);
        return done ? compareVisits(visitorId, visits.entries()) : done;
    }

    /// Rows of tables that belong to nobody with a sign-in are surplus too.
    Result<void> countRows(const QSqlDatabase &db)
    {
        for (auto *difference : {&m_visitors, &m_allVisits}) {
            const auto rows = queryInteger(db, QStringLiteral("SELECT count(*) FROM ") + difference->table);
            if (!rows)
                return rows.error();
            const qint64 seen = difference == &m_visitors ? m_seenVisitors : m_seenVisits;
            difference->surplus += rows->value_or(0) - seen;
        }
        return {};
    }

    [[nodiscard]] QList<NumbersDifference> differences() const { return {m_visitors, m_allVisits}; }

private:
    Result<void> compareVisitor(qint64 visitorId, const VisitorState &state)
    {
        if (auto ran = m_visitor.run(visitorId); !ran)
            return ran;
        const bool isThere = m_visitor.next();
        m_seenVisitors += isThere ? 1 : 0;
        const bool isSame = isThere && readRow(m_visitor).second == state;
        m_visitors.missing += isSame ? 0 : 1;
        m_visitors.surplus += isThere && !isSame ? 1 : 0;
        return m_visitor.ended();
    }

    Result<void> compareVisits(qint64 visitorId,
                               const std::map<VisitorVisits::VenueDay, VisitorVisits::Entry> &visits)
    {
        if (auto ran = m_visits.run(visitorId); !ran)
            return ran;
        qint64 same = 0;
        qint64 rows = 0;
        for (; m_visits.next(); ++rows) {
            const Visit held{.day = DayNumber(m_visits.integer(1)),
                             .firstMs = m_visits.integer(2),
                             .hour = int(m_visits.integer(3)),
                             .traits = int(m_visits.integer(4)),
                             .signIns = m_visits.integer(5),
                             .visitCount = m_visits.optionalInteger(6),
                             .isNew = m_visits.integer(7) != 0};
            const auto found = visits.find({m_visits.integer(0), held.day});
            same += found != visits.end() && found->second.visit == held ? 1 : 0;
        }
        m_seenVisits += rows;
        m_allVisits.missing += qint64(visits.size()) - same;
        m_allVisits.surplus += rows - same;
        return m_visits.ended();
    }

    Statement m_visitor;
    Statement m_visits;
    NumbersDifference m_visitors{QStringLiteral("visitors")};
    NumbersDifference m_allVisits{QStringLiteral("visits")};
    qint64 m_seenVisitors = 0;
    qint64 m_seenVisits = 0;
};

/// Tables beside those of the database, for what should be in them.
Result<void> makeExpectedTables(const QSqlDatabase &db)
{
    for (const char *name : kRollupTables) {
        const QString table = QLatin1String(name);
        const QString expected = table + suffixOf(RollupTables::Next);
        if (auto made = execute(
                db,
                QStringLiteral("CREATE TEMP TABLE %1 AS SELECT * FROM %2 WHERE false").arg(expected, table));
            !made)
            return made;
        if (auto made = execute(db, QStringLiteral("CREATE UNIQUE INDEX temp.%1_key ON %1 (%2)")
                                        .arg(expected, keyOf(name).join(u',')));
            !made)
            return made;
    }
    return {};
}

Result<NumbersDifference> compareRollup(const QSqlDatabase &db, const char *name)
{
    const QString table = QLatin1String(name);
    const QString expected = table + suffixOf(RollupTables::Next);
    const QString onlyIn = QStringLiteral("SELECT count(*) FROM (SELECT * FROM %1 EXCEPT SELECT * FROM %2)");
    const auto missing = queryInteger(db, onlyIn.arg(expected, table));
    if (!missing)
        return missing.error();
    const auto surplus = queryInteger(db, onlyIn.arg(table, expected));
    if (!surplus)
        return surplus.error();
    return NumbersDifference{table, missing->value_or(0), surplus->value_or(0)};
}

Result<QList<NumbersDifference>> check(QSqlDatabase &db, const NumbersProgress &progress)
{
    auto calendars = VenueCalendars::load(db);
    if (!calendars)
        return calendars.error();
    const auto total = queryInteger(db, QStringLiteral("SELECT count(*) FROM sign_ins"));
    if (!total)
        return total.error();
    HistoryCounter counter(db, *std::move(calendars));
    VisitorCheck visitors(db);
    Rollups rollups;
    qint64 done = 0;
    const auto take = [&](qint64 visitorId, const VisitorState &state, VisitorVisits &visits) {
        done += state.signIns;
        return visitors.compare(visitorId, state, visits);
    };
    for (qint64 after = -1;;) {
        const auto last = counter.countAfter(after, HistoryCounter::kNoLimit, kReadAtOnce, rollups, take);
        if (!last)
            return last.error();
        if (!*last)
            break;
        after = **last;
        if (progress && !progress(done, total->value_or(0)))
            return Error{ErrorCode::Cancelled, Texts::tr("The check was cancelled.")};
    }
    if (auto counted = visitors.countRows(db); !counted)
        return counted.error();
    if (auto made = makeExpectedTables(db); !made)
        return made.error();
    if (auto written = RollupWriter(db, RollupTables::Next).write(rollups); !written)
        return written.error();
    auto differences = visitors.differences();
    for (const char *name : kRollupTables) {
        if (auto added = execute(db, addRowsSql(name, RollupTables::Forgotten, RollupTables::Next)); !added)
            return added.error();
        const auto difference = compareRollup(db, name);
        if (!difference)
            return difference.error();
        differences.append(*difference);
    }
    differences.removeIf(
        [](const NumbersDifference &each) { return each.missing == 0 && each.surplus == 0; });
    return differences;
}

} // namespace

Result<QList<NumbersDifference>> checkNumbers(const DatabaseLocation &location,
                                              const NumbersProgress &progress)
{
    // ReadOnly would say what is wrong with the version; this one may have temporary tables.
    if (const auto usable = Connection::open(location, Connection::Access::ReadOnly); !usable)
        return usable.error();
    const auto connection = Connection::open(location, Connection::Access::AnyVersion);
    if (!connection)
        return connection.error();
    auto &db = (*connection)->database();
    if (auto begun = execute(db, QStringLiteral("BEGIN")); !begun)
        return begun.error();
    const auto isIncomplete =
        queryInteger(db, QStringLiteral("SELECT 1 FROM meta WHERE name = 'counts_incomplete'"));
    if (!isIncomplete)
        return isIncomplete.error();
    if (*isIncomplete) {
        return Error{ErrorCode::Unavailable,
                     Texts::tr("The numbers are being counted anew after an update. Check them when that has "
                               "ended; Foyer has to run for it.")};
    }
    return check(db, progress);
}

} // namespace foyer::storage
