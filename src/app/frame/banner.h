// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/look.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace foyer::app {

/// A line across the top of the window: one sentence and the ways on from it. Hidden while it has no text.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    /// Replaces what it says. An empty \a text hides it. Buttons stay, with the focus, while their texts do.
    void say(Tone tone, const QString &text, const QList<Action> &actions = {});

    /// Its buttons come after \a before in the tab order.
    void setTabPlace(QWidget *before) { m_before = before; }

    [[nodiscard]] QString text() const;

private:
    void addButtons();

    QLabel *m_mark;
    QLabel *m_text;
    QHBoxLayout *m_row;
    QList<Action> m_actions;
    QList<QPushButton *> m_buttons; ///< One for each action.
    QPointer<QWidget> m_before;
};

} // namespace foyer::app
