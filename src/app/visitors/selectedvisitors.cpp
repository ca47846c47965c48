// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/selectedvisitors.h"

#include "app/visitors/forgetdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kPadding = 14;

} // namespace

SelectedVisitors::SelectedVisitors(AppContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_numbers(new QLabel(this))
    , m_forget(new QPushButton(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Selected visitors"));
    m_title->setObjectName(QStringLiteral("selectedTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_numbers->setObjectName(QStringLiteral("selectedNumbers"));
    m_numbers->setProperty("role", QStringLiteral("muted"));
    m_numbers->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy as text"), this);
    copy->setObjectName(QStringLiteral("copySelectedButton"));
    auto *exporting = new QPushButton(tr("Export CSV…"), this);
    exporting->setObjectName(QStringLiteral("exportSelectedButton"));
    m_forget->setObjectName(QStringLiteral("forgetSelectedButton"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, 12, kPadding, 12);
    layout->addWidget(m_title);
    layout->addWidget(m_numbers);
    layout->addStretch(1);
    layout->addWidget(copy);
    layout->addWidget(exporting);
    layout->addWidget(m_forget);
    connect(copy, &QPushButton::clicked, this, &SelectedVisitors::copyRequested);
    connect(exporting, &QPushButton::clicked, this, &SelectedVisitors::askForExport);
    connect(m_forget, &QPushButton::clicked, this, &SelectedVisitors::forget);
}

void SelectedVisitors::setVisitors(const QList<storage::VisitorRow> &visitors)
{
    m_visitors = visitors;
    const int count = static_cast<int>(visitors.size());
    qint64 visits = 0;
    qint64 signIns = 0;
    for (const auto &visitor : visitors) {
        visits += visitor.visits;
        signIns += visitor.signIns;
    }
    m_title->setText(tr("%Ln visitors selected", nullptr, count));
    m_numbers->setText(
        tr("Together: visits %1, sign-ins %2").arg(QLocale().toString(visits), QLocale().toString(signIns)));
    m_forget->setText(tr("Forget %Ln visitors…", nullptr, count));
}

void SelectedVisitors::askForExport()
{
    QList<qint64> ids;
    for (const auto &visitor : std::as_const(m_visitors))
        ids.append(visitor.visitorId);
    Q_EMIT exportRequested(ids);
}

void SelectedVisitors::forget()
{
    auto *dialog = new ForgetDialog(m_context, m_visitors, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace foyer::app
