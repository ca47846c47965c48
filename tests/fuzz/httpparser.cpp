// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's way into HttpParser: the framing of a connection, cut into pieces by the first byte. What comes
// out must keep the limits, and the same bytes in one piece must come out the same.
#include "require.h"

#include "listener/httpparser.h"

#include <QList>

#include <cstddef>
#include <cstdint>

namespace {

using foyer::fuzz::require;
using foyer::listener::HttpParser;
using foyer::listener::HttpRequest;

foyer::listener::Limits smallLimits()
{
    foyer::listener::Limits limits;
    limits.headerBytes = 512;
    limits.headerFields = 8;
    limits.requestLineBytes = 128;
    limits.bodyBytes = 256;
    return limits;
}

QList<HttpRequest> parse(const QByteArray &bytes, qsizetype piece)
{
    const foyer::listener::Limits limits = smallLimits();
    HttpParser parser(limits);
    QList<HttpRequest> requests;
    QByteArray input;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        input += bytes.mid(at, piece);
        for (;;) {
            const qsizetype taken = parser.feed(input);
            require(taken >= 0 && taken <= input.size());
            input.remove(0, taken);
            if (parser.state() == HttpParser::State::Failed) {
                require(parser.failure() != HttpParser::Failure::None);
                return requests;
            }
            if (parser.state() != HttpParser::State::Complete) {
                // All that is kept of a request that goes on.
                require(input.size() <= limits.headerBytes &&
                        parser.request().body.size() <= limits.bodyBytes);
                break;
            }
            requests.append(parser.takeRequest());
            const HttpRequest &request = requests.constLast();
            require(request.body.size() <= limits.bodyBytes);
            require(request.target.startsWith('/') && !request.method.isEmpty());
            require(request.head.size() <= limits.headerBytes + limits.requestLineBytes);
            if (input.isEmpty())
                break;
        }
    }
    return requests;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const QList<HttpRequest> pieces = parse(bytes, 1 + data[0] % 64);
    const QList<HttpRequest> whole = parse(bytes, qsizetype(size));
    // Limits may bite at another byte when more is there at once; what both understood must be the same.
    for (qsizetype i = 0; i < std::min(pieces.size(), whole.size()); ++i) {
        require(pieces[i].method == whole[i].method && pieces[i].target == whole[i].target);
        require(pieces[i].body == whole[i].body && pieces[i].keepAlive == whole[i].keepAlive);
        require(pieces[i].head == whole[i].head);
    }
    return 0;
}
