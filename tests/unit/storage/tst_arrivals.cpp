// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/arrivals.h"

#include "storage/changes.h"
#include "storage/followed.h"
#include "storage/retention.h"
#include "storagetest.h"

#include <QTest>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::liveInLondon;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;
using Access = foyer::storage::Connection::Access;

namespace {

const qint64 kMorning = msOf("2026-11-20T09:00:00Z");
constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 86'400'000;

} // namespace

/// Whose arrival is news, and who is followed.
class TestArrivals : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<StorageFolder>();
        QVERIFY(liveInLondon(m_folder->connect(Access::ReadWrite)->database()));
        auto writer = m_folder->openWriter();
        QVERIFY(writer);
        m_writer = *std::move(writer);
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void whatWasThereBeforeIsNoNews()
    {
        store(*m_writer, makeSignIn(1, 7, kMorning));
        follow(1);
        const auto arrivals = look({}, kMorning);
        QCOMPARE(arrivals.newestId, 1);
        QVERIFY(!arrivals.firstOfDay);
        QVERIFY(arrivals.followed.isEmpty());
    }

    void theFirstOfTheDay()
    {
        store(*m_writer, makeSignIn(1, 7, kMorning - kDay));
        const auto before = look({}, kMorning).newestId;
        QVERIFY(!look(before, kMorning).firstOfDay);
        // A time that is yet to come, from a device whose clock is wrong, is not of today.
        store(*m_writer, makeSignIn(9, 7, kMorning + kDay));
        store(*m_writer, makeSignIn(2, 7, kMorning));
        store(*m_writer, makeSignIn(3, 8, kMorning + kMinute));
        const auto arrivals = look(before, kMorning + kMinute);
        QVERIFY(arrivals.firstOfDay);
        QCOMPARE(arrivals.firstOfDay->visitorId, 2);
        QCOMPARE(arrivals.firstOfDay->venueName, u"Venue 7"_qs);

        store(*m_writer, makeSignIn(4, 7, kMorning + 2 * kMinute));
        QVERIFY(!look(arrivals.newestId, kMorning + 2 * kMinute).firstOfDay);
    }

    /// 03:30 is still the night before; the day starts at four.
    void theDayIsTheBusinessDay()
    {
        const qint64 night = msOf("2026-11-20T03:30:00Z");
        store(*m_writer, makeSignIn(1, 7, night));
        const auto before = look({}, night).newestId;
        store(*m_writer, makeSignIn(2, 7, night + kMinute));
        QVERIFY(!look(before, night + kMinute).firstOfDay);
        store(*m_writer, makeSignIn(3, 7, night + 31 * kMinute));
        QCOMPARE(look(before, night + 31 * kMinute).firstOfDay->visitorId, 3);
    }

    void aFollowedVisitorOnceADay()
    {
        for (const qint64 visitor : {1, 2})
            store(*m_writer, makeSignIn(visitor, 7, kMorning - kDay));
        follow(2);
        const auto before = look({}, kMorning).newestId;
        store(*m_writer, makeSignIn(1, 7, kMorning));
        store(*m_writer, makeSignIn(2, 7, kMorning));
        store(*m_writer, makeSignIn(2, 8, kMorning + kMinute));
        const auto arrivals = look(before, kMorning + kMinute);
        QCOMPARE(arrivals.followed.size(), 1);
        QCOMPARE(arrivals.followed.first().visitorId, 2);
        QCOMPARE(arrivals.followed.first().venueId, 7);

        store(*m_writer, makeSignIn(2, 7, kMorning + 2 * kMinute));
        QVERIFY(look(arrivals.newestId, kMorning + 2 * kMinute).followed.isEmpty());
        store(*m_writer, makeSignIn(2, 7, kMorning + kDay));
        QCOMPARE(look(arrivals.newestId, kMorning + kDay).followed.size(), 1);
    }

    void followingEnds_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("unfollowed") << 0;
        QTest::newRow("forgotten") << 1;
        QTest::newRow("after their time") << 2;
    }

    void followingEnds()
    {
        QFETCH(int, way);
        store(*m_writer, makeSignIn(2, 7, kMorning - kDay));
        store(*m_writer, makeSignIn(3, 7, kMorning - kDay));
        follow(2);
        follow(3);
        const auto connection = m_folder->connect(Access::ReadWrite);
        QVERIFY(*isFollowed(connection->database(), 2));
        if (way == 0)
            QVERIFY(setFollowed(connection->database(), 2, false));
        else
            QVERIFY(withTransaction(*connection, [way](QSqlDatabase &db) {
                return way == 1 ? forgetVisitor(db, 2) : expireVisitor(db, 2);
            }));
        QVERIFY(!*isFollowed(connection->database(), 2));
        QVERIFY(*isFollowed(connection->database(), 3));
        QCOMPARE(m_folder->rows(u"SELECT visitor_id FROM followed_visitors"_qs), QStringList{u"3"_qs});
        // Somebody who was forgotten and comes back is a stranger.
        const auto before = look({}, kMorning).newestId;
        store(*m_writer, makeSignIn(2, 7, kMorning));
        QVERIFY(look(before, kMorning).followed.isEmpty());
    }

    void nobodyIsFollowedWhoIsNotStored()
    {
        const auto connection = m_folder->connect(Access::ReadWrite);
        const auto done = setFollowed(connection->database(), 5, true);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QVERIFY(!*isFollowed(connection->database(), 5));
    }

private:
    [[nodiscard]] Arrivals look(std::optional<qint64> after, qint64 nowMs) const
    {
        const auto arrivals = arrivalsAfter(m_folder->connect()->database(), after, nowMs);
        if (!arrivals)
            qFatal("%s", qPrintable(arrivals.error().message + arrivals.error().detail));
        return *arrivals;
    }

    void follow(qint64 visitor) const
    {
        QVERIFY(setFollowed(m_folder->connect(Access::ReadWrite)->database(), visitor, true));
    }

    std::unique_ptr<StorageFolder> m_folder;
    std::unique_ptr<SignInWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
