// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/banner.h"

#include "app/frame/receiverwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace foyer::app {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_row(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setSpacing(8);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 6, 22, 6);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_row);
    hide();
}

void Banner::say(Tone tone, const QString &text, const QList<Action> &actions)
{
    const bool areSame =
        std::equal(actions.begin(), actions.end(), m_actions.begin(), m_actions.end(),
                   [](const Action &wanted, const Action &shown) { return wanted.text == shown.text; });
    m_actions = actions;
    if (!areSame)
        addButtons();
    m_mark->setText(toneMark(tone));
    m_text->setText(text);
    setAccessibleName(text);
    setLook(this, "banner", tone);
    setVisible(!text.isEmpty());
}

void Banner::addButtons()
{
    for (QPushButton *button : std::exchange(m_buttons, {})) {
        button->hide(); // One of them may be calling.
        button->deleteLater();
    }
    QWidget *before = m_before;
    for (const Action &action : m_actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, i = m_buttons.size()] {
            const auto run = m_actions[i].run; // It may make the banner say something else.
            run();
        });
        m_row->addWidget(button);
        m_buttons.append(button);
        if (before)
            setTabOrder(before, button);
        before = button;
    }
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace foyer::app
