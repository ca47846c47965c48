// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

#include <QWidget>

namespace foyer::app {

/// The round sign with a visitor's initials. GUI thread; owned by the drawer.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    Avatar(const Theme &theme, QWidget *parent);

    void setInitials(const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_initials;
};

} // namespace foyer::app
