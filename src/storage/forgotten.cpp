// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/forgotten.h"

#include "storage/sql.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

namespace foyer::storage {

Result<QByteArray> forgetKey(QSqlDatabase &db)
{
    Statement select(db, QStringLiteral("SELECT value FROM meta WHERE name = 'forget_key'"));
    if (auto ran = select.run(); !ran)
        return ran.error();
    const auto hex = select.next() ? select.text(0) : QString();
    if (auto ended = select.ended(); !ended)
        return ended.error();
    return QByteArray::fromHex(hex.toLatin1());
}

QByteArray forgottenIdentity(const QByteArray &key, qint64 visitorId, qint64 authenticatedMs, qint64 venueId,
                             qint64 mac)
{
    const std::array<qint64, 4> identity{qToLittleEndian(visitorId), qToLittleEndian(authenticatedMs),
                                         qToLittleEndian(venueId), qToLittleEndian(mac)};
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key);
    code.addData(reinterpret_cast<const char *>(identity.data()), sizeof identity);
    return code.result();
}

} // namespace foyer::storage
