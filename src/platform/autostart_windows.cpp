// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

#include "platform/directoryname.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace foyer::platform {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::platform::Autostart)
};

const auto kRunKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

/// Here Windows keeps what was switched off in its own settings: binary values of the same names.
const auto kApprovedKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\"
                                         "Explorer\\StartupApproved\\Run");

/// In quotes, where a backslash counts only before one: those at the end are doubled. No path has a quote.
QString quoted(const QString &argument)
{
    QString ending;
    for (qsizetype i = argument.size(); i > 0 && argument.at(i - 1) == u'\\'; --i)
        ending += u'\\';
    return QString(u'"' % argument % ending % u'"');
}

Result<void> written(QSettings &run)
{
    run.sync();
    if (run.status() == QSettings::NoError)
        return {};
    return Error{ErrorCode::AccessDenied,
                 Words::tr("Windows did not let Foyer change what starts with the computer. Try again, "
                           "or ask whoever manages this computer.")};
}

/// The first byte of the value is odd. QSettings gives binary values as UTF-16, of which that byte is the
/// lower half of the first unit.
bool isSwitchedOff(const QString &name)
{
    const auto value = QSettings(kApprovedKey, QSettings::NativeFormat).value(name).toString();
    return !value.isEmpty() && (value.at(0).unicode() & 1) != 0;
}

} // namespace

bool startsWithComputer(const QString &dataDirectory)
{
    const QString name = directoryName(dataDirectory);
    return QSettings(kRunKey, QSettings::NativeFormat).contains(name) && !isSwitchedOff(name);
}

Result<void> startWithComputer(const QString &dataDirectory, const QString &program,
                               const QStringList &arguments)
{
    const QString name = directoryName(dataDirectory);
    QString line = quoted(QDir::toNativeSeparators(program));
    for (const auto &argument : arguments)
        line += u' ' + quoted(argument);
    QSettings run(kRunKey, QSettings::NativeFormat);
    run.setValue(name, line);
    if (auto done = written(run); !done || !isSwitchedOff(name))
        return done;
    QSettings approved(kApprovedKey, QSettings::NativeFormat);
    approved.remove(name);
    return written(approved);
}

Result<void> doNotStartWithComputer(const QString &dataDirectory)
{
    QSettings run(kRunKey, QSettings::NativeFormat);
    run.remove(directoryName(dataDirectory));
    return written(run);
}

} // namespace foyer::platform
