// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpointview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace foyer::models {

namespace {

using health::VerificationState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::models::EndpointView)
};

QString moment(qint64 utcMs)
{
    //: Date and time of a step, without the year (https://doc.qt.io/qt-6/qdatetime.html#toString)
    const QString format = Words::tr("d MMM HH:mm");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), format);
}

VerificationState verification(const EndpointInput &input)
{
    const health::EndpointFacts &checks = input.checks;
    return health::verificationState({
        .isListening = checks.isListening || checks.isViewer,
        .isReachable = checks.publicAnswer && checks.publicAnswer->isGood(),
        .lastTestReceivedMs = input.totals.lastTestReceivedMs,
        .lastSignInReceivedMs = input.totals.lastSignInReceivedMs,
    });
}

QString listeningText(const EndpointInput &input)
{
    if (input.checks.isViewer)
        return Words::tr("by another Foyer");
    if (!input.checks.isListening)
        return Words::tr("stopped");
    return input.listeningSinceMs ? Words::tr("since %1").arg(moment(*input.listeningSinceMs)) : QString();
}

QString reachableText(const EndpointInput &input, bool isDone)
{
    if (input.checks.publicAnswer && input.publicProbedMs) {
        const QString when = moment(*input.publicProbedMs);
        return input.checks.publicAnswer->isGood() ? Words::tr("probed %1").arg(when)
                                                   : Words::tr("the probe failed, %1").arg(when);
    }
    if (isDone)
        return Words::tr("deliveries arrive");
    return input.hasPublicHost ? Words::tr("not tested yet") : Words::tr("no public host name set");
}

QString validatedText(const EndpointInput &input, bool isDone)
{
    if (input.totals.lastTestReceivedMs)
        return Words::tr("by a test delivery, %1").arg(moment(*input.totals.lastTestReceivedMs));
    return isDone ? Words::tr("sign-ins arrive") : Words::tr("waiting for Purple's test");
}

QString receivingText(const EndpointInput &input)
{
    return input.totals.lastSignInReceivedMs
               ? Words::tr("last sign-in %1").arg(moment(*input.totals.lastSignInReceivedMs))
               : Words::tr("no sign-in yet");
}

QList<EndpointStep> steps(const EndpointInput &input)
{
    const VerificationState state = verification(input);
    const auto step = [state](VerificationState which, const QString &text) {
        return EndpointStep{health::verificationText(which), text, state >= which};
    };
    return {step(VerificationState::Listening, listeningText(input)),
            step(VerificationState::Reachable, reachableText(input, state >= VerificationState::Reachable)),
            step(VerificationState::Validated, validatedText(input, state >= VerificationState::Validated)),
            step(VerificationState::Receiving, receivingText(input))};
}

EndpointState stateOf(const health::EndpointFacts &facts, const QList<health::CheckResult> &checks)
{
    if (facts.isViewer)
        return EndpointState::Viewing;
    if (!facts.isListening)
        return EndpointState::NotListening;
    if (!facts.storeProblem.isEmpty())
        return EndpointState::CannotStore;
    switch (health::worstLevel(checks)) {
    case health::CheckLevel::Pass:
        return EndpointState::Healthy;
    case health::CheckLevel::Check:
        return EndpointState::Check;
    case health::CheckLevel::Fail:
        break;
    }
    return EndpointState::Failing;
}

QList<OutcomeCount> outcomes(const QMap<DeliveryOutcome, qint64> &counts)
{
    return {
        {Words::tr("Stored"), counts.value(DeliveryOutcome::Stored)},
        {Words::tr("Repeat of a stored sign-in"), counts.value(DeliveryOutcome::Repeat)},
        {Words::tr("Test"), counts.value(DeliveryOutcome::Test)},
        {Words::tr("Quarantined"), counts.value(DeliveryOutcome::Quarantined)},
    };
}

} // namespace

EndpointView endpointView(const EndpointInput &input)
{
    EndpointView view;
    view.checks = health::runChecks(input.checks);
    view.state = stateOf(input.checks, view.checks);
    view.steps = steps(input);
    view.lastDay = outcomes(input.lastDay);
    // A full queue is no stranger's doing, so it is counted apart.
    view.notStored = input.totals.refusedByKind.value(int(Refusal::Overloaded));
    view.refused = input.totals.refused - view.notStored;
    return view;
}

QString endpointStateText(EndpointState state)
{
    switch (state) {
    case EndpointState::Healthy:
        return Words::tr("Healthy");
    case EndpointState::Viewing:
        return Words::tr("Viewing");
    case EndpointState::Check:
        return Words::tr("Check");
    case EndpointState::Failing:
        return Words::tr("Failing");
    case EndpointState::CannotStore:
        return Words::tr("Cannot store");
    case EndpointState::NotListening:
        return Words::tr("Not listening");
    }
    return {};
}

} // namespace foyer::models
