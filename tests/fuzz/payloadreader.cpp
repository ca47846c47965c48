// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into PayloadReader: whatever the bytes, it must answer with one of its kinds and without
// undefined behaviour. Run it on a copy of the corpus (CMakeLists.txt says how).
#include "require.h"

#include "domain/payloadreader.h"

#include <cstddef>
#include <cstdint>

namespace {

constexpr qint64 kNowMs = 1'795'176'000'000; // 2026-11-20T12:00:00Z

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using foyer::fuzz::require;
    const auto body =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const foyer::Payload payload = foyer::PayloadReader::read(body, kNowMs);
    if (const auto *signIn = std::get_if<foyer::SignIn>(&payload)) {
        // What the storage relies on.
        require(signIn->visitorId >= 0 && signIn->venue.id >= 0);
        require(signIn->profile.email.isValidUtf16());
    }
    return 0;
}
