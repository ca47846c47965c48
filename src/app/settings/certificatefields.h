// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "listener/certificate.h"
#include "platform/secretstore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace foyer::app {

/// The files of the certificate and its key, the password where they want one, and what is in them: read as
/// they are chosen, off the GUI thread, so that a wrong file or password is noticed before it is saved.
class CertificateFields final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateFields(QWidget *parent = nullptr);

    void setFiles(const QString &certificateFile, const QString &keyFile, const QString &knownPassword);

    /// One that was typed before: tried first, and never shown.
    void setKnownPassword(const QString &password);

    /// Where the password is kept, and under which name: a note says so where one is wanted.
    void setSecrets(const platform::SecretStore &secrets, const QString &name);

    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] QString keyFile() const;
    /// The typed or the known one; empty when the files want none.
    [[nodiscard]] QString password() const;

    /// Looks at the files once more: they may be others under the same names.
    void readAgain();

    [[nodiscard]] bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addRow(int row, const QString &caption, const QString &name);
    void browse(QLineEdit *edit, const QString &title);
    void takeEdit();
    void check();
    void takeVerdict(const Result<listener::CertificatePair> &pair);
    void addPasswordRow(int row);
    void showPassword(bool isEncrypted, bool isAsked);
    void showPlace();
    void say(const QString &text, bool isWrong);

    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_password;
    QLabel *m_passwordLabel;
    QLabel *m_passwordNote;
    QLabel *m_verdict;
    const platform::SecretStore *m_secrets = nullptr;
    QString m_secretName;
    QString m_known;
    bool m_isOpen = true; ///< As far as is known the files want no password.
    QTimer m_pause;
    int m_request = 0; ///< Verdicts on older files are dropped.
    bool m_isChecking = false;
};

} // namespace foyer::app
