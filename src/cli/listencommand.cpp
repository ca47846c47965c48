// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "platform/terminationsignals.h"
#include "service/receiver.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::listen", text);
}

constexpr int kMaxPort = 65'535;

/// What the options say on top of the saved settings, for this run only.
Result<void> override(service::Settings &settings, const CommandLine &line)
{
    const QString bind = QStringLiteral("bind");
    if (line.has(bind)) {
        const auto address = service::Settings::parseBindAddress(line.text(bind));
        if (!address) {
            return Error{
                ErrorCode::InvalidInput,
                tr("--bind wants an IP address such as 127.0.0.1 or ::, not “%1”.").arg(line.text(bind))};
        }
        settings.bindAddress = *address;
    }
    const auto port = line.integer(QStringLiteral("port"), 0, kMaxPort);
    if (!port)
        return port.error();
    if (*port)
        settings.port = static_cast<quint16>(**port);

    const QString certificate = QStringLiteral("certificate");
    const QString key = QStringLiteral("private-key");
    if (line.has(certificate) != line.has(key)) {
        return Error{ErrorCode::InvalidInput,
                     tr("--certificate and --private-key belong together: give both or neither.")};
    }
    if (line.has(certificate)) {
        settings.certificateFile = line.text(certificate);
        settings.privateKeyFile = line.text(key);
    }

    if (line.has(QStringLiteral("token"))) {
        const auto token = WebhookToken::fromHex(line.text(QStringLiteral("token")).toLatin1());
        if (!token)
            return Error{ErrorCode::InvalidInput, tr("--token wants 64 hexadecimal digits.")};
        settings.token = *token;
    }
    return {};
}

void logState(const service::Receiver &receiver)
{
    const auto &status = receiver.status();
    switch (status.state) {
    case service::ReceiverStatus::State::Receiving: {
        const auto listening = receiver.listenerStatus();
        qInfo().noquote()
            << tr("Receiving sign-ins at %1, port %2.").arg(listening.address.toString()).arg(listening.port);
        if (status.isSelfSigned) {
            qWarning().noquote() << tr(
                "The certificate is self-signed, for trying out: Purple does not accept it. "
                "Give a real one with --certificate and --private-key.");
        }
        break;
    }
    case service::ReceiverStatus::State::CannotStore:
    case service::ReceiverStatus::State::CannotListen:
        qCritical().noquote() << status.problem;
        break;
    case service::ReceiverStatus::State::Stopped:
        qInfo().noquote() << tr("Stopped.");
        break;
    }
}

void logDamage(service::Receiver &receiver)
{
    const auto &damage = receiver.safekeeping()->damage();
    if (!damage)
        return;
    qCritical().noquote() << damage->text();
    if (damage->backup)
        qCritical().noquote() << tr("To restore it, stop this and start “foyerctl listen --restore-backup”.");
}

} // namespace

void describeListen(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("bind"), tr("Listen at this address only."), QStringLiteral("ADDR")});
    parser.addOption({QStringLiteral("port"), tr("Listen at this port; 0 lets the system pick one."),
                      QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("certificate"), tr("The certificate and its chain, PEM."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("private-key"), tr("The certificate's private key, PEM."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("restore-backup"),
         tr("After a damaged database was put aside: put the newest backup in its place, and keep "
            "what has come since.")});
    parser.addOption({QStringLiteral("token"),
                      tr("The secret part of the webhook address, 64 hexadecimal digits."),
                      QStringLiteral("HEX")});
}

int runListen(const CommandLine &line)
{
    // Read the options before anything is made on the disk.
    service::Settings untouched;
    if (const auto readable = override(untouched, line); !readable)
        return usageError(readable.error().message);
    const auto directory = line.dataDirectory();
    if (!directory)
        return failure(directory.error());
    auto settings = service::Settings::load(directory->settings());
    if (!settings)
        return failure(settings.error());
    (void) override(*settings, line);

    const SystemClock clock;
    service::Receiver receiver(*directory, clock);
    platform::TerminationSignals termination;
    using Restoring = service::Receiver::Restoring;
    const bool restores = line.has(QStringLiteral("restore-backup"));
    if (const auto opened =
            receiver.open(settings->limits.store, restores ? Restoring::NewestBackup : Restoring::No);
        !opened)
        return failure(opened.error());
    logDamage(receiver);
    if (const auto started = receiver.start(*settings); !started)
        return failure(started.error());
    logState(receiver);
    QObject::connect(&receiver, &service::Receiver::statusChanged, &receiver,
                     [&receiver, last = receiver.status()]() mutable {
                         if (std::exchange(last, receiver.status()) != receiver.status())
                             logState(receiver);
                     });
    QObject::connect(&termination, &platform::TerminationSignals::terminationRequested, &receiver,
                     [&receiver] { receiver.stop([] { QCoreApplication::quit(); }); });

    const QJsonObject event{{QStringLiteral("event"), QStringLiteral("listening")},
                            {QStringLiteral("url"), receiver.localUrl().toString(QUrl::FullyEncoded)}};
    print(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) + u'\n');
    return QCoreApplication::exec();
}

} // namespace foyer::cli
