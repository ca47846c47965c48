// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "health/probe.h"
#include "platform/terminationsignals.h"
#include "service/settings.h"
#include "storage/changes.h"
#include "storage/database.h"
#include "storage/integrity.h"
#include "storage/numberscheck.h"
#include "storage/queries.h"
#include "storage/recount.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSslCertificate>
#include <QUrl>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::check", text);
}

Result<void> requestRecount(const storage::DatabaseLocation &database)
{
    const auto connection = storage::Connection::open(database, storage::Connection::Access::ReadWrite);
    return connection ? storage::withTransaction(**connection, storage::requestRecount) : connection.error();
}

struct Finding
{
    QString id; ///< Stable word for scripts.
    bool isGood = false;
    QString word; ///< Stable word for what was found.
    QString text; ///< For a person.
};

Finding checkDatabase(const storage::DataDirectory &directory, qint64 &quarantineWaiting)
{
    const QString id = QStringLiteral("database");
    const auto connection =
        storage::Connection::open({directory.database()}, storage::Connection::Access::ReadOnly);
    if (!connection)
        return {id, false, QStringLiteral("cannot-open"), connection.error().message};
    const auto totals = storage::totals((*connection)->database());
    if (!totals)
        return {id, false, QStringLiteral("cannot-read"), totals.error().message};
    quarantineWaiting = totals->quarantineWaiting;
    return {id, true, QStringLiteral("ok"), tr("The database can be read.")};
}

/// Of the whole database, which may take minutes.
Finding checkIntegrity(const storage::DataDirectory &directory)
{
    const platform::TerminationSignals termination;
    const auto sound = storage::checkWhole(directory.database(), storage::Depth::Indexes,
                                           [](int) { return !platform::TerminationSignals::hasCome(); });
    const QString id = QStringLiteral("integrity");
    if (sound)
        return {id, true, QStringLiteral("ok"), tr("All of the database is sound.")};
    const bool isDamaged = sound.error().code == ErrorCode::Damaged;
    return {id, false, isDamaged ? QStringLiteral("damaged") : QStringLiteral("not-read"),
            sound.error().detail.isEmpty() ? sound.error().message
                                           : sound.error().message + u" (" + sound.error().detail + u')'};
}

Finding quarantineFinding(qint64 waiting)
{
    const bool isEmpty = waiting == 0;
    return {QStringLiteral("quarantine"), isEmpty, isEmpty ? QStringLiteral("ok") : QStringLiteral("waiting"),
            isEmpty
                ? tr("No delivery waits in quarantine.")
                : tr("Deliveries that could not be understood wait in quarantine: %1. Look at them on the "
                     "Deliveries page.")
                      .arg(waiting)};
}

Finding checkNumbers(const storage::DataDirectory &directory, bool repairs)
{
    const QString id = QStringLiteral("numbers");
    const storage::DatabaseLocation database{directory.database()};
    const auto differences = storage::checkNumbers(database);
    if (!differences)
        return {id, false, QStringLiteral("cannot-count"), differences.error().message};
    if (differences->isEmpty()) {
        return {id, true, QStringLiteral("ok"),
                tr("Visitors, visits and all counts are those that the sign-ins make.")};
    }
    QStringList tables;
    for (const auto &each : *differences) {
        tables.append(
            tr("%1 (%2 missing, %3 too many)")
                .arg(each.table, QLocale().toString(each.missing), QLocale().toString(each.surplus)));
    }
    const QString what =
        tr("Rows that are not those that the sign-ins make: %1.").arg(tables.join(QStringLiteral(", ")));
    if (!repairs)
        return {id, false, QStringLiteral("different"),
                what + u' ' + tr("With --repair Foyer counts them anew.")};
    if (auto done = requestRecount(database); !done)
        return {id, false, QStringLiteral("different"), what + u' ' + done.error().message};
    return {id, false, QStringLiteral("different"),
            what + u' ' + tr("Foyer counts them anew when it is started the next time.")};
}

/// Where to knock, and whom to trust there besides the system's roots.
struct Target
{
    QUrl url;
    QList<QSslCertificate> trusted;
};

Result<Target> targetOf(const CommandLine &line, const storage::DataDirectory &directory)
{
    Target target;
    if (line.has(QStringLiteral("url"))) {
        target.url = QUrl(line.text(QStringLiteral("url")), QUrl::StrictMode);
        return target;
    }
    if (!QFile::exists(directory.settings())) { // Loading would make them, with a new address.
        return Error{ErrorCode::NotFound,
                     tr("There are no settings in %1 yet. Start Foyer with this data folder first, or name "
                        "the address with --url.")
                         .arg(directory.path())};
    }
    const auto settings = service::Settings::load(directory.settings());
    if (!settings)
        return settings.error();
    const bool isPublic = !settings->publicHost.isEmpty();
    target.url.setScheme(QStringLiteral("https"));
    target.url.setHost(isPublic ? settings->publicHost : QStringLiteral("127.0.0.1"));
    target.url.setPort(isPublic && settings->publicPort != 0 ? settings->publicPort : settings->port);
    target.url.setPath(QString::fromLatin1(settings->token.path()));
    if (!isPublic && settings->certificateFile.isEmpty())
        target.trusted = QSslCertificate::fromPath(directory.selfSignedCertificate());
    return target;
}

QString jsonText(const QList<Finding> &findings, bool isGood)
{
    QJsonArray checks;
    for (const Finding &finding : findings) {
        checks.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                  {QStringLiteral("ok"), finding.isGood},
                                  {QStringLiteral("word"), finding.word},
                                  {QStringLiteral("text"), finding.text}});
    }
    const QJsonObject all{{QStringLiteral("ok"), isGood}, {QStringLiteral("checks"), checks}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + u'\n';
}

/// Prints what was found and returns the exit status.
int report(const QList<Finding> &findings, bool asJson)
{
    const bool isGood =
        std::all_of(findings.begin(), findings.end(), [](const Finding &f) { return f.isGood; });
    if (asJson) {
        print(jsonText(findings, isGood));
    } else {
        for (const Finding &finding : findings)
            print((finding.isGood ? tr("ok    ") : tr("FAIL  ")) + finding.text + u'\n');
    }
    return isGood ? kDone : failure({ErrorCode::Unavailable, tr("Not all checks passed.")});
}

} // namespace

void describeCheck(QCommandLineParser &parser)
{
    parser.addOption(
        {QStringLiteral("url"),
         tr("The webhook address to check. Default: the public one of the settings, or the one on "
            "this computer."),
         QStringLiteral("URL")});
    parser.addOption({QStringLiteral("json"), tr("Write one line of JSON.")});
    parser.addOption(
        {QStringLiteral("rebuild"),
         tr("Count everything anew from the sign-ins and report each table that holds something else; "
            "the address is checked only with --url.")});
    parser.addOption(
        {QStringLiteral("repair"), tr("With --rebuild: where something differs, have Foyer count it anew.")});
    parser.addOption({QStringLiteral("integrity"),
                      tr("Also read all of the database and compare its indexes, which may take minutes.")});
}

int runCheck(const CommandLine &line)
{
    const QUrl given(line.text(QStringLiteral("url")), QUrl::StrictMode);
    if (line.has(QStringLiteral("url")) &&
        (!given.isValid() || given.scheme() != QStringLiteral("https") || given.host().isEmpty())) {
        return usageError(tr("--url wants the webhook address, https://HOST:PORT/hook/TOKEN."));
    }
    const bool rebuilds = line.has(QStringLiteral("rebuild"));
    const bool repairs = line.has(QStringLiteral("repair"));
    if (repairs && !rebuilds)
        return usageError(tr("--repair goes with --rebuild."));
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    const bool asJson = line.has(QStringLiteral("json"));
    qint64 quarantineWaiting = 0;
    QList<Finding> findings{checkDatabase(*directory, quarantineWaiting)};
    if (rebuilds) {
        if (findings.first().isGood)
            findings.append(checkNumbers(*directory, repairs));
        if (!line.has(QStringLiteral("url")))
            return report(findings, asJson);
    }
    const auto target = targetOf(line, *directory);
    if (!target)
        return failure(target.error());

    if (findings.first().isGood)
        findings.append(quarantineFinding(quarantineWaiting));
    if (findings.first().isGood && line.has(QStringLiteral("integrity")))
        findings.append(checkIntegrity(*directory));
    health::Probe probe;
    probe.run(target->url, target->trusted, [findings, asJson](const health::ProbeResult &result) mutable {
        findings.append({QStringLiteral("address"), result.isGood(), result.word(), result.text()});
        QCoreApplication::exit(report(findings, asJson));
    });
    return QCoreApplication::exec();
}

} // namespace foyer::cli
