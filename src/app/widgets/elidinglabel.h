// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace foyer::app {

/// A line of plain text that is cut with "…" where there is no room for it; the tool tip then has all of it.
class ElidingLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);

    [[nodiscard]] const QString &fullText() const { return m_fullText; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
};

} // namespace foyer::app
