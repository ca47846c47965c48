// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/look.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

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

    /// Replaces what it says. An empty \a text hides it.
    void say(Tone tone, const QString &text, const QList<Action> &actions = {});

    [[nodiscard]] QString text() const;

private:
    QLabel *m_mark;
    QLabel *m_text;
    QHBoxLayout *m_actions;
};

} // namespace foyer::app
