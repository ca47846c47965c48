// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificate.h"

#include "listener/certificatechain.h"
#include "listener/privatekey.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>
#include <array>

#include <openssl/ssl.h>

namespace foyer::listener {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::listener::Certificate)
};

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

Result<QByteArray> readFile(const QString &name)
{
    constexpr qint64 kMaxBytes = 1'048'576; // A chain is a few kilobytes: this is a mistake or a device.
    QFile file(name);
    if (name.isEmpty() || !file.exists())
        return Error{ErrorCode::NotFound,
                     Texts::tr("The file %1 does not exist. Choose the certificate and the key again.")
                         .arg(shown(name))};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::AccessDenied,
                     Texts::tr("Foyer may not read %1. Give the user who runs Foyer the right to read it.")
                         .arg(shown(name)),
                     file.errorString()};
    const QByteArray bytes = file.read(kMaxBytes + 1);
    if (bytes.size() > kMaxBytes)
        return Error{ErrorCode::Damaged,
                     Texts::tr("%1 is too large to be a certificate or a key.").arg(shown(name))};
    return bytes;
}

Error without(const QString &name, const QByteArray &bytes, const QString &missing)
{
    if (!bytes.contains("-----BEGIN "))
        return {ErrorCode::Damaged,
                Texts::tr("%1 is neither a PEM file nor a PKCS#12 file (.pfx, .p12), or it is damaged: Foyer "
                          "finds %2 in it. Choose another file.")
                    .arg(shown(name), missing)};
    return {ErrorCode::Damaged,
            Texts::tr("Foyer finds %2 in %1. Choose another file.").arg(shown(name), missing)};
}

Result<PrivateKey> readKey(const QString &name, const QString &password)
{
    const Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return bytes.error();
    if (!bytes->contains("PRIVATE KEY-----"))
        return without(name, *bytes, Texts::tr("no private key"));
    return readPemKey(*bytes, name, password);
}

/// The leaf is the certificate that the key belongs to, wherever in the file it stands.
Result<CertificatePair> pairUp(const QList<QSslCertificate> &certificates, const PrivateKey &key,
                               const QString &certificateFile, const QString &keyFile)
{
    const auto leaf = std::find_if(certificates.begin(), certificates.end(),
                                   [&key](const QSslCertificate &c) { return areOnePair(c, key.key); });
    if (leaf == certificates.end()) {
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr("The private key in %1 is not that of the certificate in %2. Choose the two files that "
                      "were issued together.")
                .arg(shown(keyFile), shown(certificateFile))};
    }
    return CertificatePair{orderedChain(*leaf, certificates), key.key, key.isEncrypted};
}

Result<CertificatePair> readPair(const QString &certificateFile, const QString &keyFile,
                                 const QString &password)
{
    const Result<QByteArray> bytes = readFile(certificateFile);
    if (!bytes)
        return bytes.error();
    if (const auto whole = readPkcs12(*bytes, certificateFile, password)) {
        if (!*whole)
            return whole->error();
        if (!keyFile.isEmpty()) {
            return Error{ErrorCode::InvalidInput,
                         Texts::tr("%1 has its private key inside. Leave the file of the private key empty.")
                             .arg(shown(certificateFile))};
        }
        return pairUp((*whole)->certificates, (*whole)->key, certificateFile, certificateFile);
    }
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return without(certificateFile, *bytes, Texts::tr("no certificate"));
    if (keyFile.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("Choose the private key that belongs to the certificate in %1.")
                         .arg(shown(certificateFile))};
    }
    const Result<PrivateKey> key = readKey(keyFile, password);
    return key ? pairUp(certificates, *key, certificateFile, keyFile) : key.error();
}

Result<void> checkValidity(const QSslCertificate &leaf, const QString &certificateFile)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    if (now >= leaf.expiryDate())
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("The certificate in %1 expired on %2, so Purple would refuse it. Renew it.")
                         .arg(shown(certificateFile), day(leaf.expiryDate()))};
    if (now < leaf.effectiveDate())
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr(
                "The certificate in %1 is valid from %2 on, which is in the future. Check this computer's "
                "clock, or wait.")
                .arg(shown(certificateFile), day(leaf.effectiveDate()))};
    return {};
}

/// AEAD suites with forward secrecy, the only ones without a known weakness (RFC 9325, 4.2). The three of
/// TLS 1.3 are named too, or Qt would leave them out.
QList<QSslCipher> ciphers()
{
    static constexpr std::array kNames = {
        "TLS_AES_128_GCM_SHA256",        "TLS_AES_256_GCM_SHA384",        "TLS_CHACHA20_POLY1305_SHA256",
        "ECDHE-ECDSA-AES128-GCM-SHA256", "ECDHE-ECDSA-AES256-GCM-SHA384", "ECDHE-ECDSA-CHACHA20-POLY1305",
        "ECDHE-RSA-AES128-GCM-SHA256",   "ECDHE-RSA-AES256-GCM-SHA384",   "ECDHE-RSA-CHACHA20-POLY1305",
    };
    QList<QSslCipher> usable;
    for (const char *name : kNames) {
        const QSslCipher cipher(QString::fromLatin1(name));
        if (!cipher.isNull())
            usable.append(cipher);
    }
    return usable;
}

/// Qt's option ends tickets for TLS 1.2 only: with TLS 1.3 OpenSSL goes on sending two, and Qt gives no way
/// to SSL_set_num_tickets(3). OpenSSL calls back for each new SSL, so that is where they end; from
/// version 3.2 on it sets the number after that call, and they are sent again, to no use.
void sendNoTickets()
{
    static const int index = CRYPTO_get_ex_new_index(
        CRYPTO_EX_INDEX_SSL, 0, nullptr,
        [](void *ssl, void *, CRYPTO_EX_DATA *, int, long, void *) {
            SSL_set_num_tickets(static_cast<SSL *>(ssl), 0);
        },
        nullptr, nullptr);
    Q_UNUSED(index)
}

} // namespace

Result<CertificatePair> loadPair(const QString &certificateFile, const QString &keyFile,
                                 const QString &password)
{
    Result<CertificatePair> pair = readPair(certificateFile, keyFile, password);
    if (!pair)
        return pair;
    if (const Result<void> valid = checkValidity(pair->chain.constFirst(), certificateFile); !valid)
        return valid.error();
    return pair;
}

bool hasPkcs12Name(const QString &file)
{
    return file.endsWith(QStringLiteral(".pfx"), Qt::CaseInsensitive) ||
           file.endsWith(QStringLiteral(".p12"), Qt::CaseInsensitive);
}

QSslConfiguration tlsConfiguration(const CertificatePair &pair)
{
    QList<QSslCertificate> sent = pair.chain;
    // A client that trusts the root has it; for every other it is of no use (RFC 8446, 4.4.2).
    if (sent.size() > 1 && sent.constLast().isSelfSigned())
        sent.removeLast();
    QSslConfiguration tls;
    tls.setLocalCertificateChain(sent);
    tls.setPrivateKey(pair.key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // Purple has no client certificate; do not ask for one.
    tls.setCaCertificates({});                     // Or Qt loads the system's into every connection.
    tls.setCiphers(ciphers());
    // Each connection has its own SSL_CTX, so no ticket could ever be redeemed.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    sendNoTickets();
    tls.setSslOption(QSsl::SslOptionDisableCompression, true);
    return tls;
}

} // namespace foyer::listener
