// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/verification.h"

#include <QSet>
#include <QTest>

using namespace foyer::health;
using State = VerificationState;

class TestVerification final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateFollowsTheFacts_data();
    void stateFollowsTheFacts();
    void everyStateHasItsOwnWord();
};

void TestVerification::stateFollowsTheFacts_data()
{
    QTest::addColumn<bool>("isListening");
    QTest::addColumn<bool>("isReachable");
    QTest::addColumn<bool>("hasTest");
    QTest::addColumn<bool>("hasSignIn");
    QTest::addColumn<State>("expected");

    // Every combination: each step implies those before it, and without a listener there is none.
    QTest::newRow("nothing") << false << false << false << false << State::NotListening;
    QTest::newRow("reachable, not listening") << false << true << false << false << State::NotListening;
    QTest::newRow("tested, not listening") << false << false << true << false << State::NotListening;
    QTest::newRow("reachable, tested, not listening")
        << false << true << true << false << State::NotListening;
    QTest::newRow("signed in, not listening") << false << false << false << true << State::NotListening;
    QTest::newRow("reachable, signed in, not listening")
        << false << true << false << true << State::NotListening;
    QTest::newRow("tested, signed in, not listening")
        << false << false << true << true << State::NotListening;
    QTest::newRow("all, not listening") << false << true << true << true << State::NotListening;
    QTest::newRow("listening") << true << false << false << false << State::Listening;
    QTest::newRow("reachable") << true << true << false << false << State::Reachable;
    QTest::newRow("tested") << true << false << true << false << State::Validated;
    QTest::newRow("tested and reachable") << true << true << true << false << State::Validated;
    QTest::newRow("signed in") << true << false << false << true << State::Receiving;
    QTest::newRow("signed in and reachable") << true << true << false << true << State::Receiving;
    QTest::newRow("signed in and tested") << true << false << true << true << State::Receiving;
    QTest::newRow("all") << true << true << true << true << State::Receiving;
}

void TestVerification::stateFollowsTheFacts()
{
    QFETCH(bool, isListening);
    QFETCH(bool, isReachable);
    QFETCH(bool, hasTest);
    QFETCH(bool, hasSignIn);
    VerificationFacts facts;
    facts.isListening = isListening;
    facts.isReachable = isReachable;
    if (hasTest)
        facts.lastTestReceivedMs = 1;
    if (hasSignIn)
        facts.lastSignInReceivedMs = 2;
    QTEST(verificationState(facts), "expected");
}

void TestVerification::everyStateHasItsOwnWord()
{
    QSet<QString> words;
    for (const State state :
         {State::NotListening, State::Listening, State::Reachable, State::Validated, State::Receiving})
        words << verificationText(state);
    QCOMPARE(words.size(), 5);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(verificationText(State::Receiving), QStringLiteral("Receiving"));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
