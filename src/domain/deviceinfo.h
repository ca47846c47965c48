// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer {

/// What a guest's browser says about their device, roughly: "iPhone", "Safari". Empty where it says nothing.
/// Product names; not translated.
struct DeviceInfo
{
    QString device;  ///< "iPhone", "iPad", "Android", "Windows", "macOS", "Linux", "ChromeOS" or empty.
    QString browser; ///< "Safari", "Chrome", "Samsung", "Firefox", "Edge", "Opera" or empty.

    /// "iPhone · Safari", or the one that is known, or empty.
    [[nodiscard]] QString text() const;

    friend bool operator==(const DeviceInfo &, const DeviceInfo &) = default;
};

/// Recognises the common families by the tokens that browsers have kept stable for years (a short table in
/// the .cpp; the order in it matters because browsers name each other). Never fails.
[[nodiscard]] DeviceInfo describeDevice(const QString &userAgent);

} // namespace foyer
