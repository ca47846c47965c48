// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "listener/listener.h"
#include "service/certificatewatcher.h"
#include "service/preparation.h"
#include "service/recounting.h"
#include "service/retention.h"
#include "service/safekeeping.h"
#include "service/settings.h"
#include "service/tlsmaterial.h"
#include "storage/datadirectory.h"
#include "storage/quarantinework.h"
#include "storage/signinwriter.h"

#include <QLockFile>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace foyer::service {

/// What a person needs to know of the receiver: one comparable value.
struct ReceiverStatus
{
    enum class State {
        Stopped,      ///< Not started, or stopped.
        Receiving,    ///< Listening and able to store.
        CannotListen, ///< `problem` says why: port in use, wrong certificate, …
        CannotServe,  ///< Listening with a certificate with which nobody can connect; `problem` says why.
        CannotStore,  ///< Listening, but deliveries are answered 503; `problem` says why.
    };
    State state = State::Stopped;
    QString problem;
    bool isSelfSigned = false;
    QString certificateProblem = {}; ///< Why renewed files were not taken up; what was in use stays so.
    bool needsPassword = false;      ///< CannotListen for want of the private key's password, or of another.

    friend bool operator==(const ReceiverStatus &, const ReceiverStatus &) = default;
};

/// Receiving as a whole: the lock on the data directory, the writer, the certificate and the listener,
/// started and stopped in the right order. The window and `foyerctl listen` both use it. Lives on the main
/// thread.
class Receiver final : public QObject
{
    Q_OBJECT
public:
    Receiver(storage::DataDirectory directory, const Clock &clock);
    ~Receiver() override;
    Q_DISABLE_COPY_MOVE(Receiver)

    /// Takes the directory's lock, prepares the database (prepareDatabase(), which may take minutes) and
    /// opens it for writing. Errors: InUse (another Foyer receives here; its process id is in the detail),
    /// and those of prepareDatabase and SignInWriter::open. When the PayloadReader has learnt since the last
    /// time, quarantine is read again beside receiving.
    [[nodiscard]] Result<void> open(const storage::SignInWriter::Options &limits = {},
                                    const Restoring &restoring = {},
                                    const PreparationProgress &progress = {});

    /// The same with the preparation on another thread: preparing(), then opened().
    void openInBackground(const storage::SignInWriter::Options &limits);

    /// Loads the certificate, at once, and listens: for the start of a program, before it has anything else
    /// to do. On an error nothing listens and status() says why; retry() tries again, and so does whatever
    /// changes in the certificate's files. Needs open() to have worked.
    [[nodiscard]] Result<void> start(const Settings &settings);

    /// Reads the certificate of the settings in force again, off this thread, and listens when nothing does.
    /// status() says what came of it.
    void retry();

    /// Takes new settings: only what changed is touched, and live connections go on. Starts when nothing
    /// listens. When the new ones cannot be used, the old ones stay in force and the error says why not
    /// (Cancelled: stopped, or called again, meanwhile). Calls \a done on this thread, later, unless \a
    /// context is gone by then.
    void reconfigure(const Settings &settings, QObject *context,
                     std::function<void(const Result<void> &)> done);

    /// Stops accepting, answers what is in flight, commits and closes; then calls \a done (on this thread).
    void stop(std::function<void()> done);

    [[nodiscard]] const ReceiverStatus &status() const { return m_status; }

    [[nodiscard]] listener::ListenerStatus listenerStatus() const;

    /// In use; null when not listening.
    [[nodiscard]] QSslCertificate certificate() const { return m_tls.pair.chain.value(0); }

    /// The issuer that the certificate's file should hold and does not, as far as this computer can tell.
    [[nodiscard]] const QString &missingIssuer() const { return m_missingIssuer; }

    /// The webhook address on this computer: https://127.0.0.1:PORT/hook/TOKEN. Invalid when not listening.
    [[nodiscard]] QUrl localUrl() const;
    /// The address to paste into Purple's portal, by the public host and port of the settings.
    [[nodiscard]] QUrl publicUrl() const;

    /// For changes to what is stored. Null before open().
    [[nodiscard]] storage::SignInWriter *writer() { return m_writer.get(); }

    /// Backups and damage. Null before open().
    [[nodiscard]] Safekeeping *safekeeping() { return m_safekeeping.get(); }

    /// What counts everything anew. Null before open().
    [[nodiscard]] Recounting *recounting() { return m_recounting.get(); }

    /// Removes people after their time; goes by the settings in force. Null before open().
    [[nodiscard]] Retention *retention() { return m_retention.get(); }

Q_SIGNALS:
    /// What is done of openInBackground().
    void preparing(foyer::service::Preparing what, int percent);
    /// What open() would have returned.
    void opened(const foyer::Result<void> &result);
    /// status() changed, or the port or certificate in use did.
    void statusChanged();

private:
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> finishOpening(const storage::SignInWriter::Options &limits,
                                             const BackupSettings &backups,
                                             Result<std::optional<Damage>> damage);
    [[nodiscard]] Result<void> openWriter(const storage::SignInWriter::Options &limits,
                                          const BackupSettings &backups, std::optional<Damage> damage);
    [[nodiscard]] Result<void> listen(const Settings &settings, const TlsMaterial &tls);
    [[nodiscard]] Result<void> apply(const Settings &settings, const TlsMaterial &tls);
    [[nodiscard]] Result<void> moveListener(const Settings &settings, const TlsMaterial &tls);
    void use(const TlsMaterial &tls);
    void watchCertificate();
    [[nodiscard]] TlsDone renewal();
    void takeRenewal(const Result<TlsMaterial> &tls);
    void takeUp(const TlsMaterial &tls);
    void setListening(bool isSelfSigned, const QString &certificateProblem = {});
    void setNotListening(const Error &why);
    void retireListener(std::function<void()> done);
    void takeStoreState(const Result<void> &state);
    void setStatus(ReceiverStatus status);

    storage::DataDirectory m_directory;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Preparation> m_preparation; ///< Null: the database is not being prepared.
    std::unique_ptr<storage::SignInWriter> m_writer;
    std::unique_ptr<Safekeeping> m_safekeeping;
    std::unique_ptr<Recounting> m_recounting;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<storage::QuarantineWork> m_rereading; ///< Uses the writer.
    std::unique_ptr<listener::Listener> m_listener;
    std::vector<std::unique_ptr<listener::Listener>> m_retired; ///< Answering their last requests.
    Settings m_settings;
    TlsMaterial m_tls; ///< In use: the last that worked.
    QString m_missingIssuer;
    CertificateWatcher m_certificateWatcher;
    int m_certificateReading = 0; ///< Certificates read for an earlier one come too late.
    bool m_isReconfiguring = false;
    ReceiverStatus m_status;
    QString m_storeProblem; ///< Why the last commit failed; empty: it did not.
};

} // namespace foyer::service
