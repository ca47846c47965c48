// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "health/checks.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace foyer::app {

/// One line of the list of checks: a pill with the level in a word, title and text, and a button to the page
/// where something can be done about it. GUI thread; owned by the list.
class CheckRow final : public QFrame
{
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setCheck(const health::CheckResult &check);

Q_SIGNALS:
    void pageRequested(foyer::app::PageId page);

private:
    QLabel *m_pill;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    std::optional<PageId> m_page; ///< Where the button leads.
};

} // namespace foyer::app
