// SPDX-License-Identifier: GPL-3.0-or-later
#include "filebytes.h"
#include "foyerctlprocess.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace foyer::test;

class TestFoyerctlData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simulatesAndCounts();
    void simulatesOverKeptConnections();
    void keepsTheRate();
    void tellsOfTrouble();
    void exportsAllOrNothing();
    void exportsChosenColumns();
    void writesAllAboutAVisitor();
    void forgetsBesideAListener();
};

void TestFoyerctlData::simulatesAndCounts()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    const auto done =
        listener.simulate(u"--count 300 --seed 5 --venues 6 --broken 10 --repeats 10 --late 10 --ca " +
                          folder.filePath(QStringLiteral("self-signed.crt")));
    QVERIFY2(done.status == 0, done.errors.constData());
    QVERIFY2(done.output.contains("300 deliveries") && done.output.contains("seed 5"),
             done.output.constData());

    const auto counts = folder.stats();
    const auto deliveries = counts.value(QStringLiteral("deliveries")).toObject();
    const int stored = deliveries.value(QStringLiteral("stored")).toInt();
    const int repeats = deliveries.value(QStringLiteral("repeat")).toInt();
    const int quarantined = deliveries.value(QStringLiteral("quarantined")).toInt();
    QCOMPARE(stored + repeats + quarantined, 300);
    QVERIFY2(repeats >= 15 && repeats <= 45, qPrintable(QString::number(repeats)));
    QVERIFY2(quarantined >= 15 && quarantined <= 45, qPrintable(QString::number(quarantined)));
    QCOMPARE(counts.value(QStringLiteral("sign_ins")).toInt(), stored);
    QCOMPARE(counts.value(QStringLiteral("venues")).toInt(), 6);

    const auto human = folder.run(QStringLiteral("stats"));
    QCOMPARE(human.status, 0);
    QVERIFY(human.output.contains(QByteArray::number(stored)));
    QCOMPARE(folder.run(QStringLiteral("export sign-ins")).output.count("\r\n"), 1 + stored);
    QCOMPARE(folder.run(QStringLiteral("export deliveries")).output.count("\r\n"), 1 + 300);
}

void TestFoyerctlData::simulatesOverKeptConnections()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    // More than the listener answers on one connection, so that it has to be made anew.
    const auto done = listener.simulate(QStringLiteral("--insecure --count 1200 --connections 1"));
    QVERIFY2(done.status == 0, done.errors.constData());
    QCOMPARE(folder.stats().value(QStringLiteral("sign_ins")).toInt(), 1'200);
}

void TestFoyerctlData::keepsTheRate()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 40 --rate 20")).status, 0);
    QVERIFY2(elapsed.elapsed() >= 1'900, qPrintable(QString::number(elapsed.elapsed())));
}

void TestFoyerctlData::tellsOfTrouble()
{
    const DataFolder folder;
    ListenProcess listener(folder);
    const auto untrusted = listener.simulate(QStringLiteral("--count 3"));
    QCOMPARE(untrusted.status, 1);
    QVERIFY(untrusted.output.contains("not answered: 3"));
    QVERIFY(!untrusted.errors.contains(listener.token().toLatin1()));
    listener.url.setPath(QStringLiteral("/elsewhere"));
    const auto notFound = listener.simulate(QStringLiteral("--insecure --count 3"));
    QCOMPARE(notFound.status, 1);
    QVERIFY2(notFound.errors.contains("404"), notFound.errors.constData());
}

void TestFoyerctlData::exportsAllOrNothing()
{
    const DataFolder folder;
    ListenProcess listener(folder);
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 50")).status, 0);
    QCOMPARE(listener.stop(), 0);

    const auto shown = folder.run(QStringLiteral("export sign-ins"));
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.output.count("\r\n"), 51);
    const QString name = folder.filePath(QStringLiteral("out.csv"));
    QCOMPARE(folder.run(u"export sign-ins --output " + name).status, 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), shown.output);

    const auto failed =
        folder.run(u"export visits --output " + folder.filePath(QStringLiteral("none/out.csv")));
    QCOMPARE(failed.status, 1);
    QCOMPARE(failed.errors.count('\n'), 1);
    // What is no file is left alone, also by root.
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto toPipe = folder.run(u"export visits --output " + pipe);
    QCOMPARE(toPipe.status, 1);
    QVERIFY2(toPipe.errors.contains("is not a file. Leave out --output"), toPipe.errors.constData());
    QVERIFY(!QFileInfo(pipe).isFile());
    if (QFile::exists(QStringLiteral("/dev/full")))
        QCOMPARE(folder.run(QStringLiteral("export sign-ins"), QStringLiteral("/dev/full")).status, 1);
}

void TestFoyerctlData::exportsChosenColumns()
{
    const DataFolder folder;
    ListenProcess listener(folder);
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 50 --venues 2")).status, 0);
    QCOMPARE(listener.stop(), 0);

    const auto days =
        folder.run(QStringLiteral("export venues-by-day --columns sign_ins,day,venue_id --dates local"));
    QCOMPARE(days.status, 0);
    auto lines = days.output.split('\n');
    QCOMPARE(lines.takeFirst(), QByteArray("sign_ins,day,venue_id\r"));
    qint64 signIns = 0;
    for (const QByteArray &line : std::as_const(lines))
        signIns += line.split(',').first().toLongLong();
    QCOMPARE(signIns, folder.stats().value(QStringLiteral("sign_ins")).toInteger());

    const auto times = folder.run(QStringLiteral("export sign-ins --columns time_utc --dates local"));
    QVERIFY(times.output.startsWith("time_local\r\n"));
    QVERIFY(!times.output.contains('Z'));
    const auto wrong = folder.run(QStringLiteral("export visits --columns dya"));
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.errors.contains("There are: venue_id, venue_name,"), wrong.errors.constData());
}

void TestFoyerctlData::writesAllAboutAVisitor()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 30")).status, 0);
    const QByteArray row = folder.run(QStringLiteral("export visitors")).output.split('\n')[1];
    const QString id = QString::fromLatin1(row.left(row.indexOf(',')));
    const QString output = folder.filePath(QStringLiteral("about"));
    const QString line = u"about --visitor " + id + u" --output " + output;
    const auto done = folder.run(line);
    QVERIFY2(done.status == 0, done.errors.constData());
    QFile file(output + u"/visitor-" + id + u".json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(row.split(',')[1]));
    const auto again = folder.run(line);
    QCOMPARE(again.status, 1);
    QCOMPARE(again.errors.count('\n'), 1);
    QCOMPARE(folder.run(u"about --visitor 1 --output " + output + u'1').status, 1);
    QVERIFY(!QFile::exists(output + u'1'));
}

void TestFoyerctlData::forgetsBesideAListener()
{
    const DataFolder folder;
    const ListenProcess listener(folder);
    QCOMPARE(listener.simulate(QStringLiteral("--insecure --count 50")).status, 0);
    const auto ids = [&folder] {
        QList<QByteArray> list;
        for (const QByteArray &row : folder.run(QStringLiteral("export visitors")).output.split('\n'))
            list.append(row.left(row.indexOf(',')));
        return list;
    };
    const auto before = ids();
    QVERIFY(before.size() > 10);
    // Their row as it is held: names, email and all.
    const auto rows = folder.run(QStringLiteral("export visitors")).output.split('\n');
    const auto cells = rows[1].split(',');
    const QList<QByteArray> traces{cells[3]};
    QVERIFY(cells[3].contains('@'));
    const QString forget = QStringLiteral("forget --visitor ") + QString::fromLatin1(before[1]);
    const auto done = folder.run(forget);
    QVERIFY2(done.status == 0, done.errors.constData());
    QCOMPARE(leftBelow(folder.path(), traces), QByteArray());
    auto expected = before;
    expected.removeAt(1);
    QCOMPARE(ids(), expected);
    QCOMPARE(folder.run(forget).status, 1); // Nobody has this id any more.
}

QTEST_GUILESS_MAIN(TestFoyerctlData)
#include "tst_foyerctldata.moc"
