// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/certificatefields.h"

#include "app/background.h"
#include "app/widgets/look.h"
#include "domain/displaytext.h"
#include "listener/certificate.h"

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

CertificateFields::CertificateFields(QWidget *parent) : QWidget(parent), m_verdict(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(kSpacing);
    m_certificate = addRow(0, tr("Certificate"), QStringLiteral("certificate"));
    m_key = addRow(1, tr("Private key"), QStringLiteral("key"));
    m_verdict->setObjectName(QStringLiteral("certificateVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    grid->addWidget(m_verdict, 2, 0, 1, 3);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &CertificateFields::check);
    takeEdit();
}

QLineEdit *CertificateFields::addRow(int row, const QString &caption, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *label = new QLabel(caption, this);
    setLook(label, "role", QStringLiteral("muted"));
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name + QStringLiteral("Edit"));
    edit->setAccessibleName(caption);
    edit->setPlaceholderText(tr("PEM file"));
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

void CertificateFields::setFiles(const QString &certificateFile, const QString &keyFile)
{
    m_certificate->setText(certificateFile);
    m_key->setText(keyFile);
}

QString CertificateFields::certificateFile() const
{
    return m_certificate->text().trimmed();
}

QString CertificateFields::keyFile() const
{
    return m_key->text().trimmed();
}

void CertificateFields::browse(QLineEdit *edit, const QString &title)
{
    auto *dialog = new QFileDialog(this, title);
    dialog->setObjectName(QStringLiteral("certificateFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    if (!edit->text().isEmpty())
        dialog->setDirectory(QFileInfo(edit->text()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void CertificateFields::takeEdit()
{
    ++m_request;
    m_isChecking = false;
    m_pause.stop();
    const bool hasCertificate = !certificateFile().isEmpty();
    const bool hasKey = !keyFile().isEmpty();
    if (!hasCertificate && !hasKey) {
        say(tr("Without files Foyer uses a certificate of its own making, for trying out. Purple does not "
               "accept it."),
            false);
    } else if (hasCertificate != hasKey) {
        say(hasKey ? tr("Choose the certificate that belongs to this key.")
                   : tr("Choose the private key that belongs to this certificate."),
            true);
    } else {
        m_isChecking = true;
        m_pause.start();
    }
    Q_EMIT edited();
}

void CertificateFields::check()
{
    runInBackground(
        this,
        [certificate = certificateFile(), key = keyFile()] { return listener::loadPair(certificate, key); },
        [this, request = m_request](const Result<listener::CertificatePair> &pair) {
            if (request != m_request)
                return;
            m_isChecking = false;
            if (!pair) {
                say(pair.error().message, true);
                return;
            }
            const QSslCertificate &leaf = pair->chain.constFirst();
            say(tr("%1, valid until %2")
                    .arg(nameOf(leaf), QLocale().toString(leaf.expiryDate().date(), QLocale::ShortFormat)),
                false);
        });
}

void CertificateFields::say(const QString &text, bool isWrong)
{
    setLook(m_verdict, "role", isWrong ? QString() : QStringLiteral("small"));
    setLook(m_verdict, "tone", isWrong ? Tone::Bad : Tone::None);
    m_verdict->setText(text);
}

} // namespace foyer::app
