// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/directoryname.h"

#include <QCryptographicHash>
#include <QDir>

namespace foyer::platform {

QString directoryName(const QString &dataDirectory)
{
    constexpr qsizetype kDigits = 20;
    const auto hash =
        QCryptographicHash::hash(QDir(dataDirectory).canonicalPath().toUtf8(), QCryptographicHash::Sha256)
            .toHex();
    return QString(u"foyer-" % QString::fromLatin1(hash.first(kDigits)));
}

} // namespace foyer::platform
