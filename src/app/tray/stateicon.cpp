// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/stateicon.h"

#include "app/theme/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace foyer::app {

namespace {

constexpr qreal kMarkShare = 0.56; ///< Of the icon's side; smaller, the shapes look alike at 16 pixels.
constexpr qreal kRim = 0.07;       ///< White around the mark, of the icon's side.

QPainterPath markOf(Tone tone, const QRectF &area)
{
    QPainterPath path;
    switch (tone) {
    case Tone::Check:
        path.addPolygon(
            QPolygonF({QPointF(area.center().x(), area.top()), area.bottomRight(), area.bottomLeft()}));
        path.closeSubpath();
        break;
    case Tone::Bad:
        path.addRect(area.adjusted(area.width() * 0.08, area.height() * 0.08, 0, 0));
        break;
    case Tone::Good:
    case Tone::None:
    case Tone::Accent:
        path.addEllipse(area);
        break;
    }
    return path;
}

/// The tray may be light or dark, and does not say: the colours are those that are dark on the white rim.
QColor colourOf(Tone tone, const Palette &light)
{
    switch (tone) {
    case Tone::Good:
        return light.good;
    case Tone::Check:
        return light.check;
    case Tone::Bad:
        return light.bad;
    case Tone::None:
    case Tone::Accent:
        break;
    }
    return light.text;
}

QPixmap drawn(Tone tone, int side, QSvgRenderer &icon, const Palette &light)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter, QRectF(0, 0, side, side));
    const qreal rim = std::max(1.0, side * kRim);
    const qreal mark = side * kMarkShare;
    const auto path = markOf(tone, QRectF(side - mark - rim, side - mark - rim, mark, mark));
    painter.setPen(QPen(light.surface, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(light.surface);
    painter.drawPath(path);
    const QColor colour = colourOf(tone, light);
    const bool isRing = tone == Tone::None || tone == Tone::Accent;
    painter.setPen(isRing ? QPen(colour, std::max(1.5, side * 0.1)) : QPen(Qt::NoPen));
    painter.setBrush(isRing ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(path);
    return pixmap;
}

} // namespace

QIcon stateIcon(Tone tone)
{
    const Palette light = loadPalette(false);
    QSvgRenderer renderer(QStringLiteral(":/foyer/icons/foyer.svg"));
    QIcon icon;
    for (const int side : {16, 20, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(tone, side, renderer, light));
    return icon;
}

} // namespace foyer::app
