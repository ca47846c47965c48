// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/damage.h"

#include "storage/backup.h"
#include "storage/database.h"
#include "storage/durablefiles.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace foyer::storage {

namespace {

const auto kNamePattern = QStringLiteral("'foyer-damaged-'yyyy-MM-dd'T'HH-mm'.sqlite'");
const auto kPredecessor = QStringLiteral("damaged_predecessor");

QString markOf(const QString &databaseFile)
{
    return databaseFile + QStringLiteral(".damaged");
}

QString nextOf(const QString &databaseFile)
{
    return QFileInfo(databaseFile).path() + QStringLiteral("/foyer-new.sqlite");
}

QString folderOf(const QString &databaseFile)
{
    return QFileInfo(databaseFile).path() + u'/';
}

/// The name of a damaged database that is put aside now.
QString freeName(const QString &folder, QDateTime moment)
{
    while (QFile::exists(folder + moment.toString(kNamePattern)))
        moment = moment.addSecs(60);
    return moment.toString(kNamePattern);
}

Result<QStringList> texts(QSqlDatabase &db, const QString &sql)
{
    Statement select(db, sql);
    if (auto ran = select.run(); !ran)
        return ran.error();
    QStringList found;
    while (select.next())
        found.append(select.text(0));
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return found;
}

Result<void> makeSuccessor(const QString &file, const QString &damagedFileName, const QString &backup)
{
    const auto connection = Connection::open({file}, Connection::Access::ReadWrite);
    if (!connection)
        return connection.error();
    auto &db = (*connection)->database();
    if (auto done = execute(db, QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"), kPredecessor,
                            damagedFileName);
        !done)
        return done;
    if (backup.isEmpty())
        return {};
    return withAttached(
        db, backup,
        {QStringLiteral("INSERT OR REPLACE INTO meta (name, value) SELECT name, value FROM other.meta "
                        "WHERE name IN ('forget_key', 'time_zone', 'day_start')"),
         QStringLiteral("INSERT OR IGNORE INTO forgotten (identity) SELECT identity FROM other.forgotten"),
         QStringLiteral("INSERT OR IGNORE INTO venues (venue_id, name, latitude, longitude, company_id, "
                        "company_name, described_at, time_zone, day_start) SELECT venue_id, name, latitude, "
                        "longitude, company_id, company_name, described_at, time_zone, day_start "
                        "FROM other.venues")});
}

} // namespace

Result<void> lookForDamage(QSqlDatabase &db)
{
    // The search index is none by itself: it lies in tables of its own, which are looked at.
    const auto tables =
        texts(db, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"));
    if (!tables)
        return tables.error();
    for (const QString &table : *tables) {
        // The columns of a primary key are what orders a table without row ids.
        const auto keys = texts(
            db,
            QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk").arg(table));
        if (!keys)
            return keys.error();
        for (const auto *direction : {"ASC", "DESC"}) {
            const QString order =
                keys->isEmpty() ? QString() : u" ORDER BY " + keys->first() + u' ' + QLatin1String(direction);
            if (const auto read = texts(db, QStringLiteral("SELECT * FROM \"%1\"").arg(table) + order +
                                                QStringLiteral(" LIMIT 1"));
                !read)
                return read.error();
        }
    }
    return {};
}

void markDamaged(const QString &databaseFile)
{
    // Where not even this can be written, the damage is met again by whatever met it now.
    (void)makePrivateFile(markOf(databaseFile));
}

bool isMarkedDamaged(const QString &databaseFile)
{
    return QFile::exists(markOf(databaseFile));
}

Result<QString> putAside(const QString &databaseFile, const QDateTime &now)
{
    const QString folder = folderOf(databaseFile);
    QString name = freeName(folder, now);
    if (auto moved = moveDatabase(databaseFile, folder + name); !moved)
        return moved.error();
    return name;
}

Result<void> replaceDamaged(const QString &databaseFile, const QDateTime &now, const QString &backup)
{
    const QString folder = folderOf(databaseFile);
    const QString name = freeName(folder, now);
    // The new one first and whole: from here on each step is one renaming, and can be found out afterwards.
    const QString unfinished = nextOf(databaseFile) + QStringLiteral(".part");
    if (auto removed = removeDatabase(unfinished); !removed)
        return removed;
    if (auto made = makeSuccessor(unfinished, name, backup); !made)
        return made;
    if (auto moved = moveDatabase(unfinished, nextOf(databaseFile)); !moved)
        return moved;
    if (auto moved = moveDatabase(databaseFile, folder + name); !moved)
        return moved;
    QFile::remove(markOf(databaseFile));
    return finishReplacing(databaseFile);
}

Result<void> finishReplacing(const QString &databaseFile)
{
    if (!QFile::exists(nextOf(databaseFile)))
        return {};
    if (QFile::exists(databaseFile))
        return removeDatabase(nextOf(databaseFile)); // The damaged one was not put aside yet.
    return moveDatabase(nextOf(databaseFile), databaseFile);
}

QDateTime timeOfDamage(const QString &fileName)
{
    return QDateTime::fromString(fileName, kNamePattern);
}

QStringList damagedFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("foyer-damaged-*.sqlite")}, QDir::Files, QDir::Name);
}

Result<std::optional<QString>> damagedPredecessor(QSqlDatabase &db)
{
    const auto found =
        texts(db, QStringLiteral("SELECT value FROM meta WHERE name = '%1'").arg(kPredecessor));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<void> settleDamage(QSqlDatabase &db)
{
    return execute(db, QStringLiteral("DELETE FROM meta WHERE name = ?"), kPredecessor);
}

Result<bool> canTakeOverForgotten(const QString &file, const QString &otherFile)
{
    auto isSameKey = areRelated(file, otherFile);
    if (!isSameKey || *isSameKey)
        return isSameKey;
    const auto other = Connection::open({otherFile}, Connection::Access::AnyVersion);
    if (!other)
        return other.error();
    const auto forgotten =
        queryInteger((*other)->database(), QStringLiteral("SELECT count(*) FROM forgotten"));
    if (!forgotten)
        return forgotten.error();
    return forgotten->value_or(0) == 0;
}

Result<void> takeOverForgotten(QSqlDatabase &db, const QString &otherFile)
{
    return withAttached(
        db, otherFile,
        {QStringLiteral("INSERT OR IGNORE INTO forgotten (identity) SELECT identity FROM other.forgotten "
                        "WHERE (SELECT value FROM other.meta WHERE name = 'forget_key') = "
                        "(SELECT value FROM main.meta WHERE name = 'forget_key')")});
}

} // namespace foyer::storage
