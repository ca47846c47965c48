// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "app/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace foyer::app {

/// What was asked for on the command line (architecture.md, "Command-line contract").
struct StartOptions
{
    QString dataDirectory; ///< Empty: the usual place.
    bool isDemo = false;
    std::optional<PageId> page;       ///< Nothing: the one that was looked at last.
    bool isMinimised = false;         ///< To the tray, where there is one.
    bool isWallboard = false;         ///< The wallboard in front of the window.
    std::optional<ThemeChoice> theme; ///< Nothing: as the settings say.
    QString language;                 ///< Empty: as the settings say.
    QString screenshotFile;           ///< Empty: none.
    QSize size{1'280, 800};           ///< Of the screenshot.
};

/// Nothing to run: print \a text and leave with \a status.
struct ExitNow
{
    int status = 0;
    QString text;
};

/// Reads the command line; the first argument is the program's name.
[[nodiscard]] std::variant<StartOptions, ExitNow> parseCommandLine(const QStringList &arguments);

} // namespace foyer::app
