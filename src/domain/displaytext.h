// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer {

/// Makes what a stranger typed safe to show on one line: line breaks, tabs and other control characters
/// become spaces, marks that change the direction of the text around it are dropped, and more than \a
/// maxLength characters are cut with "…". The result is plain text: give it to a plain-text control, never to
/// a rich one.
[[nodiscard]] QString displayText(const QString &untrusted, int maxLength = 200);

/// First and last name as one display text; empty when both are.
[[nodiscard]] QString displayName(const QString &firstName, const QString &lastName);

} // namespace foyer
