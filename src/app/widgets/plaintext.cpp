// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plaintext.h"

#include <QLabel>

namespace foyer::app {

QLabel *makePlainText(QWidget *parent, const char *role, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

} // namespace foyer::app
