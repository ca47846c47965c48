// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpointview.h"

#include <QTest>

using namespace foyer;
using namespace foyer::models;
using Problem = health::ProbeResult::Problem;

namespace {

// London, in winter: local time is UTC.
const qint64 kNow =
    QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate).toMSecsSinceEpoch();
constexpr qint64 kHour = 60 * 60 * 1000;

EndpointInput healthy()
{
    EndpointInput input;
    input.checks.isListening = true;
    input.checks.nowMs = kNow;
    input.checks.diskFreeBytes = 100'000'000'000;
    input.checks.answer = health::ProbeResult{.problem = Problem::None};
    input.listeningSinceMs = kNow - 4 * kHour;
    return input;
}

QList<bool> done(const EndpointView &view)
{
    QList<bool> list;
    for (const EndpointStep &step : view.steps)
        list << step.isDone;
    return list;
}

using Change = std::function<void(EndpointInput &)>;

} // namespace

class TestEndpointView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void stateIsTheWorst_data();
    void stateIsTheWorst();
    void stepsFollowVerification_data();
    void stepsFollowVerification();
    void stepsSaySinceWhen();
    void outcomesAreCounted();
    void failedStoringIsNoRefusal();
};

void TestEndpointView::stateIsTheWorst_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<EndpointState>("state");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, EndpointState state, const char *text, Change change) {
        QTest::newRow(name) << std::move(change) << state << QString::fromLatin1(text);
    };
    row("nothing wrong", EndpointState::Healthy, "Healthy", [](EndpointInput &) {});
    row("something to look at", EndpointState::Check, "Check",
        [](EndpointInput &input) { input.checks.quarantineWaiting = 5'000; });
    row("a few to review are nothing wrong", EndpointState::Healthy, "Healthy",
        [](EndpointInput &input) { input.checks.quarantineWaiting = 1; });
    row("something broken", EndpointState::Failing, "Failing",
        [](EndpointInput &input) { input.checks.answer->problem = Problem::HeaderMissing; });
    row("cannot store", EndpointState::CannotStore, "Cannot store",
        [](EndpointInput &input) { input.checks.storeProblem = QStringLiteral("The disk is full."); });
    row("not listening outranks all", EndpointState::NotListening, "Not listening", [](EndpointInput &input) {
        input.checks.isListening = false;
        input.checks.storeProblem = QStringLiteral("The disk is full.");
    });
    row("viewer", EndpointState::Viewing, "Viewing", [](EndpointInput &input) {
        input.checks.isViewer = true;
        input.checks.isListening = false;
    });
}

void TestEndpointView::stateIsTheWorst()
{
    QFETCH(Change, change);
    QFETCH(EndpointState, state);
    EndpointInput input = healthy();
    change(input);
    QCOMPARE(endpointView(input).state, state);
    QTEST(endpointStateText(state), "text");
}

void TestEndpointView::stepsFollowVerification_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<bool>>("expected");
    const auto row = [](const char *name, const QList<bool> &expected, Change change) {
        QTest::newRow(name) << std::move(change) << expected;
    };
    row("stopped", {false, false, false, false},
        [](EndpointInput &input) { input.checks.isListening = false; });
    row("listening", {true, false, false, false}, [](EndpointInput &) {});
    row("public probe failed", {true, false, false, false}, [](EndpointInput &input) {
        input.checks.publicAnswer = health::ProbeResult{.problem = Problem::TimedOut};
    });
    row("public probe passed", {true, true, false, false}, [](EndpointInput &input) {
        input.checks.publicAnswer = health::ProbeResult{.problem = Problem::None};
    });
    row("test delivery came from outside", {true, true, true, false}, [](EndpointInput &input) {
        input.totals.lastTestReceivedMs = kNow;
        input.totals.lastOutsideTestMs = kNow;
    });
    row("test delivery came from this computer", {true, false, false, false},
        [](EndpointInput &input) { input.totals.lastTestReceivedMs = kNow; });
    row("sign-in came from outside", {true, true, true, true}, [](EndpointInput &input) {
        input.totals.lastSignInReceivedMs = kNow;
        input.totals.lastOutsideSignInMs = kNow;
    });
    row("sign-in came from this computer", {true, false, false, true},
        [](EndpointInput &input) { input.totals.lastSignInReceivedMs = kNow; });
    row("viewer", {true, true, true, true}, [](EndpointInput &input) {
        input.checks.isListening = false;
        input.checks.isViewer = true;
        input.totals.lastSignInReceivedMs = kNow;
        input.totals.lastOutsideSignInMs = kNow;
    });
}

void TestEndpointView::stepsFollowVerification()
{
    QFETCH(Change, change);
    EndpointInput input = healthy();
    change(input);
    QTEST(done(endpointView(input)), "expected");
}

void TestEndpointView::stepsSaySinceWhen()
{
    const auto texts = [](const EndpointInput &input) {
        QStringList list;
        const EndpointView view = endpointView(input);
        for (const EndpointStep &step : view.steps)
            list << step.text;
        return list;
    };
    EndpointInput input = healthy();
    QCOMPARE(texts(input),
             QStringList({QStringLiteral("since 24 Nov 08:00"), QStringLiteral("no public host name set"),
                          QStringLiteral("waiting for Purple's test"), QStringLiteral("no sign-in yet")}));
    input.hasPublicHost = true;
    QCOMPARE(texts(input)[1], QStringLiteral("not tested yet"));
    input.checks.publicAnswer = health::ProbeResult{.problem = Problem::TimedOut};
    input.publicProbedMs = kNow - kHour;
    QCOMPARE(texts(input)[1], QStringLiteral("the probe failed, 24 Nov 11:00"));
    input.checks.publicAnswer->problem = Problem::None;
    QCOMPARE(texts(input)[1], QStringLiteral("probed 24 Nov 11:00"));
    input.checks.publicAnswer.reset();
    input.totals.lastTestReceivedMs = kNow;
    input.totals.lastSignInReceivedMs = kNow;
    QCOMPARE(texts(input)[1], QStringLiteral("not tested yet"));
    QCOMPARE(texts(input)[2], QStringLiteral("tested from this computer only"));
    QCOMPARE(texts(input)[3], QStringLiteral("from this computer, 24 Nov 12:00"));
    input.totals.lastOutsideSignInMs = kNow;
    QCOMPARE(texts(input)[1], QStringLiteral("from outside, 24 Nov 12:00"));
    QCOMPARE(texts(input)[2], QStringLiteral("sign-ins arrive from outside"));
    QCOMPARE(texts(input)[3], QStringLiteral("last sign-in 24 Nov 12:00"));
    input.totals.lastOutsideTestMs = kNow - 24 * kHour;
    QCOMPARE(texts(input)[2], QStringLiteral("by a test delivery, 23 Nov 12:00"));
    // The router may not let this computer in, but somebody got in.
    input.checks.publicAnswer = health::ProbeResult{.problem = Problem::TimedOut};
    QCOMPARE(texts(input)[1], QStringLiteral("from outside, 24 Nov 12:00"));
    input.checks.isListening = false;
    QCOMPARE(texts(input)[0], QStringLiteral("stopped"));
    input.checks.isViewer = true;
    QCOMPARE(texts(input)[0], QStringLiteral("by another Foyer"));
}

void TestEndpointView::outcomesAreCounted()
{
    EndpointInput input = healthy();
    input.lastDay = {{DeliveryOutcome::Stored, 1204},
                     {DeliveryOutcome::Repeat, 37},
                     {DeliveryOutcome::Quarantined, 2},
                     {DeliveryOutcome::Ready, 99}};
    input.totals.refused = 311;
    const EndpointView view = endpointView(input);
    QList<qint64> counts;
    for (const OutcomeCount &each : view.lastDay)
        counts << each.count;
    QCOMPARE(counts, QList<qint64>({1204, 37, 0, 2})); // our own probes are no deliveries
    QCOMPARE(view.refused, 311);
}

void TestEndpointView::failedStoringIsNoRefusal()
{
    EndpointInput input = healthy();
    input.totals.refused = 9;
    input.totals.refusedByKind = QList<qint64>(kRefusalKinds, 0);
    input.totals.refusedByKind[int(Refusal::Overloaded)] = 3;
    input.totals.refusedByKind[int(Refusal::WrongPath)] = 6;
    const EndpointView view = endpointView(input);
    QCOMPARE(view.notStored, 3);
    QCOMPARE(view.refused, 6);
}

QTEST_GUILESS_MAIN(TestEndpointView)
#include "tst_endpointview.moc"
