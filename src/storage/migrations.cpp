// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/sql.h"
#include "storage/texts.h"

#include <array>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimeZone>

// Outside every namespace, as the macro demands: makes sure that the linker keeps the embedded files.
static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace foyer::storage {

namespace {

constexpr int kDefaultDayStart = 4;

QStringList migrationFiles()
{
    initMigrations();
    return QDir(QStringLiteral(":/migrations/sqlite"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// The statements of a migration file. Such a file holds no semicolon and no two dashes inside a statement.
QStringList statementsOf(const QString &fileName)
{
    QFile file(QStringLiteral(":/migrations/sqlite/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    return QString::fromUtf8(file.readAll()).remove(comment).split(u';', Qt::SkipEmptyParts);
}

/// What every database is born with: the key of the forgotten and the calendar of this PC.
Result<void> writeFirstMeta(QSqlDatabase &db)
{
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), key.size());
    const auto keyHex =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(key.data()), sizeof key).toHex());
    Statement insert(db, QStringLiteral("INSERT INTO meta (name, value) VALUES (?, ?)"));
    if (auto done = insert.run(QStringLiteral("forget_key"), keyHex); !done)
        return done;
    if (auto done =
            insert.run(QStringLiteral("time_zone"), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
        !done)
        return done;
    return insert.run(QStringLiteral("day_start"), QString::number(kDefaultDayStart));
}

Result<void> runMigration(QSqlDatabase &db, int version, const QString &fileName)
{
    for (const auto &sql : statementsOf(fileName)) {
        if (sql.trimmed().isEmpty())
            continue;
        if (auto done = execute(db, sql); !done)
            return done;
    }
    if (version == 1) {
        if (auto done = writeFirstMeta(db); !done)
            return done;
    }
    return execute(db, QStringLiteral("PRAGMA user_version = %1").arg(version));
}

} // namespace

int currentSchemaVersion()
{
    static const int version = int(migrationFiles().size());
    return version;
}

Result<int> schemaVersion(QSqlDatabase &db)
{
    auto version = queryInteger(db, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return int(version->value_or(0));
}

Error newerVersionError()
{
    return {ErrorCode::NewerVersion,
            Texts::tr("The database was written by a newer version of Foyer, so this one "
                      "leaves it alone. Install the newer version, or choose another data "
                      "folder.")};
}

Result<void> migrate(QSqlDatabase &db)
{
    const auto files = migrationFiles();
    while (true) {
        const auto before = schemaVersion(db);
        if (!before)
            return before.error();
        if (*before > files.size())
            return newerVersionError();
        if (*before == files.size())
            return {};
        if (auto begun = execute(db, QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return begun;
        // Asked again under the lock: another process may have been faster.
        const auto version = schemaVersion(db);
        Result<void> done = version ? Result<void>() : Result<void>(version.error());
        if (version && *version == *before)
            done = runMigration(db, *version + 1, files[*version]);
        if (done)
            done = execute(db, QStringLiteral("COMMIT"));
        if (!done) {
            (void)execute(db, QStringLiteral("ROLLBACK"));
            return done;
        }
    }
}

} // namespace foyer::storage
