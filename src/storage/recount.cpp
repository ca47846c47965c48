// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recount.h"

#include "storage/changes.h"
#include "storage/countedrows.h"
#include "storage/historycounter.h"
#include "storage/recounttables.h"
#include "storage/texts.h"

#include <chrono>
#include <vector>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

/// So many sign-ins are read in one go, and so many rows written in a transaction: some ms of the writer's.
constexpr qint64 kReadAtOnce = 20'000;
constexpr qsizetype kWrittenAtOnce = 3'000;
/// Rollups are gathered in memory up to this.
constexpr qsizetype kMostGathered = 100'000;
/// So few sign-ins that came meanwhile are counted in the transaction that puts the new tables in place.
constexpr qint64 kFewSignIns = 500;
constexpr auto kProgressInterval = 50ms;

const auto kPending = QStringLiteral("recount_pending"); ///< Another value for each wish.
/// The tables lack counts, so that a recount is wanted whatever the calendars are.
const auto kIncomplete = QStringLiteral("counts_incomplete");

Error cancelled()
{
    return {ErrorCode::Cancelled, Texts::tr("The counting was cancelled; the numbers are what they were.")};
}

Result<qint64> highestSignIn(const QSqlDatabase &db)
{
    const auto highest = queryInteger(db, QStringLiteral("SELECT max(id) FROM sign_ins"));
    return highest ? Result<qint64>(highest->value_or(0)) : highest.error();
}

/// One attempt, which ends when it is disturbed.
class Attempt
{
public:
    Attempt(QSqlDatabase &reading, const Recount::Apply &apply, const Recount::Progress &progress)
        : m_reading(reading), m_apply(apply), m_progress(progress)
    {}

    Result<void> run()
    {
        if (auto done = begin(); !done)
            return done;
        auto calendars = VenueCalendars::loadWanted(m_reading);
        if (!calendars)
            return calendars.error();
        HistoryCounter counter(m_reading, *calendars);
        if (auto done = countAll(counter); !done)
            return done;
        if (auto done = apply(addForgotten); !done)
            return done;
        if (auto done = catchUp(counter); !done)
            return done;
        return apply([this, &calendars](QSqlDatabase &db) { return finish(db, *calendars); });
    }

    /// Somebody was forgotten, or other calendars are wanted now.
    [[nodiscard]] bool isDisturbed() const { return m_isDisturbed; }

private:
    Result<void> begin()
    {
        if (auto done = removeTables(m_apply, TablesOf::Next); !done)
            return done;
        return m_apply([this](QSqlDatabase &db) -> Result<void> {
            const auto last = highestSignIn(db);
            if (!last)
                return last.error();
            m_counted = *last;
            const auto total = queryInteger(db, QStringLiteral("SELECT total(sign_ins) FROM visitors"));
            if (!total)
                return total.error();
            m_total = total->value_or(0);
            auto token = pendingToken(db);
            if (!token)
                return token.error();
            m_token = *token;
            return makeNextTables(db);
        });
    }

    static Result<QString> pendingToken(const QSqlDatabase &db)
    {
        Statement select(db, QStringLiteral("SELECT value FROM meta WHERE name = ?"));
        if (auto ran = select.run(kPending); !ran)
            return ran.error();
        auto token = select.next() ? select.text(0) : QString();
        if (auto ended = select.ended(); !ended)
            return ended.error();
        return token;
    }

    /// Runs a change in a transaction of the writer, unless nobody wants it any more.
    Result<void> apply(const std::function<Result<void>(QSqlDatabase &)> &change)
    {
        return m_apply([this, &change](QSqlDatabase &db) -> Result<void> {
            const auto token = pendingToken(db);
            if (!token)
                return token.error();
            m_isDisturbed = *token != m_token;
            return m_isDisturbed ? Result<void>(cancelled()) : change(db);
        });
    }

    Result<void> report(qint64 done)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_progress || now - m_reported < kProgressInterval)
            return {};
        m_reported = now;
        return m_progress(done, m_total) ? Result<void>() : cancelled();
    }

    Result<void> countAll(HistoryCounter &counter)
    {
        Rollups rollups;
        qint64 after = -1; // Ids are not below zero.
        for (qint64 done = 0;;) {
            Counted counted;
            const auto last = counter.countAfter(after, m_counted, kReadAtOnce, rollups, counted.taker());
            if (!last)
                return last.error();
            if (auto kept = keepChanged(counted, after, last->value_or(HistoryCounter::kNoLimit)); !kept)
                return kept;
            for (const auto &each : counted.visits)
                done += each.visit.signIns;
            if (auto written = writeInParts(counted); !written)
                return written;
            if (rollups.size() > kMostGathered) {
                if (auto written = write(rollups); !written)
                    return written;
            }
            if (auto goOn = report(done); !goOn)
                return goOn;
            if (!*last)
                return write(rollups);
            after = **last;
        }
    }

    /// Of the visitors whose ids are above \a after and up to \a last, only those whose rows differ need to
    /// be written in the end. (Of those who have signed in again by then, everything is counted once more.)
    Result<void> keepChanged(Counted &counted, qint64 after, qint64 last) const
    {
        Statement select(m_reading,
                         QStringLiteral("SELECT ") + visitorColumns() +
                             QStringLiteral(" FROM visitors WHERE visitor_id > ? AND visitor_id <= ? "
                                            "ORDER BY visitor_id"));
        if (auto ran = select.run(after, last); !ran)
            return ran;
        // Both in the order of ids.
        std::vector<CountedVisitor> changed;
        auto next = counted.visitors.begin();
        while (select.next()) {
            const auto row = readRow(select);
            for (; next != counted.visitors.end() && next->first < row.first; ++next)
                changed.push_back(*next);
            const bool isCounted = next != counted.visitors.end() && next->first == row.first;
            if (!isCounted)
                changed.emplace_back(row.first, VisitorState());
            else if (!(next->second == row.second))
                changed.push_back(*next);
            next += isCounted ? 1 : 0;
        }
        changed.insert(changed.end(), next, counted.visitors.end());
        counted.visitors = std::move(changed);
        return select.ended();
    }

    Result<void> writeInParts(const Counted &counted)
    {
        std::span<const CountedVisit> visits(counted.visits);
        std::span<const CountedVisitor> visitors(counted.visitors);
        while (!visits.empty() || !visitors.empty()) {
            const auto someVisits = visits.first(std::min<size_t>(visits.size(), kWrittenAtOnce));
            const auto someVisitors = visitors.first(std::min<size_t>(visitors.size(), kWrittenAtOnce));
            if (auto done =
                    apply([&](QSqlDatabase &db) { return CountedRows(db).write(someVisits, someVisitors); });
                !done)
                return done;
            visits = visits.subspan(someVisits.size());
            visitors = visitors.subspan(someVisitors.size());
        }
        return {};
    }

    Result<void> write(Rollups &rollups)
    {
        return apply([&](QSqlDatabase &db) { return RollupWriter(db, RollupTables::Next).write(rollups); });
    }

    /// What was stored while others were counted, until only a few are left.
    Result<void> catchUp(HistoryCounter &counter)
    {
        while (true) {
            const auto last = highestSignIn(m_reading);
            if (!last)
                return last.error();
            if (*last - m_counted <= kFewSignIns)
                return {};
            auto newer = countNewer(m_reading, counter, *last);
            if (!newer)
                return newer.error();
            if (auto done = apply([&newer](QSqlDatabase &db) { return writeNewer(db, *newer); }); !done)
                return done;
            m_counted = *last;
            if (auto goOn = report(m_total); !goOn)
                return goOn;
        }
    }

    /// Visitors who have signed in since they were counted, and what is to be written for it.
    struct Newer
    {
        Counted counted;
        Rollups rollups;
    };

    /// Those with sign-ins after the ones counted and up to \a last.
    Result<Newer> countNewer(const QSqlDatabase &db, HistoryCounter &counter, qint64 last) const
    {
        Statement select(db,
                         QStringLiteral("SELECT DISTINCT visitor_id FROM sign_ins WHERE id > ? AND id <= ?"));
        if (auto ran = select.run(m_counted, last); !ran)
            return ran.error();
        std::vector<qint64> visitors;
        while (select.next())
            visitors.push_back(select.integer(0));
        if (auto ended = select.ended(); !ended)
            return ended.error();
        Newer newer;
        Rollups before;
        for (const auto visitorId : visitors) {
            const auto ignore = [](auto &&...) { return Result<void>(); };
            if (auto done = counter.countOne(visitorId, m_counted, before, ignore); !done)
                return done.error();
            if (auto done = counter.countOne(visitorId, last, newer.rollups, newer.counted.taker()); !done)
                return done.error();
        }
        newer.rollups.subtract(before);
        return newer;
    }

    static Result<void> writeNewer(const QSqlDatabase &db, Newer &newer)
    {
        CountedRows rows(db);
        for (const auto &[visitorId, state] : newer.counted.visitors) {
            if (auto done = rows.removeVisitsOf(visitorId); !done)
                return done;
        }
        if (auto done = rows.write(newer.counted.visits, newer.counted.visitors); !done)
            return done;
        return RollupWriter(db, RollupTables::Next).write(newer.rollups);
    }

    Result<void> finish(QSqlDatabase &db, const VenueCalendars &calendars)
    {
        const auto last = highestSignIn(db);
        if (!last)
            return last.error();
        HistoryCounter counter(db, calendars);
        auto newer = countNewer(db, counter, *last);
        if (!newer)
            return newer.error();
        if (auto done = writeNewer(db, *newer); !done)
            return done;
        if (auto done = putNextInPlace(db); !done)
            return done;
        if (auto done = takeWantedCalendars(db); !done)
            return done;
        return execute(db, QStringLiteral("DELETE FROM meta WHERE name IN (?, ?)"), kPending, kIncomplete);
    }

    QSqlDatabase &m_reading;
    const Recount::Apply &m_apply;
    const Recount::Progress &m_progress;
    std::chrono::steady_clock::time_point m_reported;
    qint64 m_counted = 0; ///< Sign-ins up to this id.
    qint64 m_total = 0;
    QString m_token;
    bool m_isDisturbed = false;
};

/// What earlier ones have left.
Result<void> clean(const Recount::Apply &apply)
{
    auto done = removeTables(apply, TablesOf::Next);
    return done ? removeTables(apply, TablesOf::Old) : done;
}

} // namespace

Recount::Recount(DatabaseLocation location, Apply apply, Progress progress)
    : m_location(std::move(location)), m_apply(std::move(apply)), m_progress(std::move(progress))
{}

Result<void> Recount::run()
{
    const auto reading = Connection::open(m_location, Connection::Access::ReadOnly);
    if (!reading)
        return reading.error();
    while (true) {
        const auto pending = isRecountPending((*reading)->database());
        if (!pending)
            return pending.error();
        if (!*pending)
            return clean(m_apply);
        Attempt attempt((*reading)->database(), m_apply, m_progress);
        auto done = attempt.run();
        if (done)
            return removeTables(m_apply, TablesOf::Old);
        if (!attempt.isDisturbed())
            return done;
    }
}

Result<bool> isRecountPending(QSqlDatabase &db)
{
    const auto pending = queryInteger(db, QStringLiteral("SELECT 1 FROM meta WHERE name = ?"), kPending);
    return pending ? Result<bool>(pending->has_value()) : pending.error();
}

Result<bool> areCalendarsWanted(QSqlDatabase &db)
{
    const auto wanted = queryInteger(db, QStringLiteral("SELECT 1 FROM wanted_calendars LIMIT 1"));
    return wanted ? Result<bool>(wanted->has_value()) : wanted.error();
}

Result<void> requestRecount(QSqlDatabase &db)
{
    return execute(db,
                   QStringLiteral("INSERT OR REPLACE INTO meta (name, value) VALUES (?, hex(randomblob(8)))"),
                   kPending);
}

Result<void> disturbRecount(QSqlDatabase &db)
{
    return execute(db, QStringLiteral("UPDATE meta SET value = hex(randomblob(8)) WHERE name = ?"), kPending);
}

Result<void> withdrawRecount(QSqlDatabase &db)
{
    if (auto done = execute(db, QStringLiteral("DELETE FROM wanted_calendars")); !done)
        return done;
    if (auto done = disturbRecount(db); !done)
        return done;
    return execute(db,
                   QStringLiteral("DELETE FROM meta WHERE name = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM meta WHERE name = ?)"),
                   kPending, kIncomplete);
}

Result<void> recountNow(const DatabaseLocation &location)
{
    const auto writing = Connection::open(location, Connection::Access::ReadWrite);
    if (!writing)
        return writing.error();
    return Recount(location, [&writing](const auto &change) { return withTransaction(**writing, change); })
        .run();
}

} // namespace foyer::storage
