// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

// A damaged database is found, kept aside and replaced by a new one, which knows whom it replaces until a
// person has decided what becomes of the old sign-ins.
namespace foyer::storage {

/// Reads both ends of every table: a cut or overwritten file shows in milliseconds, however large it is.
/// Damage in the middle shows when it is met: by the writer, or by the daily backup, which reads all tables.
[[nodiscard]] Result<void> lookForDamage(QSqlDatabase &db);

/// Remembers damage that was met in the middle of the database for the next start, which would not see it.
void markDamaged(const QString &databaseFile);
[[nodiscard]] bool isMarkedDamaged(const QString &databaseFile);

/// Renames the damaged database and what is beside it to "foyer-damaged-YYYY-MM-DDTHH-MM.sqlite", with
/// nothing in it changed, and puts a new one in its place, which knows that name. It takes over the calendars
/// and whom nobody may remember from \a backup, if there is one. Not while anybody has the database open.
[[nodiscard]] Result<void> replaceDamaged(const QString &databaseFile, const QDateTime &now,
                                          const QString &backup);

/// Renames a database of which something is damaged in the same way, and says the new name. Not while anybody
/// has it open.
[[nodiscard]] Result<QString> putAside(const QString &databaseFile, const QDateTime &now);

/// Goes on where replaceDamaged() was interrupted.
[[nodiscard]] Result<void> finishReplacing(const QString &databaseFile);

/// When the file of that name was put aside; invalid when it is no such name.
[[nodiscard]] QDateTime timeOfDamage(const QString &fileName);

/// The names of the databases that were put aside in a folder.
[[nodiscard]] QStringList damagedFiles(const QString &folder);

/// Which damaged file \a db was begun in the place of, until that is settled.
[[nodiscard]] Result<std::optional<QString>> damagedPredecessor(QSqlDatabase &db);
[[nodiscard]] Result<void> settleDamage(QSqlDatabase &db);

/// Takes over from \a otherFile what keeps repeats of forgotten sign-ins forgotten. Only hashes made with the
/// same key are of use.
[[nodiscard]] Result<void> takeOverForgotten(QSqlDatabase &db, const QString &otherFile);

/// Whether all of them are of use for the database in \a file: its hashes are made with the same key, or
/// there are none.
[[nodiscard]] Result<bool> canTakeOverForgotten(const QString &file, const QString &otherFile);

} // namespace foyer::storage
