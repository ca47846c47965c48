// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace foyer::listener {

/// The time as HTTP writes it (RFC 9110, 5.6.7), made once a second. For one thread.
class HttpDate final
{
public:
    [[nodiscard]] const QByteArray &at(qint64 utcMs);

private:
    qint64 m_second = -1;
    QByteArray m_text;
};

} // namespace foyer::listener
