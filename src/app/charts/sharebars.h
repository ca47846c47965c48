// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/sharelines.h"
#include "app/theme/theme.h"

#include <QWidget>

#include <optional>

namespace foyer::app {

/// The parts of a whole as bars with their names and shares. The mouse and the arrow keys choose one, of
/// which the tool tip and the accessible description say the exact number; while none is chosen, the
/// description says all. A click or Enter asks for who they are. GUI thread.
class ShareBars final : public QWidget
{
    Q_OBJECT
public:
    ShareBars(const models::SharesModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// −1: none.
    [[nodiscard]] int chosenPart() const { return m_chosen; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partActivated(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void takeParts();
    void choose(int part);
    void describe();
    [[nodiscard]] ShareLines lines() const;
    [[nodiscard]] std::optional<int> partForKey(int key) const;

    const models::SharesModel &m_model;
    const Theme &m_theme;
    int m_chosen = -1;
};

} // namespace foyer::app
