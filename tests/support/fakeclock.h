// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QDateTime>
#include <QString>

#include <atomic>

namespace foyer::test {

/// A clock that a test sets. Thread-safe.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(qint64 nowMs) : m_nowMs(nowMs) {}

    /// From ISO 8601, e.g. "2026-11-20T12:00:00Z".
    explicit FakeClock(const QString &iso)
        : m_nowMs(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch())
    {}

    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }

    void setNowMs(qint64 nowMs) { m_nowMs = nowMs; }

    void advanceMs(qint64 ms) { m_nowMs += ms; }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace foyer::test
