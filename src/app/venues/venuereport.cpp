// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/venues/venuereport.h"

#include "app/charts/heatgrid.h"
#include "app/charts/paintvisits.h"
#include "app/charts/sharelines.h"
#include "models/daytext.h"
#include "models/numbertext.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace foyer::app {

namespace {

constexpr int kTitlePixels = 22;
constexpr int kHeadingPixels = 14;
constexpr int kTextPixels = 12;
constexpr int kSmallPixels = 11;
constexpr int kTilePixels = 20;

constexpr qreal kMargin = 48;
constexpr qreal kPictureMargin = 24;
constexpr qreal kGap = 18;
constexpr qreal kColumnGap = 32;
constexpr qreal kHeadingHeight = 58;
constexpr qreal kTilesHeight = 58;
constexpr qreal kCaptionHeight = 26;
constexpr qreal kLegendHeight = 20;
constexpr qreal kHoursHeight = 190;
constexpr qreal kFooterHeight = 24;
constexpr qreal kLeastVisits = 140;
constexpr qreal kPictureVisits = 330;
constexpr qreal kMark = 10;
constexpr qreal kRadius = 8;

constexpr QSizeF kVisitsSize{1000, 480};
constexpr QSizeF kSmallSize{640, 380};

/// Side by side on the page.
constexpr std::array kSharePairs{std::pair(Shares::Gender, Shares::Provider),
                                 std::pair(Shares::Device, Shares::Frequency)};

QString translated(const char *text)
{
    return QCoreApplication::translate("VenueReport", text);
}

QFont sizedFont(const QString &family, int pixels, bool isBold)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

qreal sharesHeight(const VenueReport &report, const QString &family, Shares shares)
{
    models::SharesModel model;
    model.setParts(partsOf(report.numbers, shares));
    const ShareLines lines{model, {}, QFontMetrics(sizedFont(family, kTextPixels, false))};
    return kCaptionHeight + std::max(1, model.rowCount()) * lines.lineHeight();
}

/// Of the lines of charts below that of visits: the first, and the others with the gaps between.
std::pair<qreal, qreal> heightsBelow(const VenueReport &report, const QString &family)
{
    qreal shares = 0;
    for (const auto &[left, right] : kSharePairs)
        shares += kGap + std::max(sharesHeight(report, family, left), sharesHeight(report, family, right));
    return {std::max(kHoursHeight + kCaptionHeight, sharesHeight(report, family, Shares::Age)), shares};
}

} // namespace

QString VenueReport::periodText() const
{
    QString days = models::daysText(numbers.range, true);
    if (!numbers.visitsBefore)
        return days;
    const int earlier = numbers.earlier.days;
    //: Under the title of a report: its days, and those that they are compared with
    return translated(QT_TRANSLATE_NOOP("VenueReport", "%1, compared with %2"))
        .arg(days, models::daysText({numbers.range.from - earlier, numbers.range.to - earlier}, true));
}

VenueReportPainter::VenueReportPainter(QPainter &painter, const QFont &font, Qt::LayoutDirection direction)
    : m_painter(painter), m_family(font.family()), m_direction(direction), m_palette(loadPalette(false))
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(direction);
}

QSizeF VenueReportPainter::sizeOf(Picture picture, const VenueReport &report, const QFont &font)
{
    switch (picture) {
    case Picture::All:
        break;
    case Picture::Visits:
        return kVisitsSize;
    case Picture::Hours:
    case Picture::Shares:
        return kSmallSize;
    }
    const auto [middle, shares] = heightsBelow(report, font.family());
    const qreal height = kHeadingHeight + kTilesHeight + kPictureVisits + middle + shares + 3 * kGap;
    return {kVisitsSize.width(), std::ceil(height + 2 * kPictureMargin)};
}

void VenueReportPainter::paintPicture(Picture picture, const VenueReport &report, Shares shares)
{
    const QRectF whole(QPointF(), sizeOf(picture, report, fontOf(kTextPixels)));
    m_painter.fillRect(whole, m_palette.surface);
    const QRectF inner = whole.adjusted(kPictureMargin, kPictureMargin, -kPictureMargin, -kPictureMargin);
    if (picture == Picture::All) {
        paintAll(inner, report);
        return;
    }
    paintHeading(QRectF(inner.topLeft(), QSizeF(inner.width(), kHeadingHeight)), report);
    const QRectF rest = inner.adjusted(0, kHeadingHeight + kGap, 0, 0);
    if (picture == Picture::Visits)
        paintVisits(rest, report);
    else if (picture == Picture::Hours)
        paintHours(rest, report);
    else
        paintShares(rest, report, shares);
}

void VenueReportPainter::paintPage(QSizeF paper, const VenueReport &report, const QString &footer,
                                   const QString &pageNumber)
{
    const QRectF inner = QRectF(QPointF(), paper).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    paintAll(inner.adjusted(0, 0, 0, -kFooterHeight), report);
    const QRectF below(inner.left(), inner.bottom() - kFooterHeight, inner.width(), kFooterHeight);
    paintText(below, Qt::AlignLeft | Qt::AlignBottom, fontOf(kSmallPixels), m_palette.muted, footer);
    paintText(below, Qt::AlignRight | Qt::AlignBottom, fontOf(kSmallPixels), m_palette.muted, pageNumber);
}

void VenueReportPainter::paintAll(QRectF area, const VenueReport &report)
{
    const auto [middle, shares] = heightsBelow(report, m_family);
    const qreal visits =
        std::max(kLeastVisits, area.height() - kHeadingHeight - kTilesHeight - middle - shares - 3 * kGap);
    const qreal column = (area.width() - kColumnGap) / 2;
    qreal y = area.top();
    const auto row = [&](qreal height) {
        const QRectF box(area.left(), y, area.width(), height);
        y += height + kGap;
        return box;
    };
    const auto half = [&](QRectF box, bool isSecond) {
        return mirrored({isSecond ? box.right() - column : box.left(), box.top(), column, box.height()},
                        area);
    };
    paintHeading(row(kHeadingHeight), report);
    paintTiles(row(kTilesHeight), report);
    paintVisits(row(visits), report);
    const QRectF beside = row(middle);
    paintHours(half(beside, false), report);
    paintShares(half(beside, true), report, Shares::Age);
    for (const auto &[left, right] : kSharePairs) {
        const QRectF both =
            row(std::max(sharesHeight(report, m_family, left), sharesHeight(report, m_family, right)));
        paintShares(half(both, false), report, left);
        paintShares(half(both, true), report, right);
    }
}

void VenueReportPainter::paintHeading(QRectF area, const VenueReport &report)
{
    paintText(area, Qt::AlignLeft | Qt::AlignTop, fontOf(kTitlePixels, true), m_palette.text, report.venue);
    paintText(area, Qt::AlignLeft | Qt::AlignBottom, fontOf(kTextPixels), m_palette.muted,
              report.periodText());
}

void VenueReportPainter::paintTiles(QRectF area, const VenueReport &report)
{
    const QLocale locale;
    const storage::VisitCounts &sums = report.numbers.sums;
    const auto share = [&sums](qint64 part) {
        return sums.visits == 0 ? QString() : models::percentText(100.0 * double(part) / double(sums.visits));
    };
    QString change;
    if (const qint64 before = report.numbers.visitsBefore.value_or(0); before > 0) {
        //: Beside a number of visits: its change against the number before, e.g. "+8 % from 1,234"
        change = translated(QT_TRANSLATE_NOOP("VenueReport", "%1 from %2"))
                     .arg(models::signedPercentText(100.0 * double(sums.visits - before) / double(before)),
                          locale.toString(before));
    }

    struct Tile
    {
        QString name;
        qint64 value;
        QString note;
    };

    const std::array tiles{
        Tile{translated(QT_TRANSLATE_NOOP("VenueReport", "Visits")), sums.visits, change},
        Tile{translated(QT_TRANSLATE_NOOP("VenueReport", "New")), sums.newVisits, share(sums.newVisits)},
        Tile{translated(QT_TRANSLATE_NOOP("VenueReport", "Returning")), sums.returningVisits(),
             share(sums.returningVisits())},
        Tile{translated(QT_TRANSLATE_NOOP("VenueReport", "Sign-ins")), sums.signIns, {}}};
    constexpr qreal kTileGap = 12;
    constexpr qreal kTilePadding = 8;
    const qreal width = (area.width() - kTileGap * (tiles.size() - 1)) / tiles.size();
    for (size_t i = 0; i < tiles.size(); ++i) {
        const QRectF tile =
            mirrored({area.left() + qreal(i) * (width + kTileGap), area.top(), width, area.height()}, area);
        m_painter.setPen(m_palette.line);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(tile, kRadius, kRadius);
        const QRectF inner = tile.adjusted(kTilePadding, kTilePadding, -kTilePadding, -kTilePadding);
        paintText(inner, Qt::AlignLeft | Qt::AlignTop, fontOf(kSmallPixels), m_palette.muted, tiles[i].name);
        paintText(inner, Qt::AlignRight | Qt::AlignTop, fontOf(kSmallPixels), m_palette.muted, tiles[i].note);
        paintText(inner, Qt::AlignLeft | Qt::AlignBottom, fontOf(kTilePixels, true), m_palette.text,
                  locale.toString(tiles[i].value));
    }
}

void VenueReportPainter::paintVisits(QRectF area, const VenueReport &report)
{
    paintCaption(area, visitsTitle(report.question.span));
    paintLegend({area.left(), area.bottom() - kLegendHeight, area.width(), kLegendHeight}, report);
    models::VisitsChartModel model;
    model.setBars(report.numbers.bars, report.question.span, report.numbers.range, report.numbers.earlier);
    app::paintVisits(m_painter, area.adjusted(0, kCaptionHeight, 0, -kLegendHeight), model, m_palette,
                     fontOf(kSmallPixels));
}

void VenueReportPainter::paintLegend(QRectF area, const VenueReport &report)
{
    struct Entry
    {
        QString name;
        QColor color;
        bool isLine;
    };

    QList<Entry> entries{
        {translated(QT_TRANSLATE_NOOP("VenueReport", "Returning")), m_palette.chartReturning, false},
        {translated(QT_TRANSLATE_NOOP("VenueReport", "New")), m_palette.chartNew, false}};
    if (report.numbers.visitsBefore)
        entries.append({againstText(report.question.against), m_palette.muted, true});
    const QFont font = fontOf(kSmallPixels);
    const QFontMetricsF metrics(font);
    qreal x = area.left();
    for (const Entry &entry : std::as_const(entries)) {
        const QRectF mark(x, area.center().y() - kMark / 2, kMark, kMark);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(entry.color);
        if (entry.isLine)
            m_painter.drawRect(mirrored({mark.left(), mark.center().y() - 1, kMark, 2}, area));
        else
            m_painter.drawEllipse(mirrored(mark, area));
        const qreal width = metrics.horizontalAdvance(entry.name) + 2;
        const QRectF word(mark.right() + kMark / 2, area.top(), width, area.height());
        paintText(mirrored(word, area), Qt::AlignLeft | Qt::AlignVCenter, font, m_palette.muted, entry.name);
        x = word.right() + kGap;
    }
}

void VenueReportPainter::paintHours(QRectF area, const VenueReport &report)
{
    paintCaption(area, translated(QT_TRANSLATE_NOOP("VenueReport", "When visitors arrive")));
    models::WeekHoursModel model;
    model.setCounts(report.numbers.weekHours, report.numbers.calendar.startHour());
    const QFont font = fontOf(kSmallPixels);
    m_painter.setFont(font);
    HeatGrid{model, area.adjusted(0, kCaptionHeight, 0, 0), QFontMetrics(font), m_direction}.paint(m_painter,
                                                                                                   m_palette);
}

void VenueReportPainter::paintShares(QRectF area, const VenueReport &report, Shares shares)
{
    paintCaption(area, sharesTitle(shares));
    models::SharesModel model;
    model.setParts(partsOf(report.numbers, shares));
    const QFont font = fontOf(kTextPixels);
    const QRectF inner = area.adjusted(0, kCaptionHeight, 0, 0);
    if (model.rowCount() == 0) {
        paintText(inner, Qt::AlignLeft | Qt::AlignTop, font, m_palette.muted,
                  translated(QT_TRANSLATE_NOOP("VenueReport", "No visit in the period")));
        return;
    }
    m_painter.setFont(font);
    ShareLines{model, inner, QFontMetrics(font), m_direction, true}.paint(m_painter, m_palette);
}

void VenueReportPainter::paintCaption(QRectF area, const QString &text)
{
    area.setHeight(kCaptionHeight);
    paintText(area, Qt::AlignLeft | Qt::AlignTop, fontOf(kHeadingPixels, true), m_palette.text, text);
}

/// On one line, cut where there is no room for it.
void VenueReportPainter::paintText(QRectF area, Qt::Alignment alignment, const QFont &font,
                                   const QColor &color, const QString &text)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(area, int(QStyle::visualAlignment(m_direction, alignment)) | Qt::TextSingleLine,
                       QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

QFont VenueReportPainter::fontOf(int pixels, bool isBold) const
{
    return sizedFont(m_family, pixels, isBold);
}

QRectF VenueReportPainter::mirrored(QRectF part, QRectF whole) const
{
    if (m_direction == Qt::RightToLeft)
        part.moveLeft(whole.left() + whole.right() - part.right());
    return part;
}

} // namespace foyer::app
