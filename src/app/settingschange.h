// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <functional>

namespace foyer::app {

/// Changes the settings in force at once, and writes them into the file behind the GUI thread's back
/// (runInOrder(), as everything that writes them does); \a done hears what came of that, unless \a receiver
/// is gone by then. Beside another Foyer that receives, whose business the rest of the file is, only what \a
/// change touches is changed there. GUI thread.
void changeSettings(AppContext &context, const std::function<void(service::Settings &)> &change,
                    QObject *receiver, std::function<void(const Result<void> &)> done);

} // namespace foyer::app
