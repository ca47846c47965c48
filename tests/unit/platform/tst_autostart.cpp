// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/autostart.h"
#include "platform/directoryname.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer::platform;

/// By the desktop entry, in a configuration folder of the test's own.
class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->path()));
        QVERIFY(QDir().mkpath(data()));
    }

    void switchesOnAndOff()
    {
        QVERIFY(!startsWithComputer(data()));
        QVERIFY(doNotStartWithComputer(data()));
        QVERIFY(startWithComputer(data(), u"/usr/bin/foyer"_qs, {u"--minimised"_qs}));
        QVERIFY(startsWithComputer(data()));
        QVERIFY(entry().startsWith("[Desktop Entry]\n"));
        QVERIFY(entry().contains("\nExec=\"/usr/bin/foyer\" \"--minimised\"\n"));
        QVERIFY(entry().contains("\nType=Application\n"));
        QVERIFY(doNotStartWithComputer(data()));
        QVERIFY(!startsWithComputer(data()));
        QVERIFY(!QFile::exists(file()));
    }

    void directoriesHaveEntriesOfTheirOwn()
    {
        const QString other = m_folder->filePath(u"other"_qs);
        QVERIFY(QDir().mkpath(other));
        QVERIFY(startWithComputer(data(), u"/foyer"_qs, {}));
        QVERIFY(!startsWithComputer(other));
        QVERIFY(startWithComputer(other, u"/foyer"_qs, {}));
        QVERIFY(doNotStartWithComputer(data()));
        QVERIFY(startsWithComputer(other));
        // The same one in other words.
        QVERIFY(startsWithComputer(m_folder->filePath(u"data/../other/."_qs)));
    }

    void quotesPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("blank") << u"/a b"_qs << QByteArray(R"("/a b")");
        QTest::newRow("umlaut") << u"/Büro"_qs << QByteArray("\"/B\xc3\xbcro\"");
        QTest::newRow("per cent") << u"/100%f"_qs << QByteArray(R"("/100%%f")");
        QTest::newRow("dollar") << u"/$HOME"_qs << QByteArray(R"("/\\$HOME")");
        QTest::newRow("backtick") << u"/`id`"_qs << QByteArray(R"("/\\`id\\`")");
        QTest::newRow("quote") << u"/\"x\""_qs << QByteArray(R"("/\\"x\\"")");
        QTest::newRow("backslash") << u"/a\\b"_qs << QByteArray(R"("/a\\\\b")");
        QTest::newRow("line break") << u"/a\nHidden=true"_qs << QByteArray(R"("/a\nHidden=true")");
    }

    void quotesPaths()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, written);
        QVERIFY(startWithComputer(data(), u"/foyer"_qs, {path}));
        QVERIFY2(entry().contains(QByteArray("\nExec=\"/foyer\" " + written + "\n")), entry().constData());
        QVERIFY(startsWithComputer(data()));
    }

    /// What the desktop's own settings write.
    void heedsTheDesktop_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("Hidden") << QByteArray("Hidden=true\n");
        QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled = false\n");
    }

    void heedsTheDesktop()
    {
        QFETCH(QByteArray, line);
        QVERIFY(startWithComputer(data(), u"/foyer"_qs, {}));
        QFile out(file());
        QVERIFY(out.open(QFile::Append));
        out.write(line);
        out.close();
        QVERIFY(!startsWithComputer(data()));
        QVERIFY(startWithComputer(data(), u"/foyer"_qs, {}));
        QVERIFY(startsWithComputer(data()));
    }

    void saysWhenItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_qs));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto done = startWithComputer(data(), u"/foyer"_qs, {});
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(file()));
        QVERIFY(!startsWithComputer(data()));
    }

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_qs); }

    [[nodiscard]] QString file() const
    {
        return m_folder->filePath(u"autostart/%1.desktop"_qs.arg(directoryName(data())));
    }

    [[nodiscard]] QByteArray entry() const
    {
        QFile in(file());
        return in.open(QFile::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
