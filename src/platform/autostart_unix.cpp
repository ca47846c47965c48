// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

#include "platform/directoryname.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextStream>

// A desktop entry in the user's autostart folder, as the desktops share it:
// https://specifications.freedesktop.org/autostart-spec/latest/
namespace foyer::platform {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::platform::Autostart)
};

QString entryFile(const QString &dataDirectory)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/") + directoryName(dataDirectory) + QStringLiteral(".desktop");
}

Error cannotWrite(const QString &file, const QString &why)
{
    return {
        ErrorCode::AccessDenied,
        Words::tr("%1 cannot be written. Check that the folder belongs to you and that the disk is not full.")
            .arg(file),
        why};
}

/// One argument of Exec: quoted by its rules, then escaped as any text of a desktop entry, with "%" doubled,
/// which would begin a field code.
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar each : argument) {
        if (each == u'"' || each == u'`' || each == u'$' || each == u'\\')
            quoted += u'\\';
        quoted += each;
    }
    quoted.replace(u'\\', QStringLiteral("\\\\"));
    quoted.replace(u'\n', QStringLiteral("\\n"));
    quoted.replace(u'%', QStringLiteral("%%"));
    return QString(u'"' % quoted % u'"');
}

} // namespace

/// Desktops switch an entry off by a line in it.
bool startsWithComputer(const QString &dataDirectory)
{
    QFile file(entryFile(dataDirectory));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto lines = file.readAll().split('\n');
    for (const auto &line : lines) {
        const auto word = line.simplified().replace(" ", "").toLower();
        if (word == "hidden=true" || word == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

Result<void> startWithComputer(const QString &dataDirectory, const QString &program,
                               const QStringList &arguments)
{
    const QString name = entryFile(dataDirectory);
    QDir().mkpath(QFileInfo(name).path());
    QString exec = execArgument(program);
    for (const auto &argument : arguments)
        exec += u' ' + execArgument(argument);
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(name, file.errorString());
    QTextStream(&file) << "[Desktop Entry]\nType=Application\nName=Foyer\nIcon=foyer\nTerminal=false\nExec="
                       << exec << '\n';
    return file.commit() ? Result<void>() : cannotWrite(name, file.errorString());
}

Result<void> doNotStartWithComputer(const QString &dataDirectory)
{
    QFile file(entryFile(dataDirectory));
    return !file.exists() || file.remove() ? Result<void>()
                                           : cannotWrite(file.fileName(), file.errorString());
}

} // namespace foyer::platform
