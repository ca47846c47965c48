// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/statusstrip.h"

#include "apptesthelper.h"
#include "widgethands.h"

#include <QLabel>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

class TestStatusStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestSignInSaysWhereItCameFrom_data();
    void theNewestSignInSaysWhereItCameFrom();
    void whyThereAreDotsInThePlaceOfNames();
};

void TestStatusStrip::whyThereAreDotsInThePlaceOfNames()
{
    TestApp testApp;
    StatusStrip strip;
    strip.setContext(testApp.context());
    const auto &words = child<QLabel>(strip, "privacyText");
    QVERIFY(words.isHidden());
    testApp.context().privacy->set(true);
    QVERIFY(!words.isHidden());
}

void TestStatusStrip::theNewestSignInSaysWhereItCameFrom_data()
{
    QTest::addColumn<std::optional<qint64>>("outside");
    QTest::addColumn<bool>("isFromHere");
    QTest::newRow("none came from outside") << std::optional<qint64>() << true;
    QTest::newRow("an older one did") << std::optional<qint64>(1'000) << true;
    QTest::newRow("it did itself") << std::optional<qint64>(2'000) << false;
}

void TestStatusStrip::theNewestSignInSaysWhereItCameFrom()
{
    QFETCH(std::optional<qint64>, outside);
    QFETCH(bool, isFromHere);
    TestApp testApp;
    StatusStrip strip;
    strip.setContext(testApp.context());
    storage::Totals totals;
    totals.lastSignInReceivedMs = 2'000;
    totals.lastOutsideSignInMs = outside;
    strip.setTotals(totals);
    const QString text = child<QLabel>(strip, "lastSignInText").text();
    QVERIFY(text.startsWith(QStringLiteral("Last sign-in ")));
    QCOMPARE(text.endsWith(QStringLiteral(", from this computer")), isFromHere);
}

QTEST_MAIN(TestStatusStrip)
#include "tst_statusstrip.moc"
