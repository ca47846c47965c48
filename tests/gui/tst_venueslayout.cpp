// SPDX-License-Identifier: GPL-3.0-or-later
#include "shownvenues.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

const Guest kAmelia{.id = 1};

} // namespace

class TestVenuesLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    /// Down the page, from what is asked to each chart. Of the spans it takes the chosen one, from which the
    /// arrow keys choose another.
    void tabFollowsTheEye()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(1));
        child<QComboBox>(shown.page, "periodBox").setFocus();
        QStringList names;
        for (int i = 0; i < 30 && !names.contains(u"shareBars"_qs); ++i) {
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY(focused);
            names.append(focused->objectName());
            if (names.last() == u"dayButton"_qs) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
                QVERIFY(child<QPushButton>(shown.page, "weekButton").isChecked());
                QTRY_COMPARE(shown.full("chartTitle"), u"All venues — visits per week"_qs);
            }
            QVERIFY2(!focused->objectName().isEmpty(), qPrintable(names.join(u' ')));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names,
                 QStringList({u"periodBox"_qs, u"againstBox"_qs, u"pictureButton"_qs, u"reportButton"_qs,
                              u"exportButton"_qs, u"venuesTable"_qs, u"dayButton"_qs, u"visitsMoreButton"_qs,
                              u"visitsChart"_qs, u"hoursMoreButton"_qs, u"heatMap"_qs, u"sharesBox"_qs,
                              u"sharesMoreButton"_qs, u"shareBars"_qs}));
    }

    void hostileNamesAndManyVenues()
    {
        TestApp testApp;
        QList<SignIn> signIns;
        for (int i = 0; i < 2'000; ++i)
            signIns.append(signInDaysAgo(testApp, i + 1, i + 1, u"Venue %1"_qs.arg(i), 0));
        signIns[0].venue.name = QString(10'000, u'W');
        signIns[1].venue.name = u"<b>bold</b>\nאולם"_qs;
        QVERIFY(storeSignIns(testApp, signIns));
        ShownVenues shown(testApp);
        QVERIFY(shown.showsToday(2'000));
        auto &table = child<QTableView>(shown.page, "venuesTable");
        QTRY_COMPARE(table.model()->rowCount(), 2'001);
        QVERIFY(table.verticalScrollBar()->maximum() > 0);
        for (const QSize size : {QSize(900, 540), QSize(1060, 740)}) {
            shown.page.resize(size);
            QVERIFY(shown.page.minimumSizeHint().width() <= 900);
            QVERIFY(table.height() >= 4 * table.verticalHeader()->defaultSectionSize());
        }
        for (int row = 0; row < 2'001; ++row) {
            if (!table.model()->index(row, 0).data().toString().startsWith(u'W'))
                continue;
            table.selectRow(row);
            QVERIFY(shown.showsToday(1));
            QTRY_VERIFY(shown.full("chartTitle").startsWith(u'W'));
            break;
        }
        QVERIFY(shown.page.minimumSizeHint().width() <= 900);
        shown.page.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!shown.page.grab().isNull());
    }

    /// Text of twice the size fits into the smallest window: what has no room wraps or scrolls.
    void largeTextHasRoom()
    {
        TestApp testApp;
        QCOMPARE(testApp.signIn(kAmelia), 200);
        const QFont normal = QApplication::font();
        QFont large = normal;
        large.setPointSizeF(normal.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            ShownVenues shown(testApp);
            QVERIFY(shown.showsToday(1));
            child<QComboBox>(shown.page, "periodBox").setCurrentIndex(4);
            shown.page.resize(900, 520);
            QCoreApplication::processEvents();
            const auto &chart = child<VisitsChart>(shown.page, "visitsChart");
            QVERIFY(chart.height() >= 150);
            QVERIFY(chart.width() >= 300);
            QVERIFY2(shown.page.minimumSizeHint().width() <= 900,
                     qPrintable(QString::number(shown.page.minimumSizeHint().width())));
            QVERIFY(child<QScrollArea>(shown.page, "contentPage").verticalScrollBar()->maximum() > 0);
        }
        QApplication::setFont(normal);
    }
};

QTEST_MAIN(TestVenuesLayout)
#include "tst_venueslayout.moc"
