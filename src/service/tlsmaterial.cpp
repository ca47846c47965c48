// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tlsmaterial.h"

#include "domain/background.h"
#include "listener/certificatetrial.h"

namespace foyer::service {

Result<TlsMaterial> loadTls(const Settings &settings, const storage::DataDirectory &directory)
{
    const bool isSelfSigned = settings.certificateFile.isEmpty() && settings.privateKeyFile.isEmpty();
    auto pair =
        isSelfSigned
            ? listener::selfSignedPair(directory.selfSignedCertificate(), directory.selfSignedKey())
            : listener::loadPair(settings.certificateFile, settings.privateKeyFile, settings.keyPassword);
    if (!pair)
        return pair.error();
    return TlsMaterial{std::move(pair).value(), isSelfSigned};
}

void proveTls(const TlsMaterial &tls, QObject *context, TlsDone done)
{
    listener::CertificateTrial::run(tls.pair, context,
                                    [tls, done = std::move(done)](const Result<void> &verdict) {
                                        TlsMaterial proven = tls;
                                        proven.isProven = true;
                                        done(verdict ? Result<TlsMaterial>(proven) : verdict.error());
                                    });
}

void prepareTls(const Settings &settings, const storage::DataDirectory &directory, const TlsMaterial &inUse,
                QObject *context, TlsDone done)
{
    runInBackground(
        context, [settings, directory] { return loadTls(settings, directory); },
        [inUse, context, done = std::move(done)](const Result<TlsMaterial> &tls) {
            if (!tls)
                done(tls);
            else if (inUse.isProven && tls->pair == inUse.pair)
                done(inUse);
            else
                proveTls(*tls, context, done);
        });
}

} // namespace foyer::service
