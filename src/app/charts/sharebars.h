// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "models/sharesmodel.h"

#include <QWidget>

namespace foyer::app {

/// The parts of a whole as bars with their names and shares; the longest bar is the largest part. The tool
/// tip says the exact number, the accessible description all of them. GUI thread.
class ShareBars final : public QWidget
{
    Q_OBJECT
public:
    ShareBars(const models::SharesModel &model, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeParts();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int widest(int column) const;

    const models::SharesModel &m_model;
    const Theme &m_theme;
};

} // namespace foyer::app
