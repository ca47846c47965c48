// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/incoming.h"

#include "storage/bodyreference.h"
#include "storage/facets.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QtEndian>

namespace foyer::storage {

namespace {

// What one sender repeats in every request; strangers can make up any number, of any length.
constexpr qsizetype kMaxRemembered = 1'024;
constexpr qsizetype kMaxLength = 2'048;

/// 64 bits of a digest over the texts, each with its length before it so that no two lists look the same.
qint64 digestOf(std::initializer_list<QStringView> texts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const auto &text : texts) {
        const QByteArray utf8 = text.toUtf8();
        const quint32 size = qToLittleEndian(quint32(utf8.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
        hash.addData(utf8);
    }
    return qFromLittleEndian<qint64>(hash.result().constData());
}

qint64 digestOf(const Profile &profile)
{
    return digestOf({profile.firstName, profile.lastName, profile.email, profile.gender,
                     QString::number(profile.dateOfBirth.toJulianDay()), profile.provider});
}

qint64 digestOf(const VenueFacts &venue)
{
    const auto number = [](const auto &value) { return value ? QString::number(*value) : QString(); };
    const auto degrees = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    return digestOf({QString::number(venue.id), venue.name, degrees(venue.latitude), degrees(venue.longitude),
                     number(venue.companyId), venue.companyName});
}

/// \a make of \a key, remembered by each thread.
template <typename Key, typename Make>
auto remembered(QHash<Key, decltype(std::declval<Make>()(std::declval<Key>()))> &memory, const Key &key,
                Make make)
{
    if (key.size() > kMaxLength)
        return make(key);
    const auto found = memory.constFind(key);
    if (found != memory.cend())
        return *found;
    if (memory.size() >= kMaxRemembered)
        memory.clear();
    return *memory.insert(key, make(key));
}

/// Heads differ in little but the length of the body, and packing takes as long as the rest of preparing.
PackedBytes packHead(const QByteArray &head)
{
    thread_local QHash<QByteArray, PackedBytes> memory;
    return remembered(memory, head, [](const QByteArray &plain) { return pack(plain); });
}

qint64 userAgentDigest(const QString &userAgent)
{
    thread_local QHash<QString, qint64> memory;
    return remembered(memory, userAgent, [](const QString &text) { return digestOf({text}); });
}

DeviceFamily rememberedFamily(const QString &userAgent)
{
    thread_local QHash<QString, DeviceFamily> memory;
    return remembered(memory, userAgent, [](const QString &text) { return deviceFamily(text); });
}

/// A venue is described in the same words for months.
qint64 venueDigest(const VenueFacts &venue)
{
    if (venue.name.size() + venue.companyName.size() > kMaxLength)
        return digestOf(venue);
    thread_local QHash<qint64, std::pair<VenueFacts, qint64>> memory;
    const auto found = memory.constFind(venue.id);
    if (found != memory.cend() && found->first == venue)
        return found->second;
    if (memory.size() >= kMaxRemembered)
        memory.clear();
    return memory.insert(venue.id, {venue, digestOf(venue)})->second;
}

} // namespace

Incoming prepare(Delivery delivery, SignInSink::Answer answer, std::chrono::steady_clock::time_point deadline)
{
    Incoming incoming;
    incoming.head = packHead(delivery.head);
    delivery.head.clear();
    const auto *signIn = delivery.payload ? std::get_if<SignIn>(&*delivery.payload) : nullptr;
    if (signIn) {
        incoming.body = packAgainst(bodyReference(*signIn), delivery.body);
        incoming.profileDigest = digestOf(signIn->profile);
        incoming.userAgentDigest = userAgentDigest(signIn->userAgent);
        incoming.venueDigest = venueDigest(signIn->venue);
        incoming.traits = {.gender = genderOf(signIn->profile.gender),
                           .provider = providerOf(signIn->profile.provider),
                           .device = rememberedFamily(signIn->userAgent)};
        incoming.facets = facetsOf(signIn->profile);
    } else if (!delivery.body.isEmpty()) {
        incoming.body = pack(delivery.body);
    }
    delivery.body.clear();
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
