// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace foyer::app {

/// How good something is, for the style sheet's `tone`, `pill` and `banner`. Always with a word beside it.
enum class Tone { None, Accent, Good, Check, Bad };

[[nodiscard]] QString toneWord(Tone tone);

/// Sets a dynamic property that the style sheet knows and has the widget restyled.
void setLook(QWidget *widget, const char *property, const QString &value);
void setLook(QWidget *widget, const char *property, Tone tone);

/// Whether what is in a field cannot be used. Words have to say why.
void setWrong(QWidget *field, bool isWrong);

/// A tool tip that shows \a text as it is, whatever markup it holds: tool tips guess by themselves otherwise.
[[nodiscard]] QString plainToolTip(const QString &text);

/// \a pixels, of a layout in text of the usual size, where people have chosen larger text. Grows less than
/// the text does: what stands beside needs room too.
[[nodiscard]] int withText(int pixels);

} // namespace foyer::app
