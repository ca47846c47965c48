// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"

#include "app/frame/banner.h"
#include "app/frame/sidebar.h"
#include "app/startup/options.h"
#include "apptesthelper.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace foyer;
using namespace foyer::app;
using test::TestApp;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void arrowsWalkThroughThePages();
    void shortcutsOpenPages();
    void aNarrowWindowShowsIconsAlone();
    void theStripTellsThatItListens();
    void aSelfSignedListenerIsNeverVerified();
    void quarantineIsCountedInTheSidebar();
    void closingAsksWhileReceiving();
    void aTakenPortIsSaidAndCanBeTriedAgain();
    void theThemeChangesTheWindow();
    void everyControlHasAName();
    void commandLine_data();
    void commandLine();

private:
    [[nodiscard]] QListWidget *pageList() const
    {
        return m_window->findChild<QListWidget *>(QStringLiteral("pageList"));
    }

    [[nodiscard]] QString pageName() const { return m_window->currentPage()->accessibleName(); }

    void open(MainWindow::Options options = {.remembersGeometry = false, .asksBeforeQuitting = false})
    {
        m_window = std::make_unique<MainWindow>(m_app->context(), allPages(), options);
        m_window->showPage(PageId::Live);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }

    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_app = std::make_unique<TestApp>();
    QVERIFY(m_app->isListening());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_app.reset();
}

void TestMainWindow::arrowsWalkThroughThePages()
{
    open();
    QCOMPARE(pageName(), QStringLiteral("Live"));
    auto *list = pageList();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(pageName(), QStringLiteral("Visitors"));
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(pageName(), list->item(list->count() - 1)->text());
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(pageName(), QStringLiteral("Live"));
}

void TestMainWindow::shortcutsOpenPages()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(pageName(), QStringLiteral("Endpoint"));
    QCOMPARE(pageList()->currentItem()->text(), QStringLiteral("Endpoint"));
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pageName(), QStringLiteral("Live"));
}

void TestMainWindow::aNarrowWindowShowsIconsAlone()
{
    open();
    auto *sidebar = m_window->findChild<Sidebar *>();
    m_window->resize(1'280, 800);
    QVERIFY(!sidebar->isCollapsed());
    m_window->resize(1'000, 700);
    QVERIFY(sidebar->isCollapsed());
    QVERIFY(sidebar->width() < 100);
}

void TestMainWindow::theStripTellsThatItListens()
{
    open();
    const auto *state = m_window->findChild<QLabel *>(QStringLiteral("stateText"));
    QVERIFY(state->accessibleName().startsWith(QStringLiteral("Listening on https://wifi.venue.test")));
    QVERIFY(!state->accessibleName().contains(QStringLiteral("hook")));
}

void TestMainWindow::aSelfSignedListenerIsNeverVerified()
{
    open();
    QCOMPARE(m_app->post("{}"), 200);
    auto *verification = m_window->findChild<QLabel *>(QStringLiteral("verificationText"));
    auto *lastSignIn = m_window->findChild<QLabel *>(QStringLiteral("lastSignInText"));
    QVERIFY(verification != nullptr && lastSignIn != nullptr);
    QCOMPARE(m_app->post(test::signInBody({})), 200);
    QTRY_VERIFY(lastSignIn->text().startsWith(QStringLiteral("Last sign-in")));
    QVERIFY(lastSignIn->text().endsWith(QStringLiteral(", from this computer")));
    QCOMPARE(verification->text(), QStringLiteral("Not yet verified by Purple"));
}

void TestMainWindow::quarantineIsCountedInTheSidebar()
{
    open();
    QCOMPARE(m_app->post("this is no JSON"), 200);
    auto *deliveries = pageList()->findItems(QStringLiteral("Deliveries"), Qt::MatchExactly).value(0);
    QVERIFY(deliveries != nullptr);
    QTRY_COMPARE(deliveries->data(Qt::UserRole + 1).toString(), QStringLiteral("1"));
    QVERIFY(deliveries->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("review")));
}

void TestMainWindow::closingAsksWhileReceiving()
{
    open({.remembersGeometry = false, .asksBeforeQuitting = true});
    const QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    QVERIFY(!m_window->close());
    auto *question = m_window->findChild<QMessageBox *>(QStringLiteral("quitQuestion"));
    QVERIFY(question != nullptr && question->isVisible());
    question->reject();
    QCOMPARE(quit.size(), 0);
    QVERIFY(m_window->isVisible());

    QVERIFY(!m_window->close());
    const auto questions = m_window->findChildren<QMessageBox *>(QStringLiteral("quitQuestion"));
    for (auto *button : questions.constLast()->buttons()) {
        if (questions.constLast()->buttonRole(button) == QMessageBox::DestructiveRole)
            button->click();
    }
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::aTakenPortIsSaidAndCanBeTriedAgain()
{
    auto settings = TestApp::loopback();
    {
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        settings.port = squatter.serverPort();
        m_app.reset();
        m_app = std::make_unique<TestApp>(settings);
        QVERIFY(!m_app->isListening());
        open();
        const auto *banner = m_window->findChild<Banner *>(QStringLiteral("problemBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(QString::number(settings.port)));
    }
    auto *banner = m_window->findChild<Banner *>(QStringLiteral("problemBanner"));
    auto *retry = banner->findChild<QPushButton *>();
    QVERIFY(retry != nullptr);
    retry->click();
    QTRY_VERIFY(!banner->isVisible());
    QVERIFY(m_app->receiver().listenerStatus().isListening);
}

void TestMainWindow::theThemeChangesTheWindow()
{
    open();
    m_app->theme().choose(ThemeChoice::Light);
    const auto light = m_window->grab().toImage().pixelColor(100, 500);
    m_app->theme().choose(ThemeChoice::Dark);
    const auto dark = m_window->grab().toImage().pixelColor(100, 500);
    QCOMPARE(light, loadPalette(false).sidebar);
    QCOMPARE(dark, loadPalette(true).sidebar);
}

void TestMainWindow::everyControlHasAName()
{
    open();
    for (const auto id : {PageId::Live, PageId::Visitors}) {
        m_window->showPage(id);
        const auto widgets = m_window->currentPage()->findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus &&
                                   !widget->objectName().startsWith(QStringLiteral("qt_")) &&
                                   widget->isVisible();
            if (!isControl || qobject_cast<const QLabel *>(widget) != nullptr ||
                qobject_cast<const QAbstractButton *>(widget) != nullptr)
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName()));
        }
    }
}

void TestMainWindow::commandLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status"); // −1: runs
    QTest::newRow("nothing") << QString() << -1;
    QTest::newRow("all") << QStringLiteral(
                                "--data-dir /x --page venues --theme dark --screenshot a.png --size 960x600")
                         << -1;
    QTest::newRow("demo") << QStringLiteral("--demo") << -1;
    QTest::newRow("minimised") << QStringLiteral("--minimised --data-dir /x") << -1;
    QTest::newRow("wallboard") << QStringLiteral("--demo --wallboard --screenshot a.png") << -1;
    QTest::newRow("a wallboard that nobody sees") << QStringLiteral("--minimised --wallboard") << 2;
    QTest::newRow("a picture of nothing") << QStringLiteral("--minimised --screenshot a.png") << 2;
    QTest::newRow("version") << QStringLiteral("--version") << 0;
    QTest::newRow("help") << QStringLiteral("--help") << 0;
    QTest::newRow("unknown option") << QStringLiteral("--fast") << 2;
    QTest::newRow("unknown page") << QStringLiteral("--page home") << 2;
    QTest::newRow("unknown theme") << QStringLiteral("--theme pink") << 2;
    QTest::newRow("no size") << QStringLiteral("--size big") << 2;
    QTest::newRow("size of nothing") << QStringLiteral("--size 0x600") << 2;
    QTest::newRow("stray word") << QStringLiteral("hello") << 2;
    QTest::newRow("demo keeps nothing") << QStringLiteral("--demo --data-dir /x") << 2;
}

void TestMainWindow::commandLine()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    const auto parsed =
        parseCommandLine(QStringList{QStringLiteral("foyer")} + line.split(u' ', Qt::SkipEmptyParts));
    const auto *leave = std::get_if<ExitNow>(&parsed);
    QCOMPARE(leave != nullptr ? leave->status : -1, status);
    QVERIFY(leave == nullptr || !leave->text.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
