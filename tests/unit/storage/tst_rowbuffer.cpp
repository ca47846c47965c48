// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/rowbuffer.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::StorageFolder;

class TestRowBuffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void writesAnyNumberOfRowsInTheirOrder_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 2, 3, 31, 32, 33, 64, 100})
            QTest::addRow("%d", rows) << rows;
    }

    void writesAnyNumberOfRowsInTheirOrder()
    {
        QFETCH(int, rows);
        Table table;
        QStringList expected;
        // Twice: what is written once is not written again.
        for (int i = 0; i < 2 * rows; ++i) {
            if (i == rows)
                QVERIFY(table.buffer.flush());
            const auto text = u"ü%1"_qs.arg(i);
            table.buffer.add(1'000 - i, text.toUtf8(), std::optional<qint64>());
            expected += text + u"|text|%1|null"_qs.arg(1'000 - i);
        }
        QVERIFY(table.buffer.flush());
        QVERIFY(table.buffer.flush());
        QCOMPARE(table.rows(), expected);
    }

    void forgetsWhatIsNotWritten()
    {
        Table table;
        table.buffer.add(1, QByteArray("a"), 1);
        table.buffer.clear();
        table.buffer.add(2, QByteArray("b"), 1);
        QVERIFY(table.buffer.flush());
        QCOMPARE(table.rows(), QStringList{u"b|text|2|integer"_qs});
    }

    void saysWhyARowCannotBeWritten()
    {
        Table table;
        table.buffer.add(1, QByteArray("a"), 1);
        table.buffer.add(1, QByteArray("b"), 1);
        const auto done = table.buffer.flush();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Internal);
        QVERIFY(table.rows().isEmpty());
    }

private:
    struct Table
    {
        Table()
        {
            if (!execute(connection->database(), u"CREATE TEMP TABLE t (a INTEGER UNIQUE, b TEXT, c)"_qs))
                qFatal("no table to write to");
        }

        [[nodiscard]] QStringList rows() const
        {
            return test::rows(connection->database(),
                              u"SELECT b, typeof(b), a, typeof(c) FROM t ORDER BY rowid"_qs);
        }

        StorageFolder folder;
        std::unique_ptr<Connection> connection = folder.connect(Connection::Access::ReadWrite);
        RowBuffer buffer{connection->database(), u"INSERT OR ROLLBACK INTO t (a, b, c) VALUES"_qs,
                         u"(?, CAST(? AS TEXT), ?)"_qs};
    };
};

QTEST_GUILESS_MAIN(TestRowBuffer)
#include "tst_rowbuffer.moc"
