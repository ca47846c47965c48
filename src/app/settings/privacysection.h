// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/retention.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace foyer::app {

/// Settings › Privacy: how long visitors are kept and whom that would remove, whether the screen shows who
/// they are, and how many were forgotten. What is changed here is in force at once; where it removes people,
/// it asks first. GUI thread; owned by the Settings page.
class PrivacySection final : public QFrame
{
    Q_OBJECT
public:
    PrivacySection(AppContext &context, QWidget *parent);

    /// Looks at the database again.
    void refresh();

    [[nodiscard]] bool isSettled() const { return m_pending == 0; }

private:
    void build();
    void buildRetention(QVBoxLayout *layout);
    [[nodiscard]] service::Retention *retention() const;
    [[nodiscard]] int chosenMonths() const;
    void takeMonths();
    void preview();
    void showPreview(const Result<storage::Expired> &expired);
    void apply();
    void keepMonths(int months);
    void showForgotten();

    AppContext &m_context;
    storage::Expired m_expired; ///< Whom the chosen months would remove.
    bool m_isPreviewed = false; ///< That is known.
    int m_previewRequest = 0;   ///< Answers to older choices are dropped.
    int m_pending = 0;          ///< Answers under way.
    QCheckBox *m_mask;
    QCheckBox *m_keepsForever;
    QSpinBox *m_months;
    QLabel *m_preview;
    QPushButton *m_apply;
    QLabel *m_message;
    QLabel *m_forgotten;
};

} // namespace foyer::app
