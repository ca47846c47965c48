// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallboard/walltext.h"

#include <QLabel>
#include <QVariant>

#include <algorithm>

namespace foyer::app {

QLabel *makeWallLabel(QWidget *parent, const char *role, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QFont wallFont(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(kSmallestWallText, pixels));
    font.setWeight(weight);
    return font;
}

void setWallText(QWidget *widget, int pixels, QFont::Weight weight)
{
    widget->setFont(wallFont(widget->font(), pixels, weight));
}

} // namespace foyer::app
