// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

// Certificates for tests, made on the spot: what expires in a test must not expire in the tree.
namespace foyer::test {

/// A certificate with its key, as Qt and as PEM.
struct Identity
{
    QByteArray certificatePem;
    QByteArray keyPem;

    [[nodiscard]] QSslCertificate certificate() const { return QSslCertificate(certificatePem, QSsl::Pem); }

    [[nodiscard]] QSslKey key() const
    {
        const QSslKey ec(keyPem, QSsl::Ec, QSsl::Pem);
        return ec.isNull() ? QSslKey(keyPem, QSsl::Rsa, QSsl::Pem) : ec;
    }
};

struct CertificateWish
{
    QString commonName = QStringLiteral("localhost");
    QStringList alternativeNames{QStringLiteral("DNS:localhost"), QStringLiteral("IP:127.0.0.1")};
    QDateTime begin = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime end = QDateTime::currentDateTimeUtc().addDays(90);
    bool isAuthority = false;
    QByteArray keyKind = "P-256"; ///< A curve, "RSA-" and the bits, or "ED25519".
};

namespace detail {

template <typename T, void (*Free)(T *)>
struct Deleter
{
    void operator()(T *object) const { Free(object); }
};

using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509, X509_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO, BIO_free_all>>;

inline QByteArray contents(const Bio &bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

inline void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

inline Key makeKey(const QByteArray &kind)
{
    if (kind == "ED25519")
        return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    return Key(kind.startsWith("RSA-") ? EVP_RSA_gen(kind.mid(4).toUInt()) : EVP_EC_gen(kind.constData()));
}

inline Key readKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), -1));
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
}

inline Certificate readCertificate(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), -1));
    return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
}

/// Ed25519 hashes by itself.
inline void sign(X509 *certificate, EVP_PKEY *key)
{
    const bool hashesItself = EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
    X509_sign(certificate, key, hashesItself ? nullptr : EVP_sha256());
}

inline qint64 nextSerial()
{
    static qint64 serial = 1000;
    return ++serial;
}

} // namespace detail

/// A certificate, signed by \a issuer, or by itself when there is none.
inline Identity makeCertificate(const CertificateWish &wish, const Identity *issuer = nullptr)
{
    using namespace detail;
    const Key key = makeKey(wish.keyKind);
    const Certificate certificate(X509_new());
    X509 *x = certificate.get();
    X509_set_version(x, 2);
    ASN1_INTEGER_set_int64(X509_get_serialNumber(x), nextSerial());
    ASN1_TIME_set(X509_getm_notBefore(x), wish.begin.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(x), wish.end.toSecsSinceEpoch());
    X509_set_pubkey(x, key.get());
    const QByteArray name = wish.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);

    Certificate issuerCertificate;
    Key issuerKey;
    if (issuer) {
        issuerCertificate = readCertificate(issuer->certificatePem);
        issuerKey = readKey(issuer->keyPem);
    }
    X509 *by = issuer ? issuerCertificate.get() : x;
    X509_set_issuer_name(x, X509_get_subject_name(by));
    addExtension(x, by, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.alternativeNames.isEmpty())
        addExtension(x, by, NID_subject_alt_name, wish.alternativeNames.join(u',').toUtf8());
    sign(x, issuer ? issuerKey.get() : key.get());

    Identity made;
    const Bio certificateBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateBio.get(), x);
    made.certificatePem = contents(certificateBio);
    const Bio keyBio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    made.keyPem = contents(keyBio);
    return made;
}

} // namespace foyer::test
