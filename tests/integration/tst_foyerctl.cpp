// SPDX-License-Identifier: GPL-3.0-or-later
#include "foyerctlprocess.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace foyer::test;

class TestFoyerctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usageErrors_data();
    void usageErrors();
    void failures_data();
    void failures();
    void helpAndVersion();
    void listensAndStops_data();
    void listensAndStops();
    void keepsOverridesToItself();
    void oneListenerPerDirectory();
    void checks();
};

void TestFoyerctl::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("FOYERCTL")), "FOYERCTL names the program");
}

void TestFoyerctl::usageErrors_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"",
                             "nonsense",
                             "--nonsense stats",
                             "stats --nonsense",
                             "stats surplus",
                             "check --repair",
                             "check --url http://example.com/",
                             "listen --port x",
                             "listen --port 65536",
                             "listen --port -1",
                             "listen --bind example.com",
                             "listen --token abc",
                             "listen --certificate x.pem",
                             "listen --private-key x.pem",
                             "simulate",
                             "simulate --url http://127.0.0.1/",
                             "simulate --url https://127.0.0.1/ --count x",
                             "simulate --url https://127.0.0.1/ --rate 0",
                             "simulate --url https://127.0.0.1/ --repeats 101",
                             "simulate --url https://127.0.0.1/ --repeats 60 --late 60",
                             "simulate --url https://127.0.0.1/ --ca x --insecure",
                             "export",
                             "export nonsense",
                             "export visits visits",
                             "export visits --from 31/12/2026",
                             "export visits --from 2026-02-30",
                             "export visits --from 2026-12-02 --to 2026-12-01",
                             "export visits --venue x",
                             "export visits --delimiter pipe",
                             "export visits --columns email",
                             "export visits --columns day,day",
                             "export visits --dates german",
                             "about --visitor 1",
                             "about --output x",
                             "about --visitor x --output x",
                             "forget",
                             "forget --visitor x",
                             "forget --visitor 99999999999999999999"}) {
        QTest::newRow(line) << QString::fromLatin1(line);
    }
}

void TestFoyerctl::usageErrors()
{
    QFETCH(QString, line);
    const DataFolder folder;
    const auto done = folder.run(line);
    QCOMPARE(done.status, 2);
    QVERIFY(done.output.isEmpty());
    QVERIFY2(done.errors.startsWith("foyerctl: "), done.errors.constData());
    QCOMPARE(done.errors.count('\n'), 1);
    QVERIFY2(QDir(folder.path()).isEmpty(), "nothing was made");
}

void TestFoyerctl::failures_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("makesFolder");
    for (const char *line :
         {"stats", "export visits", "about --visitor 1 --output out", "forget --visitor 1", "check"})
        QTest::newRow(line) << QString::fromLatin1(line) << false;
    for (const char *line :
         {"listen --certificate none.pem --private-key none.pem", "listen --certificate none.pfx",
          "listen --password-file none.txt", "simulate --url https://127.0.0.1:1/hook/x --count 1",
          "simulate --url https://127.0.0.1:1/hook/x --ca none.pem"}) {
        QTest::newRow(line) << QString::fromLatin1(line) << true;
    }
}

void TestFoyerctl::failures()
{
    QFETCH(QString, line);
    QFETCH(bool, makesFolder);
    const DataFolder folder;
    const auto done = folder.run(line);
    QCOMPARE(done.status, 1);
    QVERIFY2(done.errors.startsWith("foyerctl: ") && done.errors.count('\n') == 1, done.errors.constData());
    QVERIFY(!done.errors.contains("hook"));
    if (makesFolder)
        return;
    QVERIFY2(QDir(folder.path()).isEmpty(), "what only reads makes no file");
    const QString missing = folder.filePath(QStringLiteral("missing"));
    QCOMPARE(foyerctl(u"--data-dir " + missing + u' ' + line).status, 1);
    QVERIFY2(!QFile::exists(missing), "what only reads makes no folder");
    qputenv("XDG_DATA_HOME", missing.toLocal8Bit());
    QCOMPARE(foyerctl(line).status, 1);
    qunsetenv("XDG_DATA_HOME");
    QVERIFY2(!QFile::exists(missing), "what only reads makes no folder in the usual place either");
}

void TestFoyerctl::helpAndVersion()
{
    const auto version = foyerctl(QStringLiteral("--version"));
    QCOMPARE(version.status, 0);
    QVERIFY(version.output.startsWith("foyerctl "));
    const auto help = foyerctl(QStringLiteral("--help"));
    QCOMPARE(help.status, 0);
    for (const char *command : {"listen", "simulate", "export", "stats", "check", "about", "forget"}) {
        QVERIFY2(help.output.contains(command), command);
        const auto own = foyerctl(QLatin1String(command) + QStringLiteral(" --help"));
        QCOMPARE(own.status, 0);
        QVERIFY(own.output.contains("--data-dir"));
    }
}

void TestFoyerctl::listensAndStops_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestFoyerctl::listensAndStops()
{
    QFETCH(int, number);
    const DataFolder folder;
    ListenProcess listener(folder);
    const QRegularExpression event(QStringLiteral(
        "^{\"event\":\"listening\",\"url\":\"https://127\\.0\\.0\\.1:[0-9]+/hook/[0-9a-f]{64}\"}\n$"));
    QVERIFY2(event.match(QString::fromLatin1(listener.firstLine)).hasMatch(), listener.firstLine.constData());
    QCOMPARE(listener.stop(number), 0);

    QVERIFY(!listener.log.contains(listener.token().toLatin1()));
    const QRegularExpression entry(QStringLiteral("^[0-9]{4}-[0-9-]+T[0-9:.]+Z (info|warning): ."));
    for (const QByteArray &line : listener.log.trimmed().split('\n'))
        QVERIFY2(entry.match(QString::fromUtf8(line)).hasMatch(), line.constData());

    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen)
        QVERIFY2(!(QFile::permissions(files.next()) & kOthers), qPrintable(files.fileName()));
    QVERIFY(seen >= 3); // Settings, database and certificate at least.
}

void TestFoyerctl::keepsOverridesToItself()
{
    const DataFolder folder;
    const QString token(64, u'a');
    ListenProcess listener(folder, u"--token " + token);
    QCOMPARE(listener.token(), token);
    QCOMPARE(listener.stop(), 0);
    QFile settings(folder.filePath(QStringLiteral("foyer.ini")));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    const QByteArray saved = settings.readAll();
    QVERIFY(!saved.contains(token.toLatin1()));
    QVERIFY2(saved.contains("port=8443"), saved.constData());
}

void TestFoyerctl::oneListenerPerDirectory()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    QVERIFY(listener.url.isValid());
    const auto second = folder.run(QStringLiteral("listen --port 0"));
    QCOMPARE(second.status, 1);
    QVERIFY(second.output.isEmpty());
    QCOMPARE(second.errors.count('\n'), 1);
}

void TestFoyerctl::checks()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    // Its certificate is its own, so Purple would not like it, whatever else is well.
    const auto untrusted = folder.run(u"check --json --url " + listener.url.toString());
    QCOMPARE(untrusted.status, 1);
    const auto all = QJsonDocument::fromJson(untrusted.output).object();
    QCOMPARE(all.value(QStringLiteral("ok")), QJsonValue(false));
    QVERIFY(untrusted.output.contains("\"word\":\"certificate-untrusted\""));

    // On this computer it is trusted: the address of the settings, here with the port the system picked.
    QFile settings(folder.filePath(QStringLiteral("foyer.ini")));
    QVERIFY(settings.open(QIODevice::ReadWrite));
    QByteArray text = settings.readAll();
    text.replace("port=8443", QByteArrayLiteral("port=").append(QByteArray::number(listener.url.port())));
    QVERIFY(settings.resize(0) && settings.seek(0) && settings.write(text) == text.size());
    settings.close();
    const auto good = folder.run(QStringLiteral("check"));
    QVERIFY2(good.status == 0, good.output.constData());
    QVERIFY(!good.output.contains(listener.token().toLatin1()));

    // What waits in quarantine is for a person to see.
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 1 --broken 100")).status, 0);
    const auto waiting = folder.run(QStringLiteral("check"));
    QCOMPARE(waiting.status, 1);
    QVERIFY(waiting.output.contains("quarantine"));
}

QTEST_GUILESS_MAIN(TestFoyerctl)
#include "tst_foyerctl.moc"
