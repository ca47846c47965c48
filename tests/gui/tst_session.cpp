// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/session.h"

#include "app/frame/banner.h"
#include "keyfiles.h"
#include "storage/backup.h"
#include "storage/sql.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void receivesAndStopsTidily();
    void keepsTheLimitsOfTheSettings();
    void aSecondOneIsAViewer();
    void aDamagedDatabaseIsPutAside();
    void aBackupIsRestoredByAnotherSession();
    void aDatabaseOfANewerFoyerIsLeftAlone();
    void anEncryptedKeyOpensWithTheKeptPassword();
    void theKeptPasswordIsFetchedWhenTheFilesComeLate();
    void anEncryptedKeyWithoutPasswordIsSaid();
    void damagedSettingsAreNotReplaced();

private:
    [[nodiscard]] std::unique_ptr<Session> open(const Result<service::Settings> &settings = loopback())
    {
        Session::Options options;
        options.window = {.remembersGeometry = false, .asksBeforeQuitting = false};
        auto receiver = std::make_unique<service::Receiver>(*m_directory, m_clock);
        const auto opened =
            settings ? receiver->open(settings->limits.store) : Result<void>(settings.error());
        auto session = std::make_unique<Session>(*m_directory, m_clock, m_theme, settings,
                                                 std::move(receiver), opened, options);
        session->window().showPage(PageId::Live);
        session->window().show();
        return session;
    }

    [[nodiscard]] static service::Settings loopback()
    {
        service::Settings settings;
        settings.bindAddress = QHostAddress::LocalHost;
        settings.port = 0;
        return settings;
    }

    [[nodiscard]] service::Settings withEncryptedKey() const
    {
        const Identity identity = makeCertificate({});
        auto settings = loopback();
        settings.certificateFile = m_files.write(QStringLiteral("site.crt"), identity.certificatePem);
        settings.privateKeyFile = m_files.write(QStringLiteral("site.key"),
                                                keyInForm(identity.keyPem, KeyForm::EncryptedTraditional));
        return settings;
    }

    [[nodiscard]] static const Banner *banner(Session &session, const char *name)
    {
        return session.window().findChild<Banner *>(QString::fromLatin1(name));
    }

    KeyFolder m_files;
    SystemClock m_clock;
    Theme m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<storage::DataDirectory> m_directory;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_directory = *storage::DataDirectory::open(m_folder->path());
}

void TestSession::cleanup()
{
    m_directory.reset();
    m_folder.reset();
}

void TestSession::keepsTheLimitsOfTheSettings()
{
    service::Settings settings = loopback();
    settings.limits.listener.connections = 3;
    auto session = open(settings);
    QCOMPARE(session->receiver()->listenerStatus().connectionLimit, 3);
}

void TestSession::receivesAndStopsTidily()
{
    auto session = open();
    QVERIFY(session->receiver() != nullptr);
    QVERIFY(session->receiver()->listenerStatus().isListening);
    QVERIFY(!banner(*session, "noticeBanner")->isVisible());
    QVERIFY(!banner(*session, "problemBanner")->isVisible());
    bool isStopped = false;
    session->stop([&isStopped] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 15'000);
    QVERIFY(QFile::exists(m_directory->database()));
    QVERIFY(!QFile::exists(m_directory->database() + QStringLiteral("-wal")));
}

void TestSession::aSecondOneIsAViewer()
{
    const auto first = open();
    const auto second = open();
    QCOMPARE(second->receiver(), nullptr);
    const auto *notice = banner(*second, "noticeBanner");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("Another Foyer")));
    QVERIFY(!banner(*second, "problemBanner")->isVisible());
}

void TestSession::anEncryptedKeyOpensWithTheKeptPassword()
{
    const platform::SecretStore secrets(m_directory->path());
    bool isKept = false;
    secrets.write(AppContext::kKeyPassword, kPassword, this,
                  [&isKept](const Result<platform::SecretStore::Place> &place) { isKept = bool(place); });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, 15'000);
    const auto session = open(withEncryptedKey());
    QTRY_VERIFY_WITH_TIMEOUT(session->receiver()->listenerStatus().isListening, 15'000);
    QVERIFY(!session->receiver()->status().isSelfSigned);
}

void TestSession::theKeptPasswordIsFetchedWhenTheFilesComeLate()
{
    const platform::SecretStore secrets(m_directory->path());
    bool isKept = false;
    secrets.write(AppContext::kKeyPassword, kPassword, this,
                  [&isKept](const Result<platform::SecretStore::Place> &place) { isKept = bool(place); });
    QTRY_VERIFY_WITH_TIMEOUT(isKept, 15'000);
    const auto settings = withEncryptedKey();
    // A disk that is not there yet.
    QVERIFY(QFile::rename(settings.certificateFile, settings.certificateFile + u".away"));
    const auto session = open(settings);
    QVERIFY(!session->receiver()->listenerStatus().isListening);
    QVERIFY(QFile::rename(settings.certificateFile + u".away", settings.certificateFile));
    QTRY_VERIFY_WITH_TIMEOUT(session->receiver()->listenerStatus().isListening, 15'000);
}

void TestSession::anEncryptedKeyWithoutPasswordIsSaid()
{
    const auto session = open(withEncryptedKey());
    QTest::qWait(200);
    QVERIFY(!session->receiver()->listenerStatus().isListening);
    QVERIFY(session->receiver()->status().problem.contains(QStringLiteral("Enter its password")));
}

void TestSession::aDamagedDatabaseIsPutAside()
{
    QFile file(m_directory->database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    auto session = open();
    QVERIFY(session->receiver() != nullptr);
    QVERIFY(session->receiver()->listenerStatus().isListening);
    const auto *notice = banner(*session, "noticeBanner");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("was damaged")));
    // Nothing that could be rescued was touched.
    QFile aside(m_directory->filePath(session->receiver()->safekeeping()->damage()->fileName));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), QByteArray(8'192, 'x'));
    session->receiver()->safekeeping()->goOnWithout();
    QTRY_VERIFY(!notice->isVisible());
}

void TestSession::aBackupIsRestoredByAnotherSession()
{
    (void)open();
    const storage::BackupFolder backups(m_directory->ownBackups());
    QVERIFY(backups.make({m_directory->database()}, QDate(2026, 11, 24)));
    QFile file(m_directory->database());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    auto session = open();
    const QSignalSpy restarts(session.get(), &Session::restartRequested);
    session->receiver()->safekeeping()->restoreAfterDamage();
    QTRY_COMPARE_WITH_TIMEOUT(restarts.size(), 1, 15'000);
    bool isStopped = false;
    session->stop([&isStopped] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 15'000);
    session.reset();
    session = open();
    QVERIFY(session->receiver() != nullptr);
    QVERIFY(!session->receiver()->safekeeping()->damage());
    QVERIFY(!banner(*session, "noticeBanner")->isVisible());
}

void TestSession::aDatabaseOfANewerFoyerIsLeftAlone()
{
    {
        const auto connection =
            storage::Connection::open({m_directory->database()}, storage::Connection::Access::ReadWrite);
        QVERIFY(connection);
        QVERIFY(storage::execute((*connection)->database(), QStringLiteral("PRAGMA user_version = 999")));
    }
    auto session = open();
    QCOMPARE(session->receiver(), nullptr);
    const auto *problem = banner(*session, "problemBanner");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("newer version")));
    QVERIFY(!banner(*session, "noticeBanner")->isVisible());
    const QSignalSpy retry(session.get(), &Session::retryRequested);
    problem->findChild<QPushButton *>()->click();
    QCOMPARE(retry.size(), 1);
}

void TestSession::damagedSettingsAreNotReplaced()
{
    const auto session = open(Error{ErrorCode::Damaged, QStringLiteral("The port is not a number.")});
    QCOMPARE(session->receiver(), nullptr);
    QCOMPARE(banner(*session, "problemBanner")->text(), QStringLiteral("The port is not a number."));
    QVERIFY(!QFile::exists(m_directory->settings()));
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
