// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

#include <optional>

// Private keys as files bring them, read by OpenSSL: Qt's readers answer every failure with "no".
namespace foyer::listener {

/// A key and whether a password was needed for it.
struct PrivateKey
{
    QSslKey key;
    bool isEncrypted = false;
};

/// All that a PKCS#12 file holds, in the order of the file.
struct Pkcs12Contents
{
    PrivateKey key;
    QList<QSslCertificate> certificates;
};

/// The first private key in the PEM text \a pem: PKCS#1, SEC1 or PKCS#8, encrypted or not. \a name is the
/// file's, for the sentences. Errors: PasswordNeeded (none or a wrong one), Damaged (no key, or one that TLS
/// in Qt cannot use).
[[nodiscard]] Result<PrivateKey> readPemKey(const QByteArray &pem, const QString &name,
                                            const QString &password);

/// Nothing when \a bytes are no PKCS#12 file. Errors: PasswordNeeded, Damaged (encrypted in a way that
/// OpenSSL 3 does not read, or without a key or certificate).
[[nodiscard]] std::optional<Result<Pkcs12Contents>> readPkcs12(const QByteArray &bytes, const QString &name,
                                                               const QString &password);

/// Whether \a key is that of \a certificate. Qt takes any two, and then every handshake fails
/// (tls-and-http.md, trap 4).
[[nodiscard]] bool areOnePair(const QSslCertificate &certificate, const QSslKey &key);

} // namespace foyer::listener
