// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recounttables.h"

#include "storage/rollups.h"
#include "storage/sql.h"
#include "storage/visitorstates.h"

#include <QStringList>

namespace foyer::storage {

namespace {

constexpr int kRemovedAtOnce = 2'000;

/// The tables that a recount fills whole, without a suffix.
QStringList countedTables()
{
    QStringList names{QStringLiteral("visits")};
    for (const char *name : kRollupTables)
        names.append(QLatin1String(name));
    return names;
}

Result<QStringList> existing(const QSqlDatabase &db, const QStringList &names)
{
    Statement select(db, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    QStringList found;
    while (select.next()) {
        if (names.contains(select.text(0)))
            found.append(select.text(0));
    }
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return found;
}

/// The statement that made a table.
Result<QString> creation(const QSqlDatabase &db, const QString &name)
{
    Statement select(db, QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?"));
    if (auto ran = select.run(name); !ran)
        return ran.error();
    auto sql = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return sql;
}

/// Removes some rows. False when there are none left.
Result<bool> removeRows(const QSqlDatabase &db, const QString &name)
{
    Statement select(db, QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk = 1").arg(name));
    if (auto ran = select.run(); !ran)
        return ran.error();
    const auto column = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    Statement remove(db, QStringLiteral("DELETE FROM %1 WHERE %2 <= (SELECT max(%2) FROM "
                                        "(SELECT %2 FROM %1 ORDER BY %2 LIMIT %3))")
                             .arg(name, column)
                             .arg(kRemovedAtOnce));
    if (auto ran = remove.run(); !ran)
        return ran.error();
    return remove.changedRows() > 0;
}

} // namespace

Result<void> makeNextTables(QSqlDatabase &db)
{
    for (const auto &name : countedTables()) {
        auto sql = creation(db, name);
        if (!sql)
            return sql.error();
        // Those that were renamed have their name in quotation marks.
        const auto from = sql->indexOf(name);
        if (auto done = execute(db, sql->replace(from, name.size(), name + QStringLiteral("_next"))); !done)
            return done;
    }
    return execute(db, QStringLiteral("CREATE TABLE visitors_next (") +
                           visitorColumns().replace(QStringLiteral("visitor_id"),
                                                    QStringLiteral("visitor_id INTEGER PRIMARY KEY")) +
                           u')');
}

Result<void> addForgotten(QSqlDatabase &db)
{
    for (const char *name : kRollupTables) {
        if (auto done = execute(db, addRowsSql(name, RollupTables::Forgotten, RollupTables::Next)); !done)
            return done;
    }
    return {};
}

Result<void> putNextInPlace(QSqlDatabase &db)
{
    for (const auto &name : countedTables()) {
        const QString rename = QStringLiteral("ALTER TABLE %1 RENAME TO %2");
        if (auto done = execute(db, rename.arg(name, QString(name + QStringLiteral("_old")))); !done)
            return done;
        if (auto done = execute(db, rename.arg(QString(name + QStringLiteral("_next")), name)); !done)
            return done;
    }
    if (auto done = execute(db, QStringLiteral("DELETE FROM visitors WHERE visitor_id IN "
                                               "(SELECT visitor_id FROM visitors_next WHERE sign_ins = 0)"));
        !done)
        return done;
    if (auto done =
            execute(db, QStringLiteral("INSERT OR REPLACE INTO visitors (%1) SELECT %1 FROM visitors_next "
                                       "WHERE sign_ins > 0")
                            .arg(visitorColumns()));
        !done)
        return done;
    return execute(db, QStringLiteral("ALTER TABLE visitors_next RENAME TO visitors_old"));
}

Result<void> forgetInCounting(QSqlDatabase &db, qint64 visitorId)
{
    const auto tables = existing(db, {QStringLiteral("visits_next"), QStringLiteral("visits_old"),
                                      QStringLiteral("visitors_next"), QStringLiteral("visitors_old")});
    if (!tables)
        return tables.error();
    for (const auto &table : *tables) {
        if (auto done =
                execute(db, QStringLiteral("DELETE FROM %1 WHERE visitor_id = ?").arg(table), visitorId);
            !done)
            return done;
    }
    return {};
}

Result<void> removeTables(const Recount::Apply &apply, TablesOf which)
{
    QStringList names;
    for (const auto &name : countedTables() + QStringList{QStringLiteral("visitors")})
        names.append(name + (which == TablesOf::Next ? QStringLiteral("_next") : QStringLiteral("_old")));
    QStringList left;
    if (auto done = apply([&names, &left](QSqlDatabase &db) -> Result<void> {
            auto found = existing(db, names);
            if (!found)
                return found.error();
            left = *found;
            return {};
        });
        !done)
        return done;
    while (!left.isEmpty()) {
        auto done = apply([&left](QSqlDatabase &db) -> Result<void> {
            const auto more = removeRows(db, left.first());
            if (!more)
                return more.error();
            return *more ? Result<void>() : execute(db, QStringLiteral("DROP TABLE ") + left.takeFirst());
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
