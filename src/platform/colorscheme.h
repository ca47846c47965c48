// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace foyer::platform {

/// Whether the desktop is set to dark, and when that changes. Qt has this itself only from 6.5 on. Never
/// waits: until the desktop has answered it goes by the palette that Qt started with. GUI thread.
class ColorScheme final : public QObject
{
    Q_OBJECT
public:
    explicit ColorScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed(bool isDark);

private:
#ifdef Q_OS_LINUX
    /// The portal's signal; D-Bus connections need it as a slot.
    Q_SLOT void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);
#endif
    void setDark(bool isDark);

    bool m_isDark = false;
};

} // namespace foyer::platform
