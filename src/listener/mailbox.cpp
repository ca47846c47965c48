// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/mailbox.h"

namespace foyer::listener {

void Mailbox::post(Letter letter)
{
    bool isFirst = false;
    {
        const QMutexLocker lock(&m_mutex);
        isFirst = m_letters.empty();
        m_letters.push_back(std::move(letter));
    }
    if (isFirst)
        Q_EMIT filled();
}

std::vector<Letter> Mailbox::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_letters, {});
}

} // namespace foyer::listener
