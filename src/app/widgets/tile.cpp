// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tile.h"

#include "app/charts/sparkline.h"
#include "app/widgets/elidinglabel.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kPadding = 14;
constexpr int kHeight = 114;
constexpr int kSparklineHeight = 26;
constexpr int kSparklineWidth = 130;

QLabel *makeLabel(QWidget *parent, const QString &role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

} // namespace

Tile::Tile(const Theme &theme, const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_caption(makeLabel(this, QStringLiteral("small")))
    , m_value(makeLabel(this, QStringLiteral("value")))
    , m_change(makeLabel(this, QStringLiteral("smallStrong")))
    , m_note(new ElidingLabel(this))
{
    setProperty("card", true);
    setMinimumHeight(kHeight);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true); // In narrow windows long words take a second line.
    setSizePolicy(policy);
    m_note->setProperty("role", QStringLiteral("small"));
    m_caption->setText(caption);
    m_value->setText(QStringLiteral("–"));
    m_change->hide();

    auto *remark = new QHBoxLayout;
    remark->setSpacing(4);
    remark->addWidget(m_change);
    remark->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, 11, 8, 12);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    layout->addLayout(remark);
    layout->addStretch(1);
    m_caption->setWordWrap(true);
}

void Tile::say(const QString &value, const QString &note, const QString &change, Tone tone)
{
    m_value->setText(value);
    m_note->setFullText(note);
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    setLook(m_change, "tone", tone);
    setAccessibleName(QStringList{m_caption->text(), value, change, note}.join(u' ').simplified());
}

void Tile::setSparkline(const QList<qint64> &values)
{
    m_values = values;
    update();
}

void Tile::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_values.isEmpty())
        return;
    QPainter painter(this);
    const int width = std::min(kSparklineWidth, this->width() - 2 * kPadding);
    const QRectF area(layoutDirection() == Qt::LeftToRight ? kPadding : this->width() - kPadding - width,
                      height() - kSparklineHeight - 16, width, kSparklineHeight);
    paintSparkline(painter, area, m_values, m_theme.palette().accent);
}

} // namespace foyer::app
