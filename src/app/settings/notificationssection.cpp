// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/notificationssection.h"

#include "app/settingschange.h"
#include "app/widgets/look.h"
#include "app/widgets/plaintext.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace foyer::app {

NotificationsSection::NotificationsSection(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_problem(makePlainText(this, "small"))
{
    setObjectName(QStringLiteral("notificationsCard"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->addWidget(makePlainText(this, "heading", tr("Notifications")));
    using Desktop = service::DesktopSettings;
    addSwitch(layout, "firstVisitorBox", tr("The first visitor of the day"), {}, &Desktop::tellsFirstVisitor);
    addSwitch(layout, "followedBox", tr("A visitor whom I follow arrives"),
              tr("Choose Follow beside a visitor on Live or Visitors."), &Desktop::tellsFollowed);
    addSwitch(layout, "troubleBox", tr("Trouble with the endpoint"),
              tr("It does not listen or cannot store, or its certificate is about to end."),
              &Desktop::tellsTrouble);
    layout->addWidget(
        makePlainText(this, "small",
                      tr("Each at most once a day. They come through the tray, whose menu pauses "
                         "them for today; privacy mode leaves the names out.")));
    m_problem->setObjectName(QStringLiteral("notificationsProblem"));
    setLook(m_problem, "tone", Tone::Bad);
    m_problem->hide();
    layout->addWidget(m_problem);
}

void NotificationsSection::addSwitch(QVBoxLayout *layout, const char *name, const QString &text,
                                     const QString &note, bool service::DesktopSettings::*value)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(m_context.settings.desktop.*value);
    layout->addWidget(box);
    if (!note.isEmpty()) {
        layout->addWidget(makePlainText(this, "small", note));
        box->setAccessibleDescription(note);
    }
    connect(box, &QCheckBox::toggled, this, [this, value](bool isOn) {
        ++m_pending;
        changeSettings(
            m_context, [value, isOn](service::Settings &settings) { settings.desktop.*value = isOn; }, this,
            [this](const Result<void> &saved) {
                --m_pending;
                m_problem->setVisible(!saved);
                if (!saved)
                    m_problem->setText(saved.error().message);
            });
    });
}

} // namespace foyer::app
