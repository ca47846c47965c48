// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharesmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace foyer;
using namespace foyer::models;
using Parts = SharesModel::Parts;

class TestSharesModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aRowIsAPart()
    {
        SharesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setParts({{QStringLiteral("A"), 1'500}, {QStringLiteral("B"), 500}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY2(model.partText(0).startsWith(QStringLiteral("A: 1,500 (75")), qPrintable(model.partText(0)));
        QCOMPARE(model.index(1, 0).data(SharesModel::PartRole).toDouble(), 0.25);
        QCOMPARE(model.index(1, SharesModel::Count).data().toInt(), 500);
        model.setParts({{QStringLiteral("A"), 0}});
        QCOMPARE(model.index(0, 0).data(SharesModel::PartRole).toDouble(), 0.0);
    }

    void agesKeepTheirOrder()
    {
        storage::TraitCounts counts;
        counts.byAge = {5, 1, 2, 3, 4, 0, 0, 9};
        const auto parts = SharesModel::byAge(counts);
        QCOMPARE(parts.size(), kAgeBands);
        QCOMPARE(parts.first().count, 1);
        QCOMPARE(parts.at(6).count, 9);
        QCOMPARE(parts.last().count, 5);
        QCOMPARE(parts.last().group, QStringLiteral("Unknown"));
    }

    void othersGoByNumber()
    {
        storage::TraitCounts counts;
        counts.byProvider[size_t(Provider::Unknown)] = 9;
        counts.byProvider[size_t(Provider::Form)] = 2;
        counts.byProvider[size_t(Provider::Other)] = 3;
        QCOMPARE(SharesModel::byProvider(counts), (Parts{{QStringLiteral("Other"), 3, int(Provider::Other)},
                                                         {QStringLiteral("Form"), 2, int(Provider::Form)},
                                                         {QStringLiteral("Unknown"), 9, 0}}));
        counts.byDevice[size_t(DeviceFamily::ChromeOs)] = 1;
        QCOMPARE(SharesModel::byDevice(counts),
                 (Parts{{QStringLiteral("ChromeOS"), 1, int(DeviceFamily::ChromeOs)}}));
        counts.byGender = {0, 1, 2, 3};
        QCOMPARE(SharesModel::byGender(counts).first().group, QStringLiteral("Other"));
    }

    void visitsAreGrouped()
    {
        const storage::Frequencies frequencies{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        QList<qint64> counts;
        for (const auto &part : SharesModel::byFrequency(frequencies))
            counts.append(part.count);
        QCOMPARE(counts, (QList<qint64>{1, 5, 39, 10}));
    }
};

QTEST_GUILESS_MAIN(TestSharesModel)
#include "tst_sharesmodel.moc"
