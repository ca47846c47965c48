// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/calendarfields.h"

#include "app/widgets/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace foyer::app {
namespace {

constexpr int kSpacing = 8;
constexpr int kHours = 24;

} // namespace

CalendarFields::CalendarFields(QWidget *parent)
    : QWidget(parent), m_zone(new QComboBox(this)), m_dayStart(new QComboBox(this))
{
    m_zone->setObjectName(QStringLiteral("zoneBox"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->lineEdit()->setPlaceholderText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    m_dayStart->setObjectName(QStringLiteral("dayStartBox"));
    m_dayStart->setAccessibleName(tr("Start of the day"));
    for (int hour = 0; hour < kHours; ++hour)
        m_dayStart->addItem(QLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm")));

    auto *note =
        new QLabel(tr("A visit is one visitor at one venue on one business day. When this changes, Foyer "
                      "counts every visit anew; until that has ended, all numbers stay as they are."),
                   this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setLook(note, "role", QStringLiteral("small"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(kSpacing);
    int row = 0;
    for (const auto &[text, field] :
         {std::pair{tr("Time zone"), m_zone}, std::pair{tr("Day starts at"), m_dayStart}}) {
        auto *caption = new QLabel(text, this);
        setLook(caption, "role", QStringLiteral("muted"));
        caption->setBuddy(field);
        grid->addWidget(caption, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    grid->addWidget(note, row, 0, 1, 2);

    connect(m_zone, &QComboBox::currentTextChanged, this, [this] {
        setWrong(m_zone, !calendar());
        Q_EMIT edited();
    });
    connect(m_dayStart, &QComboBox::currentIndexChanged, this, &CalendarFields::edited);
}

void CalendarFields::setCalendar(const storage::Calendar &calendar)
{
    const QString id = QString::fromLatin1(calendar.zone.id());
    if (m_zone->findText(id) < 0)
        m_zone->addItem(id); // An alias that the system's list does not name.
    m_zone->setCurrentText(id);
    m_dayStart->setCurrentIndex(calendar.dayStartHour);
}

std::optional<storage::Calendar> CalendarFields::calendar() const
{
    const QString text = m_zone->currentText().trimmed();
    if (text.isEmpty())
        return storage::Calendar{QTimeZone(QTimeZone::systemTimeZoneId()), m_dayStart->currentIndex()};
    const int index = m_zone->findText(text, Qt::MatchFixedString);
    if (index < 0)
        return std::nullopt;
    return storage::Calendar{QTimeZone(m_zone->itemText(index).toLatin1()), m_dayStart->currentIndex()};
}

} // namespace foyer::app
