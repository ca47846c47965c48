// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testpki.h"

#include <QFile>
#include <QList>
#include <QTemporaryDir>

#include <openssl/pkcs12.h>
#include <openssl/provider.h>

// Keys and certificates in the written forms that authorities and tools hand out.
namespace foyer::test {

/// Encrypted ones have this password. Not ASCII alone: files and fields must agree on its bytes.
inline const QString kPassword = QStringLiteral("Schlüssel 9");

enum class KeyForm { Pkcs8, Traditional, EncryptedPkcs8, EncryptedTraditional, OldEncryption };

/// Reads what OpenSSL 3 otherwise leaves alone, apart from the library's default context, so that making an
/// old file does not enable the program to read it.
class OldOpenSsl
{
public:
    OldOpenSsl() : m_context(OSSL_LIB_CTX_new())
    {
        m_legacy = OSSL_PROVIDER_load(m_context, "legacy");
        m_default = OSSL_PROVIDER_load(m_context, "default");
        if (!m_legacy || !m_default)
            qFatal("OpenSSL has no legacy provider");
    }

    ~OldOpenSsl()
    {
        OSSL_PROVIDER_unload(m_legacy);
        OSSL_PROVIDER_unload(m_default);
        OSSL_LIB_CTX_free(m_context);
    }
    Q_DISABLE_COPY_MOVE(OldOpenSsl)

    [[nodiscard]] OSSL_LIB_CTX *context() const { return m_context; }

private:
    OSSL_LIB_CTX *m_context;
    OSSL_PROVIDER *m_legacy = nullptr;
    OSSL_PROVIDER *m_default = nullptr;
};

inline QByteArray keyInForm(const QByteArray &keyPem, KeyForm form)
{
    const detail::Key key = detail::readKey(keyPem);
    const detail::Bio bio(BIO_new(BIO_s_mem()));
    const QByteArray password = kPassword.toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(password.constData());
    switch (form) {
    case KeyForm::Pkcs8:
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        break;
    case KeyForm::Traditional:
        PEM_write_bio_PrivateKey_traditional(bio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        break;
    case KeyForm::EncryptedPkcs8:
        PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), EVP_aes_256_cbc(), password.constData(),
                                      int(password.size()), nullptr, nullptr);
        break;
    case KeyForm::EncryptedTraditional:
        PEM_write_bio_PrivateKey_traditional(bio.get(), key.get(), EVP_aes_256_cbc(), bytes,
                                             int(password.size()), nullptr, nullptr);
        break;
    case KeyForm::OldEncryption: {
        const OldOpenSsl old;
        PKCS8_PRIV_KEY_INFO *info = EVP_PKEY2PKCS8(key.get());
        unsigned char salt[8] = {1, 2, 3, 4, 5, 6, 7, 8};
        X509_SIG *encrypted =
            PKCS8_encrypt_ex(NID_pbeWithMD5AndDES_CBC, nullptr, password.constData(), int(password.size()),
                             salt, sizeof salt, 2048, info, old.context(), nullptr);
        PEM_write_bio_PKCS8(bio.get(), encrypted);
        X509_SIG_free(encrypted);
        PKCS8_PRIV_KEY_INFO_free(info);
        break;
    }
    }
    return detail::contents(bio);
}

enum class Pkcs12Form { Modern, TripleDes, OldRc2, Unprotected };

/// \a identity with \a others beside it as one PKCS#12 file.
inline QByteArray pkcs12(const Identity &identity, const QList<Identity> &others = {},
                         Pkcs12Form form = Pkcs12Form::Modern, const QString &password = kPassword)
{
    const OldOpenSsl old;
    const detail::Key key = detail::readKey(identity.keyPem);
    const detail::Certificate leaf = detail::readCertificate(identity.certificatePem);
    STACK_OF(X509) *more = sk_X509_new_null();
    for (const Identity &other : others)
        sk_X509_push(more, detail::readCertificate(other.certificatePem).release());
    const bool isOld = form == Pkcs12Form::OldRc2 || form == Pkcs12Form::TripleDes;
    const int keyNid = isOld ? NID_pbe_WithSHA1And3_Key_TripleDES_CBC : NID_aes_256_cbc;
    const int certificateNid = form == Pkcs12Form::OldRc2 ? NID_pbe_WithSHA1And40BitRC2_CBC : keyNid;
    const bool isOpen = form == Pkcs12Form::Unprotected;
    PKCS12 *file = PKCS12_create_ex(isOpen ? nullptr : password.toUtf8().constData(), "foyer", key.get(),
                                    leaf.get(), more, isOpen ? -1 : keyNid, isOpen ? -1 : certificateNid,
                                    2048, isOpen ? -1 : 1, 0, old.context(), nullptr);
    const detail::Bio bio(BIO_new(BIO_s_mem()));
    if (!file || i2d_PKCS12_bio(bio.get(), file) != 1)
        qFatal("cannot make a PKCS#12 file");
    PKCS12_free(file);
    sk_X509_pop_free(more, X509_free);
    return detail::contents(bio);
}

/// A folder of such files.
class KeyFolder
{
public:
    /// Writes \a bytes as the file \a name, in one step as renewal clients do, and gives its path.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path + QStringLiteral(".new"));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a file for the test");
        file.close();
        QFile::remove(path);
        if (!file.rename(path))
            qFatal("cannot put a file for the test in its place");
        return path;
    }

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace foyer::test
