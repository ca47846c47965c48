// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace foyer::platform {

/// Whether the desktop is set to dark, and when that changes. Qt has this itself only from 6.5 on. GUI
/// thread.
class ColorScheme final : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed(bool isDark);

private:
    bool m_isDark = false;
};

} // namespace foyer::platform
