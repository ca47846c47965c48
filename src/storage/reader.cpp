// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reader.h"

#include "storage/sql.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookInterval = 200ms;
// A database that cannot be read is not tried again on every look.
constexpr int kLooksToSkip = 10;

} // namespace

/// The part of Reader that lives in its thread: the connection, and the look for changes.
class Reader::Worker final : public QObject
{
    Q_OBJECT
public:
    explicit Worker(DatabaseLocation location) : m_location(std::move(location)), m_timer(new QTimer(this))
    {
        connect(m_timer, &QTimer::timeout, this, &Worker::look);
    }

    void start()
    {
        m_hasNews = !open();
        m_timer->start(kLookInterval);
    }

    /// From another thread: what still waits is dropped.
    void stop() { m_isStopping = true; }

    void run(const Job &job)
    {
        // Those that waited together come in one go, which the end of the event loop does not cut short.
        if (m_isStopping)
            return;
        const auto opened = open();
        if (!job(opened ? Result<QSqlDatabase *>(&m_connection->database()) : opened.error()) && m_connection)
            close();
    }

Q_SIGNALS:
    void changed();

private:
    Result<void> open()
    {
        if (m_connection)
            return {};
        auto connection = Connection::open(m_location, Connection::Access::ReadOnly);
        if (!connection)
            return connection.error();
        m_connection = *std::move(connection);
        m_version = dataVersion();
        m_fileBirth = fileBirth();
        return {};
    }

    /// Another one: the database was put aside or restored, and what is open is no longer what is written to.
    [[nodiscard]] QDateTime fileBirth() const { return QFileInfo(m_location.sqliteFile).birthTime(); }

    void close()
    {
        m_connection.reset();
        m_hasNews = true; // Who knows what is missed meanwhile.
        m_looksToSkip = kLooksToSkip;
    }

    /// Changes with every commit of another connection, in this process or in another one.
    std::optional<qint64> dataVersion()
    {
        const auto version = queryInteger(m_connection->database(), QStringLiteral("PRAGMA data_version"));
        return version ? *version : std::nullopt;
    }

    void look()
    {
        if (m_looksToSkip > 0) {
            --m_looksToSkip;
            return;
        }
        if (m_connection && fileBirth() != m_fileBirth) {
            close();
            m_looksToSkip = 0;
        }
        if (const auto opened = open(); !opened) {
            m_hasNews = true;
            m_looksToSkip = opened.error().code == ErrorCode::NotFound ? 0 : kLooksToSkip;
            return;
        }
        const auto version = dataVersion();
        if (version == m_version && !m_hasNews)
            return;
        m_version = version;
        m_hasNews = false;
        Q_EMIT changed();
    }

    const DatabaseLocation m_location;
    QTimer *m_timer;
    std::unique_ptr<Connection> m_connection;
    std::optional<qint64> m_version;
    QDateTime m_fileBirth;
    bool m_hasNews = false; ///< Something may have changed while nobody looked.
    int m_looksToSkip = 0;
    std::atomic_bool m_isStopping = false;
};

Reader::Reader(DatabaseLocation location) : m_worker(new Worker(std::move(location)))
{
    m_thread.setObjectName(QStringLiteral("foyer-reader"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &Worker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &Worker::changed, this, &Reader::databaseChanged);
    m_thread.start();
}

Reader::~Reader()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void Reader::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { worker->run(job); }, Qt::QueuedConnection);
}

void Reader::deliver(QPointer<QObject> context, std::function<void()> call)
{
    // By way of this object, which outlives its thread: only in the owner's thread is it safe to ask whether
    // the context still lives.
    QMetaObject::invokeMethod(
        this,
        [context = std::move(context), call = std::move(call)] {
            if (context)
                call();
        },
        Qt::QueuedConnection);
}

} // namespace foyer::storage

#include "reader.moc"
