// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagetest.h"

#include "storage/changes.h"
#include "storage/queries.h"
#include "storage/searchindex.h"
#include "storage/sql.h"

#include <QTest>

#include <random>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");

constexpr int kPage = 500;

struct Person
{
    QString first;
    QString last;
    QString email;
};

// Those at the end are rare; the first ones are most of the crowd.
const QList<Person> kPeople{
    {u"Anna"_qs, u"Smith"_qs, u"anna.smith@example.com"_qs},
    {u"JÜRGEN"_qs, u"Müller"_qs, u"j.mueller@example.org"_qs},
    {u"Олена"_qs, u"Ткачук"_qs, u"olena@example.org"_qs},
    {u"김"_qs, u"민준"_qs, u"minjun@example.com"_qs},
    {u"Al"_qs, u"O'Brien"_qs, {}},
    {{}, {}, u"qx@example.com"_qs},
    {u"100%"_qs, u"_under\\score*[a]^?"_qs, u"odd\"quote@example.org"_qs},
    {u"𐐀𐐁𐐂"_qs, u"Deseret"_qs, u"zebra.fish@example.net"_qs},
};

SignIn signInOf(qint64 visitorId, const Person &person, qint64 atMs)
{
    auto signIn = makeSignIn(visitorId, 7 + visitorId % 3, atMs);
    signIn.profile.firstName = person.first;
    signIn.profile.lastName = person.last;
    signIn.profile.email = person.email;
    signIn.mac = MacAddress::fromBits(0xA1'B2C3'000000ULL + quint64(visitorId) * 0x101);
    return signIn;
}

void storeAll(SignInWriter &writer, const QList<SignIn> &signIns)
{
    std::atomic_int stored = 0;
    for (const auto &signIn : signIns)
        writer.submit(test::makeDelivery(signIn), [&stored](const StoreAnswer &) { ++stored; });
    QTRY_COMPARE_WITH_TIMEOUT(stored.load(), int(signIns.size()), 60'000);
}

template <typename Rows>
QList<qint64> idsOf(const Rows &rows)
{
    QList<qint64> ids;
    for (const auto &row : rows)
        ids.append(row.visitorId);
    return ids;
}

/// In pages, as a table reads them.
QList<qint64> allVisitors(QSqlDatabase &db, const VisitorFilter &filter)
{
    QList<qint64> ids;
    std::optional<VisitorKey> before;
    while (true) {
        const auto page = visitorRows(db, filter, kPage, before);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        ids += idsOf(*page);
        if (page->size() < kPage)
            return ids;
        before = VisitorKey{page->last().lastSeenMs, page->last().visitorId};
    }
}

QList<qint64> allSignIns(QSqlDatabase &db, const LiveFilter &filter)
{
    QList<qint64> ids;
    std::optional<LiveKey> before;
    while (true) {
        const auto page = liveRows(db, filter, kPage, before);
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        for (const auto &row : *page)
            ids.append(row.id);
        if (page->size() < kPage)
            return ids;
        before = LiveKey{page->last().authenticatedMs, false, page->last().id};
    }
}

QString macDigits(const MacAddress &mac)
{
    return mac.toString().remove(u'-');
}

} // namespace

/// Searching as somebody types, in a database of which a part is in the index and the newest are not yet.
class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase()
    {
        auto writer = m_folder.openWriter();
        QVERIFY(writer);
        std::mt19937 random(5);
        QList<SignIn> signIns;
        // Enough that the index is asked: looking at the newest alone does not fill a page.
        for (int i = 0; i < 15'000; ++i) {
            const bool isRare = i < 40 || i > 14'950;
            const auto &person = kPeople[isRare ? i % kPeople.size() : qsizetype(random() % 4)];
            const bool isBack = i > 100 && random() % 5 == 0;
            const qint64 id = isBack ? 1 + qint64(random() % 100) : i + 1'000;
            auto signIn = signInOf(id, person, kNoon + i * 1'000);
            if (isBack && random() % 3 == 0)
                signIn.mac = MacAddress::fromBits(0x00DE'FACE'0000ULL + random() % 50);
            signIns.append(signIn);
        }
        storeAll(**writer, signIns);
        const auto newerThanIndex = [this] {
            return m_folder
                .rows(u"SELECT (SELECT max(id) FROM sign_ins) - "_qs + SearchIndex::signInMarkSql())
                .first()
                .toInt();
        };
        if (newerThanIndex() == 0) {
            signIns.append(signInOf(99'999, kPeople.last(), kNoon + 20'000'000));
            storeAll(**writer, {signIns.last()});
        }
        QVERIFY(newerThanIndex() > 0 && newerThanIndex() < SearchIndex::kBatch);
        m_signIns = signIns;
        m_connection = m_folder.connect();
    }

    void findsWhatIsThere_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto *typed : {"a",          "q",
                                  "qx",         "zz",
                                  "an",         "na s",
                                  "smith",      "SMITH",
                                  "anna smith", "müller",
                                  "MÜLLER",     "jürgen m",
                                  "ürg",        "олена",
                                  "ТКАЧУК",     "ол",
                                  "김",         "김 민",
                                  "민준",       "o'b",
                                  "'",          "%",
                                  "100%",       "_under",
                                  "r\\s",       "\"q",
                                  "𐐀",          "𐐨𐐩𐐪",
                                  "zebra",      ".com",
                                  "example",    "nobody at all",
                                  "  smith  ",  "A1-B2-C3",
                                  "a1:b2",      "DEFACE",
                                  "00de.face",  "00-DE-FA-CE-00-07",
                                  "face00",     "a1b2c30003e8",
                                  "a1b2c3000",  "1234",
                                  "Venue 7",    "venue",
                                  "enue 8"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void findsWhatIsThere()
    {
        QFETCH(QString, typed);
        const auto text = typed.trimmed();
        QString digits = QString(text).remove(u'-').remove(u':').remove(u'.').toUpper();
        if (digits.size() < 4 || digits.contains(QRegularExpression(u"[^0-9A-F]"_qs)))
            digits.clear();
        const auto isIn = [&](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
        const auto isInProfile = [&](const Profile &who) {
            return isIn(QString(who.firstName + u' ' + who.lastName)) || isIn(who.email);
        };
        const auto isMac = [&](const SignIn &signIn) {
            return !digits.isEmpty() && macDigits(*signIn.mac).startsWith(digits);
        };
        QList<qint64> signIns;
        QMap<qint64, std::pair<qint64, bool>> visitors; // By id: when last, and whether they match.
        QSet<qint64> byMac;
        for (qsizetype i = m_signIns.size() - 1; i >= 0; --i) {
            const auto &signIn = m_signIns[i];
            if (isInProfile(signIn.profile) || isMac(signIn) || isIn(signIn.venue.name))
                signIns.append(i + 1);
            if (isMac(signIn))
                byMac.insert(signIn.visitorId);
            if (!visitors.contains(signIn.visitorId))
                visitors.insert(signIn.visitorId, {signIn.authenticatedMs, isInProfile(signIn.profile)});
        }
        QList<std::pair<qint64, qint64>> order;
        for (auto it = visitors.cbegin(); it != visitors.cend(); ++it) {
            if (it->second || byMac.contains(it.key()))
                order.append({it->first, it.key()});
        }
        std::sort(order.begin(), order.end(), std::greater<>());
        QList<qint64> expected;
        for (const auto &[lastSeen, id] : std::as_const(order))
            expected.append(id);
        QCOMPARE(allVisitors(db(), {.text = typed}), expected);
        QCOMPARE(*visitorCount(db(), {.text = typed}), expected.size());
        QCOMPARE(allSignIns(db(), {{}, typed}), signIns);
    }

    /// Of everybody's words the newest count: a former name finds nobody.
    void findsByTheProfileShown()
    {
        const StorageFolder folder;
        const auto writer = folder.openWriter();
        QVERIFY(writer);
        auto signIn = makeSignIn(1, 7, kNoon);
        signIn.profile.lastName = u"Maidenname"_qs;
        store(**writer, signIn);
        store(**writer, makeSignIn(1, 7, kNoon + 1'000));
        const auto connection = folder.connect();
        QCOMPARE(idsOf(*visitorRows(connection->database(), {.text = u"maiden"_qs}, 10)), QList<qint64>());
        // The sign-in was made with it.
        QCOMPARE(liveRows(connection->database(), {{}, u"maiden"_qs}, 10)->size(), 1);
    }

    void filtersAndTextTogether()
    {
        QList<qint64> expected;
        QSet<qint64> seen;
        for (qsizetype i = m_signIns.size() - 1; i >= 0; --i) {
            const auto &signIn = m_signIns[i];
            const bool isNewest = !seen.contains(signIn.visitorId);
            seen.insert(signIn.visitorId);
            if (isNewest && signIn.venue.id == 8 && signIn.profile.lastName == u"Müller"_qs)
                expected.append(signIn.visitorId);
        }
        QVERIFY(expected.size() > 50);
        QCOMPARE(allVisitors(db(), {.text = u"müll"_qs, .venueId = 8, .isReturning = false}), expected);
        QCOMPARE(*visitorCount(db(), {.text = u"müll"_qs, .venueId = 8, .isReturning = false}),
                 expected.size());
    }

    /// As `foyerctl forget` does, beside a writer that goes on and remembers how far the index goes.
    void forgettingTakesThemOutOfTheIndex()
    {
        const StorageFolder folder;
        auto writer = folder.openWriter();
        QVERIFY(writer);
        QList<SignIn> signIns;
        constexpr int kVisitors = 2'500;
        for (int i = 1; i <= kVisitors; ++i)
            signIns.append(signInOf(i, kPeople[i == 700 || i == kVisitors ? 7 : 0], kNoon + i * 1'000));
        storeAll(**writer, signIns);
        const auto runs = [&folder](const QString &begin) {
            return folder.rows(
                u"SELECT count(*) FROM profile_terms WHERE term >= '%1' AND term < '%1z'"_qs.arg(begin));
        };
        QCOMPARE(runs(u"zebr"_qs), QStringList{u"0"_qs});
        QCOMPARE(runs(u"zeb"_qs), QStringList{u"1"_qs});
        const auto found = [&folder](const QString &text) {
            return idsOf(*visitorRows(folder.connect()->database(), {.text = text}, 10));
        };
        QCOMPARE(found(u"zebra"_qs), (QList<qint64>{kVisitors, 700}));
        QVERIFY(forgetForGood(*folder.connect(Access::ReadWrite), 700));
        QCOMPARE(found(u"zebra"_qs), QList<qint64>{kVisitors});
        QCOMPARE(found(macDigits(*signIns[699].mac)), QList<qint64>());
        QVERIFY(forgetForGood(*folder.connect(Access::ReadWrite), kVisitors));
        QCOMPARE(found(u"zebra"_qs), QList<qint64>());
        QCOMPARE(found(u"anna smith"_qs).size(), 10);
        QCOMPARE(runs(u"zeb"_qs), QStringList{u"0"_qs});
        // Another writer gives the newest ids out anew, to others.
        writer = Error{};
        writer = folder.openWriter();
        QVERIFY(writer);
        QList<SignIn> others;
        for (int i = 1; i <= 1'500; ++i)
            others.append(signInOf(10'000 + i, kPeople[i == 1 ? 5 : 0], kNoon + i * 1'000));
        storeAll(**writer, others);
        QCOMPARE(found(u"qx@"_qs), QList<qint64>{10'001});
        QCOMPARE(found(macDigits(*others[0].mac)), QList<qint64>{10'001});
        QCOMPARE(folder.rows(u"PRAGMA integrity_check"_qs), QStringList{u"ok"_qs});
    }

    /// A run of three letters is enough to recognise some by.
    void forgottenRunsLeaveTheFiles()
    {
        const StorageFolder folder;
        const auto run = u"𐐨𐐩𐐪"_qs.toUtf8(); // As the index folds them.
        const auto isInFiles = [&] {
            for (const auto *suffix : {"", "-wal"}) {
                QFile file(folder.location().sqliteFile + QLatin1String(suffix));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(run))
                    return true;
            }
            return false;
        };
        {
            const auto writer = folder.openWriter();
            QVERIFY(writer);
            QList<SignIn> signIns;
            for (int i = 1; i <= 2'500; ++i)
                signIns.append(signInOf(i, kPeople[i == 700 ? 7 : 0], kNoon + i * 1'000));
            storeAll(**writer, signIns);
        }
        QVERIFY(isInFiles());
        QVERIFY(withTransaction(*folder.connect(Access::ReadWrite),
                                [](QSqlDatabase &db) { return forgetVisitor(db, 700); }));
        QVERIFY(isInFiles()); // Only marked as gone, so this test sees something.
        QVERIFY(eraseFreedPages(*folder.connect(Access::ReadWrite)));
        QVERIFY(!isInFiles());
    }

private:
    [[nodiscard]] QSqlDatabase &db() { return m_connection->database(); }

    StorageFolder m_folder;
    std::unique_ptr<Connection> m_connection;
    QList<SignIn> m_signIns;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
