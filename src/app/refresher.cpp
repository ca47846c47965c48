// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/refresher.h"

namespace foyer::app {
namespace {

constexpr std::chrono::milliseconds kPause{250};

} // namespace

Refresher::Refresher(storage::Reader &reader, std::function<void()> load, QObject *parent)
    : QObject(parent), m_load(std::move(load))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isStale)
            request();
    });
    connect(&reader, &storage::Reader::databaseChanged, this, [this] {
        m_isStale = true;
        if (m_isActive && !m_isLoading && !m_pause.isActive())
            start();
    });
}

void Refresher::repeatEvery(std::chrono::milliseconds interval)
{
    m_repeat.setInterval(interval);
    connect(&m_repeat, &QTimer::timeout, this, &Refresher::request);
}

void Refresher::setActive(bool isActive)
{
    if (!isActive)
        m_repeat.stop();
    else if (m_repeat.interval() > 0)
        m_repeat.start();
    m_isActive = isActive;
    if (isActive)
        request();
}

void Refresher::request()
{
    m_isStale = true;
    if (m_isActive && !m_isLoading)
        start();
}

void Refresher::restart()
{
    m_isLoading = false;
    request();
}

void Refresher::start()
{
    m_isStale = false;
    m_isLoading = true;
    m_pause.start();
    m_load();
}

void Refresher::finished()
{
    m_isLoading = false;
    if (m_isStale && m_isActive && !m_pause.isActive())
        start();
}

} // namespace foyer::app
