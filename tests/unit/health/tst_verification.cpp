// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/verification.h"

#include <QSet>
#include <QTest>

using namespace foyer::health;
using Step = VerificationStep;

namespace {

QList<bool> stepsOf(const VerificationFacts &facts)
{
    QList<bool> steps;
    for (const Step step : {Step::Listening, Step::Reachable, Step::Validated, Step::Receiving})
        steps << isReached(step, facts);
    return steps;
}

} // namespace

class TestVerification final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachStepFollowsItsOwnFacts_data();
    void eachStepFollowsItsOwnFacts();
    void withoutAListenerThereIsNoStep();
    void everyStepHasItsOwnWord();
};

void TestVerification::eachStepFollowsItsOwnFacts_data()
{
    QTest::addColumn<VerificationFacts>("facts");
    QTest::addColumn<QList<bool>>("expected");
    const auto row = [](const char *name, VerificationFacts facts, const QList<bool> &expected) {
        facts.isListening = true;
        QTest::newRow(name) << facts << expected;
    };
    row("nothing came", {}, {true, false, false, false});
    row("probed", {.isProbeGood = true}, {true, true, false, false});
    row("test from outside", {.lastOutsideTestMs = 1}, {true, true, true, false});
    row("probed, test from outside", {.isProbeGood = true, .lastOutsideTestMs = 1},
        {true, true, true, false});
    row("sign-in from this computer", {.lastSignInMs = 1}, {true, false, false, true});
    row("probed, sign-in from this computer", {.isProbeGood = true, .lastSignInMs = 1},
        {true, true, false, true});
    row("sign-in from outside", {.lastOutsideSignInMs = 1, .lastSignInMs = 1}, {true, true, true, true});
    // Of a visitor who was forgotten meanwhile.
    row("only repeats from outside", {.lastOutsideSignInMs = 1}, {true, true, true, false});
    row("test from outside, sign-in from this computer", {.lastOutsideTestMs = 1, .lastSignInMs = 1},
        {true, true, true, true});
}

void TestVerification::eachStepFollowsItsOwnFacts()
{
    QFETCH(VerificationFacts, facts);
    QTEST(stepsOf(facts), "expected");
}

void TestVerification::withoutAListenerThereIsNoStep()
{
    const VerificationFacts facts{
        .isProbeGood = true, .lastOutsideTestMs = 1, .lastOutsideSignInMs = 2, .lastSignInMs = 3};
    QCOMPARE(stepsOf(facts), QList<bool>({false, false, false, false}));
}

void TestVerification::everyStepHasItsOwnWord()
{
    QSet<QString> words;
    for (const Step step : {Step::Listening, Step::Reachable, Step::Validated, Step::Receiving})
        words << verificationText(step);
    QCOMPARE(words.size(), 4);
    QVERIFY(!words.contains(QString()));
    QCOMPARE(verificationText(Step::Receiving), QStringLiteral("Receiving"));
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
