// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "oldschema.h"
#include "storagetest.h"

#include "domain/payloadreader.h"
#include "storage/bodycodec.h"
#include "storage/bodyreference.h"
#include "storage/changes.h"
#include "storage/numberscheck.h"
#include "storage/recount.h"
#include "storage/sql.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using namespace foyer::test;
using Access = foyer::storage::Connection::Access;

// Each file tests/data/schemas/NNN.sql is what the Foyer of that schema has stored of the deliveries in
// deliveries.txt ("make" there says how it came to be). A new schema needs one more file and nothing here,
// unless it has something that cannot be the same: that is named below, with the reason.
namespace {

constexpr qint64 kForgottenVisitor = 5;

QString schemaFile(const QString &name)
{
    return QFINDTESTDATA(QString(u"data/schemas/" + name).toLatin1().constData());
}

QByteArray contentOf(const QString &name)
{
    QFile file(schemaFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

/// Columns that say how something is kept, and differ where it was kept in another way: what they say is
/// compared apart. And how long an answer took.
const QStringList kNotCompared{u"head_codec"_qs, u"head"_qs,      u"codec"_qs,
                               u"body"_qs,       u"answer_us"_qs, u"venue_description_id"_qs};

/// What all rows of a table say, in an order of their own.
QStringList rowsOf(QSqlDatabase &db, const QString &table, const QString &schema)
{
    auto columns = rows(db, u"SELECT name FROM pragma_table_info('%1')"_qs.arg(table));
    columns.removeIf([](const QString &column) { return kNotCompared.contains(column); });
    // The first Foyer computed them in another way: what comes again after that has one more row.
    if (schema == u"001.sql"_qs)
        columns.removeAll(u"digest"_qs);
    QStringList shown;
    for (const QString &column : std::as_const(columns))
        shown.append(u"quote(%1)"_qs.arg(column));
    auto found = rows(db, u"SELECT %1 FROM %2"_qs.arg(shown.join(u','), table));
    // How the file was written and how far the search index has come, not what it says.
    if (table == u"meta"_qs) {
        found.removeIf([](const QString &row) {
            return row.startsWith(u"'clean_pages'") || row.startsWith(u"'searchable");
        });
    }
    std::sort(found.begin(), found.end());
    return found;
}

QByteArray unpacked(QSqlDatabase &db, const QString &sql)
{
    Statement select(db, sql);
    if (!select.run() || !select.next())
        return "nothing";
    const auto bytes = unpack(Codec(select.integer(0)), select.blob(1));
    return bytes ? *bytes : QByteArray("unreadable");
}

/// What is kept of bodies and heads, read as the window does.
QList<QByteArray> keptOf(QSqlDatabase &db)
{
    QList<QByteArray> kept;
    for (const QString &id : rows(db, u"SELECT id FROM sign_ins ORDER BY id"_qs)) {
        const auto body = signInBody(db, id.toLongLong());
        kept.append(body ? *body : QByteArray("unreadable"));
    }
    for (const QString &id : rows(db, u"SELECT id FROM quarantine ORDER BY id"_qs))
        kept.append(unpacked(db, u"SELECT codec, body FROM quarantine WHERE id = "_qs + id));
    for (const QString &id : rows(db, u"SELECT id FROM deliveries ORDER BY id"_qs))
        kept.append(unpacked(db, u"SELECT head_codec, head FROM deliveries WHERE id = "_qs + id));
    return kept;
}

/// What cannot be the same in a database that comes from the Foyer of \a schema.
bool isCompared(const QString &table, const QString &schema)
{
    // What bodies are packed against: older Foyers packed them against nothing.
    if (table == u"venue_descriptions"_qs)
        return false;
    // A migration makes the search index of all rows, receiving of many at a time.
    if (table == u"macs"_qs || table.startsWith(u"profile_search"_qs) || table == u"profile_terms"_qs)
        return false;
    // Nor did they note when they forgot somebody.
    if (table == u"forget_log"_qs && schema < u"006"_qs)
        return false;
    // Until the fifth schema forgotten visitors left their visits and sign-ins by hour and nothing else; what
    // is counted of all others is looked at by checkNumbers().
    return schema >= u"005"_qs || !table.contains(u"_counts"_qs) || table.startsWith(u"hour_counts"_qs) ||
           table == u"purple_counts"_qs;
}

/// What only one of them has, in words.
QString difference(const QString &table, QStringList is, QStringList should)
{
    const auto had = is;
    for (const QString &row : std::as_const(should))
        is.removeOne(row);
    for (const QString &row : had)
        should.removeOne(row);
    return table + u":\n" + is.join(u'\n') + u"\nand not\n" + should.join(u'\n');
}

void set(QSqlDatabase &db, const QString &name, const QString &value)
{
    QVERIFY(execute(db, u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_qs, name, value));
}

/// Stores the same deliveries as the old database was given, at the times and from the places that it says.
void storeTheSame(QSqlDatabase &old, const StorageFolder &folder)
{
    {
        const auto connection = folder.connect(Access::ReadWrite);
        // What every database has of its own.
        for (const QString &row :
             rows(old, u"SELECT name, value FROM meta WHERE name NOT LIKE 'searchable%'"_qs))
            set(connection->database(), row.section(u'|', 0, 0), row.section(u'|', 1));
    }
    const auto writer = folder.openWriter();
    QVERIFY(writer);
    Statement logged(
        old, u"SELECT received_at, origin, head_codec, head, wire_bytes FROM deliveries WHERE id = ?"_qs);
    const auto bodies = contentOf(u"deliveries.txt"_qs).chopped(1).split('\n');
    Delivery delivery = makeDelivery(Payload(SignIn()), {}, 0);
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        QVERIFY(logged.run(i + 1));
        if (logged.next()) { // Otherwise a forgotten visitor's: nothing of it stays.
            delivery.receivedMs = logged.integer(0);
            delivery.origin = logged.text(1);
            delivery.head = *unpack(Codec(logged.integer(2)), logged.blob(3));
            delivery.wireBytes = logged.integer(4);
        }
        logged.finish();
        delivery.body = bodies[i];
        delivery.payload = PayloadReader::read(delivery.body, delivery.receivedMs);
        QVERIFY(store(**writer, delivery).outcome != DeliveryOutcome::NotStored);
    }
    const auto forgotten =
        apply(**writer, [](QSqlDatabase &db) { return forgetVisitor(db, kForgottenVisitor); });
    QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().message + forgotten.error().detail));
}

} // namespace

/// Whoever comes from an earlier Foyer has the same afterwards as who has had this one all along.
class TestMigrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void fromEverySchema_data() { schemas(); }

    void fromEverySchema()
    {
        QFETCH(QString, schema);
        const StorageFolder migrated;
        makeOldDatabase(schemaFile(schema), migrated.location().sqliteFile);
        (void)migrated.connect(Access::ReadWrite);
        QVERIFY(recountNow(migrated.location())); // As it does beside receiving.
        const auto old = migrated.connect();
        const StorageFolder fresh;
        storeTheSame(old->database(), fresh);
        (void)execute(fresh.connect(Access::ReadWrite)->database(),
                      u"DELETE FROM meta WHERE name = 'erasing_pending'"_qs); // The old one has erased.
        const auto now = fresh.connect();

        const QString tablesSql = u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_qs;
        const auto tables = rows(now->database(), tablesSql);
        QCOMPARE(rows(old->database(), tablesSql), tables);
        QCOMPARE(
            rows(old->database(), u"SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"_qs),
            rows(now->database(), u"SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name"_qs));
        for (const QString &table : tables) {
            if (isCompared(table, schema)) {
                const auto is = rowsOf(old->database(), table, schema);
                const auto should = rowsOf(now->database(), table, schema);
                QVERIFY2(is == should, qPrintable(difference(table, is, should)));
            }
        }
        QCOMPARE(keptOf(old->database()), keptOf(now->database()));
        QCOMPARE(*checkNumbers(migrated.location()), QList<NumbersDifference>());
    }

    /// Each schema that there has been has its file.
    void everySchemaIsTried() { QCOMPARE(names().size(), currentSchemaVersion()); }

    void interruptedAndDoneAgain_data() { schemas(); }

    /// Wherever it is called off, the old rows are whole and the next attempt brings it to its end.
    void interruptedAndDoneAgain()
    {
        QFETCH(QString, schema);
        const StorageFolder folder;
        makeOldDatabase(schemaFile(schema), folder.location().sqliteFile);
        const int before = schemaOf(folder);
        for (int questions = 0; questions < 1'000; ++questions) {
            int asked = 0;
            const std::function<bool()> isUnwanted = [&asked, questions] { return ++asked > questions; };
            const auto connection = Connection::open(folder.location(), Access::ReadWrite, &isUnwanted);
            if (connection)
                break;
            QCOMPARE(connection.error().code, ErrorCode::Cancelled);
            QVERIFY(schemaOf(folder) >= before);
        }
        QCOMPARE(schemaOf(folder), currentSchemaVersion());
        QVERIFY(folder.rows(u"SELECT count(*) FROM sign_ins"_qs).first().toInt() > 10);
    }

private:
    static QStringList names()
    {
        return QDir(QFileInfo(schemaFile(u"001.sql"_qs)).path())
            .entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
    }

    static void schemas()
    {
        QTest::addColumn<QString>("schema");
        for (const QString &name : names())
            QTest::newRow(qPrintable(name)) << name;
    }

    static int schemaOf(const StorageFolder &folder)
    {
        const auto connection = Connection::open(folder.location(), Access::AnyVersion);
        return connection ? *schemaVersion((*connection)->database()) : -1;
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
