// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/webhooktoken.h"
#include "listener/trustedproxies.h"
#include "service/backupsettings.h"
#include "service/desktopsettings.h"
#include "service/limitsettings.h"

#include <QHostAddress>
#include <QString>
#include <QUrl>

#include <optional>

namespace foyer::service {

/// What the IT person set up, kept in foyer.ini in the data directory (readable by its owner alone: it holds
/// the token). A value: load, change, save.
struct Settings
{
    QHostAddress bindAddress = QHostAddress::Any;
    quint16 port = 8443;
    QString publicHost;      ///< Host name in the address that Purple gets; empty: this computer's own name.
    quint16 publicPort = 0;  ///< 0: same as port.
    QString certificateFile; ///< PEM or PKCS#12; both empty: self-signed, for trying out.
    QString privateKeyFile;  ///< PEM; empty with PKCS#12.
    QString keyPassword;     ///< Of an encrypted key. Never in the file: the system's keychain keeps it.
    WebhookToken token = WebhookToken::generate();
    QString theme = QStringLiteral("system"); ///< "system", "light" or "dark"
    QString language;                         ///< Of the window: "de"; empty: the system's.
    int retentionMonths = 13;   ///< Visitors are removed so long after their last visit; 0: never.
    bool isPrivacyMode = false; ///< The window masks who visitors are.
    DesktopSettings desktop;    ///< The tray and notifications.

    static constexpr int kMostRetentionMonths = 120;

    // Only read: save() leaves these lines as the owner wrote them.
    listener::TrustedProxies trustedProxies; ///< listener/trustedProxies: addresses and networks.
    BackupSettings backups;                  ///< The group [backups], which saves itself.
    LimitSettings limits;                    ///< The group [limits]. In force from the next start on.

    /// Reads \a file; a missing file gives the defaults with a new token, written at once so that the address
    /// stays the same. Errors: Damaged (a value that cannot be used, named), AccessDenied.
    [[nodiscard]] static Result<Settings> load(const QString &file);

    /// An address to listen on, as foyer.ini and --bind have it. 0.0.0.0 means all addresses of this
    /// computer, IPv6 too: that is how QHostAddress writes it.
    [[nodiscard]] static std::optional<QHostAddress> parseBindAddress(const QString &text);

    /// Whether both name every address of the computer, or the same one: the file does not tell IPv4's "any"
    /// from both families'.
    [[nodiscard]] static bool areSameAddress(const QHostAddress &a, const QHostAddress &b);

    /// Whether nothing that the listener goes by differs.
    [[nodiscard]] bool listensAs(const Settings &other) const;

    /// The webhook address to paste into Purple's portal. \a listeningPort stands in where no public port is
    /// set.
    [[nodiscard]] QUrl publicUrl(quint16 listeningPort) const;

    /// Writes all of it but what is only read, replacing the file in one step.
    [[nodiscard]] Result<void> save(const QString &file) const;
};

} // namespace foyer::service
