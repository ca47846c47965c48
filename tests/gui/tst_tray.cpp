// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/notificationcentre.h"
#include "app/settings/generalsection.h"
#include "app/settings/notificationssection.h"
#include "app/startup/session.h"
#include "app/tray/stateicon.h"
#include "app/tray/systemtray.h"
#include "app/tray/traymenu.h"
#include "app/visitors/visitorspage.h"

#include "apptesthelper.h"
#include "faketray.h"
#include "keyfiles.h"
#include "platform/autostart.h"
#include "platform/directoryname.h"
#include "storage/sql.h"
#include "widgethands.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// The share of an icon's pixels that differ between two.
double difference(const QIcon &a, const QIcon &b, int side)
{
    const auto first = a.pixmap(side).toImage();
    const auto second = b.pixmap(side).toImage();
    int differing = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            differing += first.pixelColor(x, y).alpha() != second.pixelColor(x, y).alpha() ||
                                 qGray(first.pixel(x, y)) / 32 != qGray(second.pixel(x, y)) / 32
                             ? 1
                             : 0;
    }
    return double(differing) / (side * side);
}

} // namespace

/// The tray, its notifications, and closing the window into it.
class TestTray : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
        m_app = std::make_unique<TestApp>();
        QVERIFY(m_app->isListening());
        m_tray = std::make_unique<FakeTray>();
        m_app->context().tray = m_tray.get();
    }

    void cleanup()
    {
        m_window.reset();
        m_app.reset();
        m_tray.reset();
    }

    /// In grey, and at the size of most trays, too.
    void statesDifferByShape()
    {
        for (const int side : {16, 22, 48}) {
            QVERIFY(difference(stateIcon(Tone::Good), stateIcon(Tone::Check), side) > 0.03);
            QVERIFY(difference(stateIcon(Tone::Good), stateIcon(Tone::Bad), side) > 0.02);
            QVERIFY(difference(stateIcon(Tone::Check), stateIcon(Tone::Bad), side) > 0.03);
            QVERIFY(difference(stateIcon(Tone::Good), stateIcon(Tone::Accent), side) > 0.02);
        }
    }

    void saysInWordsHowItIs()
    {
        NotificationCentre centre(m_app->context(), *m_tray);
        const TrayMenu menu(m_app->context(), *m_tray, centre.notifier());
        QVERIFY2(m_tray->words.contains(u"Listening on https://wifi.venue.test"), qPrintable(m_tray->words));
        QVERIFY(!m_tray->words.contains(u"hook"));
        QVERIFY(!m_tray->icon.isNull());
        QVERIFY(m_tray->menu().actions().first()->text().contains(u"Listening on"));
        bool isStopped = false;
        m_app->receiver().stop([&isStopped] { isStopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(m_tray->words.contains(u"Not listening"), kWidgetPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(isStopped, kWidgetPatienceMs);
    }

    void theMenuDoesWhatItSays()
    {
        NotificationCentre centre(m_app->context(), *m_tray);
        {
            const TrayMenu menu(m_app->context(), *m_tray, centre.notifier());
            const QSignalSpy opened(&menu, &TrayMenu::openRequested);
            const QSignalSpy wallboard(&menu, &TrayMenu::wallboardRequested);
            const QSignalSpy quit(&menu, &TrayMenu::quitRequested);
            QVERIFY(m_tray->choose(u"Open Foyer"_qs));
            Q_EMIT m_tray->activated();
            QCOMPARE(opened.size(), 2);
            QVERIFY(m_tray->choose(u"Wallboard"_qs));
            QCOMPARE(wallboard.size(), 1);
            QVERIFY(m_tray->choose(u"Pause notifications today"_qs));
            QVERIFY(centre.notifier().isPaused());
            QVERIFY(m_tray->choose(u"Pause notifications today"_qs));
            QVERIFY(!centre.notifier().isPaused());
            QVERIFY(m_tray->choose(u"Quit"_qs));
            QCOMPARE(quit.size(), 1);
        }
        QVERIFY(m_tray->menu().isEmpty());
    }

    /// A desktop's tray may keep the menu that it was given: it is one for all sessions.
    void theDesktopsMenuOutlivesTheSession()
    {
        NotificationCentre centre(m_app->context(), *m_tray);
        SystemTray tray;
        const QPointer<QMenu> shown(&tray.menu());
        qsizetype items = 0;
        for (int session = 0; session < 2; ++session) {
            const TrayMenu menu(m_app->context(), tray, centre.notifier());
            QCOMPARE(&tray.menu(), shown.data());
            QVERIFY(session == 0 || tray.menu().actions().size() == items);
            items = tray.menu().actions().size();
            QVERIFY(items > 0);
        }
        QVERIFY(shown && shown->isEmpty());
    }

    void followsFromTheDrawerAndTells()
    {
        // Yesterday, so that today's are arrivals.
        QCOMPARE(m_app->signIn({.secondsAgo = 2 * 86'400}), 200);
        VisitorsPage page(m_app->context());
        page.resize(1'060, 740);
        page.show();
        page.setActive(true);
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() &&
                                     child<QAbstractButton>(page, "followVisitorButton").isVisible(),
                                 kWidgetPatienceMs);
        auto &follow = child<QAbstractButton>(page, "followVisitorButton");
        QCOMPARE(follow.text(), u"Follow"_qs);
        NotificationCentre centre(m_app->context(), *m_tray);
        click(page, "followVisitorButton");
        QCOMPARE(follow.text(), u"✓ Following"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(followed(), QList<qint64>{1}, kWidgetPatienceMs);

        // A stranger opens the day; then the one who is followed, twice.
        QCOMPARE(m_app->signIn({.id = 2, .firstName = u"Bo"_qs}), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_tray->notifications.size(), 1, kWidgetPatienceMs);
        QVERIFY(m_tray->notifications.first().title.startsWith(u"First visitor today: Bo"));
        QCOMPARE(m_app->signIn({.secondsAgo = 1}), 200);
        QTRY_COMPARE_WITH_TIMEOUT(m_tray->notifications.size(), 2, kWidgetPatienceMs);
        QCOMPARE(m_tray->notifications.last().title, u"Amelia Hart is here"_qs);
        QCOMPARE(m_app->signIn({.secondsAgo = 0}), 200);
        QTest::qWait(800);
        QCOMPARE(m_tray->notifications.size(), 2);

        const QSignalSpy pages(&centre, &NotificationCentre::pageRequested);
        Q_EMIT m_tray->notificationClicked();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.first().first().value<PageId>(), PageId::Live);

        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), kWidgetPatienceMs);
        page.findChild<QTableView *>(u"table"_qs)->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(follow.text(), u"✓ Following"_qs, kWidgetPatienceMs);
        click(page, "followVisitorButton");
        QTRY_COMPARE_WITH_TIMEOUT(followed(), QList<qint64>{}, kWidgetPatienceMs);
        QCOMPARE(follow.text(), u"Follow"_qs);
    }

    void closingGoesToTheTrayAndSaysSoOnce()
    {
        openWindow();
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(child<QMessageBox>(*m_window, "trayBox").informativeText().contains(u"Settings › General"));
        QVERIFY(answerBox(*m_window, "trayBox", u"Cancel"_qs));
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"trayBox"_qs));
        QVERIFY(!m_window->close());
        QVERIFY(answerBox(*m_window, "trayBox", u"Close window"_qs));
        QVERIFY(!m_window->isVisible());
        QVERIFY(m_app->receiver().listenerStatus().isListening);
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"trayBox"_qs));

        // Nobody looks at the page meanwhile.
        const auto *rows = m_window->findChild<QTableView *>(u"table"_qs)->model();
        QCOMPARE(m_app->signIn({}), 200);
        QTest::qWait(800);
        QCOMPARE(rows->rowCount(), 0);
        m_window->bringToFront();
        QVERIFY(m_window->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(rows->rowCount(), 1, kWidgetPatienceMs);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
        QCOMPARE(quit.size(), 0);
        m_window.reset();
        openWindow(); // Nor at the next start.
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->isVisible());
    }

    void closingAsks_data()
    {
        QTest::addColumn<bool>("hasTray");
        QTest::addColumn<bool>("keepsRunning");
        QTest::newRow("no tray") << false << true;
        QTest::newRow("closing quits") << true << false;
    }

    void closingAsks()
    {
        QFETCH(bool, hasTray);
        QFETCH(bool, keepsRunning);
        m_tray->isThere = hasTray;
        m_app->context().settings.desktop.keepsRunning = keepsRunning;
        openWindow();
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->findChild<QMessageBox *>(u"trayBox"_qs));
        QVERIFY(answerBox(*m_window, "quitQuestion", u"Quit"_qs));
        QCOMPARE(quit.size(), 1);
        QVERIFY(!m_window->isVisible());
    }

    /// The question has to be seen although the window is not.
    void quittingFromTheTrayAsks()
    {
        openWindow();
        m_window->hide();
        const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
        m_window->requestQuit();
        m_window->requestQuit();
        QList<QMessageBox *> boxes;
        const auto widgets = QApplication::topLevelWidgets();
        for (auto *each : widgets) {
            if (each->objectName() == u"quitQuestion" && each->isVisible())
                boxes.append(qobject_cast<QMessageBox *>(each));
        }
        QCOMPARE(boxes.size(), 1);
        QCOMPARE(quit.size(), 0);
        for (auto *button : boxes.first()->buttons()) {
            if (boxes.first()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(quit.size(), 1);
    }

    void troubleIsTold()
    {
        auto settings = TestApp::loopback();
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        settings.port = squatter.serverPort();
        m_app.reset();
        m_app = std::make_unique<TestApp>(settings);
        QVERIFY(!m_app->isListening());
        LaterClock clock;
        auto context = at(clock, settings);
        NotificationCentre centre(context, *m_tray);
        QVERIFY(m_tray->notifications.isEmpty());
        clock.laterMs = kHourMs;
        QTRY_COMPARE_WITH_TIMEOUT(m_tray->notifications.size(), 1, kWidgetPatienceMs);
        QCOMPARE(m_tray->notifications.first().kind, Notification::Kind::Trouble);
        QVERIFY(m_tray->notifications.first().text.contains(QString::number(settings.port)));
        const QSignalSpy pages(&centre, &NotificationCentre::pageRequested);
        Q_EMIT m_tray->notificationClicked();
        QCOMPARE(pages.first().first().value<PageId>(), PageId::Endpoint);
    }

    void anExpiredCertificateIsNotAboutToEnd_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        const QString renew = u" Renew it: without it Purple delivers nothing."_qs;
        const QString ends = u"The certificate is about to end"_qs;
        QTest::newRow("ends") << 60 + 1'500 << ends << QString(u"It is good for 1 more days." + renew);
        QTest::newRow("last minutes") << 60 + 30 << ends << QString(u"It is good for 0 more days." + renew);
        QTest::newRow("expired") << 30 << u"The certificate has expired"_qs
                                 << u"Purple delivers nothing until it has been renewed."_qs;
    }

    void anExpiredCertificateIsNotAboutToEnd()
    {
        QFETCH(int, minutes);
        QFETCH(QString, title);
        QFETCH(QString, text);
        const KeyFolder files;
        const auto now = QDateTime::currentDateTimeUtc();
        // The clock goes ahead by an hour, because one that has expired already would not be taken.
        const Identity identity =
            makeCertificate({.begin = now.addDays(-90), .end = now.addSecs(60LL * minutes)});
        auto settings = TestApp::loopback();
        settings.certificateFile = files.write(u"site.crt"_qs, identity.certificatePem);
        settings.privateKeyFile = files.write(u"site.key"_qs, identity.keyPem);
        m_app.reset();
        m_app = std::make_unique<TestApp>(settings);
        LaterClock clock;
        clock.laterMs = kHourMs;
        auto context = at(clock, settings);
        const NotificationCentre centre(context, *m_tray);
        clock.laterMs += 60'000; // It has lasted.
        const auto isTold = [this, &title] {
            return std::any_of(m_tray->notifications.cbegin(), m_tray->notifications.cend(),
                               [&title](const auto &each) { return each.title == title; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), kWidgetPatienceMs);
        QCOMPARE(m_tray->notifications.last().title, title);
        QCOMPARE(m_tray->notifications.last().text, text);
    }

    /// What the window shows first is read first.
    void theFirstLookWaitsForTheWindow()
    {
        bool isBusy = true;
        const NotificationCentre centre(m_app->context(), *m_tray, [&isBusy] { return isBusy; });
        QCOMPARE(m_app->signIn({}), 200);
        QTest::qWait(800);
        isBusy = false;
        QTest::qWait(800);
        QCOMPARE(m_tray->notifications.size(), 0); // Before the first look: no news.
    }

    void settingsAreKept()
    {
        auto &context = m_app->context();
        GeneralSection general(context, nullptr);
        general.show();
        general.refresh();
        QTRY_VERIFY(general.isSettled());
        QVERIFY(!child<QLabel>(general, "trayNote").isVisible());
        QVERIFY(!child<QCheckBox>(general, "autostartBox").isChecked());
        auto &closing = child<QComboBox>(general, "closingBox");
        QCOMPARE(closing.currentIndex(), 0);
        QTest::keyClick(&closing, Qt::Key_Down);
        QCOMPARE(context.settings.desktop.keepsRunning, false);
        click(general, "autostartBox");
        QTRY_VERIFY(general.isSettled());
        const QString directory = context.directory.path();
        QVERIFY(platform::startsWithComputer(directory));
        QFile entry(m_config->filePath(u"autostart/%1.desktop"_qs.arg(platform::directoryName(directory))));
        QVERIFY(entry.open(QFile::ReadOnly));
        const auto text = QString::fromUtf8(entry.readAll());
        QVERIFY2(text.contains(u"\"--data-dir\" \"" + context.directory.path() + u"\" \"--minimised\""),
                 qPrintable(text));

        NotificationsSection notifications(context, nullptr);
        notifications.show();
        click(notifications, "firstVisitorBox");
        click(notifications, "troubleBox");
        QTRY_VERIFY(notifications.isSettled());
        const auto saved = service::Settings::load(context.directory.settings());
        QVERIFY(saved);
        const service::DesktopSettings expected{
            .keepsRunning = false, .tellsFirstVisitor = false, .tellsFollowed = true, .tellsTrouble = false};
        QVERIFY(saved->desktop == expected);
        QVERIFY(context.settings.desktop == expected);

        m_tray->isThere = false;
        general.refresh();
        QVERIFY(child<QLabel>(general, "trayNote").isVisible());
        QTRY_VERIFY(general.isSettled());
        QVERIFY(child<QCheckBox>(general, "autostartBox").isChecked());
        click(general, "autostartBox");
        QTRY_VERIFY(general.isSettled());
        QVERIFY(!platform::startsWithComputer(directory));
    }

private:
    /// Goes ahead of the system's.
    class LaterClock final : public Clock
    {
    public:
        [[nodiscard]] qint64 nowMs() const override { return SystemClock().nowMs() + laterMs; }

        qint64 laterMs = 0;
    };

    /// The app's context by another clock.
    [[nodiscard]] AppContext at(const Clock &clock, const service::Settings &settings)
    {
        return {.clock = clock,
                .directory = m_app->context().directory,
                .database = m_app->context().database,
                .reader = m_app->context().reader,
                .receiver = &m_app->receiver(),
                .settings = settings,
                .theme = m_app->theme(),
                .secrets = m_app->context().secrets};
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_app->context(), allPages(), MainWindow::Options{});
        m_window->showPage(PageId::Live);
        m_window->show();
    }

    [[nodiscard]] QList<qint64> followed() const
    {
        QList<qint64> ids;
        const auto connection =
            storage::Connection::open(m_app->context().database, storage::Connection::Access::ReadOnly);
        storage::Statement select((*connection)->database(), u"SELECT visitor_id FROM followed_visitors"_qs);
        if (select.run()) {
            while (select.next())
                ids.append(select.integer(0));
        }
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<FakeTray> m_tray;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
