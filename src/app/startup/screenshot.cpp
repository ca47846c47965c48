// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/screenshot.h"

#include <QPixmap>
#include <QWidget>

namespace foyer::app {

namespace {

constexpr int kLookEveryMs = 100;
constexpr int kMostLooks = 20'000 / kLookEveryMs;
/// A change in the database takes up to 250 ms to arrive on a page, so quiet has to last a little.
constexpr int kQuietLooksNeeded = 6;

} // namespace

Screenshot::Screenshot(QWidget &window, QString file, std::function<bool()> isReady, QObject *parent)
    : QObject(parent), m_window(window), m_file(std::move(file)), m_isReady(std::move(isReady))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(kLookEveryMs);
}

void Screenshot::look()
{
    ++m_looks;
    m_quietLooks = m_isReady() ? m_quietLooks + 1 : 0;
    if (m_quietLooks < kQuietLooksNeeded && m_looks < kMostLooks)
        return;
    m_timer.stop();
    Q_EMIT taken(m_window.grab().save(m_file, "PNG"));
}

} // namespace foyer::app
