// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowbuffer.h"

#include <algorithm>
#include <bit>

namespace foyer::storage {

RowBuffer::RowBuffer(const QSqlDatabase &db, const QString &sql, const QString &row)
{
    for (unsigned rows = 1; rows <= kMostRows; rows *= 2)
        m_statements.emplace_back(db, sql + u' ' + QStringList(rows, row).join(u','));
}

Result<void> RowBuffer::flush()
{
    const qsizetype columns = m_rows == 0 ? 0 : m_values.size() / m_rows;
    qsizetype written = 0;
    while (m_rows > 0) {
        const unsigned rows = std::bit_floor(std::min(m_rows, kMostRows));
        const auto count = columns * qsizetype(rows);
        auto &statement = m_statements[std::size_t(std::countr_zero(rows))];
        if (auto done = statement.runWith(m_values.sliced(written, count)); !done)
            return done;
        written += count;
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
