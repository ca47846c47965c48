// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deviceinfo.h"

#include <QLatin1StringView>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

struct Token
{
    QLatin1StringView token;
    QLatin1StringView name;
};

// Windows Phone names Android and iPhone; Android and ChromeOS name Linux.
constexpr std::array kDevices{
    Token{"Windows"_L1, "Windows"_L1}, Token{"iPhone"_L1, "iPhone"_L1}, Token{"iPad"_L1, "iPad"_L1},
    Token{"Android"_L1, "Android"_L1}, Token{"CrOS"_L1, "ChromeOS"_L1}, Token{"Macintosh"_L1, "macOS"_L1},
    Token{"Linux"_L1, "Linux"_L1},
};

// Nearly all name Safari, and those built on Chromium name Chrome.
constexpr std::array kBrowsers{
    Token{"SamsungBrowser/"_L1, "Samsung"_L1},
    Token{"Edg/"_L1, "Edge"_L1},
    Token{"EdgA/"_L1, "Edge"_L1},
    Token{"EdgiOS/"_L1, "Edge"_L1},
    Token{"Edge/"_L1, "Edge"_L1},
    Token{"OPR/"_L1, "Opera"_L1},
    Token{"OPT/"_L1, "Opera"_L1},
    Token{"OPiOS/"_L1, "Opera"_L1},
    Token{"Opera"_L1, "Opera"_L1},
    Token{"FxiOS/"_L1, "Firefox"_L1},
    Token{"Firefox/"_L1, "Firefox"_L1},
    Token{"CriOS/"_L1, "Chrome"_L1},
    Token{"Chrome/"_L1, "Chrome"_L1},
    Token{"Safari/"_L1, "Safari"_L1},
};

QString firstMatch(const QString &userAgent, std::span<const Token> tokens)
{
    for (const Token &entry : tokens) {
        if (userAgent.contains(entry.token))
            return entry.name;
    }
    return {};
}

bool isMadeByApple(const QString &device)
{
    return device == "iPhone"_L1 || device == "iPad"_L1 || device == "macOS"_L1;
}

} // namespace

QString DeviceInfo::text() const
{
    if (device.isEmpty() || browser.isEmpty())
        return device.isEmpty() ? browser : device;
    return device + u" · "_s + browser;
}

DeviceInfo describeDevice(const QString &userAgent)
{
    DeviceInfo info{firstMatch(userAgent, kDevices), firstMatch(userAgent, kBrowsers)};
    // Elsewhere it is some other WebKit browser, such as that of old Android versions.
    if (info.browser == "Safari"_L1 && !isMadeByApple(info.device))
        info.browser.clear();
    return info;
}

} // namespace foyer
