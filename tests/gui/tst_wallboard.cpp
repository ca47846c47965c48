// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wallboard/wallboard.h"

#include "app/frame/mainwindow.h"
#include "app/wallboard/walltile.h"
#include "app/widgets/elidinglabel.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPointer>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

/// The day's numbers for all in the room.
class TestWallboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_app = std::make_unique<TestApp>();
        QVERIFY(m_app->isListening());
        m_memory = std::make_unique<WindowMemory>(m_app->context().directory.filePath(u"window.ini"_qs));
    }

    void cleanup()
    {
        m_board.reset();
        m_memory.reset();
        m_app.reset();
    }

    void showsTheDayAndNamesNobody()
    {
        signInThree();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(tile(0), u"Visits today 3 nothing to compare yet"_qs, kWidgetPatienceMs);
        QCOMPARE(tile(1), u"New visitors 3 100 % of today"_qs);
        QVERIFY(child<QLabel>(*m_board, "wallState").text().contains(u"● Receiving"));
        QVERIFY(!child<QLabel>(*m_board, "wallClock").text().isEmpty());
        for (const auto *label : m_board->findChildren<QLabel *>()) {
            for (const auto *part : {u"Amelia", u"Bo", u"Hart", u"example.com"})
                QVERIFY2(!label->text().contains(QStringView(part)), qPrintable(label->text()));
        }
    }

    void followsWhatComes()
    {
        open();
        QVERIFY(QTest::qWaitFor([this] { return m_board->isSettled(); }, kWidgetPatienceMs));
        QVERIFY(tile(0).startsWith(u"Visits today 0"));
        QCOMPARE(m_app->signIn({}), 200);
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 1"), kWidgetPatienceMs);
        m_app->theme().choose(ThemeChoice::Dark);
        QCOMPARE(m_board->grab().toImage().pixelColor(4, 4), loadPalette(true).window);
        m_app->theme().choose(ThemeChoice::Light);
        QCOMPARE(m_board->grab().toImage().pixelColor(4, 4), loadPalette(false).window);
    }

    void theVenueIsChosenAndRemembered()
    {
        signInThree();
        open();
        auto &venues = child<QComboBox>(*m_board, "wallVenues");
        QTRY_COMPARE_WITH_TIMEOUT(venues.count(), 3, kWidgetPatienceMs);
        venues.setCurrentIndex(venues.findData(11));
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 1"), kWidgetPatienceMs);
        QCOMPARE(child<ElidingLabel>(*m_board, "wallVenue").fullText(), u"Quayside Café"_qs);

        open();
        QCOMPARE(child<ElidingLabel>(*m_board, "wallVenue").fullText(), u"Quayside Café"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 1"), kWidgetPatienceMs);
        auto &again = child<QComboBox>(*m_board, "wallVenues");
        again.setCurrentIndex(0);
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 3"), kWidgetPatienceMs);
        QVERIFY(!m_memory->value(u"wallboard/venue"_qs).isValid());
    }

    void aVenueThatIsGoneIsAllVenues()
    {
        m_memory->setValue(u"wallboard/venue"_qs, 99);
        m_memory->setValue(u"wallboard/venueName"_qs, u"Closed"_qs);
        signInThree();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(child<ElidingLabel>(*m_board, "wallVenue").fullText(), u"All venues"_qs,
                                  kWidgetPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 3"), kWidgetPatienceMs);
    }

    void theBarComesAndGoes()
    {
        open();
        const auto &bar = child<QWidget>(*m_board, "wallControls");
        QVERIFY(!bar.isVisible());
        QCOMPARE(m_board->cursor().shape(), Qt::BlankCursor);
        QTest::mouseMove(m_board.get(), {300, 200});
        QTest::mouseMove(m_board.get(), {310, 205});
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(m_board->cursor().shape() != Qt::BlankCursor);
        QVERIFY(m_board->rect().contains(bar.geometry()));
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isVisible(), 8'000);
        QCOMPARE(m_board->cursor().shape(), Qt::BlankCursor);
        // And without a mouse.
        QTest::keyClick(m_board.get(), Qt::Key_Tab);
        QVERIFY(bar.isVisible());
        QVERIFY(child<QComboBox>(*m_board, "wallVenues").hasFocus());
    }

    void theBarStaysUnderTheKeyboard()
    {
        signInThree();
        open();
        const auto &bar = child<QWidget>(*m_board, "wallControls");
        auto &venues = child<QComboBox>(*m_board, "wallVenues");
        QTRY_COMPARE_WITH_TIMEOUT(venues.count(), 3, kWidgetPatienceMs);
        QTest::keyClick(m_board.get(), Qt::Key_Space); // Any key.
        QVERIFY(bar.isVisible());
        QTest::keyClick(m_board.get(), Qt::Key_Tab);
        QVERIFY(venues.hasFocus());
        QTest::qWait(3'500);
        QVERIFY(bar.isVisible() && venues.hasFocus());
        QTest::keyClick(&venues, Qt::Key_Down);
        QCOMPARE(venues.currentIndex(), 1);
        // Out of the bar, by the keyboard, it goes; and it does after a click, which takes no focus.
        QTest::keyClick(&venues, Qt::Key_Tab);
        QTest::keyClick(&child<QWidget>(*m_board, "wallLeave"), Qt::Key_Tab);
        QVERIFY(m_board->hasFocus());
        QVERIFY(bar.isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!bar.isVisible(), 8'000);
        for (const auto *each : {static_cast<QWidget *>(&venues), &child<QWidget>(*m_board, "wallLeave")})
            QCOMPARE(each->focusPolicy(), Qt::TabFocus);
    }

    void lettersGrowWithTheScreen()
    {
        QCOMPARE(m_app->signIn({}), 200);
        open();
        QVERIFY(QTest::qWaitFor([this] { return m_board->isSettled(); }, kWidgetPatienceMs));
        const auto &clock = child<QLabel>(*m_board, "wallClock");
        int before = 0;
        for (const QSize size : {QSize(960, 600), QSize(1'920, 1'080), QSize(3'840, 2'160)}) {
            m_board->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(clock.font().pixelSize() > before);
            before = clock.font().pixelSize();
            QVERIFY(before >= size.height() / 14);
            const auto labels = m_board->findChildren<QLabel *>();
            for (const auto *label : labels) {
                if (!label->isVisible() || label->wordWrap() || qobject_cast<const ElidingLabel *>(label))
                    continue;
                const int needed = label->fontMetrics().horizontalAdvance(label->text());
                QVERIFY2(needed <= label->width(), qPrintable(label->objectName() + u' ' + label->text()));
            }
            QVERIFY(m_board->rect().contains(QRect(clock.mapTo(m_board.get(), QPoint()), clock.size())));
        }
    }

    void hostileVenueNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("long") << QString(10'000, u'W');
        QTest::newRow("markup") << u"<h1><img src='x'>"_qs;
        QTest::newRow("right to left") << u"\u202eفندق الميناء"_qs;
        QTest::newRow("lines") << u"A\n\n\nB\t"_qs;
    }

    void hostileVenueNames()
    {
        QFETCH(QString, name);
        QCOMPARE(m_app->signIn({.venueName = name}), 200);
        m_memory->setValue(u"wallboard/venue"_qs, 10);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(tile(0).startsWith(u"Visits today 1"), kWidgetPatienceMs);
        const auto &venue = child<ElidingLabel>(*m_board, "wallVenue");
        QCOMPARE(venue.textFormat(), Qt::PlainText);
        QVERIFY(!venue.fullText().contains(u'\n') && !venue.fullText().contains(u'\u202e'));
        QCOMPARE(m_board->size(), QSize(1'280, 800));
        QVERIFY(m_board->rect().contains(QRect(venue.mapTo(m_board.get(), QPoint()), venue.size())));
    }

    void leaves_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc") << Qt::Key_Escape;
        QTest::newRow("F11") << Qt::Key_F11;
    }

    void leaves()
    {
        QFETCH(Qt::Key, key);
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
        QTest::keyClick(m_board.get(), key);
        QVERIFY(!m_board->isVisible());
    }

    void opensFromTheWindow_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("F11") << true;
        QTest::newRow("button") << false;
    }

    void opensFromTheWindow()
    {
        QFETCH(bool, byKey);
        MainWindow window(m_app->context(), allPages(), {.remembersGeometry = false});
        window.showPage(PageId::Live);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        if (byKey)
            QTest::keyClick(&window, Qt::Key_F11);
        else
            click(window, "wallboardButton");
        QPointer<Wallboard> board;
        const auto widgets = QApplication::topLevelWidgets();
        for (auto *each : widgets) {
            if (auto *found = qobject_cast<Wallboard *>(each))
                board = found;
        }
        QVERIFY(board && board->isVisible() && board->isFullScreen());
        QCOMPARE(&window.showWallboard(), board.data()); // Not another one.
        QTest::keyClick(board, Qt::Key_Tab);
        QTRY_VERIFY(child<QAbstractButton>(*board, "wallLeave").isVisible());
        click(*board, "wallLeave");
        QTRY_VERIFY(!board);
        QVERIFY(window.isVisible());
    }

    void controlsHaveNames()
    {
        open();
        QVERIFY(!child<QComboBox>(*m_board, "wallVenues").accessibleName().isEmpty());
        for (const auto *each : m_board->findChildren<WallTile *>())
            QVERIFY(!each->accessibleName().isEmpty());
        QVERIFY(!child<QLabel>(*m_board, "wallState").accessibleName().isEmpty());
    }

private:
    void open()
    {
        m_board = std::make_unique<Wallboard>(m_app->context(), *m_memory);
        m_board->resize(1'280, 800);
        m_board->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    }

    void signInThree()
    {
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2, .firstName = u"Bo"_qs}), 200);
        QCOMPARE(m_app->signIn({.id = 3, .venueId = 11, .venueName = u"Quayside Café"_qs}), 200);
    }

    [[nodiscard]] QString tile(int index) const
    {
        return m_board->findChildren<WallTile *>().value(index)->accessibleName();
    }

    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<WindowMemory> m_memory;
    std::unique_ptr<Wallboard> m_board;
};

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
