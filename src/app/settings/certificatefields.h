// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace foyer::app {

/// The files of the certificate and its key, and what is in them: read as they are chosen, off the GUI
/// thread, so that a wrong file is noticed before it is saved.
class CertificateFields final : public QWidget
{
    Q_OBJECT
public:
    explicit CertificateFields(QWidget *parent = nullptr);

    void setFiles(const QString &certificateFile, const QString &keyFile);
    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] QString keyFile() const;

    [[nodiscard]] bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addRow(int row, const QString &caption, const QString &name);
    void browse(QLineEdit *edit, const QString &title);
    void takeEdit();
    void check();
    void say(const QString &text, bool isWrong);

    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLabel *m_verdict;
    QTimer m_pause;
    int m_request = 0; ///< Verdicts on older files are dropped.
    bool m_isChecking = false;
};

} // namespace foyer::app
