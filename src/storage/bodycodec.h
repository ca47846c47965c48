// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace foyer::storage {

/// How request bodies and heads are kept: small, and byte for byte what came. The numbers are kept in
/// databases: never renumber, never change a dictionary.
enum class Codec {
    AsIs = 0,
    Zstd = 1,           ///< zstd without a dictionary.
    ZstdDictionary = 2, ///< zstd with the built-in dictionary of Purple's published sample.
    ZstdReference = 3,  ///< zstd against a text that reader and writer both have (bodyreference.h).
    Reference = 4,      ///< That text itself: nothing but its CRC-32, lowest byte first.
};

/// Bytes as a database keeps them.
struct PackedBytes
{
    Codec codec = Codec::AsIs;
    QByteArray bytes;
};

/// More than this never leaves unpack(): larger than any body that the listener lets in.
inline constexpr qint64 kMaxUnpackedBytes = 8 * 1024 * 1024;

/// The smallest form of \a plain. Thread-safe.
[[nodiscard]] PackedBytes pack(const QByteArray &plain);

/// The smallest form of \a plain, which is much like \a reference. Thread-safe.
[[nodiscard]] PackedBytes packAgainst(const QByteArray &reference, const QByteArray &plain);

/// What pack() or packAgainst() was given. Damaged when the bytes are not what \a codec makes, claim to be
/// too large, or were packed against another reference. Thread-safe.
[[nodiscard]] Result<QByteArray> unpack(Codec codec, const QByteArray &bytes,
                                        const QByteArray &reference = {});

} // namespace foyer::storage
