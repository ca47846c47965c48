// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"
#include "keyfiles.h"
#include "rawclient.h"

#include <QFile>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace foyer::test;

namespace {

/// A terminal to sit at: what foyerctl reads from, and what it makes visible there.
class Terminal
{
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK))
    {
        if (m_master >= 0 && ::grantpt(m_master) == 0 && ::unlockpt(m_master) == 0)
            m_name = ::ptsname(m_master);
        if (isThere()) // As a shell does: what a program sets then outlives it.
            m_slave = ::open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }

    /// Not where /dev/pts is missing, as in a bare chroot.
    [[nodiscard]] bool isThere() const { return !m_name.isEmpty(); }

    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }

    Q_DISABLE_COPY_MOVE(Terminal)

    void becomeInputOf(QProcess &process) const
    {
        process.setChildProcessModifier([name = m_name] {
            const int slave = ::open(name.constData(), O_RDWR | O_NOCTTY);
            ::dup2(slave, STDIN_FILENO);
        });
    }

    void type(const QByteArray &text) const
    {
        QCOMPARE(::write(m_master, text.constData(), std::size_t(text.size())), text.size());
    }

    /// Whether it shows what is typed.
    [[nodiscard]] bool echoes() const
    {
        termios state = {};
        return ::tcgetattr(m_slave, &state) == 0 && (state.c_lflag & tcflag_t(ECHO)) != 0;
    }

    [[nodiscard]] QByteArray shown() const
    {
        QByteArray bytes(4'096, '\0');
        return bytes.left(std::max<qsizetype>(0, ::read(m_master, bytes.data(), std::size_t(bytes.size()))));
    }

private:
    int m_master;
    int m_slave = -1;
    QByteArray m_name;
};

} // namespace

/// `foyerctl listen` with certificates of the owner's.
class TestFoyerctlTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_files = std::make_unique<KeyFolder>(); }

    void readsThePasswordFromAFile_data();
    void readsThePasswordFromAFile();
    void saysWhereToPutThePassword();
    void asksOnATerminal();
    void givesUpAtATerminal();
    void sendsTheChainWithoutItsRoot_data();
    void sendsTheChainWithoutItsRoot();
    void leavesTheTerminalAsItWas_data();
    void leavesTheTerminalAsItWas();
    void tellsOfRenewals();

private:
    /// `foyerctl listen` with somebody at \a terminal.
    void listenAt(const Terminal &terminal, const DataFolder &folder, QProcess &process) const
    {
        terminal.becomeInputOf(process);
        const QString line =
            u"--data-dir " + folder.path() + u" listen --bind 127.0.0.1 --port 0 " + pemOptions();
        process.start(qEnvironmentVariable("FOYERCTL"), line.split(u' '));
    }

    void put(const Identity &identity, KeyForm form = KeyForm::EncryptedPkcs8) const
    {
        (void)m_files->write(QStringLiteral("site.crt"), identity.certificatePem);
        (void)m_files->write(QStringLiteral("site.key"), keyInForm(identity.keyPem, form));
    }

    [[nodiscard]] QString pemOptions() const
    {
        return QStringLiteral("--certificate %1 --private-key %2")
            .arg(m_files->filePath(QStringLiteral("site.crt")),
                 m_files->filePath(QStringLiteral("site.key")));
    }

    std::unique_ptr<KeyFolder> m_files;
};

void TestFoyerctlTls::readsThePasswordFromAFile_data()
{
    QTest::addColumn<bool>("isPkcs12");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isRight");
    const QByteArray right = kPassword.toUtf8();
    QTest::newRow("PEM") << false << right << true;
    QTest::newRow("PEM, with a line end and more") << false << QByteArray(right + "\r\nnot this\n") << true;
    QTest::newRow("PKCS#12") << true << QByteArray(right + '\n') << true;
    QTest::newRow("PEM, wrong") << false << QByteArray("no") << false;
    QTest::newRow("PKCS#12, wrong") << true << QByteArray("no") << false;
    QTest::newRow("empty") << false << QByteArray() << false;
}

void TestFoyerctlTls::readsThePasswordFromAFile()
{
    QFETCH(bool, isPkcs12);
    QFETCH(QByteArray, file);
    QFETCH(bool, isRight);
    const Identity identity = makeCertificate({});
    put(identity);
    const QString pfx = m_files->write(QStringLiteral("site.pfx"), pkcs12(identity));
    const QString options = (isPkcs12 ? u"--certificate " + pfx : pemOptions()) + u" --password-file " +
                            m_files->write(QStringLiteral("password"), file);
    const DataFolder folder;
    if (!isRight) {
        const auto done = folder.run(QStringLiteral("listen --port 0 ") + options);
        QCOMPARE(done.status, 1);
        QVERIFY2(done.errors.contains("password") && done.errors.count('\n') == 1, done.errors.constData());
        return;
    }
    ListenProcess listener(folder, options);
    const QString trusted = m_files->filePath(QStringLiteral("site.crt"));
    const auto posted = listener.simulate(u"--count 3 --ca " + trusted);
    QVERIFY2(posted.status == 0, posted.errors.constData());
    QCOMPARE(listener.stop(), 0);
    QVERIFY(!listener.log.contains("Schl"));
    QFile settings(folder.filePath(QStringLiteral("foyer.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains("Schl"));
}

void TestFoyerctlTls::saysWhereToPutThePassword()
{
    put(makeCertificate({}));
    const DataFolder folder;
    const auto done = folder.run(QStringLiteral("listen --port 0 ") + pemOptions());
    QCOMPARE(done.status, 1);
    QVERIFY2(done.errors.contains("--password-file") && done.errors.count('\n') == 1,
             done.errors.constData());
}

void TestFoyerctlTls::asksOnATerminal()
{
    put(makeCertificate({}));
    const DataFolder folder;
    const Terminal terminal;
    if (!terminal.isThere())
        QSKIP("This machine gives no pseudo-terminal (/dev/pts)");
    QProcess process;
    listenAt(terminal, folder, process);
    QByteArray errors;
    const auto asked = [&process, &errors](int times) {
        return QTest::qWaitFor(
            [&] {
                errors += process.readAllStandardError();
                return errors.count("Password: ") == times;
            },
            20'000);
    };
    QVERIFY2(asked(1), errors.constData());
    terminal.type("wrong\r");
    QVERIFY2(asked(2), errors.constData());
    QVERIFY(errors.contains("is not that of"));
    terminal.type(kPassword.toUtf8() + "\xC3\xA4\x7F\r"); // A slip of two bytes, taken back.
    QVERIFY(QTest::qWaitFor([&process] { return process.canReadLine(); }, 20'000));
    QVERIFY(process.readLine().contains("\"listening\""));
    const QByteArray shown = terminal.shown();
    QVERIFY2(!shown.contains("wrong") && !shown.contains("Schl"), shown.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestFoyerctlTls::givesUpAtATerminal()
{
    put(makeCertificate({}));
    const DataFolder folder;
    const Terminal terminal;
    if (!terminal.isThere())
        QSKIP("This machine gives no pseudo-terminal (/dev/pts)");
    QProcess process;
    listenAt(terminal, folder, process);
    QByteArray errors;
    QVERIFY(QTest::qWaitFor(
        [&] {
            errors += process.readAllStandardError();
            return errors.contains("Password: ");
        },
        20'000));
    terminal.type("\x03");
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
}

void TestFoyerctlTls::sendsTheChainWithoutItsRoot_data()
{
    QTest::addColumn<QString>("file"); // By letter: r(oot), i(ntermediate), s(ite).
    QTest::newRow("without the root") << QStringLiteral("si");
    QTest::newRow("with the root") << QStringLiteral("sir");
    QTest::newRow("root first") << QStringLiteral("ris");
}

/// What is on the wire: all that a client which knows the root has to be told, and no more.
void TestFoyerctlTls::sendsTheChainWithoutItsRoot()
{
    QFETCH(QString, file);
    const Identity root = makeCertificate({.commonName = QStringLiteral("Root"), .isAuthority = true});
    const Identity intermediate =
        makeCertificate({.commonName = QStringLiteral("Intermediate"), .isAuthority = true}, &root);
    const Identity site = makeCertificate({}, &intermediate);
    put(site, KeyForm::Pkcs8);
    const QMap<QChar, QByteArray> pems{
        {u'r', root.certificatePem}, {u'i', intermediate.certificatePem}, {u's', site.certificatePem}};
    QByteArray chain;
    for (const QChar letter : file)
        chain += pems[letter];
    (void)m_files->write(QStringLiteral("site.crt"), chain);
    const DataFolder folder;
    const ListenProcess listener(folder, pemOptions());
    RawClient client;
    QVERIFY(client.connectTls(listener.port()));
    QCOMPARE(client.socket().peerCertificateChain(),
             (QList<QSslCertificate>{site.certificate(), intermediate.certificate()}));
    const QString trusted = m_files->write(QStringLiteral("root.crt"), root.certificatePem);
    QCOMPARE(listener.simulate(u"--count 1 --ca " + trusted).status, 0);
}

void TestFoyerctlTls::leavesTheTerminalAsItWas_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

/// Signals that do not come from its keys, as of a service manager or a closed window.
void TestFoyerctlTls::leavesTheTerminalAsItWas()
{
    QFETCH(int, signal);
    put(makeCertificate({}));
    const DataFolder folder;
    const Terminal terminal;
    if (!terminal.isThere())
        QSKIP("This machine gives no pseudo-terminal (/dev/pts)");
    QProcess process;
    listenAt(terminal, folder, process);
    QVERIFY(QTest::qWaitFor([&] { return process.readAllStandardError().contains("Password: "); }, 20'000));
    QVERIFY(!terminal.echoes());
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(terminal.echoes());
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 1);
}

void TestFoyerctlTls::tellsOfRenewals()
{
    put(makeCertificate({}), KeyForm::Pkcs8);
    const DataFolder folder;
    ListenProcess listener(folder, pemOptions());
    const Identity second = makeCertificate({});
    (void)m_files->write(QStringLiteral("site.crt"), second.certificatePem);
    QTRY_VERIFY_WITH_TIMEOUT(listener.logSoFar().contains("is not that of the certificate"), 20'000);
    (void)m_files->write(QStringLiteral("site.key"), second.keyPem);
    const QString trusted = m_files->filePath(QStringLiteral("site.crt"));
    const auto isTakenUp = [&] { return listener.simulate(u"--count 1 --ca " + trusted).status == 0; };
    QTRY_VERIFY_WITH_TIMEOUT(isTakenUp(), 20'000);
    QCOMPARE(listener.stop(), 0);
    QVERIFY2(listener.log.contains("A new certificate is in use"), listener.log.constData());
}

QTEST_GUILESS_MAIN(TestFoyerctlTls)
#include "tst_foyerctltls.moc"
