// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/traymenu.h"

#include "app/frame/receiverwords.h"
#include "app/tray/stateicon.h"

#include <QMenu>

namespace foyer::app {

TrayMenu::TrayMenu(AppContext &context, TrayHost &tray, Notifier &notifier)
    : m_context(context), m_tray(tray), m_notifier(notifier)
{
    auto &menu = tray.menu();
    // Not every desktop shows an icon's words: they head the menu too.
    m_state = menu.addAction(QString());
    m_state->setEnabled(false);
    menu.addSeparator();
    auto *open = menu.addAction(tr("Open Foyer"));
    connect(open, &QAction::triggered, this, &TrayMenu::openRequested);
    menu.setDefaultAction(open);
    connect(menu.addAction(tr("Wallboard")), &QAction::triggered, this, &TrayMenu::wallboardRequested);
    menu.addSeparator();
    m_pause = menu.addAction(tr("Pause notifications today"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, &notifier, &Notifier::setPausedToday);
    menu.addSeparator();
    connect(menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayMenu::quitRequested);
    // Another day may have begun.
    connect(&menu, &QMenu::aboutToShow, this, [this] { m_pause->setChecked(m_notifier.isPaused()); });

    connect(&tray, &TrayHost::activated, this, &TrayMenu::openRequested);
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &TrayMenu::showState);
    showState();
}

TrayMenu::~TrayMenu()
{
    m_tray.menu().clear();
}

void TrayMenu::showState()
{
    const auto words = receiverWords(m_context);
    m_state->setText(QString(words.mark % u' ' % words.phrase).replace(u'&', QStringLiteral("&&")));
    m_tray.showState(stateIcon(words.tone), QString(u"Foyer – " % words.phrase));
}

} // namespace foyer::app
