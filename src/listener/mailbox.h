// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QMutex>
#include <QObject>

#include <optional>
#include <vector>

namespace foyer::listener {

/// Numbers a connection for as long as the listener lives: unlike a pointer it can be kept by anybody.
using ConnectionId = quint64;

/// A message to one connection from another thread.
struct Letter
{
    ConnectionId to = 0;
    quint64 request = 0;                    ///< Which request of it is answered.
    std::optional<StoreAnswer> answer = {}; ///< Nothing: make room.
};

/// The letters for one worker. Outlives it, so that the store may answer at any time: what comes for a worker
/// or a connection that is gone is dropped. However many letters wait, the worker is woken once. Thread-safe.
class Mailbox final : public QObject
{
    Q_OBJECT
public:
    Mailbox() = default;

    void post(Letter letter);

    /// All letters that wait, oldest first. For the worker.
    [[nodiscard]] std::vector<Letter> take();

Q_SIGNALS:
    /// The first letter since take() lies in the box. Emitted on the thread that posted.
    void filled();

private:
    QMutex m_mutex;
    std::vector<Letter> m_letters;
};

} // namespace foyer::listener
