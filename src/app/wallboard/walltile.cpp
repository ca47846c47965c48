// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallboard/walltile.h"

#include "app/charts/sparkline.h"
#include "app/wallboard/walltext.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr qreal kPlainWords = 15; ///< Pixels of text beside which a line is one of a page's.

} // namespace

WallTile::WallTile(const Theme &theme, const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_caption(makeWallLabel(this, "muted"))
    , m_value(makeWallLabel(this, "wall"))
    , m_change(makeWallLabel(this, "wall"))
    , m_note(makeWallLabel(this, "muted"))
    , m_remark(new QWidget(this))
{
    setProperty("card", true);
    m_caption->setText(caption);
    setAccessibleName(caption);
    m_caption->setWordWrap(true);
    m_value->setText(QStringLiteral("–"));
    m_note->setWordWrap(true);
    m_change->hide();
    auto *remark = new QVBoxLayout(m_remark);
    remark->setContentsMargins(0, 0, 0, 0);
    remark->setSpacing(0);
    remark->addWidget(m_change);
    remark->addWidget(m_note);
    remark->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    layout->addWidget(m_remark, 1);
    // Whatever is said in it, all tiles stay equally wide.
    for (auto *label : {m_caption, m_value, m_change, m_note})
        label->setMinimumWidth(1);
}

void WallTile::say(const QString &value, const QString &note, const QString &change, Tone tone)
{
    m_value->setText(value);
    m_note->setText(note);
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    setLook(m_change, "tone", tone);
    setAccessibleName(QStringList{m_caption->text(), value, change, note}.join(u' ').simplified());
}

void WallTile::setSparkline(const QList<qint64> &values)
{
    m_values = values;
    update();
}

int WallTile::textWidth() const
{
    const auto margins = layout()->contentsMargins();
    return width() - margins.left() - margins.right() - 2 * frameWidth();
}

int WallTile::fitting(const QLabel &label, int pixels, QFont::Weight weight) const
{
    const int needed = QFontMetrics(wallFont(font(), pixels, weight)).horizontalAdvance(label.text());
    return needed <= textWidth() ? pixels : pixels * std::max(1, textWidth()) / needed;
}

int WallTile::fittingValue(int pixels) const
{
    return fitting(*m_value, pixels, QFont::Bold);
}

int WallTile::fittingCaption(int pixels) const
{
    return fitting(*m_caption, pixels, QFont::Normal);
}

void WallTile::setTextSizes(int value, int caption, int words)
{
    m_caption->setFont(wallFont(font(), caption, QFont::Normal));
    m_value->setFont(wallFont(font(), value, QFont::Bold));
    m_change->setFont(wallFont(font(), words, QFont::DemiBold));
    m_note->setFont(wallFont(font(), words, QFont::Normal));
    m_remark->setMinimumHeight(2 * m_note->fontMetrics().height()); // So that the tiles keep their height.
    m_lineScale = std::max(1.0, words / kPlainWords);
}

void WallTile::setMargin(int margin)
{
    layout()->setContentsMargins(margin, margin * 3 / 4, margin, margin * 3 / 4);
}

int WallTile::captionHeight() const
{
    return m_caption->heightForWidth(std::max(1, textWidth()));
}

void WallTile::setCaptionHeight(int height)
{
    m_caption->setFixedHeight(height);
}

void WallTile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_values.isEmpty())
        return;
    QPainter painter(this);
    const QRectF area = QRectF(m_remark->geometry()).adjusted(0, m_remark->height() * 0.2, 0, 0);
    painter.scale(m_lineScale, m_lineScale);
    const QRectF scaled(area.topLeft() / m_lineScale, area.size() / m_lineScale);
    paintSparkline(painter, scaled, m_values, m_theme.palette().accent);
}

} // namespace foyer::app
