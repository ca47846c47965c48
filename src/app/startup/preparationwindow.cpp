// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/preparationwindow.h"

#include "app/widgets/look.h"

#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

using service::Preparing;

constexpr int kWidth = 460;
constexpr int kMargin = 24;
constexpr int kSpacing = 12;

struct Words
{
    QString title;
    QString text;
};

Words wordsOf(Preparing what)
{
    switch (what) {
    case Preparing::Restoring:
        return {PreparationWindow::tr("Restoring the backup"),
                PreparationWindow::tr("It is copied and checked before it takes the place of the database.")};
    case Preparing::BackingUp:
        return {
            PreparationWindow::tr("Making a backup"),
            PreparationWindow::tr("This version of Foyer keeps the database in a newer form. Before it is "
                                  "changed, a backup is made.")};
    case Preparing::Migrating:
        return {
            PreparationWindow::tr("Changing the database"),
            PreparationWindow::tr("It gets the form that this version of Foyer needs. The larger it is, the "
                                  "longer that takes.")};
    case Preparing::Looking:
        break;
    }
    return {PreparationWindow::tr("Opening the database"), {}};
}

} // namespace

PreparationWindow::PreparationWindow()
    : m_title(new QLabel(this)), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Foyer"));
    setFixedWidth(kWidth);
    setLook(m_title, "role", QStringLiteral("heading"));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(QStringLiteral("preparationText"));
    m_bar->setObjectName(QStringLiteral("preparationBar"));
    m_bar->setTextVisible(false);
    auto *note =
        new QLabel(tr("Purple sends again what comes meanwhile. If you close this window, nothing is "
                      "lost, and the next start goes on."),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setLook(note, "role", QStringLiteral("small"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kSpacing);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_text, m_bar, note})
        layout->addWidget(each);
    showProgress(Preparing::Looking, 0);
}

void PreparationWindow::showProgress(Preparing what, int percent)
{
    const auto words = wordsOf(what);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_bar->setAccessibleName(words.title);
    // How long a migration takes nobody knows.
    const bool isMeasured = what == Preparing::BackingUp || what == Preparing::Restoring;
    m_bar->setRange(0, isMeasured ? 100 : 0);
    m_bar->setValue(percent);
    fit();
}

/// A window does not grow by itself with what wraps in it.
void PreparationWindow::fit()
{
    setFixedHeight(layout()->totalHeightForWidth(kWidth));
}

void PreparationWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit(); // The fonts of the style are known now.
}

void PreparationWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

} // namespace foyer::app
