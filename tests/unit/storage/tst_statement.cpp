// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/sql.h"
#include "storage/sqlitehandle.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::StorageFolder;

/// A statement is the same whichever way it goes.
class TestStatement : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("shortest") << int(Statement::Way::Shortest);
        QTest::newRow("through Qt") << int(Statement::Way::ThroughQt);
    }

    void initTestCase() { m_connection = m_folder.connect(Connection::Access::ReadWrite); }

    void init()
    {
        QVERIFY(statement("DROP TABLE IF EXISTS things").run());
        QVERIFY(statement("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT, bytes BLOB, size REAL)")
                    .run());
    }

    void theShortestWayIsTaken()
    {
#ifdef Q_OS_LINUX
        QVERIFY2(sqliteHandle(db()) != nullptr, "Debian's driver uses the system's SQLite, as Foyer does");
#endif
    }

    void everyKindOfValueComesBack()
    {
        auto insert = statement("INSERT INTO things VALUES (?, ?, ?, ?)");
        const QString name = QStringLiteral("Zoë \U0001F600 <b>");
        const QByteArray bytes("\0\xff\x01", 3);
        QVERIFY(insert.run(7, name, bytes, 2.5));
        QCOMPARE(insert.changedRows(), 1);
        // The same statement again, with what could be taken for nothing.
        QVERIFY(insert.run(qint64(1) << 62, QString(), QByteArray(), std::optional<double>()));
        QVERIFY(insert.run(std::numeric_limits<qint64>::min() + 1, std::optional<QString>(), SqlValue(), -1));
        auto select = statement("SELECT id, name, bytes, size FROM things ORDER BY name DESC, id");
        QVERIFY(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), 7);
        QCOMPARE(select.text(1), name);
        QCOMPARE(select.blob(2), bytes);
        QCOMPARE(select.bytes(2), QByteArrayView(bytes));
        QCOMPARE(select.optionalReal(3), std::optional(2.5));
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), qint64(1) << 62);
        QVERIFY(!select.isNull(1));
        QCOMPARE(select.text(1), QString(QLatin1String("")));
        QVERIFY(!select.isNull(2));
        QCOMPARE(select.blob(2), QByteArray(""));
        QVERIFY(select.bytes(2).isEmpty());
        QVERIFY(select.isNull(3) && !select.optionalReal(3));
        QVERIFY(select.next());
        QVERIFY(select.isNull(1) && select.isNull(2));
        QCOMPARE(select.optionalInteger(1), std::nullopt);
        QCOMPARE(select.integers<2>(0),
                 (std::array<qint64, 2>{std::numeric_limits<qint64>::min() + 1, kNull}));
        QVERIFY(!select.next());
        QVERIFY(!select.next());
        QVERIFY(select.ended());
    }

    void valuesOfAnyNumber()
    {
        auto insert = statement("INSERT INTO things (id, name) VALUES (?, ?), (?, ?)");
        const std::vector<SqlValue> values{qint64(1), QStringLiteral("a"), qint64(2), QStringLiteral("b")};
        QVERIFY(insert.runWith(values));
        QCOMPARE(insert.changedRows(), 2);
        auto select = statement("SELECT count(*) FROM things WHERE name = ? AND id < ?");
        QVERIFY(select.runWith(QVariantList{QStringLiteral("a"), 5}));
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), 1);
    }

    void anErrorIsSaidOnceAndTheStatementGoesOn()
    {
        auto insert = statement("INSERT INTO things (id) VALUES (?)");
        QVERIFY(insert.run(1));
        const auto again = insert.run(1);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Internal);
        QVERIFY2(again.error().detail.contains(QLatin1String("UNIQUE")), qPrintable(again.error().detail));
        QVERIFY(insert.run(2));
        QVERIFY(insert.ended());
        const auto wrong = statement("SELEKT 1").run();
        QVERIFY(!wrong);
        QVERIFY(!wrong.error().detail.isEmpty());
        // An error in the middle of reading.
        QVERIFY(insert.run(-5));
        auto reading = statement("SELECT CASE id WHEN 2 THEN abs(id - 9223372036854775807 - 3) ELSE id END "
                                 "FROM things ORDER BY id");
        QVERIFY(reading.run());
        int rows = 0;
        while (reading.next())
            ++rows;
        QCOMPARE(rows, 2);
        QVERIFY(!reading.ended());
        QVERIFY(reading.run()); // As before, up to the error.
        QVERIFY(reading.next());
        reading.finish();
    }

    /// Nothing is locked any more by what has been read in part, or to the end.
    void releasesItsLocks()
    {
        auto insert = statement("INSERT INTO things (id) VALUES (?)");
        for (int i = 0; i < 3; ++i)
            QVERIFY(insert.run(i));
        auto select = statement("SELECT id FROM things");
        QVERIFY(select.run());
        QVERIFY(select.next());
        select.finish();
        auto other = m_folder.connect(Connection::Access::ReadWrite);
        QVERIFY(execute(other->database(), QStringLiteral("DROP TABLE things")));
        const auto gone = select.run();
        QVERIFY(!gone);
    }

    /// Bound texts need not live longer than the call, though rows are read after it.
    void keepsWhatIsBound()
    {
        auto insert = statement("INSERT INTO things (id, name) VALUES (?, ?)");
        for (int i = 0; i < 100; ++i)
            QVERIFY(insert.run(i, QStringLiteral("name %1").arg(i % 2)));
        auto select = statement("SELECT id FROM things WHERE name = ? ORDER BY id");
        {
            const QString name = QStringLiteral("name ") + QString::number(1);
            QVERIFY(select.run(name));
        }
        int rows = 0;
        while (select.next())
            ++rows;
        QCOMPARE(rows, 50);
    }

    void canBeMoved()
    {
        std::vector<Statement> statements;
        for (int i = 0; i < 5; ++i)
            statements.push_back(statement("SELECT ?"));
        QVERIFY(statements.front().run(9));
        QVERIFY(statements.front().next());
        QCOMPARE(statements.front().integer(0), 9);
    }

private:
    [[nodiscard]] QSqlDatabase &db() const
    {
        return m_connection->database();
    }

    [[nodiscard]] Statement statement(const char *sql) const
    {
        const auto way = *static_cast<int *>(QTest::qGlobalData("way", qMetaTypeId<int>()));
        return {db(), QString::fromLatin1(sql), Statement::Way(way)};
    }

    const StorageFolder m_folder;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
