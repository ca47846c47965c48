// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace foyer::app {

/// A label that breaks its lines and shows \a text as it is, whatever markup it holds, in the look of \a
/// role, one of the style sheet's.
[[nodiscard]] QLabel *makePlainText(QWidget *parent, const char *role, const QString &text = {});

} // namespace foyer::app
