// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changewatch.h"

#include "storage/sql.h"

#include <QFileInfo>

#include <chrono>

namespace foyer::storage {

namespace {

using namespace std::chrono_literals;

constexpr auto kLookInterval = 200ms;
// A database that cannot be read is not tried again on every look.
constexpr int kLooksToSkip = 10;

} // namespace

ChangeWatch::ChangeWatch(DatabaseLocation location)
    : m_location(std::move(location)), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &ChangeWatch::look);
}

void ChangeWatch::start()
{
    m_hasNews = !open();
    m_timer->start(kLookInterval);
}

Result<void> ChangeWatch::open()
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

QDateTime ChangeWatch::fileBirth() const
{
    return QFileInfo(m_location.sqliteFile).birthTime();
}

void ChangeWatch::close()
{
    m_connection.reset();
    m_hasNews = true; // Who knows what is missed meanwhile.
}

/// Changes with every commit of another connection, in this process or in another one.
std::optional<qint64> ChangeWatch::dataVersion()
{
    const auto version = queryInteger(m_connection->database(), QStringLiteral("PRAGMA data_version"));
    return version ? *version : std::nullopt;
}

void ChangeWatch::look()
{
    if (m_looksToSkip > 0) {
        --m_looksToSkip;
        return;
    }
    if (m_connection && fileBirth() != m_fileBirth) {
        close();
        Q_EMIT replaced();
    }
    if (const auto opened = open(); !opened) {
        m_hasNews = true;
        m_looksToSkip = opened.error().code == ErrorCode::NotFound ? 0 : kLooksToSkip;
        return;
    }
    const auto version = dataVersion();
    if (!version) {
        close();
        m_looksToSkip = kLooksToSkip;
        return;
    }
    if (version == m_version && !m_hasNews)
        return;
    m_version = version;
    m_hasNews = false;
    Q_EMIT changed();
}

} // namespace foyer::storage
