// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QScopeGuard>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <variant>

namespace foyer::storage {

/// What integers() gives for NULL; no column of ours holds it.
inline constexpr qint64 kNull = std::numeric_limits<qint64>::min();

/// A value for a question mark; nothing: NULL.
using SqlValue = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// One prepared statement: bind, run, read. Prepared once and kept, because preparing costs as much as
/// running. For the thread of its connection, which outlives it. Where Qt's driver uses the SQLite that Foyer
/// is linked with, the statement is SQLite's own: Qt's way to bind and to read takes longer than most of the
/// statements themselves. Elsewhere it is Qt's.
class Statement
{
public:
    enum class Way {
        Shortest,
        ThroughQt ///< Whatever the driver is: for tests.
    };

    /// \a sql: a question mark for each value.
    Statement(const QSqlDatabase &db, const QString &sql, Way way = Way::Shortest);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Q_DISABLE_COPY(Statement)

    /// Binds \a values to the question marks in order and executes.
    template <typename... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        const std::array<SqlValue, sizeof...(Values)> all{toSql(values)...};
        return runWith(all);
    }

    /// The same for values whose number is known only at run time.
    [[nodiscard]] Result<void> runWith(std::span<const SqlValue> values);
    [[nodiscard]] Result<void> runWith(const QVariantList &values);

    /// Goes to the next row. False at the end and on an error: ask ended().
    bool next();

    /// After the last row: whether reading came to its end without an error. Releases the read lock.
    [[nodiscard]] Result<void> ended();

    void finish();

    [[nodiscard]] qint64 integer(int column) const;

    [[nodiscard]] QString text(int column) const;

    /// \a Count numbers from a column on. Those that are NULL are kNull.
    template <int Count>
    [[nodiscard]] std::array<qint64, Count> integers(int firstColumn) const
    {
        std::array<qint64, Count> numbers{};
        for (int i = 0; i < Count; ++i)
            numbers[size_t(i)] = isNull(firstColumn + i) ? kNull : integer(firstColumn + i);
        return numbers;
    }

    /// A text comes as its UTF-8 where the statement is SQLite's own, and where it was cast to BLOB.
    [[nodiscard]] QByteArray blob(int column) const;

    /// The same without a copy: good until the next one is asked for, or the next row.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

    [[nodiscard]] std::optional<double> optionalReal(int column) const;

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changedRows() const;

    // A null QString would be bound as NULL, but an empty text is what the columns hold.
    static SqlValue toSql(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

    static SqlValue toSql(const QByteArray &value) { return value.isNull() ? QByteArray("", 0) : value; }

    template <typename T>
    static SqlValue toSql(const T &value) requires std::is_same_v<T, SqlValue>
    {
        return value;
    }

    template <typename T>
    static SqlValue toSql(const std::optional<T> &value)
    {
        return value ? toSql(*value) : SqlValue();
    }

    template <typename T>
    static SqlValue toSql(const T &value) requires std::is_integral_v<T>
    {
        return static_cast<qint64>(value);
    }

    static SqlValue toSql(double value) { return value; }

    /// For values whose kind is known only at run time.
    template <typename T>
    static SqlValue toSql(const T &value) requires std::is_same_v<T, QVariant>
    {
        return ofVariant(value);
    }

private:
    static SqlValue ofVariant(const QVariant &value);

    class Sqlite;
    class Qt;

    // One of them.
    std::unique_ptr<Sqlite> m_sqlite;
    std::unique_ptr<Qt> m_qt;
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

/// Runs \a statements one after the other while the database \a otherFile is attached as "other".
[[nodiscard]] inline Result<void> withAttached(const QSqlDatabase &db, const QString &otherFile,
                                               const QStringList &statements)
{
    if (auto attached = execute(db, QStringLiteral("ATTACH ? AS other"), otherFile); !attached)
        return attached;
    const auto detach = qScopeGuard([&db] { (void)execute(db, QStringLiteral("DETACH other")); });
    for (const QString &sql : statements) {
        if (auto done = execute(db, sql); !done)
            return done;
    }
    return {};
}

} // namespace foyer::storage
