// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/avatar.h"

#include <QPainter>

namespace foyer::app {

namespace {

constexpr int kDiameter = 40;

} // namespace

Avatar::Avatar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(kDiameter, kDiameter);
}

void Avatar::setInitials(const QString &initials)
{
    m_initials = initials;
    update();
}

void Avatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.palette().accentSoft);
    painter.drawEllipse(rect());
    auto bold = font();
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(m_theme.palette().accentText);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace foyer::app
