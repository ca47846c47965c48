// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using foyer::app::SingleInstance;
using Wish = SingleInstance::Wish;

namespace {

constexpr int kPatienceMs = 20'000;

}

/// Who is started once more finds the first.
class TestSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
        QVERIFY(QDir().mkpath(data(u"a"_qs)));
        QVERIFY(QDir().mkpath(data(u"b"_qs)));
    }

    void nobodyIsThere() { QCOMPARE(ask(u"a"_qs), std::optional(false)); }

    void theFirstHearsTheWish_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::newRow("nothing") << Wish::Nothing;
        QTest::newRow("window") << Wish::Window;
        QTest::newRow("wallboard") << Wish::Wallboard;
    }

    void theFirstHearsTheWish()
    {
        QFETCH(Wish, wish);
        SingleInstance first(data(u"a"_qs));
        first.listen();
        const QSignalSpy wishes(&first, &SingleInstance::wished);
        QCOMPARE(ask(u"a"_qs, wish), std::optional(true));
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().first().value<Wish>(), wish);
    }

    void otherDirectoriesAreOthers()
    {
        SingleInstance first(data(u"a"_qs));
        first.listen();
        QCOMPARE(ask(u"b"_qs), std::optional(false));
        // The same one in other words.
        QCOMPARE(ask(u"b/../a/."_qs), std::optional(true));
        QVERIFY(QFile::link(data(u"a"_qs), data(u"link"_qs)));
        QCOMPARE(ask(u"link"_qs), std::optional(true));
        first.close();
        QCOMPARE(ask(u"a"_qs), std::optional(false));
    }

    void aSocketThatWasLeftBehindIsNobody()
    {
        {
            SingleInstance first(data(u"a"_qs));
            first.listen();
            const auto files = sockets();
            QCOMPARE(files.size(), 1);
            // As after a crash: the file stays, nobody listens.
            QVERIFY(QFile::rename(m_runtime->filePath(files.first()), m_runtime->filePath(u"kept"_qs)));
            first.close();
            QVERIFY(QFile::rename(m_runtime->filePath(u"kept"_qs), m_runtime->filePath(files.first())));
        }
        QCOMPARE(ask(u"a"_qs), std::optional(false));
        SingleInstance second(data(u"a"_qs));
        second.listen();
        QCOMPARE(ask(u"a"_qs), std::optional(true));
    }

    void aSecondDoesNotTakeTheFirstsPlace()
    {
        SingleInstance first(data(u"a"_qs));
        first.listen();
        const QSignalSpy wishes(&first, &SingleInstance::wished);
        SingleInstance second(data(u"a"_qs));
        second.listen();
        QCOMPARE(ask(u"a"_qs), std::optional(true));
        QCOMPARE(wishes.size(), 1);
    }

    void onlyThisUserCanReachIt()
    {
        SingleInstance first(data(u"a"_qs));
        first.listen();
        const auto files = sockets();
        QCOMPARE(files.size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_runtime->filePath(files.first())) & others, QFile::Permissions());
        QVERIFY(!files.first().contains(m_folder->path()));
    }

    void otherTalkIsIgnored()
    {
        SingleInstance first(data(u"a"_qs));
        first.listen();
        const QSignalSpy wishes(&first, &SingleInstance::wished);
        QLocalSocket stranger;
        stranger.connectToServer(m_runtime->filePath(sockets().first()));
        QVERIFY(stranger.waitForConnected(kPatienceMs));
        stranger.write("GET / HTTP/1.1\n");
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, kPatienceMs);
        QCOMPARE(wishes.size(), 0);
        QCOMPARE(ask(u"a"_qs), std::optional(true));
    }

    /// A window that hangs is not waited for.
    void silenceIsNo()
    {
        QString name;
        {
            SingleInstance first(data(u"a"_qs));
            first.listen();
            name = m_runtime->filePath(sockets().first());
        }
        QLocalServer mute;
        QVERIFY(mute.listen(name));
        QCOMPARE(ask(u"a"_qs), std::optional(false));
    }

    /// The whole program: the second start ends at once, and the first goes on receiving.
    void theSecondProgramEnds()
    {
        const QString program = qEnvironmentVariable("FOYER");
        if (program.isEmpty() || !QFile::exists(program))
            QSKIP("FOYER does not name the program");
        const QStringList arguments{u"--data-dir"_qs, data(u"a"_qs)};
        writeSettings();
        QProcess first;
        first.start(program, arguments);
        QVERIFY(first.waitForStarted(kPatienceMs));
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, kPatienceMs);
        QProcess second;
        second.start(program, arguments + QStringList{u"--wallboard"_qs});
        QVERIFY(second.waitForFinished(kPatienceMs));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);

        // Pictures are taken all the same, of what the first has.
        QProcess picture;
        const QString file = m_folder->filePath(u"picture.png"_qs);
        picture.start(program, arguments + QStringList{u"--screenshot"_qs, file});
        QVERIFY(picture.waitForFinished(2 * kPatienceMs));
        QCOMPARE(picture.exitCode(), 0);
        QVERIFY(QFile::exists(file));
        first.terminate();
        QVERIFY(first.waitForFinished(kPatienceMs));
        QCOMPARE(first.exitCode(), 0);
    }

    /// Somebody else may have the name, and says yes to everything.
    void aFalseYesKeepsNobodyFromStarting()
    {
        const QString program = qEnvironmentVariable("FOYER");
        if (program.isEmpty() || !QFile::exists(program))
            QSKIP("FOYER does not name the program");
        QString name;
        {
            SingleInstance first(data(u"a"_qs));
            first.listen();
            name = m_runtime->filePath(sockets().first());
        }
        QLocalServer liar;
        int asked = 0;
        connect(&liar, &QLocalServer::newConnection, this, [&liar, &asked] {
            auto *guest = liar.nextPendingConnection();
            connect(guest, &QLocalSocket::readyRead, guest, [guest, &asked] {
                ++asked;
                guest->write("yes\n");
            });
        });
        QVERIFY(liar.listen(name));
        writeSettings();
        QProcess foyer;
        foyer.start(program, {u"--data-dir"_qs, data(u"a"_qs)});
        QTRY_COMPARE_WITH_TIMEOUT(asked, 1, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data(u"a/foyer.sqlite"_qs)), kPatienceMs);
        QCOMPARE(foyer.state(), QProcess::Running);
        foyer.terminate();
        QVERIFY(foyer.waitForFinished(kPatienceMs));
        QCOMPARE(foyer.exitCode(), 0);
    }

    /// Beside foyerctl a window is a viewer, and the next one too: neither is the one to ask.
    void besideFoyerctlThereAreViewers()
    {
        const QString program = qEnvironmentVariable("FOYER");
        const QString foyerctl = qEnvironmentVariable("FOYERCTL");
        if (!QFile::exists(program) || !QFile::exists(foyerctl))
            QSKIP("FOYER and FOYERCTL do not name the programs");
        const QStringList arguments{u"--data-dir"_qs, data(u"a"_qs)};
        QProcess listener;
        listener.start(foyerctl, arguments + QStringList{u"listen"_qs, u"--bind"_qs, u"127.0.0.1"_qs,
                                                         u"--port"_qs, u"0"_qs});
        QVERIFY(listener.waitForReadyRead(kPatienceMs));
        QProcess first;
        QProcess second;
        for (auto *viewer : {&first, &second}) {
            viewer->start(program, arguments);
            QVERIFY(viewer->waitForStarted(kPatienceMs));
            QVERIFY(!viewer->waitForFinished(1'500));
        }
        for (auto *process : {&first, &second, &listener}) {
            process->terminate();
            QVERIFY(process->waitForFinished(kPatienceMs));
            QCOMPARE(process->exitCode(), 0);
        }
    }

private:
    [[nodiscard]] QString data(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QStringList sockets() const
    {
        return QDir(m_runtime->path()).entryList({u"foyer-*"_qs}, QDir::System | QDir::Files);
    }

    /// A listener that disturbs nobody.
    void writeSettings() const
    {
        QFile file(data(u"a/foyer.ini"_qs));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[listener]\naddress=127.0.0.1\nport=0\n");
    }

    [[nodiscard]] std::optional<bool> ask(const QString &directory, Wish wish = Wish::Window) const
    {
        SingleInstance asking(data(directory));
        QSignalSpy answers(&asking, &SingleInstance::answered);
        asking.ask(wish);
        if (answers.isEmpty() && !answers.wait(kPatienceMs))
            return std::nullopt;
        return answers.first().first().toBool();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
