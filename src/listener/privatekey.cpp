// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/privatekey.h"

#include "listener/opensslhandles.h"

#include <QCoreApplication>
#include <QDir>

#include <cstring>

#include <openssl/pem.h>

namespace foyer::listener {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(foyer::listener::Certificate)
};

constexpr char kConvertKey[] =
    "openssl pkey -provider legacy -provider default -in OLD.key -out NEW.key -aes256";
constexpr char kConvertPkcs12[] = "openssl pkcs12 -legacy -in OLD.pfx -out ALL.pem -nodes; "
                                  "openssl pkcs12 -export -in ALL.pem -out NEW.pfx";

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

struct Password
{
    QByteArray bytes;
    bool isAsked = false;
};

/// A pem_password_cb (PEM_read_bio_PrivateKey(3)). Without one of our own OpenSSL would ask on the terminal.
int givePassword(char *buffer, int size, int /*isWriting*/, void *user)
{
    auto *password = static_cast<Password *>(user);
    password->isAsked = true;
    if (password->bytes.isEmpty() || password->bytes.size() > size)
        return -1;
    std::memcpy(buffer, password->bytes.constData(), static_cast<std::size_t>(password->bytes.size()));
    return int(password->bytes.size());
}

/// What OpenSSL complained of. Reading them empties its queue: what is left there would be taken for an error
/// of this thread's next TLS call.
struct Complaints
{
    Complaints()
    {
        while (const unsigned long code = ERR_get_error()) {
            const int reason = ERR_GET_REASON(code);
            const int library = ERR_GET_LIB(code);
            isUnsupported = isUnsupported || (library == ERR_LIB_EVP && reason == ERR_R_UNSUPPORTED) ||
                            (library == ERR_LIB_EVP && reason == EVP_R_UNSUPPORTED_ALGORITHM);
            isPasswordRefused =
                isPasswordRefused || (library == ERR_LIB_PKCS12 && reason == PKCS12_R_MAC_VERIFY_FAILURE);
            if (detail.isEmpty())
                detail = QString::fromLatin1(ERR_reason_error_string(code));
        }
    }

    bool isUnsupported = false;     ///< An algorithm that is not in OpenSSL 3's default provider.
    bool isPasswordRefused = false; ///< The file's own check of the password failed.
    QString detail;
};

Error oldEncryption(const QString &name, const char *conversion, const QString &detail)
{
    return {
        ErrorCode::Damaged,
        Texts::tr("%1 is encrypted with an old method (RC2 or DES) that OpenSSL no longer reads, so Foyer "
                  "cannot use it. Export it again with AES-256, or convert it: %2")
            .arg(shown(name), QLatin1String(conversion)),
        detail};
}

Error cannotUseKey(const QString &name, const QString &detail)
{
    return {
        ErrorCode::Damaged,
        Texts::tr("Foyer cannot use the private key in %1: it is damaged, or of a kind other than RSA and "
                  "ECDSA (Ed25519, say). Ask for a certificate with an ECDSA P-256 or RSA key.")
            .arg(shown(name)),
        detail};
}

Error passwordError(const QString &name, bool hasPassword)
{
    return {ErrorCode::PasswordNeeded,
            hasPassword
                ? Texts::tr("The password is not that of %1, so Foyer cannot use the private key in it. Type "
                            "it again.")
                      .arg(shown(name))
                : Texts::tr("The private key in %1 is protected by a password, so Foyer cannot use it yet. "
                            "Enter its password.")
                      .arg(shown(name))};
}

/// As PKCS#1 or SEC1 in DER, which Qt reads with any of its TLS backends. Null: of another kind.
QSslKey toQt(EVP_PKEY *key)
{
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC)
        return {};
    QByteArray der(i2d_PrivateKey(key, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    if (der.isEmpty() || i2d_PrivateKey(key, &out) != der.size())
        return {};
    return QSslKey(der, kind == EVP_PKEY_RSA ? QSsl::Rsa : QSsl::Ec, QSsl::Der); // Trap 6: it must be told.
}

QSslCertificate toQt(X509 *certificate)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    i2d_X509_bio(bio.get(), certificate);
    return QSslCertificate(contents(bio), QSsl::Der);
}

struct Parsed
{
    KeyHandle key;
    QList<QSslCertificate> certificates;
    bool isRead = false;
};

Parsed parse(PKCS12 *file, const QByteArray &password)
{
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    Parsed parsed;
    parsed.isRead = PKCS12_parse(file, password.constData(), &key, &leaf, &others) == 1;
    parsed.key.reset(key);
    const X509Handle ownedLeaf(leaf);
    if (leaf)
        parsed.certificates.append(toQt(leaf));
    for (int i = 0; i < sk_X509_num(others); ++i)
        parsed.certificates.append(toQt(sk_X509_value(others, i)));
    sk_X509_pop_free(others, X509_free);
    return parsed;
}

} // namespace

Result<PrivateKey> readPemKey(const QByteArray &pem, const QString &name, const QString &password)
{
    Password secret{password.toUtf8()};
    const BioHandle bio = readingBio(pem);
    const KeyHandle read(PEM_read_bio_PrivateKey(bio.get(), nullptr, &givePassword, &secret));
    const Complaints complaints;
    if (read) {
        const QSslKey key = toQt(read.get());
        return key.isNull() ? Result<PrivateKey>(cannotUseKey(name, {})) : PrivateKey{key, secret.isAsked};
    }
    if (secret.isAsked && secret.bytes.isEmpty())
        return passwordError(name, false);
    if (secret.isAsked)
        return complaints.isUnsupported ? oldEncryption(name, kConvertKey, complaints.detail)
                                        : passwordError(name, true);
    return cannotUseKey(name, complaints.detail);
}

std::optional<Result<Pkcs12Contents>> readPkcs12(const QByteArray &bytes, const QString &name,
                                                 const QString &password)
{
    const BioHandle bio = readingBio(bytes);
    const Pkcs12Handle file(d2i_PKCS12_bio(bio.get(), nullptr));
    if (!file) {
        ERR_clear_error();
        return std::nullopt;
    }
    const bool hasPassword = !password.isEmpty();
    bool isEncrypted = false;
    Parsed parsed = parse(file.get(), {});
    Complaints complaints;
    if (!parsed.isRead && hasPassword) {
        isEncrypted = true;
        parsed = parse(file.get(), password.toUtf8());
        complaints = Complaints();
    }
    if (!parsed.isRead) {
        // Without a check of its own (openssl's -nomac) a wrong password shows in what was decrypted by it.
        const bool isOld = complaints.isUnsupported && !complaints.isPasswordRefused;
        return isOld ? oldEncryption(name, kConvertPkcs12, complaints.detail)
                     : passwordError(name, hasPassword);
    }
    const QSslKey key = parsed.key ? toQt(parsed.key.get()) : QSslKey();
    if (parsed.key && key.isNull())
        return cannotUseKey(name, {});
    if (!parsed.key || parsed.certificates.isEmpty()) {
        return Error{ErrorCode::Damaged,
                     Texts::tr("%1 does not hold a certificate together with its private key. Export it "
                               "again, with the private key.")
                         .arg(shown(name))};
    }
    return Pkcs12Contents{{key, isEncrypted}, std::move(parsed.certificates)};
}

bool areOnePair(const QSslCertificate &certificate, const QSslKey &key)
{
    const X509Handle x509 = toOpenSsl(certificate);
    const QByteArray pem = key.toPem();
    const BioHandle bio = readingBio(pem);
    const KeyHandle privateKey(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    const bool isPair = x509 && privateKey && X509_check_private_key(x509.get(), privateKey.get()) == 1;
    ERR_clear_error();
    return isPair;
}

} // namespace foyer::listener
