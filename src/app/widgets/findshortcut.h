// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace foyer::app {

/// Ctrl+F, or what the system has for it, leads into \a field while \a page is in view.
void addFindShortcut(QWidget &page, QLineEdit &field);

} // namespace foyer::app
