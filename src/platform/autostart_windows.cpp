// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"

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
const auto kName = QStringLiteral("Foyer");

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
                 Words::tr("Windows did not let Foyer change what starts with the computer.")};
}

} // namespace

bool startsWithComputer()
{
    return QSettings(kRunKey, QSettings::NativeFormat).contains(kName);
}

Result<void> startWithComputer(const QString &program, const QStringList &arguments)
{
    QString line = quoted(QDir::toNativeSeparators(program));
    for (const auto &argument : arguments)
        line += u' ' + quoted(argument);
    QSettings run(kRunKey, QSettings::NativeFormat);
    run.setValue(kName, line);
    return written(run);
}

Result<void> doNotStartWithComputer()
{
    QSettings run(kRunKey, QSettings::NativeFormat);
    run.remove(kName);
    return written(run);
}

} // namespace foyer::platform
