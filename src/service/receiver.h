// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "listener/listener.h"
#include "service/settings.h"
#include "storage/datadirectory.h"
#include "storage/signinwriter.h"

#include <QLockFile>
#include <QObject>
#include <QUrl>

#include <memory>

namespace foyer::service {

/// What a person needs to know of the receiver: one comparable value.
struct ReceiverStatus
{
    enum class State {
        Stopped,      ///< Not started, or stopped.
        Receiving,    ///< Listening and able to store.
        CannotListen, ///< `problem` says why: port in use, wrong certificate, …
        CannotStore,  ///< Listening, but deliveries are answered 503; `problem` says why.
    };
    State state = State::Stopped;
    QString problem;
    bool isSelfSigned = false;

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

    /// Takes the directory's lock and opens the database for writing. Errors: InUse (another Foyer receives
    /// here; its process id is in the detail), and those of SignInWriter::open.
    [[nodiscard]] Result<void> open();

    /// Loads the certificate and listens. On an error nothing listens and status() says why; call it again
    /// with other settings.
    [[nodiscard]] Result<void> start(const Settings &settings);

    /// Takes new settings: a changed address, port or certificate listens anew; the old listener goes on if
    /// the new one cannot start, and the error says so.
    [[nodiscard]] Result<void> reconfigure(const Settings &settings);

    /// Stops accepting, answers what is in flight, commits and closes; then calls \a done.
    void stop(std::function<void()> done);

    [[nodiscard]] ReceiverStatus status() const;
    [[nodiscard]] listener::ListenerStatus listenerStatus() const;
    [[nodiscard]] QSslCertificate certificate() const; ///< In use; null when not listening.

    /// The webhook address on this computer: https://127.0.0.1:PORT/hook/TOKEN. Invalid when not listening.
    [[nodiscard]] QUrl localUrl() const;
    /// The address to paste into Purple's portal, by the public host and port of the settings.
    [[nodiscard]] QUrl publicUrl() const;

    /// For changes to what is stored. Null before open().
    [[nodiscard]] storage::SignInWriter *writer() { return m_writer.get(); }

Q_SIGNALS:
    void statusChanged();

private:
    storage::DataDirectory m_directory;
    const Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<storage::SignInWriter> m_writer;
    std::unique_ptr<listener::Listener> m_listener;
    Settings m_settings;
    QSslCertificate m_certificate;
    ReceiverStatus m_status;
};

} // namespace foyer::service
