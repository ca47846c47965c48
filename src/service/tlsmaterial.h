// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "listener/certificate.h"
#include "service/settings.h"
#include "storage/datadirectory.h"

#include <QObject>
#include <QString>

#include <functional>

namespace foyer::service {

/// The certificate and key that the settings name, read and ready for use.
struct TlsMaterial
{
    listener::CertificatePair pair;
    bool isSelfSigned = false; ///< Of Foyer's own making, for trying out.
    bool isProven = false;     ///< A handshake with it has worked.
};

/// Reads the files at once; makes a self-signed pair in \a directory when the settings name none. Errors:
/// those of listener::loadPair.
[[nodiscard]] Result<TlsMaterial> loadTls(const Settings &settings, const storage::DataDirectory &directory);

using TlsDone = std::function<void(const Result<TlsMaterial> &)>;

/// Tries what was read in a handshake of its own. Calls \a done later, in the thread of
/// \a context (the calling one), unless that is gone.
void proveTls(const TlsMaterial &tls, QObject *context, TlsDone done);

/// Reads off this thread, and proves what was read unless it is \a inUse and proven already.
void prepareTls(const Settings &settings, const storage::DataDirectory &directory, const TlsMaterial &inUse,
                QObject *context, TlsDone done);

} // namespace foyer::service
