// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "domain/delivery.h"
#include "storage/database.h"
#include "storage/queries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::cli::stats", text);
}

QString utcTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue timeOrNull(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(utcTime(*ms)) : QJsonValue();
}

QString jsonText(const storage::Totals &totals)
{
    QJsonObject refused;
    for (int kind = 0; kind < totals.refusedByKind.size(); ++kind)
        refused.insert(refusalWord(static_cast<Refusal>(kind)), totals.refusedByKind[kind]);
    const QJsonObject deliveries{{QStringLiteral("stored"), totals.stored},
                                 {QStringLiteral("repeat"), totals.repeats},
                                 {QStringLiteral("test"), totals.tests},
                                 {QStringLiteral("quarantined"), totals.quarantined},
                                 {QStringLiteral("refused"), totals.refused}};
    const QJsonObject all{
        {QStringLiteral("sign_ins"), totals.signIns},
        {QStringLiteral("visits"), totals.visits},
        {QStringLiteral("visitors"), totals.visitors},
        {QStringLiteral("venues"), totals.venues},
        {QStringLiteral("deliveries"), deliveries},
        {QStringLiteral("refused_by_kind"), refused},
        {QStringLiteral("quarantine_waiting"), totals.quarantineWaiting},
        {QStringLiteral("last_sign_in_received_utc"), timeOrNull(totals.lastSignInReceivedMs)},
        {QStringLiteral("last_test_received_utc"), timeOrNull(totals.lastTestReceivedMs)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)) + u'\n';
}

QString humanText(const storage::Totals &totals)
{
    QString text;
    const auto add = [&text](const QString &label, const QString &value) {
        text += QStringLiteral("%1 %2\n").arg(label, -26).arg(value, 12);
    };
    const auto addNumber = [&add](const QString &label, qint64 value) { add(label, QString::number(value)); };
    addNumber(tr("Sign-ins"), totals.signIns);
    addNumber(tr("Visits"), totals.visits);
    addNumber(tr("Visitors"), totals.visitors);
    addNumber(tr("Venues"), totals.venues);
    addNumber(tr("New deliveries"), totals.stored);
    addNumber(tr("Repeated deliveries"), totals.repeats);
    addNumber(tr("Test deliveries"), totals.tests);
    addNumber(tr("Quarantined deliveries"), totals.quarantined);
    addNumber(tr("  still waiting"), totals.quarantineWaiting);
    addNumber(tr("Turned away"), totals.refused);
    for (int kind = 0; kind < totals.refusedByKind.size(); ++kind) {
        if (totals.refusedByKind[kind] > 0)
            addNumber(QStringLiteral("  ") + refusalWord(static_cast<Refusal>(kind)),
                      totals.refusedByKind[kind]);
    }
    if (totals.lastSignInReceivedMs)
        add(tr("Last sign-in received"), utcTime(*totals.lastSignInReceivedMs));
    return text;
}

} // namespace

void describeStats(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("json"), tr("Write one line of JSON.")});
}

int runStats(const CommandLine &line)
{
    const auto directory = line.existingDataDirectory();
    if (!directory)
        return failure(directory.error());
    const auto connection =
        storage::Connection::open({directory->database()}, storage::Connection::Access::ReadOnly);
    if (!connection)
        return failure(connection.error());
    const auto totals = storage::totals((*connection)->database());
    if (!totals)
        return failure(totals.error());
    print(line.has(QStringLiteral("json")) ? jsonText(*totals) : humanText(*totals));
    return kDone;
}

} // namespace foyer::cli
