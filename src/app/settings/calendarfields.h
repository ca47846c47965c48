// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace foyer::app {

/// Where and when a business day starts: a time zone, found by typing a part of its name, and an hour.
class CalendarFields final : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarFields(QWidget *parent = nullptr);

    void setCalendar(const storage::Calendar &calendar);

    /// Without a time zone that of this PC; nothing while what is typed is none.
    [[nodiscard]] std::optional<storage::Calendar> calendar() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_zone;
    QComboBox *m_dayStart;
};

} // namespace foyer::app
