// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace foyer::storage {

/// Looks five times a second whether anything was committed, on a connection of its own. Lives in a thread
/// with an event loop; owned by the Reader.
class ChangeWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeWatch(DatabaseLocation location);

    void start();

Q_SIGNALS:
    /// Something was committed, by this process or another one, or the database came into being.
    void changed();

    /// The file is another one: the database was put aside or restored, and what is open is no longer what is
    /// written to. Comes before changed().
    void replaced();

private:
    [[nodiscard]] Result<void> open();
    void close();
    void look();
    [[nodiscard]] std::optional<qint64> dataVersion();
    [[nodiscard]] QDateTime fileBirth() const;

    const DatabaseLocation m_location;
    QTimer *m_timer;
    std::unique_ptr<Connection> m_connection;
    std::optional<qint64> m_version;
    QDateTime m_fileBirth;
    bool m_hasNews = false; ///< Something may have changed while nobody looked.
    int m_looksToSkip = 0;
};

} // namespace foyer::storage
