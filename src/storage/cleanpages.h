// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QSqlDatabase>

// What is deleted has to be gone from the file. SQLite's secure_delete overwrites it, but not the copies that
// stay in the unused middle of pages whose rows have moved to another page: until now only writing the whole
// file anew got rid of these, which keeps everybody else from writing for as long as that takes. Here they
// never reach the file.
namespace foyer::storage {

/// From now on, every page that this process writes into a database file has zeros where SQLite keeps nothing
/// (https://www.sqlite.org/fileformat2.html, "B-tree Pages": between the cell pointers and the cell content).
/// The write-ahead log is left as it is: it is emptied when somebody is forgotten. Does its work once; any
/// thread. Does nothing where Qt's driver brings an SQLite of its own.
void writeCleanPages();

/// How many files this thread has opened that are written in this way, to be compared before and after
/// opening one.
[[nodiscard]] int filesWithCleanPages();

/// Whether every page of the database was written in this way.
[[nodiscard]] Result<bool> hasCleanPages(QSqlDatabase &db);
[[nodiscard]] Result<void> setCleanPages(QSqlDatabase &db, bool areClean);

} // namespace foyer::storage
