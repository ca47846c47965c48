// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/preparationwindow.h"

#include "widgethands.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;
using service::Preparing;

class TestPreparationWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void saysWhatIsDone_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isMeasured");
        QTest::newRow("restoring") << int(Preparing::Restoring) << u"copied and checked"_qs << true;
        QTest::newRow("backing up") << int(Preparing::BackingUp) << u"a backup is made"_qs << true;
        QTest::newRow("migrating") << int(Preparing::Migrating) << u"this version of Foyer"_qs << false;
    }

    void saysWhatIsDone()
    {
        QFETCH(int, what);
        QFETCH(QString, said);
        QFETCH(bool, isMeasured);
        PreparationWindow window;
        window.show();
        window.showProgress(Preparing(what), 40);
        const auto &text = child<QLabel>(window, "preparationText");
        QVERIFY(text.isVisible());
        QVERIFY2(text.text().contains(said), qPrintable(text.text()));
        QTRY_VERIFY(text.height() >= text.heightForWidth(text.width())); // All of it is seen.
        const auto &bar = child<QProgressBar>(window, "preparationBar");
        QCOMPARE(bar.maximum(), isMeasured ? 100 : 0);
        if (isMeasured)
            QCOMPARE(bar.value(), 40);
        QVERIFY(!bar.accessibleName().isEmpty());
    }

    void closingIsTold()
    {
        PreparationWindow window;
        window.show();
        const QSignalSpy closed(&window, &PreparationWindow::closed);
        window.close();
        QCOMPARE(closed.size(), 1);
    }
};

QTEST_MAIN(TestPreparationWindow)
#include "tst_preparationwindow.moc"
