// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificatechain.h"

#include "listener/opensslhandles.h"

#include <algorithm>

#include <openssl/x509v3.h>

namespace foyer::listener {

namespace {

/// By names and key identifiers, as clients build a chain; the signature is theirs to check.
bool isIssuerOf(const QSslCertificate &issuer, const QSslCertificate &subject)
{
    const X509Handle above = toOpenSsl(issuer);
    const X509Handle below = toOpenSsl(subject);
    const bool isIssuer = above && below && X509_check_issued(above.get(), below.get()) == X509_V_OK;
    ERR_clear_error();
    return isIssuer;
}

} // namespace

QList<QSslCertificate> orderedChain(const QSslCertificate &leaf, const QList<QSslCertificate> &others)
{
    QList<QSslCertificate> chain{leaf};
    while (!isIssuerOf(chain.constLast(), chain.constLast())) {
        const auto next = std::find_if(others.begin(), others.end(), [&](const QSslCertificate &other) {
            return !chain.contains(other) && isIssuerOf(other, chain.constLast());
        });
        if (next == others.end())
            break;
        chain.append(*next);
    }
    return chain;
}

QString missingIssuer(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities)
{
    const QSslCertificate &last = chain.constLast();
    const bool isComplete =
        isIssuerOf(last, last) ||
        std::any_of(authorities.begin(), authorities.end(), [&last](const QSslCertificate &authority) {
            // Names first: comparing them is cheap, and there are many authorities.
            return authority.subjectInfo(QSslCertificate::CommonName) ==
                       last.issuerInfo(QSslCertificate::CommonName) &&
                   isIssuerOf(authority, last);
        });
    return isComplete ? QString() : last.issuerDisplayName();
}

} // namespace foyer::listener
