// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/contentdecoding.h"

#include <array>

#define ZLIB_CONST
#include <zlib.h>

namespace foyer::listener {

namespace {

using Status = DecodedContent::Status;

constexpr int kGzipOrZlib = 32 + MAX_WBITS; // zlib.h: detects which of the two headers is there.

DecodedContent inflateAll(z_stream &stream, qsizetype limit)
{
    DecodedContent result;
    std::array<char, 16'384> buffer;
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
        stream.avail_out = uInt(buffer.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        if (code != Z_OK && code != Z_STREAM_END)
            return {Status::Damaged};
        const qsizetype got = qsizetype(buffer.size()) - qsizetype(stream.avail_out);
        if (result.body.size() + got > limit)
            return {Status::TooLarge};
        result.body.append(buffer.data(), got);
        if (code == Z_STREAM_END) {
            if (stream.avail_in == 0)
                return result;
            if (inflateReset(&stream) != Z_OK) // RFC 1952, 2.2: members may follow each other.
                return {Status::Damaged};
        }
    }
}

} // namespace

DecodedContent decodeContent(QByteArrayView coding, const QByteArray &body, qsizetype limit)
{
    if (coding.isEmpty() || coding == "identity")
        return {Status::Decoded, body};
    if (coding != "gzip" && coding != "x-gzip" && coding != "deflate")
        return {Status::UnknownCoding};
    if (body.isEmpty()) // Purple's empty test delivery stays one, whatever its header says.
        return {};
    z_stream stream = {};
    if (inflateInit2(&stream, kGzipOrZlib) != Z_OK)
        return {Status::Damaged};
    stream.next_in = reinterpret_cast<const Bytef *>(body.constData());
    stream.avail_in = uInt(body.size());
    DecodedContent result = inflateAll(stream, limit);
    inflateEnd(&stream);
    return result;
}

} // namespace foyer::listener
