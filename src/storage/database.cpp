// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/cleanpages.h"
#include "storage/interruption.h"
#include "storage/migrations.h"
#include "storage/sql.h"
#include "storage/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace foyer::storage {

namespace {

// Primary result codes of SQLite (https://www.sqlite.org/rescode.html), whose header the driver hides.
constexpr int kPerm = 3;
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kReadOnly = 8;
constexpr int kInterrupted = 9;
constexpr int kIoError = 10;
constexpr int kCorrupt = 11;
constexpr int kFull = 13;
constexpr int kCannotOpen = 14;
constexpr int kNotADatabase = 26;

// A reader hardly ever waits (WAL). The writer retries by itself, so that it can look at deadlines between.
constexpr int kReaderBusyMs = 5'000;
constexpr int kWriterBusyMs = 250;

// KiB. Whatever the database has grown to, Foyer takes no more memory: the system's file cache holds the
// rest.
constexpr const char *kCacheSize = "PRAGMA cache_size = -8192";

Error accessDenied(const QString &path)
{
    return {
        ErrorCode::AccessDenied,
        Texts::tr(
            "“%1” cannot be written to, so nothing can be stored. Give yourself the right to write there, "
            "or choose another data folder.")
            .arg(QDir::toNativeSeparators(path))};
}

/// SQLite's own words for these would not help anybody, so they are found out before opening.
Result<void> checkAccess(const QString &fileName, Connection::Access access)
{
    const QFileInfo file(fileName);
    if (access != Connection::Access::ReadWrite) {
        if (!file.exists()) {
            return Error{
                ErrorCode::NotFound,
                Texts::tr("There is no database in “%1” yet. Start Foyer with this data folder first.")
                    .arg(QDir::toNativeSeparators(file.path()))};
        }
        if (!file.isReadable())
            return accessDenied(fileName);
        return {};
    }
    if (!QFileInfo(file.path()).isWritable())
        return accessDenied(file.path());
    if (file.exists() && !file.isWritable())
        return accessDenied(fileName);
    return {};
}

/// Personal data is for its owner alone (contract.md, "Privacy"), whatever the umask says.
void makePrivate(const QString &fileName)
{
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        const QString name = fileName + QLatin1String(suffix);
        if (QFile::exists(name))
            QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    }
}

/// What is found in the log after a crash may be there only in the system's memory, if its sync failed, and
/// another sync does not write it again (the system takes it for written). Nothing may be answered 200 as a
/// repeat of it before it is written once more: into the database, with a sync of that.
Result<void> writeOutLog(QSqlDatabase &db)
{
    auto done = execute(db, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"));
    // A disk without room keeps nobody from reading, and has not lied.
    return !done && done.error().code == ErrorCode::StorageFull ? Result<void>() : done;
}

/// A file is free of copies of what is deleted as long as all that was ever written into it was clean; a new
/// one begins so, and erasing everything makes it so (eraseFreedPages()).
Result<void> noteCleanPages(QSqlDatabase &db, bool isClean, bool isNew)
{
    if (isClean && isNew)
        return setCleanPages(db, true);
    const auto isNoted = hasCleanPages(db);
    if (!isNoted)
        return isNoted.error();
    return *isNoted && !isClean ? setCleanPages(db, false) : Result<void>();
}

Result<void> prepareForWriting(QSqlDatabase &db, bool writesCleanPages)
{
    for (const auto *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
          "PRAGMA foreign_keys = OFF", kCacheSize, "PRAGMA temp_store = MEMORY",
          "PRAGMA wal_autocheckpoint = 4000", "PRAGMA journal_size_limit = 67108864"}) {
        if (auto done = execute(db, QLatin1String(pragma)); !done)
            return done;
    }
    if (auto done = writeOutLog(db); !done)
        return done;
    const auto before = schemaVersion(db);
    if (!before)
        return before.error();
    if (auto done = migrate(db); !done)
        return done;
    return noteCleanPages(db, writesCleanPages, *before == 0);
}

Result<void> prepareForReading(QSqlDatabase &db)
{
    for (const auto *pragma : {"PRAGMA query_only = ON", kCacheSize, "PRAGMA temp_store = MEMORY"}) {
        if (auto done = execute(db, QLatin1String(pragma)); !done)
            return done;
    }
    const auto version = schemaVersion(db);
    if (!version)
        return version.error();
    if (*version > currentSchemaVersion())
        return newerVersionError();
    if (*version < currentSchemaVersion()) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr("The database has not been set up by this version of Foyer yet. Start Foyer with "
                      "this data folder first.")};
    }
    return {};
}

Result<void> prepare(QSqlDatabase &db, Connection::Access access, bool writesCleanPages)
{
    switch (access) {
    case Connection::Access::ReadOnly:
        return prepareForReading(db);
    case Connection::Access::ReadWrite:
        return prepareForWriting(db, writesCleanPages);
    case Connection::Access::AnyVersion:
        break;
    }
    // Reads something: until then the driver does not notice what is no database.
    const auto version = schemaVersion(db);
    return version ? Result<void>() : Result<void>(version.error());
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseLocation &location, Access access,
                                                     const std::function<bool()> *isUnwanted)
{
    if (auto allowed = checkAccess(location.sqliteFile, access); !allowed)
        return allowed.error();
    // Whoever was killed while the file was not in WAL mode yet, as a backup is that has just been restored,
    // has left a journal that nobody can read past without rolling it back.
    const bool hasJournal = QFile::exists(location.sqliteFile + QStringLiteral("-journal"));
    const bool isReadOnly = access == Access::ReadOnly || (access == Access::AnyVersion && !hasJournal);
    std::unique_ptr<Connection> connection(new Connection(QSqlDatabase::addDatabase(
        QStringLiteral("QSQLITE"), QUuid::createUuid().toString(QUuid::WithoutBraces))));
    auto &database = connection->database();
    database.setDatabaseName(location.sqliteFile);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1%2")
                                   .arg(isReadOnly ? kReaderBusyMs : kWriterBusyMs)
                                   .arg(isReadOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    writeCleanPages();
    const int filesBefore = filesWithCleanPages();
    if (!database.open())
        return errorOf(database.lastError());
    connection->m_writesCleanPages = filesWithCleanPages() != filesBefore;
    if (isUnwanted)
        interruptWhen(database, *isUnwanted);
    if (!isReadOnly)
        makePrivate(location.sqliteFile);
    if (auto ready = prepare(database, access, connection->m_writesCleanPages); !ready)
        return ready.error();
    if (!isReadOnly)
        makePrivate(location.sqliteFile);
    return connection;
}

Connection::Connection(const QSqlDatabase &database) : m_database(database) {}

Connection::~Connection()
{
    const auto name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Error errorOf(const QSqlError &error)
{
    // The extended code holds the primary one in its low byte.
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
    case kBusy:
    case kLocked:
        return {
            ErrorCode::Unavailable,
            Texts::tr("Another program is using the database, so Foyer has to wait. Try again in a moment."),
            detail};
    case kIoError:
        return {
            ErrorCode::Unavailable,
            Texts::tr("The disk reported an error, so the database cannot be read or written. Check the disk "
                      "and its connection."),
            detail};
    case kInterrupted:
        return {ErrorCode::Cancelled, Texts::tr("The question was called off before it was answered."),
                detail};
    case kFull:
        return {
            ErrorCode::StorageFull,
            Texts::tr("The disk is full, so nothing can be stored. Free some space; Foyer then goes on by "
                      "itself."),
            detail};
    case kPerm:
    case kReadOnly:
    case kCannotOpen:
        return {
            ErrorCode::AccessDenied,
            Texts::tr("The database cannot be written to, so nothing can be stored. Check the rights of the "
                      "data folder and its files."),
            detail};
    case kCorrupt:
    case kNotADatabase:
        return {
            ErrorCode::Damaged,
            Texts::tr("The database is damaged. Start Foyer again: it keeps the damaged file aside, receives "
                      "into a new database and offers the newest backup."),
            detail};
    default:
        return {ErrorCode::Internal,
                Texts::tr(
                    "The database did not accept a command, so this could not be done. Please report it with "
                    "the details."),
                detail};
    }
}

} // namespace foyer::storage
