// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace foyer::app {

/// Writes all that is held on one visitor into a new folder, shows how far it is, and then where it is. GUI
/// thread.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a place: the folder in which to make one, "visitor-ID".
    AboutDialog(AppContext &context, const storage::VisitorRow &visitor, const QString &place,
                QWidget *parent);
    ~AboutDialog() override;
    Q_DISABLE_COPY_MOVE(AboutDialog)

    /// Stops the writing, which then leaves nothing behind; closes when nothing is written any more.
    void reject() override;

private:
    /// Shared with the writing, which may outlive the dialog for a moment.
    struct Progress
    {
        std::atomic<qint64> rows = 0;
        std::atomic_bool isCancelled = false;
    };

    void build();
    void start(const storage::DatabaseLocation &database, qint64 visitorId, const QString &place);
    void takeResult(const Result<QString> &folder);
    void fitHeight();

    const qint64 m_expectedRows;
    std::shared_ptr<Progress> m_progress = std::make_shared<Progress>();
    QTimer m_look;
    bool m_isWriting = true;
    QString m_folder;
    QLabel *m_text;
    QLabel *m_privacyNote;
    QProgressBar *m_bar;
    QPushButton *m_show;
    QPushButton *m_close;
};

} // namespace foyer::app
