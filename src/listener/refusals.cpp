// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/refusals.h"

#include <QLoggingCategory>

namespace foyer::listener {

Q_LOGGING_CATEGORY(lcRefusals, "foyer.listener.refusals")

void Refusals::add(Refusal refusal, int count, std::chrono::steady_clock::time_point when)
{
    using namespace std::chrono;
    for (int i = 0; i < count; ++i)
        m_sink.countRefusal(refusal);
    const auto kind = std::size_t(refusal);
    m_sinceLine[kind].fetch_add(count, std::memory_order_relaxed);
    const qint64 now = duration_cast<nanoseconds>(when.time_since_epoch()).count();
    qint64 next = m_nextLine[kind].load(std::memory_order_relaxed);
    if (now >= next && m_nextLine[kind].compare_exchange_strong(next, now + nanoseconds(seconds(1)).count(),
                                                                std::memory_order_relaxed)) {
        qCInfo(lcRefusals).noquote() << "refused" << m_sinceLine[kind].exchange(0, std::memory_order_relaxed)
                                     << "x" << refusalWord(refusal);
    }
}

} // namespace foyer::listener
