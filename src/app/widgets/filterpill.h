// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>

class QPushButton;
class QToolButton;

namespace foyer::app {

class ChoicePopup;

/// One filter as a pill: its name while it is off ("Gender"), and what was chosen with a way to take it away
/// while it is on ("Gender: Female ×"). Pressing it offers the choices. GUI thread.
class FilterPill final : public QFrame
{
    Q_OBJECT
public:
    FilterPill(const Theme &theme, QString title, QWidget *parent);

    /// What is offered, as plain text.
    void setChoices(const QStringList &choices);

    [[nodiscard]] const QString &title() const { return m_title; }

    /// Shows \a text as chosen, which is the choice of \a index where it is one of them; empty: off.
    void setValue(const QString &text, int index = -1);

    /// "Gender: Female", or its title alone while it is off.
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isOn() const { return !m_value.isEmpty(); }

Q_SIGNALS:
    void chosen(int index); ///< By the user, of the choices.
    void removed();         ///< By the user.

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void showIcons();
    void showText();

    const Theme &m_theme;
    QString m_title;
    QString m_value;
    QStringList m_choices;
    int m_index = -1;
    QPointer<ChoicePopup> m_popup;
    QPushButton *m_button;
    QToolButton *m_remove;
};

} // namespace foyer::app
