// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QFrame>
#include <QPointer>

#include <memory>

namespace foyer::app {

namespace Ui {
class DatabaseSection;
}

/// Settings › Database: where backups go and how many stay, a backup now, restoring one, and a look at the
/// whole database. Everything here takes effect at once. GUI thread; the work is Safekeeping's.
class DatabaseSection final : public QFrame
{
    Q_OBJECT
public:
    explicit DatabaseSection(QWidget *parent = nullptr);
    ~DatabaseSection() override;
    Q_DISABLE_COPY_MOVE(DatabaseSection)

    /// Once, before it is shown; \a context outlives it.
    void setContext(AppContext &context);

private:
    [[nodiscard]] service::Safekeeping *safekeeping() const;
    void showAll();
    void showState();
    void showWork();
    void chooseFolder();
    void confirmFolder(const QString &folder);
    void useKept();
    void use(const service::BackupSettings &settings, const QString &saidWhenDone);
    void backUpNow();
    void chooseBackup();
    void confirmRestoring(const storage::Backup &backup);
    void checkDatabase();
    void take(const Result<void> &result, const QString &saidWhenDone, const QString &saidWhenCancelled);
    void say(const QString &text, bool isWrong);

    AppContext *m_context = nullptr;
    std::unique_ptr<Ui::DatabaseSection> m_ui;
    QPointer<QWidget> m_focused; ///< Before something was under way that can be cancelled.
};

} // namespace foyer::app
