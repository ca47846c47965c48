// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificate.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <memory>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

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

/// What kind of file this is instead of PEM, for the sentence that says so.
Error notPem(const QString &name, const QByteArray &bytes, const QString &missing)
{
    if (!bytes.contains("-----BEGIN ")) {
        return {
            ErrorCode::Damaged,
            Texts::tr(
                "%1 is not a PEM file, so Foyer finds %2 in it. A .pfx or .p12 file must be converted first: "
                "openssl pkcs12 -in FILE.pfx -out FILE.pem -nodes")
                .arg(shown(name), missing)};
    }
    return {ErrorCode::Damaged,
            Texts::tr("Foyer finds %2 in %1. Choose another file.").arg(shown(name), missing)};
}

Result<QList<QSslCertificate>> readChain(const QString &name)
{
    const Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return bytes.error();
    QList<QSslCertificate> chain = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (chain.isEmpty())
        return notPem(name, *bytes, Texts::tr("no certificate"));
    return chain;
}

Result<QSslKey> readKey(const QString &name)
{
    const Result<QByteArray> bytes = readFile(name);
    if (!bytes)
        return bytes.error();
    if (bytes->contains("BEGIN ENCRYPTED PRIVATE KEY") || bytes->contains("Proc-Type: 4,ENCRYPTED")) {
        return Error{
            ErrorCode::Damaged,
            Texts::tr(
                "The private key in %1 is protected by a password, which a listener that starts by itself "
                "cannot type. Save the key without one: openssl pkey -in KEY -out NEWKEY")
                .arg(shown(name))};
    }
    // Qt must be told the algorithm (tls-and-http.md, trap 6).
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        QSslKey key(*bytes, algorithm, QSsl::Pem);
        if (!key.isNull())
            return key;
    }
    if (bytes->contains("PRIVATE KEY")) {
        return Error{
            ErrorCode::Damaged,
            Texts::tr(
                "Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and "
                "ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.")
                .arg(shown(name))};
    }
    return notPem(name, *bytes, Texts::tr("no private key"));
}

/// Qt takes any key with any certificate, and then every handshake fails (tls-and-http.md, trap 4).
bool areOnePair(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray der = certificate.toDer();
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(d2i_X509(nullptr, &begin, long(der.size())),
                                                           &X509_free);
    const QByteArray pem = key.toPem();
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())),
                                                            &BIO_free_all);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> privateKey(
        PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const bool isPair = x509 && privateKey && X509_check_private_key(x509.get(), privateKey.get()) == 1;
    ERR_clear_error(); // What is left there would be taken for an error of the next TLS call.
    return isPair;
}

Result<void> checkPair(const CertificatePair &pair, const QString &certificateFile, const QString &keyFile)
{
    const QSslCertificate &leaf = pair.chain.first();
    if (!areOnePair(leaf, pair.key)) {
        const bool isLater = std::any_of(pair.chain.begin() + 1, pair.chain.end(),
                                         [&](const QSslCertificate &c) { return areOnePair(c, pair.key); });
        if (isLater)
            return Error{
                ErrorCode::InvalidInput,
                Texts::tr("The certificates in %1 are in the wrong order: the one of this computer must come "
                          "first, and those of its issuers after it.")
                    .arg(shown(certificateFile))};
        return Error{
            ErrorCode::InvalidInput,
            Texts::tr("The private key in %1 is not that of the certificate in %2. Choose the two files that "
                      "were issued together.")
                .arg(shown(keyFile), shown(certificateFile))};
    }
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

} // namespace

Result<CertificatePair> loadPem(const QString &certificateFile, const QString &keyFile)
{
    Result<QList<QSslCertificate>> chain = readChain(certificateFile);
    if (!chain)
        return chain.error();
    Result<QSslKey> key = readKey(keyFile);
    if (!key)
        return key.error();
    CertificatePair pair{std::move(chain).value(), std::move(key).value()};
    if (const Result<void> fits = checkPair(pair, certificateFile, keyFile); !fits)
        return fits.error();
    return pair;
}

QSslConfiguration tlsConfiguration(const CertificatePair &pair)
{
    QSslConfiguration tls;
    tls.setLocalCertificateChain(pair.chain);
    tls.setPrivateKey(pair.key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // Purple has no client certificate; do not ask for one.
    tls.setCaCertificates({});                     // Or Qt loads the system's into every connection.
    tls.setCiphers(ciphers());
    // Each connection has its own SSL_CTX, so no ticket could ever be redeemed.
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    tls.setSslOption(QSsl::SslOptionDisableCompression, true);
    return tls;
}

} // namespace foyer::listener
