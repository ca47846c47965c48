// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/certificatewatcher.h"

#include "keyfiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace foyer::test;
using namespace std::chrono_literals;
using foyer::service::CertificateWatcher;

namespace {

constexpr CertificateWatcher::Timing kQuick{20ms, 3600s};

} // namespace

class TestCertificateWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noticesEveryReplacement();
    void noticesASwappedLink();
    void noticesAFileThatComesLater();
    void writesCloseTogetherAreOneLook();
    void looksEvenWhenNothingIsNoticed();
    void watchesNothingWhenThereIsNothing();

private:
    KeyFolder m_folder;
};

/// More than once: a watch on a file that was replaced has to be made anew.
void TestCertificateWatcher::noticesEveryReplacement()
{
    const QString file = m_folder.write(QStringLiteral("a.pem"), "1");
    CertificateWatcher watcher(kQuick);
    watcher.setFiles({file});
    QSignalSpy looks(&watcher, &CertificateWatcher::lookWanted);
    for (int i = 0; i < 3; ++i) {
        m_folder.write(QStringLiteral("a.pem"), QByteArray::number(i));
        QVERIFY(looks.wait());
    }
    QFile inPlace(file);
    QVERIFY(inPlace.open(QIODevice::WriteOnly));
    inPlace.write("other");
    inPlace.close();
    QVERIFY(looks.wait());
}

void TestCertificateWatcher::noticesASwappedLink()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("live")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("archive")));
    const QString first = m_folder.write(QStringLiteral("archive/chain1.pem"), "1");
    const QString second = m_folder.write(QStringLiteral("archive/chain2.pem"), "2");
    const QString live = m_folder.filePath(QStringLiteral("live/chain.pem"));
    QVERIFY(QFile::link(first, live));
    CertificateWatcher watcher(kQuick);
    watcher.setFiles({live});
    QSignalSpy looks(&watcher, &CertificateWatcher::lookWanted);
    for (const QString &target : {second, first}) {
        QVERIFY(QFile::remove(live));
        QVERIFY(QFile::link(target, live));
        QVERIFY(looks.wait());
        QCOMPARE(QFile::symLinkTarget(live), target);
    }
}

void TestCertificateWatcher::noticesAFileThatComesLater()
{
    CertificateWatcher watcher(kQuick);
    watcher.setFiles({m_folder.filePath(QStringLiteral("later.pem"))});
    QSignalSpy looks(&watcher, &CertificateWatcher::lookWanted);
    m_folder.write(QStringLiteral("later.pem"), "1");
    QVERIFY(looks.wait());
}

/// However long the changes go on: each one starts the quiet time again. What is measured is how long the
/// files had been quiet, so that a busy computer, on which they are quiet for longer, changes nothing.
void TestCertificateWatcher::writesCloseTogetherAreOneLook()
{
    constexpr int kQuietMs = 1'000;
    CertificateWatcher watcher({std::chrono::milliseconds(kQuietMs), 3600s});
    watcher.setFiles(
        {m_folder.write(QStringLiteral("b.crt"), "0"), m_folder.write(QStringLiteral("b.key"), "0")});
    QElapsedTimer sinceWrite;
    QList<qint64> quietBefore; // Each look, in milliseconds.
    connect(&watcher, &CertificateWatcher::lookWanted, this,
            [&] { quietBefore.append(sinceWrite.elapsed()); });
    qsizetype looksBeforeTheLast = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 1; clock.elapsed() < 2 * kQuietMs; ++i) {
        m_folder.write(i % 2 == 0 ? QStringLiteral("b.crt") : QStringLiteral("b.key"), QByteArray::number(i));
        sinceWrite.start();
        looksBeforeTheLast = quietBefore.size();
        QTest::qWait(50);
    }
    QTRY_VERIFY(quietBefore.size() > looksBeforeTheLast);
    QTest::qWait(kQuietMs * 3 / 2); // Were there another, it would come now.
    QCOMPARE(quietBefore.size(), looksBeforeTheLast + 1);
    for (const qint64 quiet : std::as_const(quietBefore)) // A QTimer may be 5 % early.
        QVERIFY2(quiet >= kQuietMs * 9 / 10, qPrintable(QString::number(quiet)));
}

/// In a folder that cannot be watched, since it is not there.
void TestCertificateWatcher::looksEvenWhenNothingIsNoticed()
{
    CertificateWatcher watcher({3600s, 20ms});
    watcher.setFiles({m_folder.filePath(QStringLiteral("not/yet/there.pem"))});
    QSignalSpy looks(&watcher, &CertificateWatcher::lookWanted);
    QVERIFY(looks.wait());
    QVERIFY(looks.wait());
}

void TestCertificateWatcher::watchesNothingWhenThereIsNothing()
{
    CertificateWatcher watcher({10ms, 10ms});
    watcher.setFiles({m_folder.write(QStringLiteral("c.pem"), "1")});
    watcher.setFiles({QString(), QString()});
    QSignalSpy looks(&watcher, &CertificateWatcher::lookWanted);
    m_folder.write(QStringLiteral("c.pem"), "2");
    QTest::qWait(200);
    QVERIFY(looks.isEmpty());
}

QTEST_GUILESS_MAIN(TestCertificateWatcher)
#include "tst_certificatewatcher.moc"
