// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/weekhoursmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace foyer::models;
using foyer::storage::WeekHours;

class TestWeekHoursModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void initTestCase() { cleanup(); }

    void cellsFollowTheDayAndTheHour()
    {
        WeekHoursModel model;
        const QAbstractItemModelTester tester(&model);
        WeekHours counts{};
        counts[4][18].visits = 1'234; // Friday
        counts[6][1].visits = 617;    // in the night after Sunday
        model.setCounts(counts, 4);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("Mon"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("04:00"));
        const auto friday = model.index(4, 14);
        QCOMPARE(friday.data().toInt(), 1'234);
        QCOMPARE(friday.data(WeekHoursModel::ShareRole).toDouble(), 1.0);
        QCOMPARE(friday.data(WeekHoursModel::CellTextRole).toString(),
                 QStringLiteral("Fri 18:00: 1,234 visits"));
        QCOMPARE(model.index(6, 21).data(WeekHoursModel::ShareRole).toDouble(), 0.5);
        QCOMPARE(model.busyColumns(), std::pair(14, 21));
    }

    void theWeekBeginsAsTheLocaleHasIt()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        WeekHoursModel model;
        WeekHours counts{};
        counts[6][9].visits = 1; // Sunday
        model.setCounts(counts, 0);
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), QStringLiteral("Sun"));
        QCOMPARE(model.index(0, 9).data().toInt(), 1);
    }

    void nothingIsAllHours()
    {
        WeekHoursModel model;
        QCOMPARE(model.busyColumns(), std::pair(0, 23));
        QCOMPARE(model.index(0, 0).data(WeekHoursModel::ShareRole).toDouble(), 0.0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCounts({}, 0);
        QCOMPARE(changed.size(), 0);
        model.setCounts({}, 4);
        QCOMPARE(changed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWeekHoursModel)
#include "tst_weekhoursmodel.moc"
