// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storagetest.h"

#include "storage/sql.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using namespace foyer::test;

namespace {

/// A database that holds something.
struct Fixture
{
    Fixture()
    {
        const auto writer = folder.openWriter();
        if (!writer)
            qFatal("no writer");
        for (int i = 0; i < 60; ++i)
            (void)store(**writer, makeSignIn(i, 7, msOf("2026-11-20T12:00:00Z") + i));
    }

    [[nodiscard]] QString file() const { return folder.location().sqliteFile; }

    StorageFolder folder;
};

} // namespace

class TestIntegrity : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void aSoundDatabaseIsReadToItsEnd_data() { depths(); }

    void aSoundDatabaseIsReadToItsEnd()
    {
        QFETCH(int, depth);
        const Fixture fixture;
        QList<int> told;
        QVERIFY(checkWhole(fixture.file(), Depth(depth), [&told](int percent) {
            told.append(percent);
            return true;
        }));
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.size() > 5);
        QCOMPARE(told.last(), 100);
    }

    void damageIsFoundWhereverItIs_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name : {"sign_ins", "sign_in_bodies", "profiles", "visits", "meta", "deliveries"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void damageIsFoundWhereverItIs()
    {
        QFETCH(QString, name);
        const Fixture fixture;
        const qint64 page =
            fixture.folder.rows(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_qs.arg(name))
                .constFirst()
                .toLongLong();
        damage(fixture.file(), (page - 1) * 4'096, 4'096);
        const auto sound = checkWhole(fixture.file());
        QVERIFY(!sound);
        QCOMPARE(sound.error().code, ErrorCode::Damaged);
        QVERIFY(!sound.error().detail.isEmpty());
    }

    /// Only the thorough look compares them.
    void anIndexThatSaysSomethingElseIsFound()
    {
        const Fixture fixture;
        {
            const auto connection = fixture.folder.connect(Connection::Access::ReadWrite);
            auto &db = connection->database();
            // The index of times holds other rows than its table from now on.
            QVERIFY(execute(db, u"PRAGMA writable_schema = ON"_qs));
            QVERIFY(execute(db, u"UPDATE sqlite_schema SET sql = replace(sql, '(authenticated_at)', "
                                "'(received_at)') WHERE name = 'sign_ins_by_time'"_qs));
        }
        QVERIFY(checkWhole(fixture.file(), Depth::Tables));
        QCOMPARE(checkWhole(fixture.file(), Depth::Indexes).error().code, ErrorCode::Damaged);
    }

    void cancelIsHeard_data() { depths(); }

    void cancelIsHeard()
    {
        QFETCH(int, depth);
        const Fixture fixture;
        const auto cancelled =
            checkWhole(fixture.file(), Depth(depth), [](int percent) { return percent < 40; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    }

private:
    static void depths()
    {
        QTest::addColumn<int>("depth");
        QTest::newRow("tables") << int(Depth::Tables);
        QTest::newRow("indexes too") << int(Depth::Indexes);
    }
};

QTEST_GUILESS_MAIN(TestIntegrity)
#include "tst_integrity.moc"
