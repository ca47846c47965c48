// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/background.h"

namespace foyer {

namespace {

class OneThread final : public QThreadPool
{
public:
    OneThread() { setMaxThreadCount(1); }
};

} // namespace

/// Ends what it was given before the program does.
QThreadPool &oneThread()
{
    static OneThread pool;
    return pool;
}

} // namespace foyer
