// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowbuffer.h"

#include <algorithm>
#include <bit>
#include <span>

namespace foyer::storage {

RowBuffer::RowBuffer(const QSqlDatabase &db, const QString &sql, const QString &row, const QString &ending)
{
    for (unsigned rows = 1; rows <= kMostRows; rows *= 2)
        m_statements.emplace_back(db, sql + u' ' + QStringList(rows, row).join(u',') + ending);
}

Result<void> RowBuffer::flush()
{
    std::span<const SqlValue> left(m_values);
    const auto columns = m_rows == 0 ? 0 : left.size() / m_rows;
    while (m_rows > 0) {
        const unsigned rows = std::bit_floor(std::min(m_rows, kMostRows));
        auto &statement = m_statements[std::size_t(std::countr_zero(rows))];
        if (auto done = statement.runWith(left.first(columns * rows)); !done)
            return done;
        left = left.subspan(columns * rows);
        m_rows -= rows;
    }
    m_values.clear();
    return {};
}

void RowBuffer::clear()
{
    m_values.clear();
    m_rows = 0;
}

} // namespace foyer::storage
