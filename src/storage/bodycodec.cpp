// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bodycodec.h"

#include "storage/texts.h"

#include <QtEndian>

#include <zlib.h>
#include <zstd.h>

#include <string_view>

namespace foyer::storage {

namespace {

constexpr int kLevel = 3;
constexpr int kReferenceLevel = 1; // Higher ones find no more in what is nearly the same text.

// What most deliveries have in common; zstd refers to it instead of storing it. The likeliest bytes stand
// last, where references to them are shortest. Databases are unreadable without it: never change a byte, make
// a new codec number instead.
constexpr std::string_view kDictionary =
    "Connection: keep-alive\r\nContent-Type: application/json\r\nX-Forwarded-For: \r\n"
    "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n"
    "POST /hook/\xE2\x80\xA6 HTTP/1.1\r\nHost: \r\nUser-Agent: Purple Webhook\r\nContent-Length: 625\r\n"
    "Accept-Encoding: gzip\r\n\r\n"
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.85 Safari/537.36"
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 "
    "Safari/537.36 Edg/120.0.0.0"
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:120.0) Gecko/20100101 Firefox/120.0"
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 "
    "Safari/605.1.15"
    "Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) "
    "SamsungBrowser/23.0 Chrome/115.0.0.0 Mobile Safari/537.36"
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile "
    "Safari/537.36"
    "Mozilla/5.0 (iPad; CPU OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 "
    "Mobile/15E148 Safari/604.1"
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/17.1 Mobile/15E148 Safari/604.1"
    "@icloud.com\"@yahoo.com\"@outlook.com\"@hotmail.com\"@gmail.com\""
    ",\"provider\":\"Google\",\"provider\":\"Twitter\",\"provider\":\"Facebook\",\"provider\":\"Form\""
    ",\" gender\":\"F\",\" gender\":\"M\",\"visitCountsFor Venues\":{\" dateOfBirth\":\"1970-01-01\""
    "{\"client\":{\"mac\":\"00-01-02-03-04-05\",\"userAgent\":\"Mozilla/5.0 (\"},"
    "\"company\":{\"id\":999,\"name\":\"Your company name\"},"
    "\"session\":{\"authenticationTime\":\"2026-01-18T13:27:08+0000\"},"
    "\"user\":{\"dateOfBirth\":\"1970-01-01\",\"email\":\"webhook@test.com\",\"firstName\":\"Webhook\","
    "\"gender\":\"F\",\"id\":888,\"lastName\":\"Test\",\"provider\":\"Form\",\"visitCountsForVenues\":"
    "{\"888\":7}},\"venue\":{\"id\":888,\"latitude\":\"53.4857388\",\"longitude\":\"-2.0999813\","
    "\"name\":\"Your venue name\"}}";

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }

    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }

    void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }

    void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
};

// Contexts hold work memory and are for one thread each; the digested dictionaries are shared and read only.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

const ZSTD_CDict *compressionDictionary()
{
    static const std::unique_ptr<ZSTD_CDict, FreeContext> dictionary(
        ZSTD_createCDict(kDictionary.data(), kDictionary.size(), kLevel));
    return dictionary.get();
}

const ZSTD_DDict *decompressionDictionary()
{
    static const std::unique_ptr<ZSTD_DDict, FreeContext> dictionary(
        ZSTD_createDDict(kDictionary.data(), kDictionary.size()));
    return dictionary.get();
}

/// \a packed in \a size bytes, or \a plain itself when that is no longer.
PackedBytes smaller(const QByteArray &plain, Codec codec, const QByteArray &packed, size_t size)
{
    if (ZSTD_isError(size) || qsizetype(size) >= plain.size())
        return {Codec::AsIs, plain};
    return {codec, packed.first(qsizetype(size))};
}

/// Should the tables ever say something else, that must not go unnoticed.
QByteArray checksum(const QByteArray &plain)
{
    const auto crc =
        ::crc32_z(0, reinterpret_cast<const Bytef *>(plain.constData()), std::size_t(plain.size()));
    QByteArray bytes(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(crc), bytes.data());
    return bytes;
}

Error damaged()
{
    return {
        ErrorCode::Damaged,
        Texts::tr("A stored request cannot be unpacked, so its content is lost: what the database holds of "
                  "it, or of what it was packed against, is not what was stored.")};
}

} // namespace

PackedBytes pack(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const auto size =
        ZSTD_compress_usingCDict(compressor(), packed.data(), size_t(packed.size()), plain.constData(),
                                 size_t(plain.size()), compressionDictionary());
    return smaller(plain, Codec::ZstdDictionary, packed, size);
}

PackedBytes packAgainst(const QByteArray &reference, const QByteArray &plain)
{
    if (plain == reference)
        return {Codec::Reference, checksum(plain)};
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    auto *context = compressor();
    ZSTD_CCtx_reset(context, ZSTD_reset_session_and_parameters);
    ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, kReferenceLevel);
    ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_refPrefix(context, reference.constData(), size_t(reference.size()));
    const auto size = ZSTD_compress2(context, packed.data(), size_t(packed.size()), plain.constData(),
                                     size_t(plain.size()));
    return smaller(plain, Codec::ZstdReference, packed, size);
}

Result<QByteArray> unpack(Codec codec, const QByteArray &bytes, const QByteArray &reference)
{
    if (codec == Codec::AsIs)
        return bytes;
    if (codec == Codec::Reference)
        return bytes == checksum(reference) ? Result<QByteArray>(reference) : damaged();
    if (codec != Codec::Zstd && codec != Codec::ZstdDictionary && codec != Codec::ZstdReference)
        return damaged();
    const auto claimed = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    // Unknown and invalid sizes are the largest numbers.
    if (claimed > quint64(kMaxUnpackedBytes))
        return damaged();
    QByteArray plain(qsizetype(claimed), Qt::Uninitialized);
    auto *context = decompressor();
    ZSTD_DCtx_reset(context, ZSTD_reset_session_and_parameters);
    if (codec == Codec::ZstdDictionary)
        ZSTD_DCtx_refDDict(context, decompressionDictionary());
    else if (codec == Codec::ZstdReference)
        ZSTD_DCtx_refPrefix(context, reference.constData(), size_t(reference.size()));
    const auto size = ZSTD_decompressDCtx(context, plain.data(), size_t(plain.size()), bytes.constData(),
                                          size_t(bytes.size()));
    if (ZSTD_isError(size) || size != claimed)
        return damaged();
    return plain;
}

} // namespace foyer::storage
