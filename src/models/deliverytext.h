// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QString>

namespace foyer::models {

/// What became of a delivery, in a word or two of the user's language.
[[nodiscard]] QString outcomeText(DeliveryOutcome outcome);

/// The same in a sentence, for people who do not know our words.
[[nodiscard]] QString outcomeExplanation(DeliveryOutcome outcome);

/// Why a delivery is in quarantine, one sentence; \a word is Rejection::word(). A word of a later version is
/// shown as it is.
[[nodiscard]] QString quarantineReasonText(const QString &word);

/// A moment with date and seconds, in this computer's time zone.
[[nodiscard]] QString momentText(qint64 utcMs);

/// An answer time: "0.8 ms", "12 ms", "1.4 s".
[[nodiscard]] QString answerTimeText(qint64 microseconds);

} // namespace foyer::models
