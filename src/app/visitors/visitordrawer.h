// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace foyer::app {

class Avatar;
class ElidingLabel;
class VenueBars;
class VisitorActions;

/// Who the chosen visitor is: profile, visits by venue, the way to their history. Everything in it is what a
/// stranger typed, so all of it is plain text. GUI thread; owned by a page.
class VisitorDrawer final : public QFrame
{
    Q_OBJECT
public:
    VisitorDrawer(AppContext &context, QWidget *parent);

    void showVisitor(qint64 visitorId);
    /// A test delivery: nobody is stored, so only what it said can be shown.
    void showTest(const storage::LiveRow &row);
    void clear();

    /// Reads the visitor again.
    void refresh();

    [[nodiscard]] std::optional<qint64> visitorId() const { return m_visitorId; }

    [[nodiscard]] bool isSettled() const { return !m_isLoading; }

    /// What the drawer offers to do, for the context menu of the table that it stands beside.
    [[nodiscard]] const QList<QAction *> &menuActions() const { return m_menu; }

private:
    struct Field
    {
        QLabel *caption;
        ElidingLabel *value;
    };

    Field addField(const char *name, const QString &caption);
    void buildContent(QVBoxLayout *layout);
    void buildVenues(QVBoxLayout *layout);
    void setField(const Field &field, const QString &value);
    void showDetails(const storage::VisitorDetails &details);
    void showProfile(const Profile &profile, const QString &subtitle, const QString &device);
    void showAgain();
    void showMessage(const QString &text);
    void buildMenu();
    void enableMenu(bool isEnabled);
    void openHistory();

    AppContext &m_context;
    std::optional<qint64> m_visitorId;
    storage::VisitorDetails m_details;
    std::optional<storage::LiveRow> m_test; ///< Shown instead of a visitor.
    bool m_isLoading = false;
    storage::PendingQuery m_detailsQuery;
    QLabel *m_message;
    QWidget *m_content;
    Avatar *m_avatar;
    ElidingLabel *m_name;
    ElidingLabel *m_subtitle;
    QVBoxLayout *m_fields;
    Field m_email, m_birth, m_gender, m_device, m_firstSeen;
    QLabel *m_venuesTitle;
    QLabel *m_purpleNote;
    VenueBars *m_venues;
    QPushButton *m_history;
    VisitorActions *m_actions;
    QList<QAction *> m_menu;
};

} // namespace foyer::app
