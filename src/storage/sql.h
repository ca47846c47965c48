// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <span>

namespace foyer::storage {

/// What integers() gives for NULL; no column of ours holds it.
inline constexpr qint64 kNull = std::numeric_limits<qint64>::min();

/// Several whole numbers as one column, for the queries that every sign-in needs: each time a query runs, Qt
/// describes all of its columns, which takes longer than the query.
[[nodiscard]] inline QString inOneColumn(const QStringList &columns)
{
    return QStringLiteral("coalesce(") + columns.join(QStringLiteral(", '') || ' ' || coalesce(")) +
           QStringLiteral(", '')");
}

/// One prepared statement: bind, run, read. Prepared once and kept, because preparing costs as much as
/// running. For the thread of its connection.
class Statement
{
public:
    /// \a sql: a question mark for each value.
    Statement(const QSqlDatabase &db, const QString &sql) : m_query(db)
    {
        m_query.setForwardOnly(true);
        // By name: each time that a value is bound by its position, QSqlResult makes a name for it, which
        // takes longer than all the rest of binding.
        for (const QChar each : sql) {
            if (each == u'?')
                m_names.append(QStringLiteral(":v%1").arg(m_names.size()));
            m_sql += each == u'?' ? m_names.constLast() : QString(each);
        }
    }

    /// Binds \a values to the question marks in order and executes.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        if (auto prepared = prepare(); !prepared)
            return prepared;
        [[maybe_unused]] qsizetype position = 0;
        (m_query.bindValue(m_names[position++], toSql(values)), ...);
        return execute();
    }

    /// The same for values whose number is known only at run time.
    [[nodiscard]] Result<void> runWith(std::span<const QVariant> values)
    {
        if (auto prepared = prepare(); !prepared)
            return prepared;
        qsizetype position = 0;
        for (const QVariant &value : values)
            m_query.bindValue(m_names[position++], value);
        return execute();
    }

    /// Goes to the next row. False at the end and on an error: ask ended().
    bool next() { return m_query.next(); }

    /// After the last row: whether reading came to its end without an error. Releases the read lock.
    [[nodiscard]] Result<void> ended()
    {
        const auto error = m_query.lastError();
        m_query.finish();
        if (error.type() != QSqlError::NoError)
            return errorOf(error);
        return {};
    }

    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }

    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }

    /// The numbers in a column made by inOneColumn(). Those that are NULL are kNull.
    template <int Count>
    [[nodiscard]] std::array<qint64, Count> integers(int column) const
    {
        std::array<qint64, Count> numbers{};
        const QByteArray packed = m_query.value(column).toByteArray();
        const char *at = packed.cbegin();
        for (auto &number : numbers) {
            const auto [end, error] = std::from_chars(at, packed.cend(), number);
            if (error != std::errc())
                number = kNull;
            at = end + 1; // Over the space; behind the last number nothing is read.
        }
        return numbers;
    }

    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    [[nodiscard]] std::optional<double> optionalReal(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(m_query.value(column).toDouble());
    }

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changedRows() const { return m_query.numRowsAffected(); }

    // A null QString would be bound as NULL, but an empty text is what the columns hold.
    static QVariant toSql(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

    static QVariant toSql(const QByteArray &value) { return value.isNull() ? QByteArray("", 0) : value; }

    static QVariant toSql(const QVariant &value) { return value; }

    template <typename T>
    static QVariant toSql(const std::optional<T> &value)
    {
        return value ? toSql(*value) : QVariant();
    }

    template <typename T>
    static QVariant toSql(const T &value) requires std::is_integral_v<T>
    {
        return QVariant(static_cast<qlonglong>(value));
    }

    static QVariant toSql(double value) { return value; }

private:
    [[nodiscard]] Result<void> prepare()
    {
        if (!m_isPrepared && !(m_isPrepared = m_query.prepare(m_sql)))
            return errorOf(m_query.lastError());
        return {};
    }

    [[nodiscard]] Result<void> execute()
    {
        if (!m_query.exec())
            return errorOf(m_query.lastError());
        return {};
    }

    QSqlQuery m_query;
    QString m_sql;
    QStringList m_names;
    bool m_isPrepared = false;
};

/// Runs one statement that is needed once.
template <typename... Values>
[[nodiscard]] Result<void> execute(const QSqlDatabase &db, const QString &sql, const Values &...values)
{
    return Statement(db, sql).run(values...);
}

/// The first column of the only row, or nothing when there is no row.
template <typename... Values>
[[nodiscard]] Result<std::optional<qint64>> queryInteger(const QSqlDatabase &db, const QString &sql,
                                                         const Values &...values)
{
    Statement statement(db, sql);
    if (auto ran = statement.run(values...); !ran)
        return ran.error();
    const auto found = statement.next() ? statement.optionalInteger(0) : std::nullopt;
    if (auto ended = statement.ended(); !ended)
        return ended.error();
    return found;
}

} // namespace foyer::storage
