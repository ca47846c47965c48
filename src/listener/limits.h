// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace foyer::listener {

/// Every limit of the listener, with its default. docs/security.md says what each is for.
struct Limits
{
    using Ms = std::chrono::milliseconds;

    Ms handshake{5'000};  ///< TLS handshake, from accept; nothing restarts it.
    Ms firstByte{10'000}; ///< From the handshake to the first byte of the first request.
    Ms header{5'000};     ///< From the first byte of a request to the end of its header.
    Ms body{8'000};       ///< From the end of the header to the end of the body.
    Ms request{15'000};   ///< From the first byte of a request to its last.
    Ms idle{30'000};      ///< Keep-alive: from an answer to the next request's first byte.
    Ms writeStall{5'000}; ///< Without any progress while an answer is being sent.
    Ms answer{7'500};     ///< From the last byte of a request to the answer: 8 s with the clock's tick.
    qsizetype headerBytes = 16 * 1024;
    int headerFields = 64;
    qsizetype requestLineBytes = 4 * 1024;
    qsizetype bodyBytes = 1024 * 1024;
    qsizetype inflatedBytes = 8 * 1024 * 1024; ///< Body after gunzip.
    int requestsPerConnection = 1'000;
    int connections = 512;
    int connectionsPerAddress = 128; ///< IPv6: per /64.
    int handshakes = 64;             ///< At once.
};

} // namespace foyer::listener
