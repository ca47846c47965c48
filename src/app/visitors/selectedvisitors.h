// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/rows.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace foyer::app {

/// Stands where the drawer is when several visitors are selected: how many, and what can be done with all of
/// them. GUI thread; owned by the page.
class SelectedVisitors final : public QFrame
{
    Q_OBJECT
public:
    SelectedVisitors(AppContext &context, QWidget *parent);

    void setVisitors(const QList<storage::VisitorRow> &visitors);

    void forget();

Q_SIGNALS:
    void copyRequested();
    void exportRequested(const QList<qint64> &visitorIds);

private:
    void askForExport();

    AppContext &m_context;
    QList<storage::VisitorRow> m_visitors;
    QLabel *m_title;
    QLabel *m_numbers;
    QPushButton *m_forget;
};

} // namespace foyer::app
