// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;

namespace foyer::app {

/// A list below a button, of which one entry is chosen: by the mouse, or by the arrow keys and Enter; Esc
/// leaves it. A long list has a field that narrows it down as somebody types. GUI thread; deletes itself when
/// it closes.
class ChoicePopup final : public QFrame
{
    Q_OBJECT
public:
    /// \a chosen is the entry that has been chosen so far, −1 for none. All is plain text.
    ChoicePopup(const QString &title, const QStringList &choices, int chosen, QWidget *parent);

    /// Below \a anchor, or above it where there is more room.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    QLineEdit *m_search = nullptr;
    QListWidget *m_list;
};

} // namespace foyer::app
