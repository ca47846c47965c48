// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications/notifier.h"

#include "fakeclock.h"

#include <QTest>

using namespace foyer;
using namespace foyer::app;
using Kind = Notification::Kind;
using Trouble = Notifier::Trouble;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 86'400'000;

storage::LiveRow arrival(qint64 visitor, qint64 atMs, qint64 lateMs = 0)
{
    storage::LiveRow row;
    row.id = 1;
    row.visitorId = visitor;
    row.authenticatedMs = atMs;
    row.receivedMs = atMs + lateMs;
    row.venueId = 7;
    row.venueName = QStringLiteral("Harbour Hotel");
    row.profile.firstName = QStringLiteral("Guest");
    row.profile.lastName = QString::number(visitor);
    return row;
}

} // namespace

/// What is told and what is not, by tables of cases.
class TestNotifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_clock.setNowMs(QDateTime::fromString(u"2026-11-20T09:00:00Z"_qs, Qt::ISODate).toMSecsSinceEpoch());
        m_choices = {};
        m_privacy = std::make_unique<models::PrivacyMode>();
        m_notifier = std::make_unique<Notifier>(m_clock, m_choices, *m_privacy);
        m_told.clear();
        connect(m_notifier.get(), &Notifier::notified, this,
                [this](const Notification &notification) { m_told.append(notification); });
    }

    void visitors_data()
    {
        QTest::addColumn<QList<qint64>>("followed");
        QTest::addColumn<qint64>("first"); // 0: nobody
        QTest::addColumn<qint64>("lateMs");
        QTest::addColumn<bool>("tellsFirst");
        QTest::addColumn<bool>("tellsFollowed");
        QTest::addColumn<bool>("isPaused");
        QTest::addColumn<QStringList>("titles");
        const QString first = u"First visitor today: Guest 1"_qs;
        const auto here = [](int visitor) { return u"Guest %1 is here"_qs.arg(visitor); };
        using Ids = QList<qint64>;
        QTest::newRow("nobody") << Ids{} << 0LL << 0LL << true << true << false << QStringList{};
        QTest::newRow("first") << Ids{} << 1LL << 0LL << true << true << false << QStringList{first};
        QTest::newRow("followed") << Ids{2, 3} << 0LL << 0LL << true << true << false
                                  << QStringList{here(2), here(3)};
        QTest::newRow("first and another followed")
            << Ids{2} << 1LL << 0LL << true << true << false << QStringList{here(2), first};
        QTest::newRow("first is followed: once")
            << Ids{1} << 1LL << 0LL << true << true << false << QStringList{here(1)};
        QTest::newRow("first is followed, which is off")
            << Ids{1} << 1LL << 0LL << true << false << false << QStringList{first};
        QTest::newRow("first is off")
            << Ids{2} << 1LL << 0LL << false << true << false << QStringList{here(2)};
        QTest::newRow("both off") << Ids{2} << 1LL << 0LL << false << false << false << QStringList{};
        QTest::newRow("a little late")
            << Ids{2} << 1LL << 9 * kMinute << true << true << false << QStringList{here(2), first};
        QTest::newRow("late is no news")
            << Ids{2} << 1LL << 11 * kMinute << true << true << false << QStringList{};
        QTest::newRow("paused") << Ids{2} << 1LL << 0LL << true << true << true << QStringList{};
    }

    void visitors()
    {
        QFETCH(QList<qint64>, followed);
        QFETCH(qint64, first);
        QFETCH(qint64, lateMs);
        QFETCH(bool, tellsFirst);
        QFETCH(bool, tellsFollowed);
        QFETCH(bool, isPaused);
        QFETCH(QStringList, titles);
        m_choices.tellsFirstVisitor = tellsFirst;
        m_choices.tellsFollowed = tellsFollowed;
        m_notifier->setPausedToday(isPaused);
        storage::Arrivals arrivals = none();
        if (first != 0)
            arrivals.firstOfDay = arrival(first, m_clock.nowMs(), lateMs);
        for (const auto id : followed)
            arrivals.followed.append(arrival(id, m_clock.nowMs(), lateMs));
        m_notifier->takeArrivals(arrivals);
        QCOMPARE(told(), titles);
        for (const auto &each : std::as_const(m_told))
            QVERIFY2(each.text.startsWith(u"Harbour Hotel, "), qPrintable(each.text));
    }

    void aVisitorOnceADay()
    {
        storage::Arrivals arrivals = none();
        arrivals.followed = {arrival(2, m_clock.nowMs())};
        m_notifier->takeArrivals(arrivals);
        m_clock.advanceMs(kMinute);
        arrivals.followed = {arrival(2, m_clock.nowMs())};
        m_notifier->takeArrivals(arrivals);
        QCOMPARE(m_told.size(), 1);
        m_clock.advanceMs(kDay);
        arrivals.followed = {arrival(2, m_clock.nowMs())};
        m_notifier->takeArrivals(arrivals);
        QCOMPARE(m_told.size(), 2);
    }

    /// Until the business day ends: at two at night it is still on, at five no more.
    void thePauseEndsWithTheDay()
    {
        m_notifier->takeArrivals(none());
        m_notifier->setPausedToday(true);
        m_clock.advanceMs(17 * kHour);
        QVERIFY(m_notifier->isPaused());
        m_clock.advanceMs(3 * kHour);
        QVERIFY(!m_notifier->isPaused());
        storage::Arrivals arrivals = none();
        arrivals.followed = {arrival(2, m_clock.nowMs())};
        m_notifier->takeArrivals(arrivals);
        QCOMPARE(m_told.size(), 1);
        m_notifier->setPausedToday(true);
        m_notifier->setPausedToday(false);
        QVERIFY(!m_notifier->isPaused());
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("venue");
        QTest::addColumn<bool>("isMasked");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("place");
        const QString place = u"Harbour Hotel"_qs;
        QTest::newRow("plain") << u"Amelia"_qs << place << false << u"Amelia is here"_qs << place;
        QTest::newRow("masked") << u"Amelia"_qs << place << true << u"A visitor whom you follow is here"_qs
                                << place;
        QTest::newRow("markup") << u"<b>A</b>"_qs << u"<img src=x>"_qs << false << u"‹b›A‹/b› is here"_qs
                                << u"‹img src=x›"_qs;
        QTest::newRow("lines") << u"A\nB"_qs << place << false << u"A B is here"_qs << place;
        QTest::newRow("none") << QString() << QString() << false << u"No name given is here"_qs
                              << u"Venue 7"_qs;
        QTest::newRow("very long") << u"A"_qs << QString(10'000, u'x') << false << u"A is here"_qs
                                   << QString(QString(60, u'x') + u'…');
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, venue);
        QFETCH(bool, isMasked);
        QFETCH(QString, title);
        QFETCH(QString, place);
        m_privacy->set(isMasked);
        auto row = arrival(1, m_clock.nowMs());
        row.profile = {};
        row.profile.firstName = name;
        row.venueName = venue;
        storage::Arrivals arrivals = none();
        arrivals.followed = {row};
        m_notifier->takeArrivals(arrivals);
        QCOMPARE(told(), QStringList{title});
        QVERIFY2(m_told.first().text.startsWith(place + u", "), qPrintable(m_told.first().text));
        QVERIFY(!isMasked || !m_told.first().text.contains(name));
    }

    void troubleThatLasts()
    {
        const Notifier::Troubles troubles{{Trouble::CannotStore, u"The disk is full."_qs}};
        m_notifier->takeTroubles(troubles);
        QVERIFY(m_told.isEmpty());
        m_clock.advanceMs(Notifier::kGrace.count() - 1);
        m_notifier->look();
        QVERIFY(m_told.isEmpty());
        m_clock.advanceMs(1);
        m_notifier->look();
        QCOMPARE(m_told, (QList<Notification>{
                             {Kind::Trouble, u"Foyer cannot store sign-ins"_qs, u"The disk is full."_qs}}));
        // Over, and there again: told of it already today.
        m_notifier->takeTroubles({});
        m_notifier->takeTroubles(troubles);
        m_clock.advanceMs(kMinute);
        m_notifier->look();
        QCOMPARE(m_told.size(), 1);
        m_clock.advanceMs(kDay);
        m_notifier->look();
        QCOMPARE(m_told.size(), 2);
    }

    void troubleThatPasses()
    {
        m_notifier->takeTroubles({{Trouble::NotListening, u"The password is wanted."_qs}});
        m_clock.advanceMs(1'000);
        m_notifier->takeTroubles({});
        m_clock.advanceMs(kMinute);
        m_notifier->takeTroubles({{Trouble::NotListening, u"Port in use."_qs}});
        QVERIFY(m_told.isEmpty()); // It has only just begun again.
    }

    void troubleWaitsForItsTurn_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("isPaused");
        QTest::newRow("switched off") << false << false;
        QTest::newRow("paused") << true << true;
    }

    /// What is not told is told once it may be, if it is still so.
    void troubleWaitsForItsTurn()
    {
        QFETCH(bool, isOn);
        QFETCH(bool, isPaused);
        m_choices.tellsTrouble = isOn;
        m_notifier->setPausedToday(isPaused);
        m_notifier->takeTroubles({{Trouble::CertificateEnds, u"Renew it."_qs}});
        m_clock.advanceMs(kMinute);
        m_notifier->look();
        QVERIFY(m_told.isEmpty());
        m_choices.tellsTrouble = true;
        m_notifier->setPausedToday(false);
        QCOMPARE(told(), QStringList{u"The certificate is about to end"_qs});
    }

private:
    [[nodiscard]] static storage::Arrivals none()
    {
        storage::Arrivals arrivals;
        arrivals.calendar = BusinessDay(QTimeZone("Europe/London"));
        return arrivals;
    }

    [[nodiscard]] QStringList told() const
    {
        QStringList titles;
        for (const auto &each : m_told)
            titles.append(each.title);
        return titles;
    }

    test::FakeClock m_clock{0};
    service::DesktopSettings m_choices;
    std::unique_ptr<models::PrivacyMode> m_privacy;
    std::unique_ptr<Notifier> m_notifier;
    QList<Notification> m_told;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
