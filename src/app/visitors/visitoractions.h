// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QWidget>

class QPushButton;

namespace foyer::app {

/// What can be done about the chosen visitor: follow them, so that a notification tells of their arrival,
/// write all that is held on them into a folder, and forget them. GUI thread; owned by the drawer.
class VisitorActions final : public QWidget
{
    Q_OBJECT
public:
    VisitorActions(AppContext &context, QWidget *parent);

    void setVisitor(const storage::VisitorRow &visitor, bool isFollowed);

    /// For a place of the drawer's choosing: it is needed more often than the others.
    [[nodiscard]] QPushButton *followButton() { return m_follow; }

    void chooseFolder();
    void confirmForget();

private:
    void showFollowed(bool isFollowed);
    void follow(bool isFollowed);
    void forget(qint64 visitorId);
    void takeForgotten(const Result<void> &forgotten);

    AppContext &m_context;
    storage::VisitorRow m_visitor;
    QPushButton *m_follow;
    QPushButton *m_about;
    QPushButton *m_forget;
};

} // namespace foyer::app
