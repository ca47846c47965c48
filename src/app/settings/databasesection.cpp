// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/databasesection.h"

#include "app/settings/restoredialog.h"
#include "app/widgets/look.h"
#include "ui_databasesection.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>

namespace foyer::app {

namespace {

using service::BackupSettings;
using Work = service::Safekeeping::Work;

QString shownFolder(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString workText(Work work)
{
    switch (work) {
    case Work::BackingUp:
        return DatabaseSection::tr("A backup is being made…");
    case Work::Restoring:
        return DatabaseSection::tr("The backup is being copied and checked…");
    case Work::Checking:
        return DatabaseSection::tr("All of the database is being read…");
    case Work::MovingBackups:
        return DatabaseSection::tr("The backups are being moved…");
    case Work::None:
        break;
    }
    return {};
}

QMessageBox *question(QWidget *parent, const char *name, const QString &title, const QString &text,
                      const QString &informative)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setObjectName(QLatin1String(name));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(informative);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace

DatabaseSection::DatabaseSection(QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::DatabaseSection>())
{
    m_ui->setupUi(this);
    m_ui->keptBox->setMaximum(BackupSettings::kMostKept);
}

DatabaseSection::~DatabaseSection() = default;

service::Safekeeping *DatabaseSection::safekeeping() const
{
    return m_context->receiver ? m_context->receiver->safekeeping() : nullptr;
}

void DatabaseSection::setContext(AppContext &context)
{
    m_context = &context;
    auto *keeping = safekeeping();
    setEnabled(keeping != nullptr);
    showAll();
    if (!keeping)
        return;
    connect(keeping, &service::Safekeeping::changed, this, &DatabaseSection::showAll);
    connect(keeping, &service::Safekeeping::progressed, m_ui->databaseProgress, &QProgressBar::setValue);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &DatabaseSection::chooseFolder);
    connect(m_ui->ownFolderButton, &QPushButton::clicked, this,
            [this] { confirmFolder(m_context->directory.ownBackups()); });
    connect(m_ui->keptBox, &QSpinBox::editingFinished, this, &DatabaseSection::useKept);
    connect(m_ui->backupButton, &QPushButton::clicked, this, &DatabaseSection::backUpNow);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &DatabaseSection::chooseBackup);
    connect(m_ui->checkButton, &QPushButton::clicked, this, &DatabaseSection::checkDatabase);
    connect(m_ui->databaseCancel, &QPushButton::clicked, keeping, [this, keeping] {
        m_ui->databaseCancel->setEnabled(false);
        keeping->cancel();
    });
}

void DatabaseSection::showAll()
{
    const auto *keeping = safekeeping();
    const BackupSettings settings = keeping ? keeping->settings() : m_context->settings.backups;
    m_context->settings.backups = settings;
    m_ui->folderLabel->setFullText(shownFolder(settings.folderIn(m_context->directory).path()));
    m_ui->ownFolderButton->setVisible(!settings.folder.isEmpty());
    if (!m_ui->keptBox->hasFocus()) {
        const QSignalBlocker blocker(m_ui->keptBox);
        m_ui->keptBox->setValue(settings.kept);
    }
    showState();
    showWork();
}

void DatabaseSection::showState()
{
    const auto *keeping = safekeeping();
    m_ui->stateLabel->setVisible(keeping != nullptr);
    if (!keeping)
        return;
    const auto &backups = keeping->backups();
    QString text = backups.isEmpty()
                       ? tr("No backup yet. One is made every day.")
                       : tr("Newest backup: %1. Kept: %2.")
                             .arg(QLocale().toString(backups.first().date, QLocale::ShortFormat),
                                  QLocale().toString(backups.size()));
    if (!keeping->problem().isEmpty())
        text += u' ' + keeping->problem();
    if (keeping->isMerging())
        text += u' ' + tr("What had come before the backup was restored is being stored again.");
    setLook(m_ui->stateLabel, "tone", keeping->problem().isEmpty() ? Tone::None : Tone::Check);
    m_ui->stateLabel->setText(text);
    m_ui->restoreButton->setEnabled(!backups.isEmpty());
}

void DatabaseSection::showWork()
{
    const auto *keeping = safekeeping();
    const Work work = keeping ? keeping->work() : Work::None;
    const bool isBusy = work != Work::None;
    if (isBusy && !m_ui->workRow->isVisible())
        m_focused = isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const bool wasCancelFocused = focusWidget() == m_ui->databaseCancel;
    for (QWidget *each : std::initializer_list<QWidget *>{
             m_ui->folderButton, m_ui->ownFolderButton, m_ui->keptBox, m_ui->backupButton, m_ui->checkButton})
        each->setEnabled(!isBusy);
    m_ui->restoreButton->setEnabled(!isBusy && keeping && !keeping->backups().isEmpty());
    m_ui->databaseCancel->setEnabled(isBusy);
    m_ui->workLabel->setText(workText(work));
    m_ui->databaseProgress->setValue(keeping ? keeping->percent() : 0);
    m_ui->databaseProgress->setAccessibleName(workText(work));
    m_ui->workRow->setVisible(isBusy);
    // The keyboard stays where it was, and can cancel meanwhile.
    if (isBusy && m_focused)
        m_ui->databaseCancel->setFocus();
    else if (!isBusy && m_focused && wasCancelFocused)
        m_focused->setFocus();
    if (isBusy)
        m_ui->databaseMessage->hide();
}

void DatabaseSection::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"));
    dialog->setObjectName(QStringLiteral("backupFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseSection::confirmFolder);
    dialog->open();
}

void DatabaseSection::confirmFolder(const QString &folder)
{
    BackupSettings settings = safekeeping()->settings();
    const bool isOwn = QDir(folder) == QDir(m_context->directory.ownBackups());
    settings.folder = isOwn ? QString() : QDir::cleanPath(QDir(folder).absolutePath());
    if (settings == safekeeping()->settings())
        return;
    const QString old = safekeeping()->settings().folderIn(m_context->directory).path();
    auto *box = question(
        this, "folderQuestion", tr("Folder for backups"),
        tr("Keep backups in “%1”?").arg(shownFolder(folder)),
        tr("The backups in “%1” move there, unless that folder is away just now: then they stay, and "
           "forgetting a visitor does not reach them. A backup holds all that is known of your guests, so "
           "choose a folder that only you can read. While its drive is away, Foyer goes on receiving and "
           "says that no backup can be made.")
            .arg(shownFolder(old)));
    const QPushButton *move = box->addButton(tr("Keep them there"), QMessageBox::AcceptRole);
    connect(move, &QPushButton::clicked, this,
            [this, settings] { use(settings, tr("Backups are kept there from now on.")); });
    box->open();
}

void DatabaseSection::useKept()
{
    BackupSettings settings = safekeeping()->settings();
    settings.kept = m_ui->keptBox->value();
    if (settings != safekeeping()->settings())
        use(settings, tr("The next backup removes those that are more than that."));
}

void DatabaseSection::use(const BackupSettings &settings, const QString &saidWhenDone)
{
    safekeeping()->use(settings, this, [this, saidWhenDone](const Result<void> &used) {
        take(used, saidWhenDone, tr("Cancelled. Backups are kept where they were."));
        showAll();
    });
}

void DatabaseSection::backUpNow()
{
    safekeeping()->backUpNow(this, [this](const Result<void> &made) {
        take(made, tr("The backup is whole and checked."), tr("Cancelled; no backup was made."));
    });
}

void DatabaseSection::chooseBackup()
{
    auto *dialog = new RestoreDialog(safekeeping()->backups(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::backupChosen, this, &DatabaseSection::confirmRestoring);
    dialog->open();
}

void DatabaseSection::confirmRestoring(const storage::Backup &backup)
{
    auto *box = question(
        this, "restoreQuestion", tr("Restore a backup"),
        tr("Restore the backup of %1?").arg(QLocale().toString(backup.date, QLocale::LongFormat)),
        tr("It takes the place of the database. No sign-in is lost: what the backup does not have is stored "
           "once more, and nothing is counted twice. Visitors who were forgotten stay forgotten. Time zones, "
           "starts of the day, the delivery log and what waits in quarantine are as they were then. Sign-ins "
           "are "
           "received meanwhile, except for the moment in which the window closes and opens again."));
    const QPushButton *restore = box->addButton(tr("Restore"), QMessageBox::DestructiveRole);
    connect(restore, &QPushButton::clicked, this, [this, file = backup.file] {
        safekeeping()->restore(file, this, [this](const Result<void> &prepared) {
            take(prepared, tr("The backup is whole; the window opens again with it."),
                 tr("Cancelled; nothing was changed."));
        });
    });
    box->open();
}

void DatabaseSection::checkDatabase()
{
    safekeeping()->checkDatabase(this, [this](const Result<void> &sound) {
        take(sound, tr("The database is sound."), tr("Cancelled; the database was not read to its end."));
    });
}

void DatabaseSection::take(const Result<void> &result, const QString &saidWhenDone,
                           const QString &saidWhenCancelled)
{
    if (result)
        say(saidWhenDone, false);
    else if (result.error().code == ErrorCode::Cancelled)
        say(saidWhenCancelled, false);
    else
        say(result.error().message, true);
}

void DatabaseSection::say(const QString &text, bool isWrong)
{
    setLook(m_ui->databaseMessage, "tone", isWrong ? Tone::Bad : Tone::Good);
    m_ui->databaseMessage->setText(text);
    m_ui->databaseMessage->show();
}

} // namespace foyer::app
