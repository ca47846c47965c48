// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "domain/clock.h"
#include "models/privacymode.h"
#include "platform/secretstore.h"
#include "service/receiver.h"
#include "service/settings.h"
#include "storage/datadirectory.h"
#include "storage/reader.h"

#include <memory>

namespace foyer::app {

class TrayHost;

/// What pages work with, handed to each by reference. Owned by main(), outlives the window. GUI thread.
struct AppContext
{
    const Clock &clock;
    storage::DataDirectory directory;
    storage::DatabaseLocation database;
    storage::Reader &reader; ///< All reads, off the GUI thread; databaseChanged() says when to look again.
    service::Receiver
        *receiver; ///< Null when another Foyer receives for this directory (viewer), or none can.
    service::Settings settings; ///< As saved.
    Theme &theme;
    platform::SecretStore &secrets;
    bool isDemo = false;
    QString problem = {};     ///< Without a receiver: why none can run here. Empty: another Foyer receives.
    TrayHost *tray = nullptr; ///< Null in a demonstration and for pictures.

    /// Whether the window shows who visitors are.
    std::shared_ptr<models::PrivacyMode> privacy = std::make_shared<models::PrivacyMode>();

    /// The name of the certificate key's password in `secrets`.
    static constexpr QLatin1String kKeyPassword{"certificate-password"};

    /// The file of what the window remembers about itself: sizes, saved filters. No personal data.
    [[nodiscard]] QString windowState() const { return directory.filePath(QStringLiteral("window.ini")); }

    [[nodiscard]] bool isViewer() const { return receiver == nullptr && problem.isEmpty(); }
};

} // namespace foyer::app
