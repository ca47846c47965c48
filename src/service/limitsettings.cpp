// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/limitsettings.h"

#include "storage/bodycodec.h"

#include <QSettings>

#include <algorithm>
#include <variant>

namespace foyer::service {

namespace {

using listener::Limits;
using Ms = std::chrono::milliseconds;
using Store = storage::SignInWriter::Options;

using Field = std::variant<int Limits::*, qsizetype Limits::*, Ms Limits::*, int Store::*, Ms Store::*,
                           qint64 storage::QuarantineLimits::*>;

struct Row
{
    const char *name;
    Field field;
    qint64 smallest;
    qint64 largest;
};

constexpr qint64 kKiB = 1'024;
constexpr qint64 kMiB = 1'024 * kKiB;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kMany = 1'000'000;
// Purple gives up after 10 s: a later answer would be nobody's.
constexpr qint64 kAnswerMs = 9'500;

// Bodies are held in memory until they are stored, so their limits are what a stranger may make us hold. A
// request line must have room for the address itself.
constexpr Row kRows[] = {
    {"handshakeMs", &Limits::handshake, 100, kMinuteMs},
    {"firstByteMs", &Limits::firstByte, 100, kMinuteMs},
    {"headerMs", &Limits::header, 100, kMinuteMs},
    {"bodyMs", &Limits::body, 100, 10 * kMinuteMs},
    {"requestMs", &Limits::request, 100, 10 * kMinuteMs},
    {"idleMs", &Limits::idle, 100, 60 * kMinuteMs},
    {"writeStallMs", &Limits::writeStall, 100, kMinuteMs},
    {"answerMs", &Limits::answer, 100, kAnswerMs},
    {"headerBytes", &Limits::headerBytes, kKiB, kMiB},
    {"headerFields", &Limits::headerFields, 8, 1'000},
    {"requestLineBytes", &Limits::requestLineBytes, 256, 64 * kKiB},
    {"bodyBytes", &Limits::bodyBytes, kKiB, storage::kMaxUnpackedBytes},
    {"inflatedBytes", &Limits::inflatedBytes, kKiB, storage::kMaxUnpackedBytes},
    {"requestsPerConnection", &Limits::requestsPerConnection, 1, kMany},
    {"connections", &Limits::connections, 1, 100'000},
    {"connectionsPerAddress", &Limits::connectionsPerAddress, 1, 100'000},
    {"handshakes", &Limits::handshakes, 1, 100'000},
    {"queuedSignIns", &Store::maxQueued, 1, kMany},
    {"queueMs", &Store::deadline, 100, kAnswerMs},
    {"keptDeliveries", &Store::keptDeliveries, 100, 10 * kMany},
    {"quarantinedDeliveries", &storage::QuarantineLimits::deliveries, 1, kMany},
    // Any one body has to find room while the other half is still free, or it would never be kept.
    {"quarantinedBytes", &storage::QuarantineLimits::bytes, 2 * storage::kMaxUnpackedBytes,
     1'024 * kMiB *kKiB},
};

/// The member that \a field means, in the part of \a settings that has it.
template <typename Settings, typename Visitor>
auto visitMember(Settings &settings, const Field &field, Visitor visitor)
{
    return std::visit(
        [&](auto member) {
            if constexpr (std::is_invocable_v<decltype(member), Limits &>)
                return visitor(settings.listener.*member);
            else if constexpr (std::is_invocable_v<decltype(member), storage::QuarantineLimits &>)
                return visitor(settings.store.quarantine.*member);
            else
                return visitor(settings.store.*member);
        },
        field);
}

} // namespace

std::optional<QString> LimitSettings::read(const QSettings &ini)
{
    const QString group = QStringLiteral("limits/");
    const QStringList keys = ini.allKeys();
    for (const QString &key : keys) {
        if (!key.startsWith(group))
            continue;
        const auto row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &each) {
            return key == group + QLatin1String(each.name);
        });
        bool isNumber = false;
        const qint64 number = ini.value(key).toString().toLongLong(&isNumber);
        if (row == std::end(kRows) || !isNumber || number < row->smallest || number > row->largest)
            return key;
        visitMember(*this, row->field,
                    [number](auto &member) { member = std::remove_reference_t<decltype(member)>(number); });
    }
    return std::nullopt;
}

QList<LimitSettings::Line> LimitSettings::lines() const
{
    QList<Line> all;
    for (const Row &row : kRows) {
        const qint64 value = visitMember(*this, row.field, [](const auto &member) -> qint64 {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, Ms>)
                return member.count();
            else
                return member;
        });
        all.append({QString::fromLatin1(row.name), value, row.smallest, row.largest});
    }
    return all;
}

} // namespace foyer::service
