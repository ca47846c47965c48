// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "app/venues/venuenumbers.h"

#include <QRectF>
#include <QSizeF>

class QFont;
class QPainter;

namespace foyer::app {

/// All that a picture or a page of paper says of one venue.
struct VenueReport
{
    QString venue; ///< As shown: plain and short.
    VenueQuestion question;
    VenueNumbers numbers;

    /// "1 Nov – 28 Nov 2026", and what that is compared with.
    [[nodiscard]] QString periodText() const;
};

/// What a picture is of: all charts, or one of them.
enum class Picture { All, Visits, Hours, Shares };

/// Drawn in units of 1/96 inch in the light palette, whatever the window looks like: these leave the window
/// for white paper. GUI thread, as Qt Charts is.
class VenueReportPainter final
{
public:
    /// In the family of \a font; sizes are those of the paper.
    VenueReportPainter(QPainter &painter, const QFont &font, Qt::LayoutDirection direction);

    /// As much as \a report needs, in the family of \a font.
    [[nodiscard]] static QSizeF sizeOf(Picture picture, const VenueReport &report, const QFont &font);

    /// \a shares: which report a picture of shares is of.
    void paintPicture(Picture picture, const VenueReport &report, Shares shares);

    /// One page of \a paper's size: all charts and numbers, with \a footer and the page's number below.
    void paintPage(QSizeF paper, const VenueReport &report, const QString &footer, const QString &pageNumber);

private:
    void paintHeading(QRectF area, const VenueReport &report);
    void paintTiles(QRectF area, const VenueReport &report);
    void paintVisits(QRectF area, const VenueReport &report);
    void paintLegend(QRectF area, const VenueReport &report);
    void paintHours(QRectF area, const VenueReport &report);
    void paintShares(QRectF area, const VenueReport &report, Shares shares);
    void paintAll(QRectF area, const VenueReport &report);
    void paintText(QRectF area, Qt::Alignment alignment, const QFont &font, const QColor &color,
                   const QString &text);
    [[nodiscard]] QFont fontOf(int pixels, bool isBold = false) const;
    void paintCaption(QRectF area, const QString &text);
    /// \a area's place in the direction of reading.
    [[nodiscard]] QRectF mirrored(QRectF part, QRectF whole) const;

    QPainter &m_painter;
    QString m_family;
    Qt::LayoutDirection m_direction;
    Palette m_palette;
};

} // namespace foyer::app
