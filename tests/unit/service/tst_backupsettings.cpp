// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/backupsettings.h"

#include "service/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::service;

class TestBackupSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void linesOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("kept");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("none") << QByteArray() << QString() << 3 << true;
        QTest::newRow("both") << QByteArray("[backups]\nfolder=/mnt/nas/foyer\nkept=14\n")
                              << u"/mnt/nas/foyer"_qs << 14 << true;
        QTest::newRow("most") << QByteArray("[backups]\nkept=365\n") << QString() << 365 << true;
        QTest::newRow("none kept") << QByteArray("[backups]\nkept=0\n") << QString() << 3 << false;
        QTest::newRow("too many") << QByteArray("[backups]\nkept=366\n") << QString() << 3 << false;
        QTest::newRow("no number") << QByteArray("[backups]\nkept=all\n") << QString() << 3 << false;
        QTest::newRow("a folder of nowhere")
            << QByteArray("[backups]\nfolder=foyer\n") << QString() << 3 << false;
    }

    void linesOfTheFile()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, folder);
        QFETCH(int, kept);
        QFETCH(bool, isUsable);
        const QTemporaryDir place;
        const auto directory = *storage::DataDirectory::open(place.path());
        QFile file(directory.settings());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
        file.close();
        const auto loaded = Settings::load(directory.settings());
        QCOMPARE(loaded.has_value(), isUsable);
        if (!isUsable)
            QVERIFY(loaded.error().message.contains(u"backups/"_qs));
        const auto backups = BackupSettings::of(directory);
        QCOMPARE(backups.folder, folder);
        QCOMPARE(backups.kept, kept);
        QCOMPARE(backups.folderIn(directory).path(), folder.isEmpty() ? directory.ownBackups() : folder);
    }

    /// Both are written by themselves, at any time.
    void savingTouchesNoOtherLine()
    {
        const QTemporaryDir place;
        const auto directory = *storage::DataDirectory::open(place.path());
        auto settings = *Settings::load(directory.settings());
        const BackupSettings backups{place.filePath(u"elsewhere"_qs), 9};
        QVERIFY(backups.save(directory.settings()));
        settings.port = 1234;
        QVERIFY(settings.save(directory.settings()));
        const auto loaded = Settings::load(directory.settings());
        QVERIFY(loaded);
        QCOMPARE(loaded->backups, backups);
        QCOMPARE(loaded->port, quint16(1234));
        QCOMPARE(loaded->token.hex(), settings.token.hex());
    }
};

QTEST_GUILESS_MAIN(TestBackupSettings)
#include "tst_backupsettings.moc"
