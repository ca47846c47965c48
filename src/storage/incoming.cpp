// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/incoming.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace foyer::storage {

namespace {

/// 64 bits of SHA-256 over the texts, each with its length before it so that no two lists look the same.
qint64 digestOf(std::initializer_list<QStringView> texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        const quint32 size = qToLittleEndian(quint32(utf8.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(utf8);
    }
    return qFromLittleEndian<qint64>(hash.result().constData());
}

} // namespace

Incoming prepare(Delivery delivery, SignInSink::Answer answer, std::chrono::steady_clock::time_point deadline)
{
    Incoming incoming;
    incoming.head = pack(delivery.head);
    delivery.head.clear();
    if (!delivery.body.isEmpty())
        incoming.body = pack(delivery.body);
    delivery.body.clear();
    if (delivery.payload) {
        if (const auto *signIn = std::get_if<SignIn>(&*delivery.payload)) {
            const auto &profile = signIn->profile;
            incoming.profileDigest =
                digestOf({profile.firstName, profile.lastName, profile.email, profile.gender,
                          profile.dateOfBirth.toString(Qt::ISODate), profile.provider});
            incoming.userAgentDigest = digestOf({signIn->userAgent});
        }
    }
    incoming.delivery = std::move(delivery);
    incoming.answer = std::move(answer);
    incoming.deadline = deadline;
    return incoming;
}

qint64 macColumn(const std::optional<MacAddress> &mac)
{
    return mac ? qint64(mac->toBits()) : -1;
}

std::optional<MacAddress> macOfColumn(qint64 column)
{
    return column < 0 ? std::nullopt : std::optional(MacAddress::fromBits(quint64(column)));
}

} // namespace foyer::storage
