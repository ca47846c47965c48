// SPDX-License-Identifier: GPL-3.0-or-later
#include "sanitizers.h"
#include "storagetest.h"

#include "storage/numberscheck.h"
#include "storage/recount.h"

#include <QTest>

#include <random>

using namespace foyer;
using namespace foyer::storage;
using foyer::test::makeSignIn;
using foyer::test::msOf;

namespace {

// Each round has so many histories side by side, of other people at other venues.
constexpr int kHistoriesInARound = 100;

using SignIns = std::vector<SignIn>;

/// Few visitors, venues and days, so that everything meets everything; times near the day start, on days
/// around a clock change and a turn of month; equal times with different words; repeats.
SignIns makeHistory(std::mt19937 &random, int number)
{
    const auto pick = [&random](int n) { return int(random() % unsigned(n)); };
    SignIns history;
    const int size = 5 + pick(60);
    const qint64 days = pick(4) == 0 ? 100 : 5;
    for (int i = 0; i < size; ++i) {
        const qint64 at = msOf("2026-10-23T00:00:00Z") + pick(int(days) * 48) * 1'800'000LL;
        auto signIn = makeSignIn(number * 10 + 1 + pick(4), number * 10 + 1 + pick(2), at);
        if (pick(3) == 0)
            signIn.visitCounts.insert(signIn.venue.id, 1 + pick(3));
        if (pick(5) == 0)
            signIn.visitCounts.insert(number * 10 + 1 + pick(3), 1 + pick(5));
        if (pick(4) == 0)
            signIn.mac.reset();
        signIn.profile.lastName = QString::number(pick(3));
        signIn.profile.dateOfBirth = pick(2) == 0 ? QDate(2008, 10, 24 + pick(3)) : QDate();
        signIn.profile.provider = pick(2) == 0 ? QStringLiteral("Form") : QStringLiteral("Facebook");
        signIn.venue.name = QString::number(pick(3));
        if (pick(4) == 0)
            signIn.venue.latitude.reset();
        signIn.userAgent = pick(2) == 0 ? QStringLiteral("iPhone") : QStringLiteral("Android");
        // What a repeat says does not differ: it is the same delivery again.
        const auto same = std::find_if(history.begin(), history.end(), [&signIn](const auto &other) {
            return other.authenticatedMs == signIn.authenticatedMs && other.visitorId == signIn.visitorId &&
                   other.venue.id == signIn.venue.id && other.mac == signIn.mac;
        });
        history.push_back(same == history.end() ? signIn : *same);
        if (pick(5) == 0)
            history.push_back(history[size_t(pick(int(history.size())))]);
    }
    return history;
}

SignIns makeRound(std::mt19937 &random)
{
    SignIns all;
    for (int i = 0; i < kHistoriesInARound; ++i) {
        const auto history = makeHistory(random, i);
        all.insert(all.end(), history.begin(), history.end());
    }
    return all;
}

/// A database that has received sign-ins, in commits of any size.
struct Receiver
{
    Receiver() : reader(folder.connect()) {}

    void receive(const SignIns &signIns, std::mt19937 &random) const
    {
        for (auto from = signIns.begin(); from != signIns.end();) {
            const auto to = from + std::min<qptrdiff>(signIns.end() - from, 1 + qptrdiff(random() % 400));
            folder.receive({from, to});
            from = to;
        }
    }

    /// Everything that follows from the sign-ins, without ids that depend on the order of arrival.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (const auto *sql :
             {"SELECT 'visits', * FROM visits ORDER BY 2, 3, 4",
              "SELECT 'days', * FROM day_counts ORDER BY 2, 3",
              "SELECT 'hours', * FROM hour_counts ORDER BY 2, 3, 4",
              "SELECT 'weeks', * FROM week_counts ORDER BY 2, 3",
              "SELECT 'months', * FROM month_counts ORDER BY 2, 3, 4",
              "SELECT 'frequencies', * FROM frequency_counts ORDER BY 2, 3",
              "SELECT 'traits', * FROM trait_counts ORDER BY 2, 3",
              "SELECT 'visitors', v.visitor_id, p.digest, p.last_name, profile_at, first_seen, last_seen, "
              "sign_ins, visits, facets, venue_bits FROM visitors v JOIN profiles p ON p.id = v.profile_id "
              "ORDER BY 2",
              "SELECT 'venues', * FROM venues ORDER BY 2",
              "SELECT 'sign-ins', authenticated_at, s.venue_id, s.visitor_id, mac, p.digest, u.text, "
              "coalesce(visit_count, 0) FROM sign_ins s JOIN profiles p ON p.id = s.profile_id "
              "JOIN user_agents u ON u.id = s.user_agent_id ORDER BY 2, 3, 4, 5",
              "SELECT 'purple', * FROM purple_counts ORDER BY 2, 3",
              "SELECT 'bodies', count(*) FROM sign_in_bodies"})
            all += test::rows(reader->database(), QLatin1String(sql));
        return all;
    }

    test::ReceivingFolder folder;
    std::unique_ptr<Connection> reader;
};

} // namespace

/// Numbers do not depend on the order, the repetition or the splitting of what arrives, nor on whether they
/// were counted as it arrived or later (docs/numbers.md).
class TestHistories : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void anyOrderMakesTheSameTables_data()
    {
        // 10,000 histories; FOYER_HISTORY_ROUNDS tries more.
        QTest::addColumn<int>("seed");
        const int few = test::kHasSanitizer ? 3 : 100;
        const int rounds = qMax(few, qEnvironmentVariableIntValue("FOYER_HISTORY_ROUNDS"));
        for (int seed = 1; seed <= rounds; ++seed)
            QTest::addRow("round %d", seed) << seed;
    }

    void anyOrderMakesTheSameTables()
    {
        QFETCH(int, seed);
        std::mt19937 random{std::mt19937::result_type(seed)};
        auto signIns = makeRound(random);
        QStringList first;
        {
            const Receiver receiver;
            receiver.receive(signIns, random);
            first = receiver.rows();
            QVERIFY(first.size() > kHistoriesInARound);
            const auto differences = checkNumbers(receiver.folder.location());
            QVERIFY2(differences, differences ? "" : qPrintable(differences.error().detail));
            QCOMPARE(*differences, QList<NumbersDifference>());
        }
        std::shuffle(signIns.begin(), signIns.end(), random);
        const Receiver other;
        other.receive(signIns, random);
        compare(other.rows(), first);
        if (seed % 10 != 0)
            return;
        other.folder.change(requestRecount);
        QVERIFY(recountNow(other.folder.location()));
        compare(other.rows(), first);
    }

private:
    /// Says which row it is.
    static void compare(const QStringList &rows, const QStringList &expected)
    {
        for (qsizetype i = 0; i < qMin(rows.size(), expected.size()); ++i)
            QCOMPARE(rows[i], expected[i]);
        QCOMPARE(rows.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestHistories)
#include "tst_histories.moc"
