// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/aboutdialog.h"

#include "app/widgets/look.h"
#include "domain/background.h"
#include "exporting/personfiles.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr std::chrono::milliseconds kLookInterval{100};

/// A name for a folder that is not there yet.
QString newFolderIn(const QString &place, qint64 visitorId)
{
    const QString wanted = place + QStringLiteral("/visitor-%1").arg(visitorId);
    QString folder = wanted;
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = wanted + QStringLiteral("-%1").arg(n);
    return folder;
}

} // namespace

AboutDialog::AboutDialog(AppContext &context, const storage::VisitorRow &visitor, const QString &place,
                         QWidget *parent)
    : QDialog(parent)
    , m_expectedRows(2 * visitor.signIns + visitor.visits)
    , m_text(new QLabel(this))
    , m_privacyNote(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_show(new QPushButton(tr("Show in folder"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("Data about this visitor"));
    build();
    m_privacyNote->setVisible(context.privacy->isOn());
    connect(&m_look, &QTimer::timeout, this, [this] {
        // A delivery of theirs may come meanwhile, or the log hold no line of most: an estimate.
        const qint64 rows = m_progress->rows;
        m_bar->setValue(
            m_expectedRows > 0 ? static_cast<int>(std::min<qint64>(99, 100 * rows / m_expectedRows)) : 0);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    start(context.database, visitor.visitorId, place);
}

AboutDialog::~AboutDialog()
{
    m_progress->isCancelled = true;
}

void AboutDialog::build()
{
    m_text->setObjectName(QStringLiteral("aboutText"));
    m_text->setText(tr("Writing…"));
    m_privacyNote->setObjectName(QStringLiteral("aboutPrivacyNote"));
    m_privacyNote->setText(tr(
        "Privacy mode masks names on the screen only: the files hold them, and everything else, in full."));
    for (QLabel *label : {m_text, m_privacyNote}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_bar->setAccessibleName(tr("Progress"));
    m_show->setObjectName(QStringLiteral("showFolderButton"));
    m_show->hide();
    m_close->setObjectName(QStringLiteral("aboutCloseButton"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->addWidget(m_text);
    layout->addWidget(m_privacyNote);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setMinimumWidth(420);
}

void AboutDialog::start(const storage::DatabaseLocation &database, qint64 visitorId, const QString &place)
{
    m_look.start(kLookInterval);
    runInBackground(
        this,
        [progress = m_progress, database, visitorId, place]() -> Result<QString> {
            const auto connection =
                storage::Connection::open(database, storage::Connection::Access::ReadOnly);
            if (!connection)
                return connection.error();
            QString folder = newFolderIn(place, visitorId);
            const auto written = exporting::writePersonFiles((*connection)->database(), visitorId, folder,
                                                             [progress](qint64 rows) {
                                                                 progress->rows = rows;
                                                                 return !progress->isCancelled;
                                                             });
            return written ? Result<QString>(folder) : written.error();
        },
        [this](const Result<QString> &folder) { takeResult(folder); });
}

void AboutDialog::takeResult(const Result<QString> &folder)
{
    m_isWriting = false;
    m_look.stop();
    m_bar->hide();
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    if (!folder) {
        setLook(m_text, "tone", folder.error().code == ErrorCode::Cancelled ? Tone::None : Tone::Bad);
        m_text->setText(folder.error().message);
        fitHeight();
        return;
    }
    m_folder = *folder;
    setLook(m_text, "tone", Tone::Good);
    m_text->setText(tr("Written to “%1”: one JSON file with everything, and the sign-ins and visits as CSV.")
                        .arg(QDir::toNativeSeparators(m_folder)));
    m_show->show();
    m_show->setFocus();
    fitHeight();
}

/// The words at the end are longer than those at the beginning, and a window does not grow by itself.
void AboutDialog::fitHeight()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void AboutDialog::reject()
{
    if (!m_isWriting) {
        QDialog::reject();
        return;
    }
    m_progress->isCancelled = true;
    m_close->setEnabled(false);
}

} // namespace foyer::app
