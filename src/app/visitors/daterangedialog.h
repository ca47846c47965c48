// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/daterange.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;

namespace foyer::app {

/// Asks for a first and a last day. GUI thread.
class DateRangeDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Begins with \a first and \a last.
    DateRangeDialog(const QString &title, QDate first, QDate last, QWidget *parent);

Q_SIGNALS:
    void rangeChosen(const foyer::models::DateRange &range);

private:
    void check();

    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace foyer::app
