// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "storage/changes.h"
#include "storage/rows.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace foyer::app {

class CalendarFields;

/// Gives a venue a time zone and a day start of its own, or takes them away. GUI thread; the context has a
/// receiver.
class VenueCalendarDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit VenueCalendarDialog(AppContext &context, QWidget *parent = nullptr);

private:
    struct State
    {
        QList<storage::VenueRow> venues;
        storage::Calendar standard;
        QHash<qint64, storage::VenueCalendar> own;
    };

    static Result<State> read(storage::Database &db);
    void load();
    void takeState(const Result<State> &state);
    void showVenue();
    void takeEdit();
    void save();
    void say(const QString &text, bool isWrong);
    [[nodiscard]] std::optional<storage::VenueCalendar> chosen() const;

    AppContext &m_context;
    State m_state;
    QComboBox *m_venue;
    QCheckBox *m_isStandard;
    CalendarFields *m_fields;
    QLabel *m_message;
    QPushButton *m_save;
    bool m_isShowing = false; ///< The fields follow what is stored, not the user.
};

} // namespace foyer::app
