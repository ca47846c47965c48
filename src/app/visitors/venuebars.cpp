// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/venuebars.h"

#include "models/venuetext.h"

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
    m_venues = venues;
    QStringList words;
    for (const auto &venue : std::as_const(m_venues))
        words.append(QString(models::venueText(venue.venue.name, venue.venue.id) % u": " % countText(venue)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString VenueBars::countText(const storage::VisitorDetails::VenueVisits &venue)
{
    const auto held = QLocale().toString(venue.visits);
    //: Visits of one visitor at a venue: %1 by Foyer's count, %2 by Purple's own, which is another one
    return venue.purpleVisits ? tr("%1 · Purple: %2").arg(held, QLocale().toString(*venue.purpleVisits))
                              : held;
}

int VenueBars::rowHeight() const
{
    return fontMetrics().height() + kBarHeight + kGap;
}

/// Beside those that are drawn.
qsizetype VenueBars::notDrawn() const
{
    return std::max<qsizetype>(0, m_venues.size() - kMostVenues);
}

QSize VenueBars::sizeHint() const
{
    const auto drawn = m_venues.size() - notDrawn();
    return {120, int(drawn) * rowHeight() + (notDrawn() > 0 ? fontMetrics().height() : 0)};
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
    for (const auto &venue : m_venues.first(m_venues.size() - notDrawn())) {
        const auto count = countText(venue);
        const QRect line(0, top, width(), fontMetrics().height());
        const int room = width() - fontMetrics().horizontalAdvance(count) - kGap;
        painter.setPen(palette.text);
        painter.drawText(line, left | Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(models::venueText(venue.venue.name, venue.venue.id),
                                                  Qt::ElideRight, room));
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
    if (notDrawn() == 0)
        return;
    painter.setPen(palette.muted);
    painter.drawText(QRect(0, top, width(), fontMetrics().height()), left | Qt::AlignVCenter,
                     tr("and %Ln more venues", nullptr, int(notDrawn())));
}

} // namespace foyer::app
