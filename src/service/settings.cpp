// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSysInfo>

namespace foyer::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::service::Settings", text);
}

Error unusable(const QString &file, const QString &key)
{
    return {ErrorCode::Damaged, tr("The settings file %1 has a value that Foyer cannot use, at “%2”. Correct "
                                   "that line, or delete it to "
                                   "go back to the default.")
                                    .arg(file, key)};
}

/// A port in the file, or \a fallback when the key is missing; nothing when it is no port.
std::optional<quint16> readPort(const QSettings &ini, const QString &key, quint16 fallback)
{
    bool ok = false;
    const uint port = ini.value(key, fallback).toUInt(&ok);
    return ok && port <= 0xFFFF ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

} // namespace

Result<Settings> Settings::load(const QString &file)
{
    Settings settings;
    if (!QFileInfo::exists(file)) {
        if (const auto saved = settings.save(file); !saved)
            return saved.error();
        return settings;
    }

    const QSettings ini(file, QSettings::IniFormat);
    if (ini.status() != QSettings::NoError || !QFileInfo(file).isReadable()) {
        return Error{
            ErrorCode::AccessDenied,
            tr("The settings file %1 cannot be read. Check that it belongs to you and is a settings file.")
                .arg(file)};
    }
    const QString address =
        ini.value(QStringLiteral("listener/address"), settings.bindAddress.toString()).toString();
    const auto bindAddress = parseBindAddress(address);
    if (!bindAddress)
        return unusable(file, QStringLiteral("listener/address"));
    settings.bindAddress = *bindAddress;
    const auto port = readPort(ini, QStringLiteral("listener/port"), settings.port);
    if (!port)
        return unusable(file, QStringLiteral("listener/port"));
    settings.port = *port;
    const auto publicPort = readPort(ini, QStringLiteral("listener/publicPort"), settings.publicPort);
    if (!publicPort)
        return unusable(file, QStringLiteral("listener/publicPort"));
    settings.publicPort = *publicPort;
    settings.publicHost = ini.value(QStringLiteral("listener/publicHost")).toString().trimmed();

    const QString proxiesKey = QStringLiteral("listener/trustedProxies");
    const auto proxies = listener::TrustedProxies::parse(ini.value(proxiesKey).toStringList());
    if (!proxies)
        return unusable(file, proxiesKey);
    settings.trustedProxies = *proxies;
    if (const auto key = settings.limits.read(ini))
        return unusable(file, *key);
    if (const auto key = settings.backups.read(ini))
        return unusable(file, *key);
    settings.desktop.read(ini);

    const QByteArray hex = ini.value(QStringLiteral("listener/token")).toByteArray();
    if (hex.isEmpty()) {
        // The line was deleted to get a new address: keep the one made just now from the next start on.
        if (const auto saved = settings.save(file); !saved)
            return saved.error();
    } else if (const auto token = WebhookToken::fromHex(hex)) {
        settings.token = *token;
    } else {
        return unusable(file, QStringLiteral("listener/token"));
    }

    settings.certificateFile = ini.value(QStringLiteral("certificate/file")).toString();
    settings.privateKeyFile = ini.value(QStringLiteral("certificate/privateKey")).toString();
    const QString monthsKey = QStringLiteral("privacy/retentionMonths");
    bool areMonths = false;
    settings.retentionMonths = ini.value(monthsKey, settings.retentionMonths).toInt(&areMonths);
    if (!areMonths || settings.retentionMonths < 0 || settings.retentionMonths > kMostRetentionMonths)
        return unusable(file, monthsKey);
    settings.isPrivacyMode = ini.value(QStringLiteral("privacy/masksNames"), false).toBool();
    settings.theme = ini.value(QStringLiteral("window/theme"), settings.theme).toString();
    settings.language = ini.value(QStringLiteral("window/language")).toString();
    return settings;
}

std::optional<QHostAddress> Settings::parseBindAddress(const QString &text)
{
    QHostAddress address;
    if (!address.setAddress(text))
        return std::nullopt;
    return address == QHostAddress::AnyIPv4 ? QHostAddress(QHostAddress::Any) : address;
}

bool Settings::areSameAddress(const QHostAddress &a, const QHostAddress &b)
{
    const auto isAny = [](const QHostAddress &address) {
        return address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    };
    return a == b || (isAny(a) && isAny(b));
}

bool Settings::listensAs(const Settings &other) const
{
    return areSameAddress(bindAddress, other.bindAddress) && port == other.port &&
           publicHost == other.publicHost && publicPort == other.publicPort &&
           certificateFile == other.certificateFile && privateKeyFile == other.privateKeyFile &&
           keyPassword == other.keyPassword && token.hex() == other.token.hex();
}

QUrl Settings::publicUrl(quint16 listeningPort) const
{
    constexpr quint16 kHttpsPort = 443;
    const quint16 shown = publicPort != 0 ? publicPort : listeningPort;
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(publicHost.isEmpty() ? QSysInfo::machineHostName() : publicHost);
    if (shown != kHttpsPort)
        url.setPort(shown);
    url.setPath(QString::fromLatin1(token.path()));
    return url;
}

Result<void> Settings::save(const QString &file) const
{
    // QSettings writes through QSaveFile, so the file is replaced in one step.
    QSettings ini(file, QSettings::IniFormat);
    ini.setValue(QStringLiteral("listener/address"), bindAddress.toString());
    ini.setValue(QStringLiteral("listener/port"), port);
    ini.setValue(QStringLiteral("listener/publicHost"), publicHost);
    ini.setValue(QStringLiteral("listener/publicPort"), publicPort);
    ini.setValue(QStringLiteral("listener/token"), QString::fromLatin1(token.hex()));
    ini.setValue(QStringLiteral("certificate/file"), certificateFile);
    ini.setValue(QStringLiteral("certificate/privateKey"), privateKeyFile);
    ini.setValue(QStringLiteral("privacy/retentionMonths"), retentionMonths);
    ini.setValue(QStringLiteral("privacy/masksNames"), isPrivacyMode);
    ini.setValue(QStringLiteral("window/theme"), theme);
    ini.setValue(QStringLiteral("window/language"), language);
    desktop.write(ini);
    ini.sync();
    if (ini.status() != QSettings::NoError) {
        return Error{
            ErrorCode::AccessDenied,
            tr("The settings could not be saved in %1. Check that the folder can be written and that the "
               "disk is not full.")
                .arg(file)};
    }
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace foyer::service
