// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/interruption.h"

#include "storage/sqlitehandle.h"

#include <sqlite3.h>

namespace foyer::storage {

namespace {

// Steps of SQLite's virtual machine between two questions: some 50 µs.
constexpr int kSteps = 2'000;

int ask(void *isUnwanted)
{
    return (*static_cast<const std::function<bool()> *>(isUnwanted))() ? 1 : 0;
}

} // namespace

void interruptWhen(const QSqlDatabase &db, const std::function<bool()> &isUnwanted)
{
    if (auto *handle = sqliteHandle(db))
        sqlite3_progress_handler(handle, kSteps, ask, const_cast<std::function<bool()> *>(&isUnwanted));
}

} // namespace foyer::storage
