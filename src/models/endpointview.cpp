// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpointview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace foyer::models {

namespace {

using health::VerificationStep;

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

health::VerificationFacts verificationFacts(const EndpointInput &input)
{
    const health::EndpointFacts &checks = input.checks;
    return {
        .isListening = checks.isListening || checks.isViewer,
        .isProbeGood = checks.publicAnswer && checks.publicAnswer->isGood(),
        .lastOutsideTestMs = input.totals.lastOutsideTestMs,
        .lastOutsideSignInMs = input.totals.lastOutsideSignInMs,
        .lastSignInMs = input.totals.lastSignInReceivedMs,
    };
}

QString listeningText(const EndpointInput &input)
{
    if (input.checks.isViewer)
        return Words::tr("by another Foyer");
    if (!input.checks.isListening)
        return Words::tr("stopped");
    return input.listeningSinceMs ? Words::tr("since %1").arg(moment(*input.listeningSinceMs)) : QString();
}

QString reachableText(const EndpointInput &input)
{
    const bool isProbed = input.checks.publicAnswer && input.publicProbedMs;
    if (isProbed && input.checks.publicAnswer->isGood())
        return Words::tr("probed %1").arg(moment(*input.publicProbedMs));
    // Outranks a probe that failed: many routers do not let their own network in from outside.
    if (const auto newest = std::max(input.totals.lastOutsideTestMs, input.totals.lastOutsideSignInMs))
        return Words::tr("from outside, %1").arg(moment(*newest));
    if (isProbed)
        return Words::tr("the probe failed, %1").arg(moment(*input.publicProbedMs));
    return input.hasPublicHost ? Words::tr("not tested yet") : Words::tr("no public host name set");
}

QString validatedText(const EndpointInput &input)
{
    if (input.totals.lastOutsideTestMs)
        return Words::tr("by a test delivery, %1").arg(moment(*input.totals.lastOutsideTestMs));
    if (input.totals.lastOutsideSignInMs)
        return Words::tr("sign-ins arrive from outside");
    return input.totals.lastTestReceivedMs ? Words::tr("tested from this computer only")
                                           : Words::tr("waiting for Purple's test");
}

QString receivingText(const EndpointInput &input)
{
    if (!input.totals.lastSignInReceivedMs)
        return Words::tr("no sign-in yet");
    const QString when = moment(*input.totals.lastSignInReceivedMs);
    return input.totals.lastOutsideSignInMs ? Words::tr("last sign-in %1").arg(when)
                                            : Words::tr("from this computer, %1").arg(when);
}

QList<EndpointStep> steps(const EndpointInput &input)
{
    const health::VerificationFacts facts = verificationFacts(input);
    const auto step = [&facts](VerificationStep which, const QString &text) {
        return EndpointStep{health::verificationText(which), text, health::isReached(which, facts)};
    };
    return {step(VerificationStep::Listening, listeningText(input)),
            step(VerificationStep::Reachable, reachableText(input)),
            step(VerificationStep::Validated, validatedText(input)),
            step(VerificationStep::Receiving, receivingText(input))};
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
