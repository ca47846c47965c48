// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/venuecalendardialog.h"

#include "app/settings/calendarfields.h"
#include "app/widgets/look.h"
#include "app/widgets/recountbar.h"
#include "models/venuetext.h"
#include "storage/queries.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace foyer::app {

VenueCalendarDialog::VenueCalendarDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_venue(new QComboBox(this))
    , m_isStandard(new QCheckBox(tr("As for all venues"), this))
    , m_fields(new CalendarFields(this))
    , m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("venueCalendarDialog"));
    setWindowTitle(tr("Business day of a venue"));
    m_venue->setObjectName(QStringLiteral("venueBox"));
    m_venue->setAccessibleName(tr("Venue"));
    m_venue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_isStandard->setObjectName(QStringLiteral("standardBox"));
    m_message->setObjectName(QStringLiteral("venueCalendarMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *recount = new RecountBar(this);
    recount->setReceiver(context.receiver);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Close, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("venueCalendarSave"));
    auto *layout = new QVBoxLayout(this);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_venue, m_isStandard, m_fields, recount, m_message})
        layout->addWidget(widget);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(480, sizeHint().height());

    connect(m_venue, &QComboBox::currentIndexChanged, this, &VenueCalendarDialog::showVenue);
    connect(m_isStandard, &QCheckBox::toggled, this, &VenueCalendarDialog::takeEdit);
    connect(m_fields, &CalendarFields::edited, this, &VenueCalendarDialog::takeEdit);
    connect(m_save, &QPushButton::clicked, this, &VenueCalendarDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    load();
}

Result<VenueCalendarDialog::State> VenueCalendarDialog::read(storage::Database &db)
{
    const auto venues = storage::venues(db);
    if (!venues)
        return venues.error();
    const auto standard = storage::calendar(db);
    if (!standard)
        return standard.error();
    const auto own = storage::venueCalendars(db);
    if (!own)
        return own.error();
    return State{*venues, *standard, *own};
}

void VenueCalendarDialog::load()
{
    m_save->setEnabled(false);
    m_context.reader.run(this, &VenueCalendarDialog::read,
                         [this](const Result<State> &state) { takeState(state); });
}

void VenueCalendarDialog::takeState(const Result<State> &state)
{
    if (!state) {
        say(state.error().message, true);
        return;
    }
    m_state = *state;
    const QVariant chosen = m_venue->currentData();
    {
        const QScopedValueRollback guard(m_isShowing, true);
        m_venue->clear();
        for (const auto &venue : std::as_const(m_state.venues))
            m_venue->addItem(models::venueText(venue.name, venue.id), venue.id);
        m_venue->setCurrentIndex(std::max(0, m_venue->findData(chosen)));
    }
    const bool hasVenues = m_venue->count() > 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_venue, m_isStandard, m_fields})
        widget->setEnabled(hasVenues);
    if (!hasVenues)
        say(tr("A venue can be chosen here when its first sign-in has come."), false);
    showVenue();
}

void VenueCalendarDialog::showVenue()
{
    if (m_isShowing)
        return;
    {
        const QScopedValueRollback guard(m_isShowing, true);
        const auto own = m_state.own.value(m_venue->currentData().toLongLong());
        m_isStandard->setChecked(!own.zone && !own.dayStartHour);
        m_fields->setCalendar({own.zone.value_or(m_state.standard.zone),
                               own.dayStartHour.value_or(m_state.standard.dayStartHour)});
    }
    takeEdit();
}

std::optional<storage::VenueCalendar> VenueCalendarDialog::chosen() const
{
    if (m_isStandard->isChecked())
        return storage::VenueCalendar{};
    const auto fields = m_fields->calendar();
    if (!fields)
        return std::nullopt;
    return storage::VenueCalendar{fields->zone, fields->dayStartHour};
}

void VenueCalendarDialog::takeEdit()
{
    if (m_isShowing)
        return;
    m_fields->setEnabled(!m_isStandard->isChecked() && m_venue->count() > 0);
    m_save->setEnabled(m_venue->count() > 0 &&
                       chosen() != m_state.own.value(m_venue->currentData().toLongLong()));
    if (m_save->isEnabled())
        m_message->hide();
}

void VenueCalendarDialog::save()
{
    const auto calendar = chosen();
    if (!calendar) {
        say(tr("There is no time zone of that name. Choose one of the list."), true);
        return;
    }
    m_save->setEnabled(false);
    m_context.receiver->writer()->apply(
        [calendar = *calendar, venueId = m_venue->currentData().toLongLong()](storage::Database &db) {
            return storage::setVenueCalendar(db, venueId, calendar);
        },
        this,
        [this](const Result<void> &done) {
            if (!done) {
                say(done.error().message, true);
                takeEdit();
                return;
            }
            say(tr("Saved."), false);
            m_context.receiver->recounting()->start();
            load();
        });
}

void VenueCalendarDialog::say(const QString &text, bool isWrong)
{
    setLook(m_message, "tone", isWrong ? Tone::Bad : Tone::Good);
    m_message->setText(text);
    m_message->show();
}

} // namespace foyer::app
