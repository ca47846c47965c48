// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/forgetdialog.h"

#include "app/widgets/look.h"
#include "domain/background.h"
#include "models/persontext.h"
#include "service/forgetting.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr qsizetype kMostNames = 8;
constexpr int kWidth = 440;

} // namespace

ForgetDialog::ForgetDialog(AppContext &context, QList<storage::VisitorRow> visitors, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_visitors(std::move(visitors))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_forget(new QPushButton(tr("Forget"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("forgetDialog"));
    setWindowTitle(tr("Forget visitors"));
    build();
    connect(m_forget, &QPushButton::clicked, this, &ForgetDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ForgetDialog::reject);
}

void ForgetDialog::build()
{
    m_text->setObjectName(QStringLiteral("forgetText"));
    m_text->setProperty("role", QStringLiteral("heading"));
    m_text->setText(tr("Forget %Ln visitors for good?", nullptr, static_cast<int>(m_visitors.size())));
    m_details->setObjectName(QStringLiteral("forgetDetails"));
    m_details->setText(
        namesText() + QStringLiteral("\n\n") +
        tr("Removed are their profiles, their sign-ins with all that Purple sent, their visits, and what is "
           "in "
           "quarantine and names them; from the backups, too. The numbers in charts and totals stay, without "
           "names. This cannot be undone."));
    for (auto *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_bar->setRange(0, static_cast<int>(m_visitors.size()));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->hide();
    m_forget->setObjectName(QStringLiteral("forgetButton"));
    m_close->setObjectName(QStringLiteral("forgetCloseButton"));
    m_forget->setAutoDefault(false);
    m_close->setDefault(true); // Enter by mistake forgets nobody.
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_details);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setFixedWidth(kWidth);
    m_close->setFocus();
}

/// Whom it is about has to be seen, if only by their number.
QString ForgetDialog::namesText() const
{
    QStringList names;
    for (const auto &visitor : m_visitors.mid(0, kMostNames)) {
        names.append(m_context.privacy->isOn() ? tr("visitor %1").arg(visitor.visitorId)
                                               : models::personText(visitor.profile));
    }
    const auto others = m_visitors.size() - names.size();
    if (others > 0)
        names.append(tr("%Ln others", nullptr, static_cast<int>(others)));
    return QLocale().createSeparatedList(names);
}

void ForgetDialog::start()
{
    m_isRunning = true;
    m_forget->hide();
    m_bar->show();
    m_text->setText(tr("Forgetting…"));
    m_details->setText(tr("Foyer goes on receiving meanwhile."));
    forgetNext();
}

void ForgetDialog::forgetNext()
{
    m_bar->setValue(static_cast<int>(m_next));
    if (m_isStopping || m_next == m_visitors.size()) {
        finish();
        return;
    }
    runInBackground(
        this,
        [directory = m_context.directory, id = m_visitors.at(m_next).visitorId] {
            return service::forgetVisitor(directory, id);
        },
        [this](const Result<void> &forgotten) { takeForgotten(forgotten); });
}

void ForgetDialog::takeForgotten(const Result<void> &forgotten)
{
    ++m_next;
    // Somebody else may have been faster.
    if (forgotten || forgotten.error().code == ErrorCode::NotFound)
        ++m_forgotten;
    else if (!m_problems.contains(forgotten.error().message))
        m_problems.append(forgotten.error().message);
    forgetNext();
}

void ForgetDialog::finish()
{
    m_isRunning = false;
    m_bar->hide();
    m_close->setEnabled(true);
    m_close->setText(tr("Close"));
    m_close->setFocus();
    const bool areAll = m_forgotten == m_visitors.size();
    setLook(m_text, "tone", !m_problems.isEmpty() ? Tone::Bad : areAll ? Tone::Good : Tone::None);
    m_text->setText(tr("%Ln visitors are forgotten.", nullptr, m_forgotten));
    QStringList details = m_problems;
    if (areAll)
        details.append(tr("Nothing of them is left in the database and its backups."));
    else
        details.append(tr("%Ln of those that were chosen are still there.", nullptr,
                          static_cast<int>(m_visitors.size()) - m_forgotten));
    m_details->setText(details.join(QStringLiteral("\n\n")));
    adjustSize();
}

void ForgetDialog::reject()
{
    if (!m_isRunning) {
        QDialog::reject();
        return;
    }
    m_isStopping = true;
    m_close->setEnabled(false);
    m_text->setText(tr("Stopping after this one…"));
}

} // namespace foyer::app
