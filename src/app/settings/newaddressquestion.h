// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace foyer::app {

/// Asks, over \a parent, whether Purple is to have another address, and calls \a make when it is. GUI thread.
void askForNewAddress(QWidget *parent, std::function<void()> make);

} // namespace foyer::app
