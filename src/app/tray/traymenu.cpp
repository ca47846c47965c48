// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/traymenu.h"

#include "app/frame/receiverwords.h"
#include "app/tray/stateicon.h"

namespace foyer::app {

TrayMenu::TrayMenu(AppContext &context, TrayHost &tray, Notifier &notifier)
    : m_context(context), m_tray(tray), m_notifier(notifier)
{
    // Not every desktop shows an icon's words: they head the menu too.
    m_state = m_menu.addAction(QString());
    m_state->setEnabled(false);
    m_menu.addSeparator();
    auto *open = m_menu.addAction(tr("Open Foyer"));
    connect(open, &QAction::triggered, this, &TrayMenu::openRequested);
    m_menu.setDefaultAction(open);
    connect(m_menu.addAction(tr("Wallboard")), &QAction::triggered, this, &TrayMenu::wallboardRequested);
    m_menu.addSeparator();
    m_pause = m_menu.addAction(tr("Pause notifications today"));
    m_pause->setCheckable(true);
    connect(m_pause, &QAction::triggered, &notifier, &Notifier::setPausedToday);
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, this, &TrayMenu::quitRequested);
    // Another day may have begun.
    connect(&m_menu, &QMenu::aboutToShow, this, [this] { m_pause->setChecked(m_notifier.isPaused()); });

    connect(&tray, &TrayHost::activated, this, &TrayMenu::openRequested);
    if (context.receiver != nullptr)
        connect(context.receiver, &service::Receiver::statusChanged, this, &TrayMenu::showState);
    tray.setMenu(&m_menu);
    showState();
}

TrayMenu::~TrayMenu()
{
    m_tray.setMenu(nullptr);
}

void TrayMenu::showState()
{
    const auto words = receiverWords(m_context);
    m_state->setText(QString(words.mark % u' ' % words.phrase).replace(u'&', QStringLiteral("&&")));
    m_tray.showState(stateIcon(words.tone), QString(u"Foyer – " % words.phrase));
}

} // namespace foyer::app
