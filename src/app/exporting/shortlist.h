// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace foyer::app {

/// A list that makes do with four rows where others need the room. GUI thread.
class ShortList final : public QListWidget
{
    Q_OBJECT
public:
    using QListWidget::QListWidget;

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int kFourRows = 104;
        return {QListWidget::sizeHint().width(), kFourRows};
    }
};

} // namespace foyer::app
