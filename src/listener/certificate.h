// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QString>
#include <QStringList>

namespace foyer::listener {

/// A certificate chain, leaf first, and the private key of the leaf.
struct CertificatePair
{
    QList<QSslCertificate> chain;
    QSslKey key;
    bool isEncrypted = false; ///< The file asked for a password.

    friend bool operator==(const CertificatePair &, const CertificatePair &) = default;
};

/// Reads a pair from two PEM files, or from one PKCS#12 file with \a keyFile empty, and checks that it can be
/// used. The chain comes out leaf first, in whatever order it is in the file. Errors, each with a sentence
/// that names the file and says what is wrong with it: NotFound, AccessDenied, PasswordNeeded (none given, or
/// a wrong one), Damaged (no certificate in it, no key in it, a key that Qt cannot use, an encryption that
/// OpenSSL does not read), InvalidInput (the key is another certificate's, the certificate has expired or is
/// not valid yet).
[[nodiscard]] Result<CertificatePair> loadPair(const QString &certificateFile, const QString &keyFile,
                                               const QString &password = {});

/// Whether the name is that of a PKCS#12 file, which has its private key inside.
[[nodiscard]] bool hasPkcs12Name(const QString &file);

/// Makes a self-signed ECDSA P-256 certificate for trying out, valid for \a days, for localhost, 127.0.0.1,
/// ::1 and \a hostNames, and writes both files (the key readable by its owner alone). Keeps what is there
/// when it is still valid. Purple does not accept it.
[[nodiscard]] Result<CertificatePair> selfSignedPair(const QString &certificateFile, const QString &keyFile,
                                                     const QStringList &hostNames = {}, int days = 397);

/// The TLS settings of the listener around a pair: TLS 1.2 and 1.3, AEAD suites only, no session tickets, no
/// client certificate asked for, no CA list (tls-and-http.md, trap 5); the chain without its root.
[[nodiscard]] QSslConfiguration tlsConfiguration(const CertificatePair &pair);

} // namespace foyer::listener
