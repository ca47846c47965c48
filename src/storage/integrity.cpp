// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/database.h"
#include "storage/interruption.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QSqlError>

#include <numeric>

namespace foyer::storage {

namespace {

/// What SQLite would have said (https://www.sqlite.org/rescode.html), had it met the damage by itself.
const auto kCorrupt = QStringLiteral("11");

/// One look after another at the tables of a database.
class Check
{
public:
    Check(const QString &file, Depth depth, const Progress &progress)
        : m_file(file), m_depth(depth), m_progress(progress)
    {}

    Result<void> run()
    {
        // Asked inside of SQLite's work, once for so many of its steps.
        const std::function<bool()> isUnwanted = [this] { return !isWantedAfterMore(); };
        const auto connection = Connection::open({m_file}, Connection::Access::AnyVersion);
        if (!connection)
            return connection.error();
        auto &db = (*connection)->database();
        if (auto done = weigh(db); !done)
            return done;
        interruptWhen(db, isUnwanted);
        for (const Table &table : std::as_const(m_tables)) {
            m_inTable = 0;
            m_present = table.weight;
            if (auto done = look(db, table.name); !done)
                return done;
            m_before += table.weight;
            m_present = 0;
            if (!isWantedAfterMore())
                return cancelled();
        }
        return {};
    }

private:
    struct Table
    {
        QString name;
        qint64 weight = 1;
    };

    static Error cancelled()
    {
        return {ErrorCode::Cancelled, Texts::tr("Cancelled; the database was not looked at to its end.")};
    }

    /// How long each table will take, roughly: by its rows, and by its indexes where those are compared.
    Result<void> weigh(QSqlDatabase &db)
    {
        Statement names(
            db, QStringLiteral("SELECT 'sqlite_schema', 0 UNION ALL "
                               "SELECT t.name, (SELECT count(*) FROM sqlite_schema i WHERE i.type = 'index' "
                               "AND i.tbl_name = t.name) FROM sqlite_schema t "
                               "WHERE t.type = 'table' AND t.sql NOT LIKE 'CREATE VIRTUAL%'"));
        if (auto ran = names.run(); !ran)
            return ran;
        while (names.next()) {
            const qint64 entries = 1 + (m_depth == Depth::Indexes ? names.integer(1) : 0);
            const QString name = names.text(0);
            const auto rows = queryInteger(db, QStringLiteral("SELECT count(*) FROM \"%1\"")
                                                   .arg(QString(name).replace(u'"', QStringLiteral("\"\""))));
            if (!rows)
                return rows.error();
            m_tables.append({name, 1 + rows->value_or(0) * entries});
        }
        m_all = std::accumulate(m_tables.cbegin(), m_tables.cend(), qint64(0),
                                [](qint64 sum, const Table &table) { return sum + table.weight; });
        return names.ended();
    }

    Result<void> look(QSqlDatabase &db, const QString &table)
    {
        Statement check(db, m_depth == Depth::Tables
                                ? QStringLiteral("SELECT quick_check FROM pragma_quick_check(?)")
                                : QStringLiteral("SELECT integrity_check FROM pragma_integrity_check(?)"));
        auto done = check.run(table);
        const QString found = done && check.next() ? check.text(0) : QString();
        if (done)
            done = check.ended();
        if (!done)
            return done.error().code == ErrorCode::Cancelled ? Result<void>(cancelled()) : done;
        if (found == QStringLiteral("ok"))
            return {};
        return errorOf(QSqlError(QString(), found, QSqlError::StatementError, kCorrupt));
    }

    bool isWantedAfterMore()
    {
        // Rows that SQLite looks at between two questions; no table seems to take longer than it weighs.
        constexpr qint64 kRows = 25;
        m_inTable = std::min(m_inTable + kRows, m_present);
        return !m_progress || m_progress(int(100 * std::min(m_before + m_inTable, m_all) / m_all));
    }

    const QString m_file;
    const Depth m_depth;
    const Progress &m_progress;
    QList<Table> m_tables;
    qint64 m_all = 1;
    qint64 m_before = 0; ///< The weight of the tables that are done.
    qint64 m_present = 0;
    qint64 m_inTable = 0; ///< Of m_present, as far as one can tell.
};

} // namespace

Result<void> checkWhole(const QString &file, Depth depth, const Progress &progress)
{
    return Check(file, depth, progress).run();
}

Result<void> checkCopy(const QString &copy, const QString &original, const Progress &progress)
{
    auto whole = checkWhole(copy, Depth::Tables, progress);
    if (whole || whole.error().code != ErrorCode::Damaged)
        return whole;
    if (auto source = checkWhole(original, Depth::Tables, progress); !source)
        return source;
    return Error{ErrorCode::Unavailable,
                 Texts::tr("The backup came out damaged, although the database is sound. Check the disk; the "
                           "next backup is tried as usual."),
                 whole.error().detail};
}

} // namespace foyer::storage
