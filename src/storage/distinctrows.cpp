// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/distinctrows.h"

namespace foyer::storage {

namespace {

// Browsers and venues in use are few, but strangers can make up any number of them.
constexpr int kMaxRemembered = 50'000;

} // namespace

DistinctRows::DistinctRows(const QSqlDatabase &db, const QString &table)
    : m_db(db), m_table(table), m_select(db, QStringLiteral("SELECT id FROM %1 WHERE digest = ?").arg(table))
{}

Result<void> DistinctRows::reload()
{
    m_ids.clear();
    const auto last = queryInteger(m_db, QStringLiteral("SELECT max(id) FROM ") + m_table);
    if (!last)
        return last.error();
    m_lastId = last->value_or(0);
    return {};
}

Result<DistinctRow> DistinctRows::find(qint64 digest)
{
    if (const auto found = m_ids.constFind(digest); found != m_ids.constEnd())
        return DistinctRow{*found};
    if (auto ran = m_select.run(digest); !ran)
        return ran.error();
    const auto row = m_select.next() ? DistinctRow{m_select.integer(0)} : DistinctRow{m_lastId + 1, true};
    m_select.finish();
    return row;
}

void DistinctRows::remember(qint64 digest, const DistinctRow &row)
{
    if (m_ids.size() >= kMaxRemembered)
        m_ids.clear();
    m_ids.insert(digest, row.id);
    m_lastId = qMax(m_lastId, row.id);
}

} // namespace foyer::storage
