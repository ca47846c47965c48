// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace foyer::storage {

/// An open database as the libraries above this one hold it: to hand to the queries and changes declared
/// here, and for nothing else.
using Database = QSqlDatabase;

/// Where the data is. A value; later also names a server.
struct DatabaseLocation
{
    QString sqliteFile;
};

/// One open connection, used by the thread that opened it and no other, closed and removed with the object.
class Connection
{
public:
    enum class Access {
        ReadOnly,   ///< Sees the newest commit; never waits for the writer (WAL).
        AnyVersion, ///< Reads only, whatever Foyer wrote it; rolls back what was interrupted.
        ReadWrite,  ///< WAL, synchronous=FULL, secure_delete; makes the file and runs missing migrations.
    };

    /// Opens the database. Errors, each with a sentence for a person: NotFound (read-only and no file yet),
    /// AccessDenied (read-only directory or file), NewerVersion, Damaged, Unavailable (locked), StorageFull;
    /// Cancelled as soon as \a isUnwanted says so, which is asked in the middle of migrations and must live
    /// as long as the connection.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const DatabaseLocation &location, Access access, const std::function<bool()> *isUnwanted = nullptr);

    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

    /// Whether nothing that is deleted from now on leaves a copy in the file (cleanpages.h).
    [[nodiscard]] bool writesCleanPages() const { return m_writesCleanPages; }

private:
    explicit Connection(const QSqlDatabase &database);

    QSqlDatabase m_database;
    bool m_writesCleanPages = false;
};

/// Turns what the driver said into an Error with a sentence for a person: full disk, locked, read-only,
/// damaged.
[[nodiscard]] Error errorOf(const QSqlError &error);

} // namespace foyer::storage
