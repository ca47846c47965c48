// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/receiver.h"

#include "domain/background.h"
#include "listener/certificatechain.h"
#include "service/directorylock.h"
#include "storage/damage.h"

#include <QPointer>

namespace foyer::service {

namespace {

/// How long requests in flight may take to be answered at the end: a little over the listener's answer
/// deadline.
constexpr std::chrono::seconds kStopDeadline{10};

bool listensElsewhere(const Settings &a, const Settings &b)
{
    return a.bindAddress != b.bindAddress || a.port != b.port;
}

bool nameSameCertificate(const Settings &a, const Settings &b)
{
    return a.certificateFile == b.certificateFile && a.privateKeyFile == b.privateKeyFile &&
           a.keyPassword == b.keyPassword;
}

bool isUnspecified(const QHostAddress &address)
{
    return address == QHostAddress::Any || address == QHostAddress::AnyIPv4 ||
           address == QHostAddress::AnyIPv6;
}

} // namespace

Receiver::Receiver(storage::DataDirectory directory, const Clock &clock)
    : m_directory(std::move(directory)), m_clock(clock)
{
    connect(&m_certificateWatcher, &CertificateWatcher::lookWanted, this, &Receiver::retry);
}

Receiver::~Receiver() = default;

Result<void> Receiver::lock()
{
    auto lock = lockDirectory(m_directory);
    if (!lock)
        return lock.error();
    m_lock = std::move(lock).value();
    return {};
}

Result<void> Receiver::open(const storage::SignInWriter::Options &limits, const Restoring &restoring,
                            const PreparationProgress &progress)
{
    if (auto locked = lock(); !locked)
        return locked;
    const auto backups = BackupSettings::of(m_directory);
    return finishOpening(limits, backups,
                         prepareDatabase(m_directory, backups.folderIn(m_directory),
                                         QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()), restoring,
                                         progress));
}

void Receiver::openInBackground(const storage::SignInWriter::Options &limits)
{
    if (auto locked = lock(); !locked) {
        QMetaObject::invokeMethod(
            this, [this, locked] { Q_EMIT opened(locked); }, Qt::QueuedConnection);
        return;
    }
    const auto backups = BackupSettings::of(m_directory);
    m_preparation = std::make_unique<Preparation>(m_directory, backups.folderIn(m_directory),
                                                  QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()));
    connect(m_preparation.get(), &Preparation::progressed, this, &Receiver::preparing);
    connect(m_preparation.get(), &Preparation::finished, this,
            [this, limits, backups](const Result<std::optional<Damage>> &damage) {
                m_preparation.release()->deleteLater(); // It is calling.
                Q_EMIT opened(finishOpening(limits, backups, damage));
            });
    m_preparation->start();
}

Result<void> Receiver::finishOpening(const storage::SignInWriter::Options &limits,
                                     const BackupSettings &backups, Result<std::optional<Damage>> damage)
{
    auto opened = damage ? openWriter(limits, backups, *std::move(damage)) : Result<void>(damage.error());
    if (!opened)
        m_lock.reset();
    return opened;
}

Result<void> Receiver::openWriter(const storage::SignInWriter::Options &limits, const BackupSettings &backups,
                                  std::optional<Damage> damage)
{
    auto writer = storage::SignInWriter::open({m_directory.database()}, m_clock, limits);
    if (!writer)
        return writer.error();
    m_writer = std::move(writer).value();
    connect(m_writer.get(), &storage::SignInWriter::stateChanged, this, &Receiver::takeStoreState,
            Qt::QueuedConnection);
    m_safekeeping = std::make_unique<Safekeeping>(m_directory, m_clock, *m_writer, std::move(damage), backups,
                                                  Safekeeping::Options{});
    m_recounting = std::make_unique<Recounting>(storage::DatabaseLocation{m_directory.database()}, *m_writer);
    m_recounting->start();
    m_retention = std::make_unique<Retention>(m_directory, m_clock, Retention::Options{});
    // Should it fail, the next start tries again.
    m_rereading = std::make_unique<storage::QuarantineWork>(*m_writer, m_clock);
    m_rereading->readAgainIfReaderIsNew();
    return {};
}

Result<void> Receiver::listen(const Settings &settings, const TlsMaterial &tls)
{
    auto listener = std::make_unique<listener::Listener>(*m_writer, m_clock, settings.token);
    listener::Listener::Options options;
    options.address = settings.bindAddress;
    options.port = settings.port;
    options.limits = settings.limits.listener;
    options.trustedProxies = settings.trustedProxies;
    if (auto listening = listener->listen(listener::tlsConfiguration(tls.pair), options); !listening)
        return listening;
    m_listener = std::move(listener);
    use(tls);
    connect(m_listener.get(), &listener::Listener::statusChanged, this, &Receiver::statusChanged);
    return {};
}

Result<void> Receiver::start(const Settings &settings)
{
    Q_ASSERT(m_writer);
    m_settings = settings;
    m_retention->setMonths(settings.retentionMonths);
    watchCertificate();
    const auto tls = loadTls(settings, m_directory);
    auto listening = tls ? listen(settings, *tls) : Result<void>(tls.error());
    if (!listening) {
        setNotListening(listening.error());
        return listening;
    }
    setListening(tls->isSelfSigned);
    // Listening does not wait for the proof; what was only read so far can still turn out to be useless.
    if (!tls->isSelfSigned)
        proveTls(m_tls, this, renewal());
    return {};
}

void Receiver::reconfigure(const Settings &settings, QObject *context,
                           std::function<void(const Result<void> &)> done)
{
    m_isReconfiguring = true;
    const auto take = [this, settings, context = QPointer(context), done = std::move(done),
                       reading = ++m_certificateReading](const Result<TlsMaterial> &tls) {
        Result<void> result =
            Error{ErrorCode::Cancelled,
                  tr("The settings were not used: Foyer was stopped, or given other settings, meanwhile.")};
        if (reading == m_certificateReading) {
            m_isReconfiguring = false;
            // Files that are broken for the moment are no reason to refuse what has nothing to do with them.
            const bool goesOn = !tls && m_tls.isProven && nameSameCertificate(settings, m_settings);
            result = tls || goesOn ? apply(settings, tls ? *tls : m_tls) : tls.error();
            if (goesOn && result)
                takeRenewal(tls);
        }
        if (context)
            done(result);
    };
    prepareTls(settings, m_directory, m_tls, this, take);
}

/// The settings are in force afterwards, or nothing has changed.
Result<void> Receiver::apply(const Settings &settings, const TlsMaterial &tls)
{
    if (!m_listener) {
        if (auto listening = listen(settings, tls); !listening)
            return listening;
    } else if (listensElsewhere(settings, m_settings)) {
        if (auto moved = moveListener(settings, tls); !moved)
            return moved;
    } else {
        m_listener->setTls(listener::tlsConfiguration(tls.pair));
        m_listener->setToken(settings.token);
        use(tls);
    }
    m_settings = settings;
    m_retention->setMonths(settings.retentionMonths);
    watchCertificate();
    setListening(tls.isSelfSigned);
    Q_EMIT statusChanged(); // The port or the certificate changed, even if the status did not.
    return {};
}

Result<void> Receiver::moveListener(const Settings &settings, const TlsMaterial &tls)
{
    const bool samePort = settings.port == m_settings.port;
    // The system lets only one socket have a port, so the old one has to let go of it first.
    if (samePort)
        retireListener({});
    auto previous = std::move(m_listener);
    if (auto listening = listen(settings, tls); !listening) {
        m_listener = std::move(previous);
        if (samePort && !listen(m_settings, m_tls))
            setNotListening(listening.error());
        return listening;
    }
    if (previous) {
        std::swap(m_listener, previous);
        retireListener({});
        m_listener = std::move(previous);
    }
    return {};
}

void Receiver::use(const TlsMaterial &tls)
{
    const auto chain = tls.pair.chain;
    const bool isKnown = chain == m_tls.pair.chain;
    m_tls = tls;
    if (isKnown)
        return;
    m_missingIssuer.clear();
    // Reading this computer's authorities takes a while.
    runInBackground(
        this, [chain] { return listener::missingIssuer(chain, QSslConfiguration::systemCaCertificates()); },
        [this, chain](const QString &issuer) {
            if (chain == m_tls.pair.chain)
                m_missingIssuer = issuer;
        });
}

/// The pair of Foyer's own making is nobody's to renew.
void Receiver::watchCertificate()
{
    m_certificateWatcher.setFiles({m_settings.certificateFile, m_settings.privateKeyFile});
}

/// Between two accepted connections: live ones keep the certificate they have, and nobody is turned away.
void Receiver::retry()
{
    if (!m_isReconfiguring) // That reads the files itself.
        prepareTls(m_settings, m_directory, m_tls, this, renewal());
}

TlsDone Receiver::renewal()
{
    return [this, reading = ++m_certificateReading](const Result<TlsMaterial> &tls) {
        if (reading == m_certificateReading)
            takeRenewal(tls);
    };
}

void Receiver::takeRenewal(const Result<TlsMaterial> &tls)
{
    if (tls) {
        takeUp(*tls);
    } else if (!m_listener) {
        setNotListening(tls.error());
    } else {
        auto status = m_status;
        status.certificateProblem = tls.error().message;
        if (m_tls.isProven) {
            status.certificateProblem +=
                u' ' + tr("Until then Foyer goes on with the certificate that it has.");
        } else {
            status.state = ReceiverStatus::State::CannotServe;
            status.problem = tls.error().message;
        }
        setStatus(status);
    }
}

void Receiver::takeUp(const TlsMaterial &tls)
{
    const bool isNew = tls.pair != m_tls.pair;
    if (!m_listener) {
        if (auto listening = listen(m_settings, tls); !listening) {
            setNotListening(listening.error());
            return;
        }
    } else {
        use(tls);
        if (isNew)
            m_listener->setTls(listener::tlsConfiguration(m_tls.pair));
    }
    setListening(tls.isSelfSigned);
    if (isNew)
        Q_EMIT statusChanged();
}

void Receiver::retireListener(std::function<void()> done)
{
    if (!m_listener) {
        if (done)
            done();
        return;
    }
    m_retired.push_back(std::move(m_listener));
    auto *retired = m_retired.back().get();
    retired->disconnect(this);
    retired->stop(kStopDeadline, [this, retired, done = std::move(done)] {
        // It is the one calling, so it may only be deleted once this call has returned.
        QMetaObject::invokeMethod(
            this,
            [this, retired, done] {
                std::erase_if(m_retired, [retired](const auto &each) { return each.get() == retired; });
                if (done)
                    done();
            },
            Qt::QueuedConnection);
    });
}

void Receiver::stop(std::function<void()> done)
{
    ++m_certificateReading;
    m_isReconfiguring = false;
    m_certificateWatcher.setFiles({});
    m_tls = {};
    m_missingIssuer.clear();
    retireListener([this, done = std::move(done)] {
        m_retired.clear();     // Those that an earlier reconfigure() left behind use the writer too.
        m_safekeeping.reset(); // Retention may wait for a backup that it makes.
        m_retention.reset();
        m_recounting.reset();
        m_rereading.reset();
        m_writer.reset(); // Commits what is queued.
        m_lock.reset();
        setStatus({});
        done();
    });
}

void Receiver::takeStoreState(const Result<void> &state)
{
    m_storeProblem = state ? QString() : state.error().message;
    if (!state && state.error().code == ErrorCode::Damaged)
        storage::markDamaged(m_directory.database()); // For the next start, which might not meet it.
    if (m_status.state != ReceiverStatus::State::Receiving &&
        m_status.state != ReceiverStatus::State::CannotStore)
        return;
    setListening(m_status.isSelfSigned, m_status.certificateProblem);
}

void Receiver::setListening(bool isSelfSigned, const QString &certificateProblem)
{
    setStatus(
        {m_storeProblem.isEmpty() ? ReceiverStatus::State::Receiving : ReceiverStatus::State::CannotStore,
         m_storeProblem, isSelfSigned, certificateProblem});
}

void Receiver::setNotListening(const Error &why)
{
    setStatus({.state = ReceiverStatus::State::CannotListen,
               .problem = why.message,
               .needsPassword = why.code == ErrorCode::PasswordNeeded});
}

void Receiver::setStatus(ReceiverStatus status)
{
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT statusChanged();
}

listener::ListenerStatus Receiver::listenerStatus() const
{
    return m_listener ? m_listener->status() : listener::ListenerStatus{};
}

QUrl Receiver::localUrl() const
{
    const auto status = listenerStatus();
    if (!status.isListening)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(isUnspecified(status.address) ? QStringLiteral("127.0.0.1") : status.address.toString());
    url.setPort(status.port);
    url.setPath(QString::fromLatin1(m_settings.token.path()));
    return url;
}

QUrl Receiver::publicUrl() const
{
    const auto status = listenerStatus();
    return m_settings.publicUrl(status.isListening ? status.port : m_settings.port);
}

} // namespace foyer::service
