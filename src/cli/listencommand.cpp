// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/preparationlog.h"

#include "listener/certificate.h"
#include "platform/passwordprompt.h"
#include "platform/terminationsignals.h"
#include "service/receiver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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
    const bool hasKeyInside = listener::hasPkcs12Name(line.text(certificate));
    if (line.has(certificate) != line.has(key) && !hasKeyInside) {
        return Error{
            ErrorCode::InvalidInput,
            tr("--certificate and --private-key belong together: give both or neither. Only a .pfx or "
               ".p12 file has its key inside.")};
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

/// The first line of the file that --password-file names.
Result<QString> readPassword(const QString &name)
{
    constexpr qint64 kMaxBytes = 4'096;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::AccessDenied,
                     tr("The password file %1 cannot be read. Check its name and its rights.")
                         .arg(QDir::toNativeSeparators(name)),
                     file.errorString()};
    }
    QByteArray line = file.readLine(kMaxBytes);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// Asks for the password of an encrypted key where nobody has given it and a person is there to be asked.
Result<void> start(service::Receiver &receiver, service::Settings settings, bool hasPasswordFile)
{
    constexpr int kTries = 3;
    auto started = receiver.start(settings);
    const auto isWanted = [&started] {
        return !started && started.error().code == ErrorCode::PasswordNeeded;
    };
    if (hasPasswordFile || !isWanted())
        return started;
    if (!platform::canAskForPassword()) {
        return Error{ErrorCode::PasswordNeeded,
                     started.error().message + u' ' +
                         tr("Give it with --password-file, or start foyerctl on a terminal and type it.")};
    }
    for (int i = 0; i < kTries && isWanted(); ++i) {
        const auto password = platform::askForPassword(started.error().message + u'\n' + tr("Password: "));
        if (!password)
            break;
        settings.keyPassword = *password;
        started = receiver.start(settings);
    }
    return started;
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
    case service::ReceiverStatus::State::CannotServe:
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

void followChanges(service::Receiver &receiver)
{
    QObject::connect(&receiver, &service::Receiver::statusChanged, &receiver,
                     [&receiver, last = receiver.status(), certificate = receiver.certificate()]() mutable {
                         const auto before = std::exchange(last, receiver.status());
                         if (before.state != last.state || before.problem != last.problem)
                             logState(receiver);
                         if (!last.certificateProblem.isEmpty() &&
                             last.certificateProblem != before.certificateProblem)
                             qWarning().noquote() << last.certificateProblem;
                         const auto old = std::exchange(certificate, receiver.certificate());
                         if (certificate != old && !certificate.isNull())
                             qInfo().noquote() << tr("A new certificate is in use, valid until %1.")
                                                      .arg(certificate.expiryDate().toString(Qt::ISODate));
                     });
}

} // namespace

void describeListen(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("bind"), tr("Listen at this address only."), QStringLiteral("ADDR")});
    parser.addOption({QStringLiteral("port"), tr("Listen at this port; 0 lets the system pick one."),
                      QStringLiteral("N")});
    parser.addOption({QStringLiteral("certificate"),
                      tr("The certificate and its chain, PEM; or PKCS#12 with the key."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("private-key"), tr("The certificate's private key, PEM."), QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("restore-backup"),
         tr("After a damaged database was put aside: put the newest backup in its place, and keep "
            "what has come since.")});
    parser.addOption(
        {QStringLiteral("password-file"),
         tr("The password of an encrypted private key is the first line of this file; without it "
            "foyerctl asks on the terminal."),
         QStringLiteral("FILE")});
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
    const QString passwordFile = line.text(QStringLiteral("password-file"));
    if (!passwordFile.isEmpty()) {
        auto password = readPassword(passwordFile);
        if (!password)
            return failure(password.error());
        settings->keyPassword = std::move(password).value();
    }

    const SystemClock clock;
    service::Receiver receiver(*directory, clock);
    platform::TerminationSignals termination;
    using From = service::Restoring::From;
    const bool restores = line.has(QStringLiteral("restore-backup"));
    PreparationLog preparation;
    if (const auto opened =
            receiver.open(settings->limits.store, {restores ? From::NewestBackup : From::Nothing},
                          [&preparation](auto what, int percent) { return preparation.take(what, percent); });
        !opened)
        return failure(opened.error());
    logDamage(receiver);
    if (const auto started = start(receiver, *settings, !passwordFile.isEmpty()); !started)
        return failure(started.error());
    logState(receiver);
    followChanges(receiver);
    QObject::connect(&termination, &platform::TerminationSignals::terminationRequested, &receiver,
                     [&receiver] { receiver.stop([] { QCoreApplication::quit(); }); });

    const QJsonObject event{{QStringLiteral("event"), QStringLiteral("listening")},
                            {QStringLiteral("url"), receiver.localUrl().toString(QUrl::FullyEncoded)}};
    print(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) + u'\n');
    return QCoreApplication::exec();
}

} // namespace foyer::cli
