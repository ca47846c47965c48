// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql.h"

#include "storage/sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

#include <utility>
#include <vector>

#include <sqlite3.h>

namespace foyer::storage {

namespace {

QVariant toVariant(const SqlValue &value)
{
    struct Convert
    {
        QVariant operator()(std::monostate) const { return {}; }

        QVariant operator()(qint64 number) const { return number; }

        QVariant operator()(double number) const { return number; }

        QVariant operator()(const QString &text) const { return text; }

        QVariant operator()(const QByteArray &bytes) const { return bytes; }
    };

    return std::visit(Convert{}, value);
}

} // namespace

/// SQLite's own.
class Statement::Sqlite
{
public:
    Sqlite(sqlite3 *db, const QString &sql) : m_db(db), m_sql(sql.toUtf8()) {}

    ~Sqlite() { sqlite3_finalize(m_statement); }

    Q_DISABLE_COPY_MOVE(Sqlite)

    Result<void> run(std::span<const SqlValue> values)
    {
        if (m_statement == nullptr &&
            sqlite3_prepare_v3(m_db, m_sql.constData(), int(m_sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                               &m_statement, nullptr) != SQLITE_OK)
            return error();
        finish();
        m_held.clear();
        int position = 0;
        for (const auto &value : values) {
            if (bind(++position, value) != SQLITE_OK)
                return error();
        }
        m_state = State::Running;
        step();
        if (m_state != State::Failed) {
            m_isRowWaiting = m_state == State::Running;
            return {};
        }
        auto failed = m_error;
        finish();
        return failed;
    }

    bool next()
    {
        if (std::exchange(m_isRowWaiting, false))
            return true;
        if (m_state == State::Running)
            step();
        return m_state == State::Running;
    }

    Result<void> ended()
    {
        const bool hasFailed = m_state == State::Failed;
        finish();
        return hasFailed ? Result<void>(m_error) : Result<void>();
    }

    /// A statement that has failed says so once more when it is reset; it was said already.
    void finish()
    {
        if (m_state != State::Idle)
            sqlite3_reset(m_statement);
        m_state = State::Idle;
        m_isRowWaiting = false;
    }

    [[nodiscard]] sqlite3_stmt *row() const { return m_statement; }

    [[nodiscard]] int changedRows() const { return sqlite3_changes(m_db); }

private:
    enum class State { Idle, Running, Done, Failed };

    int bind(int position, const SqlValue &value)
    {
        if (const auto *number = std::get_if<qint64>(&value))
            return sqlite3_bind_int64(m_statement, position, *number);
        if (const auto *text = std::get_if<QString>(&value)) {
            const auto &utf8 = m_held.emplace_back(text->toUtf8());
            return sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()),
                                     SQLITE_STATIC);
        }
        if (const auto *bytes = std::get_if<QByteArray>(&value)) {
            const auto &held = m_held.emplace_back(*bytes);
            return sqlite3_bind_blob(m_statement, position, held.constData(), int(held.size()),
                                     SQLITE_STATIC);
        }
        if (const auto *number = std::get_if<double>(&value))
            return sqlite3_bind_double(m_statement, position, *number);
        return sqlite3_bind_null(m_statement, position);
    }

    void step()
    {
        switch (sqlite3_step(m_statement)) {
        case SQLITE_ROW:
            return;
        case SQLITE_DONE:
            m_state = State::Done;
            return;
        default:
            m_state = State::Failed;
            m_error = error();
        }
    }

    [[nodiscard]] Error error() const
    {
        return errorOf(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_db)), QSqlError::StatementError,
                                 QString::number(sqlite3_extended_errcode(m_db))));
    }

    sqlite3 *m_db;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_held; ///< What is bound: SQLite does not copy it.
    State m_state = State::Idle;
    bool m_isRowWaiting = false; ///< Of the first step, for next().
    Error m_error;
};

/// Qt's.
class Statement::Qt
{
public:
    Qt(const QSqlDatabase &db, const QString &sql) : query(db)
    {
        query.setForwardOnly(true);
        // By name: each time that a value is bound by its position, QSqlResult makes a name for it, which
        // takes longer than all the rest of binding.
        for (const QChar each : sql) {
            if (each == u'?')
                m_names.append(QStringLiteral(":v%1").arg(m_names.size()));
            m_sql += each == u'?' ? m_names.constLast() : QString(each);
        }
    }

    Result<void> run(std::span<const SqlValue> values)
    {
        if (!m_isPrepared && !(m_isPrepared = query.prepare(m_sql)))
            return errorOf(query.lastError());
        qsizetype position = 0;
        for (const auto &value : values)
            query.bindValue(m_names[position++], toVariant(value));
        if (!query.exec())
            return errorOf(query.lastError());
        return {};
    }

    Result<void> ended()
    {
        const auto error = query.lastError();
        query.finish();
        if (error.type() != QSqlError::NoError)
            return errorOf(error);
        return {};
    }

    QSqlQuery query;
    QByteArray bytes; ///< What bytes() has given last.

private:
    QString m_sql;
    QStringList m_names;
    bool m_isPrepared = false;
};

Statement::Statement(const QSqlDatabase &db, const QString &sql, Way way)
{
    auto *handle = way == Way::Shortest ? sqliteHandle(db) : nullptr;
    if (handle != nullptr)
        m_sqlite = std::make_unique<Sqlite>(handle, sql);
    else
        m_qt = std::make_unique<Qt>(db, sql);
}

Statement::~Statement() = default;
Statement::Statement(Statement &&other) noexcept = default;
Statement &Statement::operator=(Statement &&other) noexcept = default;

Result<void> Statement::runWith(std::span<const SqlValue> values)
{
    return m_sqlite ? m_sqlite->run(values) : m_qt->run(values);
}

Result<void> Statement::runWith(const QVariantList &values)
{
    std::vector<SqlValue> all;
    all.reserve(size_t(values.size()));
    for (const auto &value : values)
        all.push_back(toSql(value));
    return runWith(all);
}

SqlValue Statement::ofVariant(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QByteArray:
        return toSql(value.toByteArray());
    case QMetaType::QString:
        return toSql(value.toString());
    case QMetaType::Double:
        return value.toDouble();
    default:
        return qint64(value.toLongLong());
    }
}

bool Statement::next()
{
    return m_sqlite ? m_sqlite->next() : m_qt->query.next();
}

Result<void> Statement::ended()
{
    return m_sqlite ? m_sqlite->ended() : m_qt->ended();
}

void Statement::finish()
{
    if (m_sqlite)
        m_sqlite->finish();
    else
        m_qt->query.finish();
}

qint64 Statement::integer(int column) const
{
    return m_sqlite ? sqlite3_column_int64(m_sqlite->row(), column) : m_qt->query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    if (m_qt)
        return m_qt->query.value(column).toString();
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_sqlite->row(), column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_sqlite->row(), column));
}

QByteArray Statement::blob(int column) const
{
    if (m_qt)
        return m_qt->query.value(column).toByteArray();
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_sqlite->row(), column));
    return {bytes, sqlite3_column_bytes(m_sqlite->row(), column)};
}

QByteArrayView Statement::bytes(int column) const
{
    if (m_qt) {
        m_qt->bytes = m_qt->query.value(column).toByteArray();
        return m_qt->bytes;
    }
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_sqlite->row(), column));
    return {bytes, sqlite3_column_bytes(m_sqlite->row(), column)};
}

bool Statement::isNull(int column) const
{
    return m_sqlite ? sqlite3_column_type(m_sqlite->row(), column) == SQLITE_NULL
                    : m_qt->query.isNull(column);
}

std::optional<double> Statement::optionalReal(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return m_sqlite ? sqlite3_column_double(m_sqlite->row(), column) : m_qt->query.value(column).toDouble();
}

int Statement::changedRows() const
{
    return m_sqlite ? m_sqlite->changedRows() : m_qt->query.numRowsAffected();
}

} // namespace foyer::storage
