// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/findshortcut.h"

#include <QLineEdit>
#include <QShortcut>

namespace foyer::app {

void addFindShortcut(QWidget &page, QLineEdit &field)
{
    auto *find = new QShortcut(QKeySequence::Find, &page);
    QObject::connect(find, &QShortcut::activated, &field, [&field] {
        field.setFocus(Qt::ShortcutFocusReason);
        field.selectAll();
    });
}

} // namespace foyer::app
