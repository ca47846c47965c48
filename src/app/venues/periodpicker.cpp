// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/periodpicker.h"

#include "models/daytext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace foyer::app {

namespace {

/// In the order of the box. All but one in whole weeks, so that the period before has the same weekdays.
constexpr std::array kLastDays{7, 28, 90, 364};
constexpr int kFirstPeriod = 1;
constexpr int kFreePeriod = kLastDays.size();
constexpr int kSpacing = 10;
constexpr int kLineSpacing = 8;
constexpr int kDateSpacing = 6;
constexpr int kDateFrame = 52;

/// In the order of the box.
constexpr std::array kAgainst{storage::Against::Nothing, storage::Against::PeriodBefore,
                              storage::Against::YearBefore};
constexpr int kFirstAgainst = 1;

/// As the locale writes it, but with all of the year: there may be many.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QDateEdit *makeDate(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *date = new QDateEdit(parent);
    date->setObjectName(QString::fromLatin1(name));
    date->setAccessibleName(accessibleName);
    date->setCalendarPopup(true);
    date->setDisplayFormat(dateFormat());
    // Its own hint knows nothing of the style sheet's room around the text.
    const QString longest = QLocale().toString(QDate(2028, 12, 28), dateFormat());
    date->setMinimumWidth(date->fontMetrics().horizontalAdvance(longest) + kDateFrame);
    return date;
}

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent)
    , m_period(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_dates(new QWidget(this))
    , m_from(makeDate("fromDate", tr("First day"), m_dates))
    , m_to(makeDate("toDate", tr("Last day"), m_dates))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_period->setObjectName(QStringLiteral("periodBox"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems(
        {tr("Last 7 days"), tr("Last 28 days"), tr("Last 90 days"), tr("Last 12 months"), tr("Other days")});
    m_period->setCurrentIndex(kFirstPeriod);
    m_against->setObjectName(QStringLiteral("againstBox"));
    m_against->setProperty("remembered", true);
    m_against->setAccessibleName(tr("Compared with"));
    m_against->addItems({tr("Compare: nothing"), tr("Compare: period before"), tr("Compare: a year ago")});
    m_against->setItemData(1, tr("As many days, up to the day before the first one"), Qt::ToolTipRole);
    m_against->setItemData(2, tr("The same weeks a year ago: 52 weeks earlier, so that weekdays meet"),
                           Qt::ToolTipRole);
    m_against->setCurrentIndex(kFirstAgainst);

    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins({});
    dates->setSpacing(kDateSpacing);
    dates->addWidget(m_from);
    //: Between two dates
    dates->addWidget(new QLabel(tr("to"), m_dates));
    dates->addWidget(m_to);
    dates->addStretch();
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(kSpacing);
    boxes->addWidget(m_period);
    boxes->addWidget(m_against);
    boxes->addStretch();
    m_lines->setContentsMargins({});
    m_lines->addLayout(boxes);
    m_lines->addWidget(m_dates);
    m_dates->hide();
    setEnabled(false); // Until setDays().
    setTwoLines(false);
    setTabOrder(m_period, m_against);
    setTabOrder(m_against, m_from);
    setTabOrder(m_from, m_to);
    setFocusProxy(m_period);

    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodPicker::takePeriod);
    connect(m_against, &QComboBox::currentIndexChanged, this, &PeriodPicker::changed);
    for (QDateEdit *date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, [this, date] { takeDate(date); });
}

bool PeriodPicker::isFree() const
{
    return m_period->currentIndex() == kFreePeriod;
}

storage::DayRange PeriodPicker::chosenDays() const
{
    return {dayNumber(m_from->date()), dayNumber(m_to->date())};
}

void PeriodPicker::ask(VenueQuestion &question) const
{
    question.against = kAgainst.at(size_t(m_against->currentIndex()));
    if (isFree())
        question.chosenDays = chosenDays();
    else
        question.lastDays = kLastDays.at(size_t(m_period->currentIndex()));
}

void PeriodPicker::setDays(storage::DayRange counted, storage::DayRange shown)
{
    m_shown = shown;
    setEnabled(true);
    const auto chosen = chosenDays();
    {
        const QSignalBlocker fromBlocker(m_from);
        const QSignalBlocker toBlocker(m_to);
        for (QDateEdit *date : {m_from, m_to})
            date->setDateRange(dateOfDay(counted.from), dateOfDay(counted.to));
    }
    if (isFree() && chosenDays() != chosen)
        Q_EMIT changed(); // Days that were remembered are gone.
}

QString PeriodPicker::periodWord() const
{
    if (!isFree())
        return QString::number(m_period->currentIndex());
    return QString(m_from->date().toString(Qt::ISODate) + u'/' + m_to->date().toString(Qt::ISODate));
}

void PeriodPicker::restorePeriod(const QString &word)
{
    bool isIndex = false;
    const int index = word.toInt(&isIndex);
    if (isIndex && index >= 0 && index < kFreePeriod) {
        m_period->setCurrentIndex(index);
        return;
    }
    const auto dates = word.split(u'/');
    const auto from = QDate::fromString(dates.first(), Qt::ISODate);
    const auto to = QDate::fromString(dates.last(), Qt::ISODate);
    if (dates.size() != 2 || !from.isValid() || !to.isValid() || from > to)
        return;
    m_shown = {dayNumber(from), dayNumber(to)};
    m_period->setCurrentIndex(kFreePeriod);
}

void PeriodPicker::takePeriod()
{
    if (isFree()) { // What is in view, to begin with.
        const QSignalBlocker fromBlocker(m_from);
        const QSignalBlocker toBlocker(m_to);
        m_from->setDate(dateOfDay(m_shown.from));
        m_to->setDate(dateOfDay(m_shown.to));
    }
    m_dates->setVisible(isFree());
    updateGeometry();
    Q_EMIT changed();
}

/// The other end follows: there is no period whose first day is after its last one.
void PeriodPicker::takeDate(const QDateEdit *changedDate)
{
    if (m_from->date() > m_to->date()) {
        QDateEdit *other = changedDate == m_from ? m_to : m_from;
        const QSignalBlocker blocker(other);
        other->setDate(changedDate->date());
    }
    Q_EMIT changed();
}

QString PeriodPicker::periodText() const
{
    return isFree() ? models::daysText(chosenDays(), true) : m_period->currentText();
}

QString PeriodPicker::choiceText() const
{
    return m_period->currentText();
}

int PeriodPicker::widthOfOneLine() const
{
    const int dates = isFree() ? kSpacing + m_dates->sizeHint().width() : 0;
    return m_period->sizeHint().width() + kSpacing + m_against->sizeHint().width() + dates;
}

int PeriodPicker::widthOfTwoLines() const
{
    const int boxes = m_period->sizeHint().width() + kSpacing + m_against->sizeHint().width();
    return std::max(boxes, isFree() ? m_dates->sizeHint().width() : 0);
}

void PeriodPicker::setTwoLines(bool areTwo)
{
    m_lines->setDirection(areTwo ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lines->setSpacing(areTwo ? kLineSpacing : kSpacing);
}

} // namespace foyer::app
