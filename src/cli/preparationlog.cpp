// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/preparationlog.h"

#include "platform/terminationsignals.h"

#include <QCoreApplication>
#include <QDebug>

namespace foyer::cli {

namespace {

using service::Preparing;

constexpr int kEveryPercent = 10;

QString textOf(Preparing what)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("foyer::cli::preparing", text);
    };
    switch (what) {
    case Preparing::Restoring:
        return tr("The backup is being copied and checked.");
    case Preparing::BackingUp:
        return tr("This version of Foyer keeps the database in a newer form. A backup is being made first.");
    case Preparing::Migrating:
        return tr("The database is being changed to the newer form, which takes the longer the larger it is. "
                  "Receiving starts after that.");
    case Preparing::Looking:
        break;
    }
    return {};
}

} // namespace

bool PreparationLog::take(Preparing what, int percent)
{
    if (std::exchange(m_what, what) != what) {
        m_saidPercent = 0;
        qInfo().noquote() << textOf(what);
    }
    if (percent >= m_saidPercent + kEveryPercent && percent < 100) {
        m_saidPercent = percent;
        qInfo().noquote() << QCoreApplication::translate("foyer::cli::preparing", "%1 %").arg(percent);
    }
    return !platform::TerminationSignals::hasCome();
}

} // namespace foyer::cli
