// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/page.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace foyer::app {

/// How the window makes a page, when it is first looked at.
struct PageEntry
{
    PageId id;
    std::function<Page *(AppContext &, QWidget *)> make;
};

/// The pages of the window in the order of the sidebar: a new page is one line in here.
[[nodiscard]] QList<PageEntry> allPages();

/// What the sidebar calls a page; translated.
[[nodiscard]] QString pageTitle(PageId id);

/// The word of `foyer --page`, which is the name of its icon too: "live", "visitors", …
[[nodiscard]] QString pageWord(PageId id);
[[nodiscard]] std::optional<PageId> pageFromWord(const QString &word);

} // namespace foyer::app
