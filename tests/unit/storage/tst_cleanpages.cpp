// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cleanpages.h"

#include "storagetest.h"

#include "filebytes.h"
#include "storage/changes.h"
#include "storage/sql.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::StorageFolder;
using Access = foyer::storage::Connection::Access;

namespace {

constexpr int kRows = 3'000;

/// Rows that move between pages again and again, most of which are deleted in the end; \a isGone tells which.
void shuffleRows(QSqlDatabase &db, std::vector<bool> &isGone)
{
    QVERIFY(execute(db, u"CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT)"_qs));
    QVERIFY(execute(db, u"CREATE INDEX guests_by_name ON guests (name)"_qs));
    std::mt19937 random(7);
    std::vector<int> order(kRows);
    std::iota(order.begin(), order.end(), 0);
    std::shuffle(order.begin(), order.end(), random);
    for (const int id : order) {
        const QString name = QStringLiteral("<guest %1>").arg(id) + QString(int(random() % 60), u'x');
        QVERIFY(execute(db, u"INSERT INTO guests VALUES (?, ?)"_qs, id, name));
    }
    std::shuffle(order.begin(), order.end(), random);
    isGone.assign(kRows, false);
    for (int i = 0; i < kRows * 3 / 4; ++i) {
        const int id = order[size_t(i)];
        QVERIFY(execute(db, u"DELETE FROM guests WHERE id = ?"_qs, id));
        isGone[size_t(id)] = true;
    }
}

int countLeft(const StorageFolder &folder, const std::vector<bool> &isGone)
{
    const auto bytes = test::bytesBelow(folder.path());
    int left = 0;
    for (size_t id = 0; id < isGone.size(); ++id) {
        if (isGone[id] && bytes.contains(QByteArray("<guest " + QByteArray::number(qlonglong(id)) + ">")))
            ++left;
    }
    return left;
}

bool isMarkedClean(const StorageFolder &folder)
{
    return *hasCleanPages(folder.connect()->database());
}

} // namespace

/// What is deleted leaves no copy in the file.
class TestCleanPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        const StorageFolder folder;
        if (!folder.connect(Access::ReadWrite)->writesCleanPages())
            QSKIP("Qt's driver has an SQLite of its own here");
    }

    void deletedRowsLeaveNoCopies()
    {
        const StorageFolder folder;
        std::vector<bool> isGone;
        {
            const auto connection = folder.connect(Access::ReadWrite);
            auto &db = connection->database();
            QVERIFY(execute(db, u"PRAGMA synchronous = OFF"_qs));
            QVERIFY(withTransaction(*connection, [&isGone](QSqlDatabase &writable) -> Result<void> {
                shuffleRows(writable, isGone);
                return {};
            }));
            QVERIFY(execute(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_qs));
            QCOMPARE(countLeft(folder, isGone), 0);
            QCOMPARE(test::rows(db, u"PRAGMA integrity_check"_qs), QStringList{u"ok"_qs});
        }
        QVERIFY(isMarkedClean(folder));
    }

    /// By another program, or an earlier Foyer: there are such copies, and one rewriting ends it.
    void anEarlierDatabaseIsWrittenAnewOnce()
    {
        const StorageFolder folder;
        {
            const auto made = folder.connect(Access::ReadWrite);
        }
        std::vector<bool> isGone;
        {
            auto db = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"earlier"_qs);
            db.setConnectOptions(u"QSQLITE_OPEN_URI"_qs);
            db.setDatabaseName(u"file:" + folder.location().sqliteFile + u"?vfs=unix");
            QVERIFY(db.open());
            QVERIFY(execute(db, u"PRAGMA secure_delete = ON"_qs));
            QVERIFY(execute(db, u"PRAGMA synchronous = OFF"_qs));
            QVERIFY(execute(db, u"BEGIN"_qs));
            shuffleRows(db, isGone);
            QVERIFY(setCleanPages(db, false));
            QVERIFY(execute(db, u"COMMIT"_qs));
            db.close();
        }
        QSqlDatabase::removeDatabase(u"earlier"_qs);
        QVERIFY2(countLeft(folder, isGone) > 0, "then nothing of this is needed any more");
        const auto connection = folder.connect(Access::ReadWrite);
        QVERIFY(!isMarkedClean(folder));
        QVERIFY(noteErasing(connection->database()));
        QVERIFY(eraseFreedPages(*connection));
        QCOMPARE(countLeft(folder, isGone), 0);
        QVERIFY(isMarkedClean(folder));
    }
};

QTEST_GUILESS_MAIN(TestCleanPages)
#include "tst_cleanpages.moc"
