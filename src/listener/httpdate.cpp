// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/httpdate.h"

#include <QDateTime>
#include <QLocale>

namespace foyer::listener {

const QByteArray &HttpDate::at(qint64 utcMs)
{
    if (m_second != utcMs / 1000 || m_text.isEmpty()) {
        m_second = utcMs / 1000;
        m_text = QLocale::c()
                     .toString(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC),
                               QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
                     .toLatin1();
    }
    return m_text;
}

} // namespace foyer::listener
