// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/certificatefields.h"

#include "app/widgets/look.h"
#include "domain/background.h"
#include "domain/displaytext.h"
#include "listener/certificate.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace foyer::app {
namespace {

constexpr std::chrono::milliseconds kTypingPause{300};
constexpr int kSpacing = 8;

QString nameOf(const QSslCertificate &certificate)
{
    const QStringList hosts = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    return displayText(hosts.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName).value(0)
                                       : hosts.last());
}

} // namespace

CertificateFields::CertificateFields(QWidget *parent)
    : QWidget(parent)
    , m_password(new QLineEdit(this))
    , m_passwordLabel(new QLabel(tr("Password"), this))
    , m_passwordNote(new QLabel(this))
    , m_verdict(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(kSpacing);
    m_certificate = addRow(0, tr("Certificate"), QStringLiteral("certificate"));
    m_certificate->setPlaceholderText(tr("PEM or PKCS#12 file"));
    m_key = addRow(1, tr("Private key"), QStringLiteral("key"));
    m_key->setPlaceholderText(tr("PEM file; none with PKCS#12"));
    addPasswordRow(2);
    m_verdict->setObjectName(QStringLiteral("certificateVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    grid->addWidget(m_verdict, 4, 0, 1, 3);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &CertificateFields::check);
    takeEdit();
}

void CertificateFields::addPasswordRow(int row)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    setLook(m_passwordLabel, "role", QStringLiteral("muted"));
    m_passwordLabel->setBuddy(m_password);
    m_password->setObjectName(QStringLiteral("keyPasswordEdit"));
    m_password->setAccessibleName(tr("Password of the private key"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordNote->setObjectName(QStringLiteral("keyPasswordNote"));
    m_passwordNote->setTextFormat(Qt::PlainText);
    m_passwordNote->setWordWrap(true);
    setLook(m_passwordNote, "role", QStringLiteral("small"));
    grid->addWidget(m_passwordLabel, row, 0);
    grid->addWidget(m_password, row, 1, 1, 2);
    grid->addWidget(m_passwordNote, row + 1, 1, 1, 2);
    setTabOrder(findChild<QPushButton *>(QStringLiteral("keyBrowse")),
                m_password); // It was made before them.
    for (QWidget *each : std::initializer_list<QWidget *>{m_password, m_passwordLabel, m_passwordNote})
        each->hide();
    connect(m_password, &QLineEdit::textChanged, this, &CertificateFields::takeEdit);
}

QLineEdit *CertificateFields::addRow(int row, const QString &caption, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *label = new QLabel(caption, this);
    setLook(label, "role", QStringLiteral("muted"));
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name + QStringLiteral("Edit"));
    edit->setAccessibleName(caption);
    label->setBuddy(edit);
    auto *button = new QPushButton(tr("Browse…"), this);
    button->setObjectName(name + QStringLiteral("Browse"));
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    grid->addWidget(button, row, 2);
    connect(edit, &QLineEdit::textChanged, this, &CertificateFields::takeEdit);
    connect(button, &QPushButton::clicked, this,
            [this, edit, title = edit->accessibleName()] { browse(edit, title); });
    return edit;
}

void CertificateFields::setFiles(const QString &certificateFile, const QString &keyFile,
                                 const QString &knownPassword)
{
    m_certificate->setText(certificateFile);
    m_key->setText(keyFile);
    m_isOpen = knownPassword.isEmpty();
    m_password->clear();
    setKnownPassword(knownPassword);
}

void CertificateFields::setKnownPassword(const QString &password)
{
    m_known = password;
    // What was typed meanwhile stays.
    if (m_isOpen || m_password->text() == password)
        m_password->clear();
    takeEdit();
}

void CertificateFields::setSecrets(const platform::SecretStore &secrets, const QString &name)
{
    m_secrets = &secrets;
    m_secretName = name;
}

QString CertificateFields::certificateFile() const
{
    return m_certificate->text().trimmed();
}

QString CertificateFields::keyFile() const
{
    return m_key->text().trimmed();
}

QString CertificateFields::password() const
{
    if (m_isOpen)
        return {};
    return m_password->text().isEmpty() ? m_known : m_password->text();
}

void CertificateFields::browse(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("certificateFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates and keys (*.pem *.crt *.cer *.key *.pfx *.p12)"), tr("All files (*)")});
    if (!edit->text().isEmpty())
        dialog->setDirectory(QFileInfo(edit->text()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void CertificateFields::takeEdit()
{
    readAgain();
    Q_EMIT edited();
}

void CertificateFields::readAgain()
{
    ++m_request;
    m_isChecking = false;
    m_pause.stop();
    const bool hasCertificate = !certificateFile().isEmpty();
    const bool hasKey = !keyFile().isEmpty();
    const bool hasBoth = hasCertificate && (hasKey || listener::hasPkcs12Name(certificateFile()));
    if (!hasCertificate && !hasKey) {
        showPassword(false, false);
        say(tr("Without files Foyer uses a certificate of its own making, for trying out. Purple does not "
               "accept it."),
            false);
    } else if (!hasBoth) {
        say(hasKey ? tr("Choose the certificate that belongs to this key.")
                   : tr("Choose the private key that belongs to this certificate."),
            true);
    } else {
        m_isChecking = true;
        m_pause.start();
    }
}

void CertificateFields::check()
{
    const auto load = [certificate = certificateFile(), key = keyFile(), typed = m_password->text(),
                       known = m_known] {
        const auto pair = listener::loadPair(certificate, key, typed.isEmpty() ? known : typed);
        // Nobody typed the known one for these files, so it is not called wrong.
        const bool isUnknown = !pair && pair.error().code == ErrorCode::PasswordNeeded && typed.isEmpty();
        return isUnknown ? listener::loadPair(certificate, key) : pair;
    };
    runInBackground(this, load, [this, request = m_request](const Result<listener::CertificatePair> &pair) {
        if (request == m_request)
            takeVerdict(pair);
    });
}

void CertificateFields::takeVerdict(const Result<listener::CertificatePair> &pair)
{
    m_isChecking = false;
    const QString before = password();
    const bool isTyped = !m_password->text().isEmpty();
    const bool isWanted = !pair && pair.error().code == ErrorCode::PasswordNeeded;
    // Files that cannot be read for another reason do not tell whether they want a password.
    const bool isEncrypted = pair ? pair->isEncrypted : isWanted || !m_isOpen;
    showPassword(isEncrypted, isWanted || isTyped);
    if (pair) {
        const QSslCertificate &leaf = pair->chain.constFirst();
        say(tr("%1, valid until %2")
                .arg(nameOf(leaf), QLocale().toString(leaf.expiryDate().date(), QLocale::ShortFormat)),
            false);
    } else {
        say(pair.error().message, !isWanted || isTyped);
    }
    if (password() != before)
        Q_EMIT edited(); // Whether one belongs to the settings is only known now.
}

/// Shows the field while there is something to type, and where the password is kept as long as there is one.
void CertificateFields::showPassword(bool isEncrypted, bool isAsked)
{
    m_isOpen = !isEncrypted;
    m_passwordLabel->setVisible(isEncrypted && isAsked);
    m_password->setVisible(isEncrypted && isAsked);
    m_passwordNote->setVisible(isEncrypted);
    if (isEncrypted && m_secrets)
        showPlace();
}

void CertificateFields::showPlace()
{
    m_secrets->findPlace(m_secretName, this, [this](platform::SecretStore::Place place) {
        const QString file = QDir::toNativeSeparators(m_secrets->file(m_secretName));
        m_passwordNote->setText(
            place == platform::SecretStore::Place::Keychain
                ? tr("Foyer keeps the password in the system's keychain.")
                : tr("Foyer finds no keychain on this system, so it keeps the password in %1, which only you "
                     "can read.")
                      .arg(file));
    });
}

void CertificateFields::say(const QString &text, bool isWrong)
{
    setLook(m_verdict, "role", isWrong ? QString() : QStringLiteral("small"));
    setLook(m_verdict, "tone", isWrong ? Tone::Bad : Tone::None);
    m_verdict->setText(text);
}

} // namespace foyer::app
