// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/program.h"

#include "app/frame/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer::app;

namespace {

constexpr int kPatienceMs = 20'000;

/// Null: there is none.
MainWindow *mainWindow()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (auto *each : widgets) {
        if (auto *window = qobject_cast<MainWindow *>(each))
            return window;
    }
    return nullptr;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

} // namespace

/// How the program comes up.
class TestProgram final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
    }

    void cleanup() { QVERIFY(!mainWindow()); }

    void minimisedItTellsOfTrouble_data()
    {
        QTest::addColumn<bool>("hasSettings");
        QTest::addColumn<bool>("hasDatabase");
        QTest::addColumn<bool>("isMinimised");
        QTest::newRow("all is well") << true << true << true;
        QTest::newRow("settings that cannot be read") << false << true << false;
        QTest::newRow("a database that cannot be opened") << true << false << false;
    }

    /// Who starts it at login would take it for running.
    void minimisedItTellsOfTrouble()
    {
        QFETCH(bool, hasSettings);
        QFETCH(bool, hasDatabase);
        QFETCH(bool, isMinimised);
        QVERIFY(write(m_folder->filePath(u"foyer.ini"_qs),
                      hasSettings ? "[listener]\naddress=127.0.0.1\nport=0\n" : "[listener]\nport=none\n"));
        if (!hasDatabase)
            QVERIFY(QDir().mkpath(m_folder->filePath(u"foyer.sqlite/in-the-way"_qs)));
        StartOptions options;
        options.dataDirectory = m_folder->path();
        options.isMinimised = true;
        Program program(options);
        program.start();
        QTRY_VERIFY_WITH_TIMEOUT(mainWindow() && mainWindow()->isVisible(), kPatienceMs);
        QCOMPARE(mainWindow()->isMinimized(), isMinimised); // There is no tray here.
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
