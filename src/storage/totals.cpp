// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deliverycounters.h"
#include "storage/liverowsql.h"
#include "storage/queries.h"
#include "storage/rollups.h"
#include "storage/sql.h"

namespace foyer::storage {

namespace {

Result<void> readCounters(QSqlDatabase &db, Totals &totals)
{
    Statement select(db, QStringLiteral("SELECT name, value FROM counters"));
    if (auto ran = select.run(); !ran)
        return ran;
    QHash<QString, qint64> counters;
    while (select.next())
        counters.insert(select.text(0), select.integer(1));
    if (auto ended = select.ended(); !ended)
        return ended;
    const auto outcome = [&counters](DeliveryOutcome which) {
        return counters.value(QStringLiteral("outcome.") + outcomeWord(which));
    };
    totals.stored = outcome(DeliveryOutcome::Stored);
    totals.repeats = outcome(DeliveryOutcome::Repeat);
    totals.tests = outcome(DeliveryOutcome::Test);
    totals.quarantined = outcome(DeliveryOutcome::Quarantined);
    const auto time = [&counters](const QString &name) {
        const auto found = counters.constFind(name);
        return found == counters.constEnd() ? std::nullopt : std::optional(*found);
    };
    totals.lastSignInReceivedMs = time(DeliveryCounters::kSignIn);
    totals.lastOutsideSignInMs = time(DeliveryCounters::kOutsideSignIn);
    totals.lastOutsideTestMs = time(DeliveryCounters::kOutsideTest);
    for (int kind = 0; kind < kRefusalKinds; ++kind) {
        totals.refusedByKind.append(counters.value(QStringLiteral("refused.") + refusalWord(Refusal(kind))));
        totals.refused += totals.refusedByKind.last();
    }
    return {};
}

} // namespace

Result<Totals> totals(QSqlDatabase &db)
{
    // Forgotten visitors leave their counts in the rollups, but nothing of theirs is stored any more.
    Statement select(
        db, QStringLiteral(
                "SELECT (SELECT total(sign_ins) FROM day_counts WHERE scope = %1) - "
                "(SELECT total(sign_ins) FROM day_counts_forgotten WHERE scope = %1), "
                "(SELECT total(visits) FROM day_counts WHERE scope = %1) - "
                "(SELECT total(visits) FROM day_counts_forgotten WHERE scope = %1), "
                "%2, (SELECT count(*) FROM venues), "
                "(SELECT count(*) FROM quarantine), (SELECT coalesce(sum(length(body)), 0) FROM quarantine), "
                "(SELECT max(received_at) FROM deliveries WHERE outcome > 2 AND outcome = ?)")
                .arg(QString::number(kAllVenues), kVisitorsHeld));
    if (auto ran = select.run(int(DeliveryOutcome::Test)); !ran)
        return ran.error();
    Totals totals;
    if (select.next()) {
        totals.signIns = select.integer(0);
        totals.visits = select.integer(1);
        totals.visitors = select.integer(2);
        totals.venues = select.integer(3);
        totals.quarantineWaiting = select.integer(4);
        totals.quarantineBytes = select.integer(5);
        totals.lastTestReceivedMs = select.optionalInteger(6);
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    if (auto done = readCounters(db, totals); !done)
        return done.error();
    return totals;
}

} // namespace foyer::storage
