// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cleanpages.h"

#include "storage/sql.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <vector>

namespace foyer::storage {

namespace {

// Offsets and values are those of the file format.
constexpr int kFileHeader = 100; ///< At the start of the first page.
constexpr int kPageSize = 16;
constexpr int kLargestRootPage = 52;
constexpr int kCellCount = 3;
constexpr int kContentStart = 5;
constexpr int kSmallestPage = 512;
constexpr int kLargestPage = 65'536;

/// Pages that are no part of a b-tree begin with the number of another page, whose first byte could be taken
/// for the kind of a b-tree page in files of 2^25 pages and more. Long before that nothing is touched.
constexpr sqlite3_int64 kMostPages = 1 << 24;

struct Range
{
    int from = 0;
    int to = 0;
};

sqlite3_vfs *s_system = nullptr;
sqlite3_vfs s_cleaning;
const sqlite3_io_methods *s_systemMethods = nullptr;
sqlite3_io_methods s_cleaningMethods;
std::once_flag s_firstFile;
std::atomic_bool s_isOff = false; ///< There is a file of a kind that is not understood.
thread_local int t_files = 0;

/// With auto_vacuum a file has pages that nothing tells from b-tree pages. Foyer makes none of these.
bool hasPointerMaps(const uchar *firstPage)
{
    return qFromBigEndian<quint32>(firstPage + kLargestRootPage) != 0;
}

/// What SQLite keeps nothing in, if it is a page of a b-tree.
std::optional<Range> unusedPart(const uchar *page, int size, sqlite3_int64 at)
{
    if (size < kSmallestPage || size > kLargestPage || (size & (size - 1)) != 0 || at % size != 0)
        return {};
    const int header = at == 0 ? kFileHeader : 0;
    if ((header != 0 && hasPointerMaps(page)) || at / size >= kMostPages)
        s_isOff = true;
    const uchar kind = page[header];
    const bool isInterior = kind == 2 || kind == 5;
    const bool isLeaf = kind == 10 || kind == 13;
    if (s_isOff || (!isInterior && !isLeaf))
        return {};
    const int cells = qFromBigEndian<quint16>(page + header + kCellCount);
    const int content = qFromBigEndian<quint16>(page + header + kContentStart);
    const Range range{header + (isInterior ? 12 : 8) + 2 * cells, content == 0 ? kLargestPage : content};
    if (range.from >= range.to || range.to > size)
        return {};
    return range;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const auto unused = unusedPart(static_cast<const uchar *>(bytes), size, at);
    if (!unused)
        return s_systemMethods->xWrite(file, bytes, size, at);
    thread_local std::vector<uchar> page;
    page.assign(static_cast<const uchar *>(bytes), static_cast<const uchar *>(bytes) + size);
    std::memset(page.data() + unused->from, 0, size_t(unused->to - unused->from));
    return s_systemMethods->xWrite(file, page.data(), size, at);
}

bool isUnderstood(sqlite3_file *file)
{
    std::array<uchar, kFileHeader> header{};
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return false;
    if (size < kFileHeader)
        return true; // A new one.
    if (file->pMethods->xRead(file, header.data(), kFileHeader, 0) != SQLITE_OK)
        return false;
    const int pageSize = qFromBigEndian<quint16>(header.data() + kPageSize); // 1: the largest
    return !hasPointerMaps(header.data()) && size / (pageSize == 1 ? kLargestPage : pageSize) < kMostPages;
}

int open(sqlite3_vfs * /*vfs*/, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int opened = s_system->xOpen(s_system, name, file, flags, outFlags);
    if (opened != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return opened;
    std::call_once(s_firstFile, [file] {
        s_systemMethods = file->pMethods;
        s_cleaningMethods = *file->pMethods;
        s_cleaningMethods.xWrite = write;
    });
    if (file->pMethods == s_systemMethods && !s_isOff && isUnderstood(file)) {
        file->pMethods = &s_cleaningMethods;
        ++t_files;
    }
    return opened;
}

} // namespace

void writeCleanPages()
{
    static std::once_flag isDone;
    std::call_once(isDone, [] {
        s_system = sqlite3_vfs_find(nullptr);
        if (s_system == nullptr)
            return;
        s_cleaning = *s_system;
        s_cleaning.zName = "foyer-clean-pages";
        s_cleaning.pNext = nullptr;
        s_cleaning.xOpen = open;
        sqlite3_vfs_register(&s_cleaning, 1);
    });
}

int filesWithCleanPages()
{
    return t_files;
}

Result<bool> hasCleanPages(QSqlDatabase &db)
{
    const auto found = queryInteger(db, QStringLiteral("SELECT 1 FROM meta WHERE name = 'clean_pages'"));
    return found ? Result<bool>(found->has_value()) : found.error();
}

Result<void> setCleanPages(QSqlDatabase &db, bool areClean)
{
    return execute(db, areClean ? QStringLiteral("INSERT OR REPLACE INTO meta (name, value) "
                                                 "VALUES ('clean_pages', '1')")
                                : QStringLiteral("DELETE FROM meta WHERE name = 'clean_pages'"));
}

} // namespace foyer::storage
