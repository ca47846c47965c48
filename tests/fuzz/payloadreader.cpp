// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into PayloadReader: whatever the bytes, it must answer with one of its kinds and without
// undefined behaviour. Run it on a copy of the corpus (CMakeLists.txt says how).
#include "require.h"

#include "domain/payloadreader.h"

#include <QJsonDocument>

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace {

using foyer::PayloadReader;
using foyer::SignIn;
using foyer::fuzz::require;

constexpr qint64 kNowMs = 1'795'176'000'000; // 2026-11-20T12:00:00Z

/// What the storage relies on.
void checkValues(const SignIn &signIn)
{
    require(signIn.visitorId >= 0 && signIn.venue.id >= 0);
    require(signIn.authenticatedMs <= kNowMs + 86'400'000);
    require(std::abs(signIn.venue.latitude.value_or(0)) <= 90);
    require(std::abs(signIn.venue.longitude.value_or(0)) <= 180);
    const foyer::Profile &profile = signIn.profile;
    for (const QString &text :
         {profile.firstName, profile.lastName, profile.email, profile.gender, profile.provider,
          signIn.userAgent, signIn.venue.name, signIn.venue.companyName})
        require(text.isValidUtf16() && !text.contains(QChar::Null));
    for (const qint64 count : signIn.visitCounts)
        require(count > 0);
}

/// How many members the objects of a JSON text have in all.
qsizetype membersOf(const QByteArray &json)
{
    qsizetype count = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        if (json[i] == '"')
            isInString = !isInString;
        else if (isInString && json[i] == '\\')
            ++i;
        else if (!isInString && json[i] == ':')
            ++count;
    }
    return count;
}

/// Order and spacing make no other sign-in of it (contract.md, "Words": what a repeat is).
void checkRepeat(const QByteArray &body, const SignIn &signIn)
{
    const QByteArray json = body.startsWith("\xEF\xBB\xBF") ? body.sliced(3) : body;
    const QByteArray written = QJsonDocument::fromJson(json).toJson();
    // QJsonDocument keeps one of equal keys, and writes those that begin with a byte order mark without it:
    // both are other bodies.
    if (membersOf(written) != membersOf(json) || json.contains("\xEF\xBB\xBF") ||
        json.toLower().contains("\\ufeff"))
        return;
    const auto again = PayloadReader::read(written, kNowMs);
    const auto *repeat = std::get_if<SignIn>(&again);
    require(repeat != nullptr);
    require(repeat->visitorId == signIn.visitorId && repeat->venue.id == signIn.venue.id);
    require(repeat->authenticatedMs == signIn.authenticatedMs && repeat->mac == signIn.mac);
    require(repeat->profile == signIn.profile && repeat->userAgent == signIn.userAgent);
    require(repeat->visitCounts == signIn.visitCounts);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const foyer::Payload payload = PayloadReader::read(body, kNowMs);
    if (const auto *signIn = std::get_if<SignIn>(&payload)) {
        checkValues(*signIn);
        checkRepeat(body, *signIn);
    } else if (const auto *rejection = std::get_if<foyer::Rejection>(&payload)) {
        require(!rejection->text().isEmpty() && !rejection->word().isEmpty());
    }
    return 0;
}
