// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logging.h"

#include <QDateTime>
#include <QDebug>

#include <cstdio>

namespace foyer::cli {

namespace {

const char *levelWord(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

void writeLine(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            levelWord(type) + ": " + message.toUtf8() + '\n';
    // One call, so that lines of several threads stay whole.
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

void logToStderr()
{
    qInstallMessageHandler(writeLine);
}

} // namespace foyer::cli
