// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into PayloadReader: whatever the bytes, it must answer with one of its kinds and without
// undefined behaviour. Run it on a copy of the corpus (CMakeLists.txt says how).
#include "domain/payloadreader.h"

#include <cstddef>
#include <cstdint>

namespace {

constexpr qint64 kNowMs = 1'795'176'000'000; // 2026-11-20T12:00:00Z

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto body =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const foyer::Payload payload = foyer::PayloadReader::read(body, kNowMs);
    if (const auto *signIn = std::get_if<foyer::SignIn>(&payload)) {
        // What the storage relies on.
        if (signIn->visitorId < 0 || signIn->venue.id < 0 || !signIn->profile.email.isValidUtf16())
            __builtin_trap();
    }
    return 0;
}
