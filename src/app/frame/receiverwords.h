// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/widgets/look.h"

#include <QString>

namespace foyer::app {

/// The state of receiving in words, for the status strip and page headers. Never names the token.
struct ReceiverWords
{
    Tone tone = Tone::None;
    QString brief;  ///< "Receiving"
    QString phrase; ///< "Listening on https://wifi.example.com:8443"
    QString mark;   ///< A shape that goes with the tone, for those who do not see its colour.
};

[[nodiscard]] ReceiverWords receiverWords(const AppContext &context);

/// The shape of a tone: ● good, ▲ check, ■ bad, ○ neither.
[[nodiscard]] QString toneMark(Tone tone);

} // namespace foyer::app
