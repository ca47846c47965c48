// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <functional>

// The program as scripts use it: real processes, real TLS on loopback, real files.
namespace foyer::test {

struct Finished
{
    int status = -1; ///< Exit status; −1: it did not end by itself.
    QByteArray output;
    QByteArray errors;
};

/// Runs foyerctl with the words of \a line.
inline Finished foyerctl(const QString &line, const QString &outputFile = {})
{
    QProcess process;
    if (!outputFile.isEmpty())
        process.setStandardOutputFile(outputFile);
    process.start(qEnvironmentVariable("FOYERCTL"), line.split(u' ', Qt::SkipEmptyParts));
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A data directory to run commands in.
class DataFolder
{
public:
    /// A folder of its own, or the one at \a path.
    explicit DataFolder(QString path = {}) : m_path(path.isEmpty() ? m_folder.path() : std::move(path)) {}

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }

    /// Makes this the whole of foyer.ini; the program adds what is missing, a new address among it.
    void writeSettings(const QByteArray &text) const
    {
        QFile file(filePath(QStringLiteral("foyer.ini")));
        if (!file.open(QFile::WriteOnly) || file.write(text) != text.size())
            qFatal("no foyer.ini");
    }

    [[nodiscard]] Finished run(const QString &line, const QString &outputFile = {}) const
    {
        return foyerctl(u"--data-dir " + path() + u' ' + line, outputFile);
    }

    [[nodiscard]] QJsonObject stats() const
    {
        return QJsonDocument::fromJson(run(QStringLiteral("stats --json")).output).object();
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A running `foyerctl listen` on a port that the system picked.
class ListenProcess
{
public:
    /// \a beforehand runs in the new process.
    explicit ListenProcess(const DataFolder &folder, const QString &more = {},
                           const std::function<void()> &beforehand = {},
                           const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setChildProcessModifier(beforehand);
        m_process.setProcessEnvironment(environment);
        QString line = u"--data-dir " + folder.path() + u" listen --port 0 " + more;
        if (!more.contains(u"--bind "))
            line += u" --bind 127.0.0.1";
        m_process.start(qEnvironmentVariable("FOYERCTL"), line.split(u' ', Qt::SkipEmptyParts));
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) {
        }
        firstLine = m_process.readLine();
        url = QUrl(QJsonDocument::fromJson(firstLine).object().value(QStringLiteral("url")).toString());
    }

    ~ListenProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ListenProcess)

    /// Posts to it by `foyerctl simulate`.
    [[nodiscard]] Finished simulate(const QString &more) const
    {
        return foyerctl(u"simulate --url " + url.toString() + u' ' + more);
    }

    /// The exit status, or −1 when it did not end by itself.
    int stop(int signal = SIGTERM)
    {
        ::kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(20'000) || m_process.exitStatus() != QProcess::NormalExit)
            return -1;
        log += m_process.readAllStandardError();
        return m_process.exitCode();
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// How many files and sockets it has open.
    [[nodiscard]] int descriptors() const
    {
        const QString folder = QStringLiteral("/proc/%1/fd").arg(processId());
        return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
    }

    [[nodiscard]] quint16 port() const { return static_cast<quint16>(url.port()); }

    /// As a power cut would: nothing in flight is finished.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// What it has logged so far, while it runs.
    [[nodiscard]] QByteArray logSoFar()
    {
        m_process.waitForReadyRead(0);
        log += m_process.readAllStandardError();
        return log;
    }

    [[nodiscard]] QString token() const { return url.path().section(u'/', -1); }

    QByteArray firstLine;
    QUrl url;
    QByteArray log;

private:
    QProcess m_process;
};

} // namespace foyer::test
