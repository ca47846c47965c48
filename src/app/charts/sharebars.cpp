// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sharebars.h"

#include "app/widgets/look.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace foyer::app {

namespace {

constexpr int kBarHeight = 8;
constexpr int kGap = 10;
constexpr int kRowGap = 3;
constexpr int kLeastBar = 40;
constexpr int kFewestRows = 4; ///< So much room is kept, so that little moves when another report is chosen.

} // namespace

ShareBars::ShareBars(const models::SharesModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &ShareBars::takeParts);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ShareBars::takeParts()
{
    QStringList words;
    for (int row = 0; row < m_model.rowCount(); ++row)
        words.append(m_model.partText(row));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const
{
    return fontMetrics().height() + kRowGap;
}

int ShareBars::widest(int column) const
{
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width =
            std::max(width, fontMetrics().horizontalAdvance(m_model.index(row, column).data().toString()));
    return width;
}

QSize ShareBars::sizeHint() const
{
    return {240, std::max(kFewestRows, m_model.rowCount()) * rowHeight()};
}

QSize ShareBars::minimumSizeHint() const
{
    return {widest(models::SharesModel::Group) + widest(models::SharesModel::Share) + 2 * kGap + kLeastBar,
            sizeHint().height()};
}

void ShareBars::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &palette = m_theme.palette();
    const auto left = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto right = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    const int groups = widest(models::SharesModel::Group);
    const int room = std::max(kLeastBar, width() - groups - widest(models::SharesModel::Share) - 2 * kGap);
    double most = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        most = std::max(most, m_model.index(row, 0).data(models::SharesModel::PartRole).toDouble());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        painter.setPen(palette.muted);
        painter.drawText(line, left | Qt::AlignVCenter,
                         m_model.index(row, models::SharesModel::Group).data().toString());
        painter.setPen(palette.text);
        painter.drawText(line, right | Qt::AlignVCenter,
                         m_model.index(row, models::SharesModel::Share).data().toString());
        const QRect track(groups + kGap, line.center().y() - kBarHeight / 2, room, kBarHeight);
        const double part = m_model.index(row, 0).data(models::SharesModel::PartRole).toDouble();
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.line);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), track), kBarHeight / 2.0,
                                kBarHeight / 2.0);
        if (part <= 0)
            continue;
        QRect bar = track;
        bar.setWidth(std::max(kBarHeight, int(room * part / most)));
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), kBarHeight / 2.0,
                                kBarHeight / 2.0);
    }
}

bool ShareBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = help->pos().y() / rowHeight();
    QToolTip::showText(help->globalPos(),
                       row < m_model.rowCount() ? plainToolTip(m_model.partText(row)) : QString(), this);
    return true;
}

} // namespace foyer::app
