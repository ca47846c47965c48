// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace foyer::listener {

/// \a leaf and, after each certificate, its issuer, as far as they are among \a others: the order in which
/// they are sent (RFC 8446, 4.4.2). What does not belong to the chain is left out.
[[nodiscard]] QList<QSslCertificate> orderedChain(const QSslCertificate &leaf,
                                                  const QList<QSslCertificate> &others);

/// The issuer that clients will miss: that of the chain's last certificate when it is neither in the chain
/// nor one of \a authorities (this computer's, say). Empty when there is none. Qt sends an incomplete chain
/// without a word (tls-and-http.md, trap 6).
[[nodiscard]] QString missingIssuer(const QList<QSslCertificate> &chain,
                                    const QList<QSslCertificate> &authorities);

} // namespace foyer::listener
