// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/venuebars.h"

#include "domain/displaytext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace foyer::app {

namespace {

constexpr int kBarHeight = 5;
constexpr int kGap = 8;
constexpr int kMostVenues = 8;

} // namespace

VenueBars::VenueBars(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void VenueBars::setVenues(const QList<storage::VisitorDetails::VenueVisits> &venues)
{
    if (venues == m_venues)
        return;
    m_venues = venues.first(std::min<qsizetype>(venues.size(), kMostVenues));
    QStringList words;
    for (const auto &venue : std::as_const(m_venues))
        words.append(QString(displayText(venue.venueName) % u": " % QLocale().toString(venue.visits)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int VenueBars::rowHeight() const
{
    return fontMetrics().height() + kBarHeight + kGap;
}

QSize VenueBars::sizeHint() const
{
    return {120, static_cast<int>(m_venues.size()) * rowHeight()};
}

void VenueBars::paintEvent(QPaintEvent * /*event*/)
{
    if (m_venues.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &palette = m_theme.palette();
    const auto most = static_cast<qreal>(std::max<qint64>(1, m_venues.constFirst().visits));
    const auto left = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto right = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    int top = 0;
    for (const auto &venue : std::as_const(m_venues)) {
        const auto count = QLocale().toString(venue.visits);
        const QRect line(0, top, width(), fontMetrics().height());
        const int room = width() - fontMetrics().horizontalAdvance(count) - kGap;
        painter.setPen(palette.text);
        painter.drawText(line, left | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(displayText(venue.venueName), Qt::ElideRight, room));
        painter.drawText(line, right | Qt::AlignVCenter, count);
        const QRect bar(
            0, line.bottom() + 2,
            std::max(kBarHeight, static_cast<int>(width() * static_cast<qreal>(venue.visits) / most)),
            kBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), kBarHeight / 2.0,
                                kBarHeight / 2.0);
        top += rowHeight();
    }
}

} // namespace foyer::app
