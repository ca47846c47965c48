// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/visitoractions.h"

#include "app/visitors/aboutdialog.h"
#include "domain/background.h"
#include "service/forgetting.h"
#include "storage/followed.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer::app {

VisitorActions::VisitorActions(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_follow(new QPushButton(this))
    , m_about(new QPushButton(tr("Data about this visitor…"), this))
    , m_forget(new QPushButton(tr("Forget visitor…"), this))
{
    m_follow->setObjectName(QStringLiteral("followVisitorButton"));
    m_follow->setCheckable(true);
    m_follow->setToolTip(tr("A notification tells you when they sign in for the first time in a day"));
    m_about->setObjectName(QStringLiteral("aboutVisitorButton"));
    m_forget->setObjectName(QStringLiteral("forgetVisitorButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_about);
    layout->addWidget(m_forget);
    showFollowed(false);
    connect(m_follow, &QPushButton::clicked, this, &VisitorActions::follow);
    connect(m_about, &QPushButton::clicked, this, &VisitorActions::chooseFolder);
    connect(m_forget, &QPushButton::clicked, this, &VisitorActions::confirmForget);
}

void VisitorActions::setVisitor(const storage::VisitorRow &visitor, bool isFollowed)
{
    m_visitor = visitor;
    showFollowed(isFollowed);
}

void VisitorActions::showFollowed(bool isFollowed)
{
    m_follow->setChecked(isFollowed);
    m_follow->setText(isFollowed ? tr("✓ Following") : tr("Follow"));
    m_follow->setAccessibleName(isFollowed ? tr("Following, stop following") : tr("Follow"));
}

/// Beside the receiver, as forgetting: a window without one can do it too. The drawer hears of it as of any
/// change.
void VisitorActions::follow(bool isFollowed)
{
    showFollowed(isFollowed);
    runInBackground(
        this,
        [database = m_context.database, id = m_visitor.visitorId, isFollowed] {
            return storage::setFollowed(database, id, isFollowed);
        },
        [this, id = m_visitor.visitorId, isFollowed](const Result<void> &done) {
            if (done || id != m_visitor.visitorId)
                return;
            showFollowed(!isFollowed);
            auto *box = new QMessageBox(QMessageBox::Warning, tr("Follow visitor"), done.error().message,
                                        QMessageBox::Close, this);
            box->setObjectName(QStringLiteral("followBox"));
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->setTextFormat(Qt::PlainText);
            box->open();
        });
}

void VisitorActions::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where to make a folder with the data about this visitor"));
    dialog->setObjectName(QStringLiteral("aboutFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, visitor = m_visitor](const QString &place) {
        auto *about = new AboutDialog(m_context, visitor, place, this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->open();
    });
    dialog->open();
}

void VisitorActions::confirmForget()
{
    // Whom it is about has to be seen, if only by their number.
    const auto name = m_context.privacy->isOn() ? tr("visitor %1").arg(m_visitor.visitorId)
                                                : models::personText(m_visitor.profile);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Forget visitor"),
                                tr("Forget %1 for good?").arg(name), QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("forgetBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        tr("Removed are their profile, %Ln sign-ins with all that Purple sent, their visits, and what is in "
           "quarantine and names them; from the backups, too.",
           nullptr, static_cast<int>(m_visitor.signIns)) +
        QStringLiteral("\n\n") +
        tr("The numbers in charts and totals stay, without a name. Files that you exported stay as they "
           "are.") +
        QStringLiteral("\n\n") +
        tr("This cannot be undone. Should they sign in again, they are stored like anybody else."));
    auto *forgetButton = box->addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(forgetButton, &QPushButton::clicked, this, [this, id = m_visitor.visitorId] { forget(id); });
    box->open();
}

/// Beside the receiver, as the command line does it: whoever looks at the pages sees the visitor go.
void VisitorActions::forget(qint64 visitorId)
{
    m_forget->setEnabled(false);
    m_forget->setText(tr("Forgetting…"));
    runInBackground(
        this,
        [directory = m_context.directory, visitorId] { return service::forgetVisitor(directory, visitorId); },
        [this](const Result<void> &forgotten) { takeForgotten(forgotten); });
}

void VisitorActions::takeForgotten(const Result<void> &forgotten)
{
    m_forget->setEnabled(true);
    m_forget->setText(tr("Forget visitor…"));
    // Somebody else may have been faster.
    const bool isGone = forgotten || forgotten.error().code == ErrorCode::NotFound;
    auto *box =
        new QMessageBox(isGone ? QMessageBox::Information : QMessageBox::Warning, tr("Forget visitor"),
                        isGone ? tr("The visitor is forgotten.") : tr("Not every trace could be removed."),
                        QMessageBox::Close, this);
    box->setObjectName(isGone ? QStringLiteral("forgottenBox") : QStringLiteral("leftoverBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (isGone) {
        box->setInformativeText(tr("Nothing of them is left in the database and its backups."));
    } else {
        box->setInformativeText(forgotten.error().message);
        box->setDetailedText(forgotten.error().detail);
    }
    box->open();
}

} // namespace foyer::app
