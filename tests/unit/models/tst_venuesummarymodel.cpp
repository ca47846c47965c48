// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venuesummarymodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::models;
using storage::VenueSummary;

namespace {

VenueSummary venue(qint64 id, const QString &name, qint64 visits, qint64 before = 0)
{
    return {.venueId = id,
            .name = name,
            .visits = visits,
            .newVisits = visits / 4,
            .signIns = visits * 2,
            .visitsBefore = before,
            .busiestWeekday = 5,
            .busiestHour = 18,
            .visitsByDay = {visits, 0}};
}

QString text(const VenueSummaryModel &model, int row, int column)
{
    // The space before a per cent sign does not break.
    return model.index(row, column).data().toString().replace(QChar::Nbsp, u' ');
}

QStringList names(const VenueSummaryModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(text(model, row, VenueSummaryModel::Venue));
    return names;
}

} // namespace

class TestVenueSummaryModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void theBusiestTimeOfAllIsThatOfTheirVisitsTogether()
    {
        auto lunch = venue(1, u"Lunch"_qs, 30);
        lunch.visitsByWeekday[Qt::Monday] = 10;
        lunch.visitsByWeekday[Qt::Friday] = 20;
        lunch.visitsByHour[12] = 16;
        lunch.visitsByHour[20] = 14;
        auto dinner = venue(2, u"Dinner"_qs, 40);
        dinner.visitsByWeekday[Qt::Monday] = 25;
        dinner.visitsByWeekday[Qt::Sunday] = 15;
        dinner.visitsByHour[20] = 40;
        VenueSummaryModel model;
        model.setSummaries({lunch, dinner});
        QCOMPARE(text(model, 0, VenueSummaryModel::Busiest), u"Mon 20:00"_qs);
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void firstRowIsAllVenues()
    {
        VenueSummaryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries({venue(1, u"Lobby"_qs, 4812, 4455), venue(2, u"Spa"_qs, 611, 599)});
        QCOMPARE(names(model), QStringList({u"All venues"_qs, u"Lobby"_qs, u"Spa"_qs}));
        QCOMPARE(text(model, 0, VenueSummaryModel::Visits), u"5,423"_qs);
        QCOMPARE(model.venueId(0), std::nullopt);
        QCOMPARE(model.venueId(2), std::optional<qint64>(2));
        QCOMPARE(model.index(0, VenueSummaryModel::Trend)
                     .data(VenueSummaryModel::TrendRole)
                     .value<QList<qint64>>(),
                 QList<qint64>({5423, 0}));
        QCOMPARE(text(model, 1, VenueSummaryModel::ShareNew), u"25 %"_qs);
        QCOMPARE(text(model, 1, VenueSummaryModel::Busiest), u"Fri 18:00"_qs);
    }

    void changeHasSignArrowAndTone_data()
    {
        QTest::addColumn<qint64>("visits");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QString>("text");
        QTest::addColumn<VenueSummaryModel::Tone>("tone");
        using Tone = VenueSummaryModel::Tone;
        QTest::newRow("more") << 121LL << 100LL << u"▲ +21 %"_qs << Tone::Good;
        QTest::newRow("fewer") << 94LL << 100LL << u"▼ −6 %"_qs << Tone::Bad;
        QTest::newRow("equal") << 100LL << 100LL << u"0 %"_qs << Tone::Neutral;
        QTest::newRow("nearly equal") << 1001LL << 1000LL << u"0 %"_qs << Tone::Neutral;
        QTest::newRow("nothing before") << 100LL << 0LL << u"–"_qs << Tone::Neutral;
        QTest::newRow("none left") << 0LL << 50LL << u"▼ −100 %"_qs << Tone::Bad;
    }

    void changeHasSignArrowAndTone()
    {
        QFETCH(qint64, visits);
        QFETCH(qint64, before);
        VenueSummaryModel model;
        model.setSummaries({venue(1, u"Lobby"_qs, visits, before)});
        QTEST(text(model, 1, VenueSummaryModel::Change), "text");
        QTEST(model.index(1, VenueSummaryModel::Change)
                  .data(VenueSummaryModel::ToneRole)
                  .value<VenueSummaryModel::Tone>(),
              "tone");
    }

    void newNumbersChangeRowsWithoutReset()
    {
        VenueSummaryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries({venue(1, u"Lobby"_qs, 10), venue(2, u"Spa"_qs, 5), venue(3, u"Bar"_qs, 3)});
        const QPersistentModelIndex spa = model.index(2, 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

        model.setSummaries({venue(1, u"Lobby"_qs, 10), venue(2, u"Spa"_qs, 6), venue(3, u"Bar"_qs, 3)});
        QCOMPARE(changed.size(), 2); // All venues, and the Spa.
        model.setSummaries({venue(1, u"Lobby"_qs, 10), venue(2, u"Spa"_qs, 60), venue(4, u"Café"_qs, 30)});
        QCOMPARE(names(model), QStringList({u"All venues"_qs, u"Spa"_qs, u"Café"_qs, u"Lobby"_qs}));
        QCOMPARE(spa.row(), 1);
        QCOMPARE(model.rowOf(3), -1);
        model.setSummaries({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.size(), 0);
    }

    void sortKeepsAllVenuesFirst()
    {
        VenueSummaryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries(
            {venue(1, u"Hall 10"_qs, 10, 20), venue(2, u"hall 9"_qs, 5, 4), venue(3, u"Bar"_qs, 3)});
        model.sort(VenueSummaryModel::Venue, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({u"All venues"_qs, u"Bar"_qs, u"hall 9"_qs, u"Hall 10"_qs}));
        model.sort(VenueSummaryModel::Change, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({u"All venues"_qs, u"hall 9"_qs, u"Hall 10"_qs, u"Bar"_qs}));
        model.sort(VenueSummaryModel::Visits, Qt::AscendingOrder);
        QCOMPARE(names(model), QStringList({u"All venues"_qs, u"Bar"_qs, u"hall 9"_qs, u"Hall 10"_qs}));
    }

    void namesAreMadeSafe()
    {
        VenueSummaryModel model;
        model.setSummaries({venue(1, u"Lobby\n\u202Eevil"_qs, 1), venue(7, {}, 0)});
        QVERIFY(!text(model, 1, VenueSummaryModel::Venue).contains(u'\n'));
        QVERIFY(!text(model, 1, VenueSummaryModel::Venue).contains(QChar(0x202E)));
        QCOMPARE(text(model, 2, VenueSummaryModel::Venue), u"Venue 7"_qs);
        QCOMPARE(text(model, 2, VenueSummaryModel::ShareNew), u"–"_qs);
    }
};

QTEST_GUILESS_MAIN(TestVenueSummaryModel)
#include "tst_venuesummarymodel.moc"
