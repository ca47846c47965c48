// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace foyer::app {

/// When a page reads again: while it is in view, at most every 250 ms, and never before the last answer is
/// in. GUI thread; owned by the page.
class Refresher final : public QObject
{
    Q_OBJECT
public:
    /// \a load starts reading and calls finished() when the answer has been shown.
    Refresher(storage::Reader &reader, std::function<void()> load, QObject *parent);

    /// Also reads so often while in view: what moves on with the clock, whether something is stored or not.
    void repeatEvery(std::chrono::milliseconds interval);

    /// Coming into view reads at once.
    void setActive(bool isActive);

    /// Reads now, or as soon as the answer that is under way has come.
    void request();

    /// Reads now, because the question is another one: load() has to call off what is under way.
    void restart();

    void finished();

    /// Nothing is under way or waiting.
    [[nodiscard]] bool isIdle() const { return !m_isLoading && !m_isStale; }

private:
    void start();

    std::function<void()> m_load;
    QTimer m_pause;
    QTimer m_repeat;
    bool m_isActive = false;
    bool m_isLoading = false;
    bool m_isStale = false; ///< Something changed since the last load began.
};

} // namespace foyer::app
