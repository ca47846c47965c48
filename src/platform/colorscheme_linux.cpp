// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/colorscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

// The desktop portal's setting, which GNOME, KDE and others share:
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
namespace foyer::platform {

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const auto kNamespace = QStringLiteral("org.freedesktop.appearance");
const auto kKey = QStringLiteral("color-scheme");
constexpr uint kPreferDark = 1;

/// Read() wraps its answer in one variant more than the signal does.
uint schemeOf(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

ColorScheme::ColorScheme(QObject *parent)
    : QObject(parent), m_isDark(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F)
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return; // No portal without a bus: the palette that Qt found has the last word.
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));

    auto message = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    message << kNamespace << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeSetting(kNamespace, kKey, reply.value());
        watcher->deleteLater();
    });
}

void ColorScheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == kNamespace && key == kKey)
        setDark(schemeOf(QVariant::fromValue(value)) == kPreferDark);
}

void ColorScheme::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed(isDark);
}

} // namespace foyer::platform
