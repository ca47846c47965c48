// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/banner.h"

#include "app/frame/receiverwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace foyer::app {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_actions(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actions->setSpacing(8);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 6, 22, 6);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    hide();
}

void Banner::say(Tone tone, const QString &text, const QList<Action> &actions)
{
    while (auto *item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_mark->setText(toneMark(tone));
    m_text->setText(text);
    setAccessibleName(text);
    for (const auto &action : actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, action.run);
        m_actions->addWidget(button);
    }
    setLook(this, "banner", tone);
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace foyer::app
