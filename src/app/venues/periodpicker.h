// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuequestion.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateEdit;

namespace foyer::app {

/// Which days, and what they are compared with: the last so many, or any from one day to another. Wraps to
/// two lines where there is no room for one. GUI thread.
class PeriodPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    /// Puts what is chosen into \a question.
    void ask(VenueQuestion &question) const;

    /// There is nothing to choose before this. Days outside of \a counted have no numbers and cannot be
    /// chosen. \a shown: the days in view, with which a choice of other days begins.
    void setDays(storage::DayRange counted, storage::DayRange shown);

    /// What the period is called: "Last 28 days", "1 Nov – 28 Nov 2026".
    [[nodiscard]] QString periodText() const;

    /// The same in short: "Other days".
    [[nodiscard]] QString choiceText() const;

    /// What is chosen, for a settings file: "3", "2026-11-01/2026-11-28".
    [[nodiscard]] QString periodWord() const;
    /// Chooses it again; does nothing for what it does not know.
    void restorePeriod(const QString &word);

    [[nodiscard]] int widthOfOneLine() const;
    [[nodiscard]] int widthOfTwoLines() const;
    void setTwoLines(bool areTwo);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isFree() const;
    [[nodiscard]] storage::DayRange chosenDays() const;
    void takePeriod();
    void takeDate(const QDateEdit *changedDate);

    QComboBox *m_period;
    QComboBox *m_against;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QBoxLayout *m_lines;
    storage::DayRange m_shown;
};

} // namespace foyer::app
