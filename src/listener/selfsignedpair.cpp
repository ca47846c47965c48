// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificate.h"

#include "listener/opensslhandles.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QSaveFile>
#include <QUrl>

#include <memory>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace foyer::listener {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::listener::Certificate)
};

struct Pem
{
    QByteArray certificate;
    QByteArray key;
};

/// For OpenSSL's configuration syntax, in which a comma would start the next name.
QByteArray alternativeNames(const QStringList &hostNames)
{
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:::1";
    for (const QString &host : hostNames) {
        const bool isAddress = !QHostAddress(host).isNull();
        const QByteArray ascii = isAddress ? host.toLatin1() : QUrl::toAce(host);
        if (!ascii.isEmpty() && !ascii.contains(','))
            names += (isAddress ? ",IP:" : ",DNS:") + ascii;
    }
    return names;
}

bool addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    const bool isAdded = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

/// RFC 5280, 4.1.2.2: positive and at most 20 octets. Random, so that a remade certificate is another one for
/// a browser that remembers the old.
bool setRandomSerial(X509 *certificate)
{
    unsigned char bytes[16];
    if (RAND_bytes(bytes, sizeof bytes) != 1)
        return false;
    bytes[0] = (bytes[0] & 0x7F) | 0x40;
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(BN_bin2bn(bytes, sizeof bytes, nullptr),
                                                             &BN_free);
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

/// No key usage: with one that does not allow signing certificates it would not count as self-signed.
bool fill(X509 *x509, EVP_PKEY *key, const QStringList &hostNames, int days)
{
    constexpr long kHour = 3'600;
    static const unsigned char kName[] = "Foyer (self-signed)";
    X509_NAME *name = X509_get_subject_name(x509);
    return X509_set_version(x509, X509_VERSION_3) == 1 && setRandomSerial(x509) &&
           X509_gmtime_adj(X509_getm_notBefore(x509), -kHour) // For clocks that are a little late.
           && X509_gmtime_adj(X509_getm_notAfter(x509), days * (24 * kHour)) &&
           X509_set_pubkey(x509, key) == 1 &&
           X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, kName, -1, -1, 0) == 1 &&
           X509_set_issuer_name(x509, name) == 1 &&
           addExtension(x509, NID_basic_constraints, "critical,CA:FALSE") &&
           addExtension(x509, NID_ext_key_usage, "serverAuth") &&
           addExtension(x509, NID_subject_alt_name, alternativeNames(hostNames)) &&
           X509_sign(x509, key, EVP_sha256()) > 0;
}

Result<Pem> make(const QStringList &hostNames, int days)
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    const X509Handle certificate(X509_new());
    const BioHandle certificateBio(BIO_new(BIO_s_mem()));
    const BioHandle keyBio(BIO_new(BIO_s_mem()));
    const bool isMade =
        key && certificate && certificateBio && keyBio &&
        fill(certificate.get(), key.get(), hostNames, days) &&
        PEM_write_bio_X509(certificateBio.get(), certificate.get()) == 1 &&
        PEM_write_bio_PKCS8PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    if (!isMade) {
        char reason[256];
        ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
        ERR_clear_error();
        return Error{ErrorCode::Internal,
                     Texts::tr("Foyer could not make a certificate for trying out. Choose one of your own."),
                     QString::fromLatin1(reason)};
    }
    return Pem{contents(certificateBio), contents(keyBio)};
}

Result<void> writePrivately(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    // The rights come before the bytes: nobody else ever sees one of them.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{
        ErrorCode::AccessDenied,
        Texts::tr("Foyer cannot write %1. Check the rights of that directory and the space on its disk.")
            .arg(QDir::toNativeSeparators(name)),
        file.errorString()};
}

} // namespace

Result<CertificatePair> selfSignedPair(const QString &certificateFile, const QString &keyFile,
                                       const QStringList &hostNames, int days)
{
    Result<CertificatePair> kept = loadPair(certificateFile, keyFile);
    if (kept || kept.error().code == ErrorCode::AccessDenied)
        return kept;
    const Result<Pem> made = make(hostNames, days);
    if (!made)
        return made.error();
    if (const Result<void> written = writePrivately(keyFile, made->key); !written)
        return written.error();
    if (const Result<void> written = writePrivately(certificateFile, made->certificate); !written)
        return written.error();
    return loadPair(certificateFile, keyFile);
}

} // namespace foyer::listener
