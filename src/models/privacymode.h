// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/persontext.h"

#include <QObject>

namespace foyer::models {

/// Whether the window shows who visitors are: whatever shows a name, an email, a device's address or a body
/// asks masking() and looks again on changed(). Files that are written on purpose are not masked. GUI thread.
class PrivacyMode final : public QObject
{
    Q_OBJECT
public:
    [[nodiscard]] bool isOn() const { return m_isOn; }

    [[nodiscard]] Masking masking() const { return m_isOn ? Masking::On : Masking::Off; }

    void set(bool isOn)
    {
        if (std::exchange(m_isOn, isOn) != isOn)
            Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    bool m_isOn = false;
};

} // namespace foyer::models
